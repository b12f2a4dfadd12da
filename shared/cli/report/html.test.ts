import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checked, checkedFile, FINDINGS } from './checked.fixture.ts'
import { escapeHtml, htmlReport } from './html.ts'

describe('the page', () => {
  const page = htmlReport(checked())

  it('is a page in British English with a title, one main heading and a heading for each finding', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en-GB">/)
    expect(page.match(/<title>/g)).toHaveLength(1)
    expect(page.match(/<h1>/g)).toHaveLength(1)
    expect(page.match(/<h3>/g)).toHaveLength(3)
  })
  it('loads nothing and runs nothing', () => {
    expect(page).not.toMatch(/<script|<img|<link|src=|@import|url\(/)
    expect(page).toContain("default-src 'none'")
  })
  it('escapes every word from outside', () => {
    const hostile = '"><script>alert(1)</script>'
    const findings = FINDINGS.map((finding) => ({
      ...finding,
      title: hostile,
      message: hostile,
      why: hostile,
      quote: hostile,
      notes: [hostile],
      also: [hostile],
      fixes: [{ label: hostile }],
      source: { ...finding.source, title: hostile },
      waived: { reason: hostile },
    }))
    const bad = htmlReport({ ...checked(checkedFile({ path: hostile }, findings)), pack: { id: hostile, version: hostile, digest: '' } })
    expect(bad).not.toContain('<script')
  })
  it('links only to addresses of the web', () => {
    const findings = FINDINGS.map((finding) => ({ ...finding, source: { ...finding.source, url: 'javascript:alert(1)' } }))
    expect(htmlReport(checked(checkedFile({}, findings)))).not.toContain('javascript:')
    expect(page).toContain('<a href="https://www.legislation.gov.uk/uksi/1990/851"')
  })
  it('leaves no character that ends text or a value', () => {
    fc.assert(fc.property(fc.string(), (text) => !/[<>"']/.test(escapeHtml(text))))
  })
})
