import { describe, expect, it } from 'vitest'
import { isServed } from './sites-served.ts'

describe('A page is served', () => {
  it('at Gmail’s own address', () => expect(isServed('https://mail.google.com/mail/u/0/?view=cm')).toBe(true))
  it.each(['outlook.cloud.microsoft', 'outlook.office.com', 'outlook.office365.com', 'outlook.live.com'])('at Outlook’s: %s', (host) => {
    expect(isServed(`https://${host}/mail/0/deeplink/compose`)).toBe(true)
  })
  it.each(['https://mail.google.com.mill.example/', 'http://mail.google.com/', 'https://docs.google.com/', 'about:blank', undefined])('and nowhere else: %s', (url) => {
    expect(isServed(url)).toBe(false)
  })
})
