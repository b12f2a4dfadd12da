import { describe, expect, it } from 'vitest'
import { gap, html } from './html.ts'
import { page } from './page.ts'

const edition = { version: '1.2.3', commit: 'abcdef0123456789', changed: true, day: '2026-11-22' }

describe('A document', () => {
  const text = page('Data map', html`<p>Kept on the device.</p>`, edition)

  it('needs no other file and lets nothing in', () => {
    expect(text).toMatch(/^<!doctype html>\n<html lang="en-GB">/)
    expect(text).not.toMatch(/<(?:script|link|img|iframe)\b|https?:\/\//)
    expect(text).toContain("default-src 'none'")
  })

  it('says of which version, commit and day it speaks, and that more was changed since', () => {
    expect(text).toContain('Seconder 1.2.3, commit abcdef012345, of 2026-11-22, with changes that are not committed.')
  })

  it('explains its gaps where it has some', () => {
    expect(text).not.toContain('like this')
    expect(page('DPIA', gap('a name'), edition)).toContain('To fill in: like this')
  })
})
