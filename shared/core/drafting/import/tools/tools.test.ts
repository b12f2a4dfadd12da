import { describe, expect, it } from 'vitest'
import { bringIn } from '../bring-in.ts'

const bring = (file: string, text: string) =>
  bringIn(file, new TextEncoder().encode(text), { today: '2026-11-22', taken: new Set(), look: async () => ({ context: {}, findings: [] }) })

describe('Exports of other tools', () => {
  it('of Briskine: each row a template with its subject and shortcut', async () => {
    const [thanks, bins] = await bring(
      'briskine.csv',
      'id,title,shortcut,subject,to,cc,bcc,tags,body,body_plain_text\n1,"Thanks, all",thx,"Re: {{subject}}",,,,a,"<p>Dear {{to.first_name}},</p><p>""Thank you.""</p>",x\n2,Bins,,,m@x.example,,,,<p>Bins</p>,y\n',
    )
    expect(thanks?.template).toMatchObject({ id: 'T-OWN-THANKS-ALL', shortcut: 'thx', subject: 'Re: {{subject}}', body: 'Dear {{toFirstName}},\n\n"Thank you."\n' })
    expect(thanks?.lost).toEqual(['tags'])
    expect(bins?.lost).toEqual(['the people it was addressed to'])
  })

  it('of Text Blaze: questions become fields, commands are told of', async () => {
    const text =
      'Dear {formtext: name=Resident; default=x},\n\n{formparagraph: name=What happened}\n{formmenu: open; closed; name=Standing} on {formdate: name=Day seen} {time: YYYY}'
    const [ack] = await bring('blaze.json', JSON.stringify({ version: 1, folders: [{ name: 'Casework', snippets: [{ name: '', shortcut: '/ack', text }] }] }))
    expect(ack?.template.title).toBe('Ack')
    expect(ack?.template.shortcut).toBe('ack')
    expect(Object.values(ack?.template.fields ?? {}).map(({ label, type }) => [label, type])).toEqual([
      ['Resident', 'text'],
      ['What happened', 'long-text'],
      ['Standing', 'choice'],
      ['Day seen', 'date'],
    ])
    expect(ack?.lost).toEqual(['“{time: YYYY}”, which stays as text'])
  })

  it('of TextExpander: fill-ins become fields, a script is told of', async () => {
    const snippet = (label: string, text: string, type: number) =>
      `<dict><key>abbreviation</key><string>;${label}</string><key>label</key><string>${label}</string><key>plainText</key><string>${text}</string><key>snippetType</key><integer>${type}</integer></dict>`
    const [ack, script] = await bring(
      'group.textexpander',
      `<?xml version="1.0"?><plist version="1.0"><dict><key>groupInfo</key><dict><key>groupName</key><string>Mine</string></dict><key>snippetsTE2</key><array>${snippet('ack', 'Dear %filltext:name=Ward% &amp; %fillpopup:name=Standing:default=open:closed%%|', 0)}${snippet('run', 'return 1', 2)}</array></dict></plist>`,
    )
    expect(ack?.template.body).toBe('Dear {{ward}} \\& {{standing}}\n')
    expect(ack?.template.shortcut).toBe('ack')
    expect(script?.lost).toEqual(['the script, which stays as text'])
  })

  it('of Espanso: variables and the questions of forms become fields', async () => {
    const [plain, form] = await bring(
      'base.yml',
      'matches:\n  - trigger: ":ack"\n    label: Thank you\n    replace: "Hello {{name}} $|$"\n  - triggers: [":a", ":b"]\n    form: "Dear [[resident]]"\n',
    )
    expect(plain?.template).toMatchObject({ title: 'Thank you', shortcut: 'ack', body: 'Hello {{name}}\n' })
    expect(form?.template.body).toBe('Dear {{resident}}\n')
    expect(form?.lost).toEqual(['further triggers'])
  })
})
