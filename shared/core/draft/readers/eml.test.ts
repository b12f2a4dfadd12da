import { describe, expect, test } from 'vitest'
import { textOf } from '../layout.ts'
import { readEml } from './eml.ts'
import { shown } from './testing/shown.ts'

const read = (...lines: string[]) => readEml(new TextEncoder().encode(lines.join('\r\n')))

const HEADERS = [
  'From: Sam Lee <sam.lee@anytown.gov.uk>',
  'To: "Khan, Ada" <a.khan@anytown.gov.uk>, b@x.example',
  'Cc: Press: c@x.example, d@x.example;',
  'Subject: =?utf-8?q?Library_=C2=A35?=',
  'Date: Fri, 10 Apr 2026 10:15:00 +0000',
]

describe('a mail', () => {
  test('gives its people, subject and day', async () => {
    const draft = await read(...HEADERS, '', 'Hello,', 'all.', '')
    expect(shown(draft)).toEqual(['subject paragraph "Library £5"', 'paragraph "Hello,\\nall."'])
    expect(draft.context).toEqual({
      channel: 'email',
      reply: false,
      sender: 'sam.lee@anytown.gov.uk',
      recipients: { to: [{ address: 'a.khan@anytown.gov.uk', name: 'Khan, Ada' }, { address: 'b@x.example' }], cc: [{ address: 'c@x.example' }, { address: 'd@x.example' }] },
      subject: 'Library £5',
      sendDate: '2026-04-10T11:15',
      attachments: [],
    })
  })

  test('that is not yet sent shows its hidden recipients, or that there are none', async () => {
    expect((await read(...HEADERS, 'X-Unsent: 1', '', 'x')).context.recipients?.bcc).toEqual([])
    expect((await read(...HEADERS, 'Bcc: e@x.example', '', 'x')).context.recipients?.bcc).toEqual([{ address: 'e@x.example' }])
    expect((await read('From: a@x.example', '', 'x')).context.recipients).toBeUndefined()
  })

  test('answers another where its headers or its subject say so', async () => {
    for (const header of ['In-Reply-To: <1@x.example>', 'References: <1@x.example>', 'Subject: RE: bins', 'Subject: Fwd: bins'])
      expect((await read('From: a@x.example', header, '', 'x')).context.reply).toBe(true)
    expect((await read('From: a@x.example', 'Subject: Regarding bins', '', 'x')).context.reply).toBe(false)
  })

  test('in plain text tells signature and chain apart', async () => {
    const draft = await read(...HEADERS, '', 'Noted.', '-- ', 'Sam', '', 'On 3 March 2026 Ada wrote:', '> Please', '> publish')
    expect(shown(draft).slice(1)).toEqual([
      'paragraph "Noted."',
      'signature paragraph "-- \\nSam"',
      'signature paragraph ""',
      'quoted paragraph "On 3 March 2026 Ada wrote:\\nPlease\\npublish"',
    ])
    expect(draft.context.quotedText).toBe('On 3 March 2026 Ada wrote:\nPlease\npublish')
  })

  test('in two forms is read as HTML', async () => {
    const part = (type: string, text: string) => ['--b', `Content-Type: ${type}; charset=utf-8`, '', text]
    const draft = await read(
      ...HEADERS,
      'Content-Type: multipart/alternative; boundary=b',
      '',
      ...part('text/plain', 'plain'),
      ...part('text/html', '<title>T</title><p>rich <b>text</b></p><div class="gmail_quote">old</div>'),
      '--b--',
    )
    expect(textOf(draft)).toBe('rich text')
    expect(textOf(draft, 'quoted')).toBe('old')
    expect(draft.context.title).toBeUndefined()
  })

  test('names its attachments, counts the rows of lists and says that it did not read them', async () => {
    const attached = (type: string, name: string, ...lines: string[]) => [
      '--b',
      `Content-Type: ${type}; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      '',
      ...lines,
    ]
    const draft = await read(
      ...HEADERS,
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      '',
      'Attached.',
      ...attached('text/csv', 'residents.csv', 'Name,Phone', 'A,01632 960001', 'B,01632 960002'),
      ...attached('application/pdf', 'agenda.pdf', 'x'),
      '--b',
      'Content-Type: image/png',
      'Content-Disposition: inline',
      '',
      'x',
      '--b',
      'Content-Type: message/rfc822',
      '',
      'Subject: inner',
      '',
      'inner text',
      '--b--',
    )
    expect(draft.context.attachments).toEqual([{ name: 'residents.csv', rows: 2 }, { name: 'agenda.pdf' }, { name: 'message.eml' }])
    expect(textOf(draft, 'attachments')).toBe('residents.csv\nagenda.pdf\nmessage.eml')
    expect(textOf(draft)).toBe('Attached.')
    expect(draft.notChecked).toEqual(['attached files'])
  })

  test.each([
    ['without headers', ['Dear all,', 'come along.'], "line 1: It does not begin with a mail's headers"],
    ['that is encrypted', [...HEADERS, 'Content-Type: application/pkcs7-mime; name=smime.p7m', '', 'x'], 'encrypted'],
    ['with parts 3,000 deep', Array.from({ length: 3000 }, (_, i) => [`Content-Type: multipart/mixed; boundary=b${i}`, '', `--b${i}`]).flat(), 'nested too deeply'],
    ['of a million lines', [...HEADERS, '', '\n'.repeat(1_000_000)], 'more than any mail'],
  ])('%s is refused', async (_, lines, problem) => {
    await expect(read(...lines)).rejects.toThrow(problem)
  })
})
