import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { madeDocx, p, r } from '../../draft/readers/testing/made-docx.ts'
import { render } from '../render.ts'
import type { Values } from '../values.ts'
import { bringIn, type Look } from './bring-in.ts'

const nothing: Look = async () => ({ context: {}, findings: [] })
const bytes = (text: string) => new TextEncoder().encode(text)
const bring = (file: string, content: string | Uint8Array, look = nothing, taken = new Set<string>()) =>
  bringIn(file, typeof content === 'string' ? bytes(content) : content, { today: '2026-11-22', taken, look })
const one = async (...args: Parameters<typeof bring>) => (await bring(...args))[0]!
const filled = ({ template }: Awaited<ReturnType<typeof one>>, values = template.samples as Values) => render(template, values, { settings: {}, today: '2026-11-22' })

describe('A wording brought in', () => {
  it('has a field for each way of writing a gap, one for the same name', async () => {
    const { template, lost } = await one('ack.md', 'Dear {{name}},\n\nYour [Ward] and {street} and <<Insert ward>>.')
    expect(Object.values(template.fields).map(({ label }) => label)).toEqual(['Name', 'Ward', 'Street'])
    expect(lost).toEqual([])
  })

  it('reads as before, with the samples in the gaps', async () => {
    const brought = await one('letter.html', '<p>Dear <b>[Name]</b>, see <a href="https://anytown.example/">our page</a>.</p><ul><li>{ward}</li></ul>')
    expect(filled(brought).text).toContain('Dear Mary Ahmed, see our page')
    expect(filled(brought).markdown).toContain('**Mary Ahmed**')
    expect(filled(brought).text).toContain('Mill Ward')
  })

  it('asks for the address of a link, or a piece of it, where it is left open', async () => {
    const brought = await one(
      'a.html',
      '<p><a href="{{Our page}}">Read on</a>, <a href="https://anytown.example/%7Bward%7D?a=1">your ward</a>, <a href="https://anytown.example/a%7Cb">more</a></p>',
    )
    expect(Object.values(brought.template.fields).map(({ label, type }) => [label, type])).toEqual([
      ['Our page', 'url'],
      ['Ward', 'text'],
    ])
    expect(brought.lost).toEqual([])
    expect(filled(brought, { ourPage: 'https://anytown.example/x', ward: 'mill' }).html).toMatch(
      /href="https:\/\/anytown\.example\/x".*href="https:\/\/anytown\.example\/mill\?a=1".*href="https:\/\/anytown\.example\/a%7Cb"/,
    )
  })

  it('takes the subject of a mail, and says what it left behind', async () => {
    const { template, lost } = await one(
      'bins.eml',
      'From: ada.khan@anytown.example\nTo: m.ahmed@residents.example\nSubject: Bins in [Ward]\n\nDear {name},\n\nThey come on [date].\n',
    )
    expect([template.title, template.subject]).toEqual(['Bins in Ward', 'Bins in {{ward}}'])
    expect(template.kind).toBe('email')
    expect(template.fields.date?.type).toBe('date')
    expect(lost).toEqual(['the people it was addressed to'])
  })

  it('makes fields of the content controls and merge fields of Word, and keeps what only wraps text', async () => {
    const control = (about: string, inside: string) => `<w:sdt><w:sdtPr>${about}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`
    const body = [
      p(`${r('Dear ')}<w:fldSimple w:instr=" MERGEFIELD First_Name ">${r('«First_Name»')}</w:fldSimple>`),
      p(`${r('Ward: ')}${control('<w:alias w:val="Ward"/><w:text/>', r('Mill'))}`),
      p(
        control(
          '<w:alias w:val="Standing"/><w:dropDownList><w:listItem w:value="open" w:displayText="Open"/><w:listItem w:value="closed" w:displayText="Closed"/></w:dropDownList>',
          r('Open'),
        ),
      ),
      p(`${r('Seen by ')}${control('<w:alias w:val="Officer"/>', r('Sam'))}${control('<w:alias w:val="Logo"/><w:picture/>', r(' here'))}`),
      control('<w:alias w:val="Wrapper"/>', p('Kept words.')),
      control('<w:alias w:val="Imprint"/><w:lock w:val="sdtContentLocked"/><w:text/>', p('Locked words.')),
      p(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> MERGEFIELD "Street" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('Mill Road')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
    ].join('')
    const { template } = await one('letter.docx', madeDocx({ body }))
    expect(Object.entries(template.fields).map(([id, { type }]) => [id, type])).toEqual([
      ['firstName', 'text'],
      ['ward', 'text'],
      ['standing', 'choice'],
      ['officer', 'text'],
      ['street', 'text'],
    ])
    expect(template.body).toBe('Dear {{firstName}}\n\nWard: {{ward}}\n\n{{standing}}\n\nSeen by {{officer}} here\n\nKept words.\n\nLocked words.\n\n{{street}}\n')
  })

  it('keeps controls of one title and different tags apart', async () => {
    const control = (tag: string) => `<w:sdt><w:sdtPr><w:alias w:val="Mover"/><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${r('x')}</w:sdtContent></w:sdt>`
    const { template } = await one('motion.docx', madeDocx({ body: p(`${r('By ')}${control('name')}${control('ward')}${control('name')}`) }))
    expect(Object.values(template.fields).map(({ label }) => label)).toEqual(['Mover', 'Mover 2'])
    expect(template.body).toBe('By {{mover}}{{mover2}}{{mover}}\n')
  })

  it('keeps the numbers of clauses that other words interrupt, and two tables apart', async () => {
    const level = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl>'
    const numbering = `<w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
    const clause = (words: string) => p(words, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
    const table = (...cells: string[]) => `<w:tbl><w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr></w:tbl>`
    const body = [clause('Notes.'), p(''), clause('Believes.'), p('Therefore:'), clause('Resolves.'), table('a', 'b'), p(''), table('c', 'd')].join('')
    const word = await one('motion.docx', madeDocx({ numbering, body }))
    expect(word.template.body).toBe('1. Notes.\n2. Believes.\n\nTherefore:\n\n3. Resolves.\n\n|  |  |\n| --- | --- |\n| a | b |\n\n|  |  |\n| --- | --- |\n| c | d |\n')
    expect((await one('motion.html', '<ol><li>Notes.</ol><p>Therefore:</p><ol start="2"><li>Resolves.<li value="7">Asks.</ol>')).template.body).toBe(
      '1. Notes.\n\nTherefore:\n\n2. Resolves.\n\n7) Asks.\n',
    )
    expect((await one('motion.md', '1. Notes.\n\nTherefore:\n\n4. Resolves.\n5. Asks.\n')).template.body).toBe('1. Notes.\n\nTherefore:\n\n4. Resolves.\n5. Asks.\n')
  })

  it('makes paragraphs of a table that only arranges the page, and says so', async () => {
    const { template, lost } = await one('news.html', '<table><tr><td><p>Dear [name],</p><p>The <b>library</b> opens.</p></td></tr><tr><td>Ada</td></tr></table>')
    expect(template.body).toBe('Dear {{name}},\n\nThe **library** opens.\n\nAda\n')
    expect(lost).toEqual(['tables of one column, whose words stand as paragraphs'])
  })

  it('leaves out the signature of a mail, under which no more would be read, and links that lead nowhere', async () => {
    const mail = await one('thanks.eml', 'Subject: Thanks\n\nThank you, [name].\n\n-- \nAda Khan\n01632 960123\n')
    expect(mail.template.body).toBe('Thank you, {{name}}.\n')
    expect(mail.lost).toEqual(['the signature'])
    expect((await one('a.eml', 'Subject: Mine\n\n-- \nAda Khan\n')).template.body).toContain('Ada Khan')
    expect((await one('a.html', '<p><a href="page.html">There</a> and <a href="https://anytown.example/">here</a></p>')).lost).toEqual(['links without a web address'])
  })

  it('lists pictures, tracked changes and instructions of other tools as not kept', async () => {
    const { lost, template } = await one('a.html', '<p><u>Under</u> {{#if member}}you{{/if}} <img src="x.png" alt="A bridge"></p>')
    expect(lost).toEqual(['underlining', 'pictures', '“{{#if member}}”, which stays as text'])
    expect(template.fields).toEqual({})
  })

  it('is the user’s own: its id says so, nobody has approved it, and it never replaces another', async () => {
    const taken = new Set(['T-OWN-ACK'])
    const { template } = await one('ack.txt', 'Thank you.', nothing, taken)
    expect(template.id).toBe('T-OWN-ACK-2')
    expect(template.approvals).toEqual([])
    expect(template.summary).toContain('Nobody has approved it')
    expect(template.sources[0]?.verified).toBe(false)
  })

  it('stands on the party shelf where it reads as party work, whatever is said of it', async () => {
    const taken = new Set<string>()
    const brought = await bringIn('a.txt', bytes('Come canvassing with us.'), { today: '2026-11-22', taken, look: nothing, said: { purpose: 'group' } })
    expect(brought[0]?.template.purpose).toBe('party')
    expect(brought[0]?.template.for).not.toContain('political-assistant')
  })

  it('stands on the party shelf where the checks of political restriction object', async () => {
    const strict: Look = async (_, context) => ({ context: {}, findings: context.resource === 'council' ? [{ family: 'political-restriction', severity: 'must' }] : [] })
    expect((await one('a.txt', 'Our record.', strict)).template.purpose).toBe('party')
  })

  it('stays behind the casework wall where it answers somebody', async () => {
    expect((await one('a.txt', 'Dear [Name], thank you for contacting me.')).template.purpose).toBe('casework')
  })

  it('may be a template saved here before, and then only one of one’s own', async () => {
    const { source } = await one('ack.txt', 'Thank you, [name].')
    expect((await one('T-OWN-ACK-ack.md', source)).source).toBe(source)
    await expect(bring('x.md', source.replace('T-OWN-ACK', 'T-ACK'))).rejects.toThrow('x.md: id: T-ACK is not the id of a template of one')
  })

  it('keeps any words: filled, it reads as the text did', async () => {
    const words = fc.stringMatching(/^[A-Za-z0-9*_`#>|~\\{}&<!.,;:'"()+=/ -]{1,40}$/).filter((text) => text.trim() !== '')
    await fc.assert(
      fc.asyncProperty(words, words, async (before, after) => {
        const text = `x${before} [Shop sign] ${after}x`
        const brought = await one('a.txt', text)
        const gap = Object.entries(brought.template.fields).find(([, { label }]) => label === 'Shop sign')
        fc.pre(gap !== undefined && Object.keys(brought.template.fields).length === 1)
        expect(filled(brought, { [gap![0]]: 'SIGN' }).text.trim()).toBe(text.replace('[Shop sign]', 'SIGN'))
      }),
      { numRuns: 50 },
    )
  })
})

describe('A file that is no template', () => {
  it.each([
    ['a.pdf', '%PDF', 'a.pdf: No template can be read from this kind of file. Save it with one of the endings'],
    ['a.txt', '  \n', 'a.txt: There is no text in it.'],
    ['a.json', '{"folders":\n[}', 'a.json: line 2: This is not JSON'],
    ['a.json', '{}', 'a.json: There is neither a list “folders” nor a list “snippets”'],
    ['a.csv', 'title,body\n"x,y', 'a.csv: line 2: A quotation mark opens here and never closes.'],
    ['a.csv', 'name,text\na,b', 'a.csv: line 1: The columns “title” and “body” are missing.'],
    ['a.yml', 'matches:\n  - trigger: :a', 'a.yml: matches, number 1: It has no text'],
    ['a.textexpander', '<plist/>', 'a.textexpander: There is no list “snippetsTE2”'],
    ['a.docx', 'not a zip', 'a.docx: It is not a Word document'],
  ])('says which, where and how to mend it: %s', async (file, content, message) => {
    await expect(bring(file, content)).rejects.toThrow(message)
  })
})
