import { describe, expect, it } from 'vitest'
import { HOUSE, LOGO } from '../../../../test/templates/house-look.ts'
import { readHtml } from '../../draft/readers/html.ts'
import { wholePage } from './html-page.ts'

const page = (more: Partial<Parameters<typeof wholePage>[0]> = {}) => wholePage({ title: 'A <title>', language: 'en-GB', body: '<p>The text.</p>\n', ...more })

describe('A draft saved as a web page', () => {
  it('says its language and its title', () => {
    expect(page()).toMatch(/^<!doctype html>\n<html lang="en-GB">/)
    expect(page()).toContain('<title>A &lt;title&gt;</title>')
    expect(page({ language: 'cy-GB' })).toContain('<html lang="cy-GB">')
  })
  it('is its text alone where there is no house look', () => expect(page()).toContain('<body>\n<p>The text.</p>\n</body>'))
  it('has the logo with words for it, the letterhead over the text and the foot under it', () => {
    const html = page({ look: HOUSE.group })
    expect(html).toContain(`<img src="${LOGO}" alt="Anytown Labour Group: a red disc beside three grey bars" style="width:50mm`)
    const places = ['1 High Street, Anytown AA1 1AA', 'The text.', 'councillors for every part of the town'].map((words) => html.indexOf(words))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
    expect(readHtml(html).places.some(({ part }) => part === 'images')).toBe(true)
  })
  it('takes every letter of the look as a letter', () =>
    expect(page({ look: { letterhead: ['A & B <Group>'], logo: { picture: LOGO, alt: '"quoted"' } } })).toMatch(/alt="&quot;quoted&quot;"[\s\S]*A &amp; B &lt;Group&gt;/))
})
