/**
 * Archives and XML that were made to overload, to read what is not theirs, or to show a checker other words than Word shows.
 * Beside these: zip.test.ts, xml.test.ts and fuzz.test.ts of the readers, attacks.test.ts of the packs.
 */
import { gzipSync, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { unpacked } from '#app/packs/bytes.ts'
import { openPack } from '#app/studio/making/open-pack.ts'
import { textOf } from '#core/draft/layout.ts'
import { readDraft } from '#core/draft/readers/read-draft.ts'
import { link, madeDocx, p, root } from '#core/draft/readers/testing/made-docx.ts'
import { packFile, templateInPack } from '#core/pack/pack-for-test.ts'
import { validPack } from '#core/pack/valid-pack.ts'
import { billionLaughsInXml } from './hostile-text.ts'

const SAID = 'Mill Library stays open.'
const LARGEST = 10_000_000

/** What the reader says of a file: its words, or why it refuses. */
const read = async (bytes: Uint8Array, name = 'a.docx'): Promise<string> => {
  const answer = await readDraft(name, bytes).then(
    (draft) => textOf(draft),
    ({ name: error, message }: Error) => `${error}: ${message}`,
  )
  expect(answer.length).toBeLessThan(LARGEST)
  return answer
}

const whole = unzipSync(madeDocx({ body: p(SAID) }))
const withParts = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync({ ...whole, ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])) })
const declared = (subset: string, body: string): string => root('w:document', `<w:body>${body}</w:body>`).replace('?>', `?><!DOCTYPE w:document [${subset}]>`)

describe('A .docx', () => {
  it.each([
    ['a thousand million words by entities', billionLaughsInXml(root('w:document', `<w:body>${p('<w:r><w:t>&lol9;</w:t></w:r>')}</w:body>`).replace(/^<\?[^>]*>/, '')), '&lol9;'],
    ['entities that name a file', declared('<!ENTITY b SYSTEM "file:///etc/passwd">', p('<w:r><w:t>&b;</w:t></w:r>')), '&b;'],
    ['entities that name an address', declared('<!ENTITY % b SYSTEM "https://evil.example/a.dtd"> %b;', p(SAID)), SAID],
    [
      'an instruction to take another file in',
      root('w:document', `<w:body><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>${p(SAID)}</w:body>`),
      SAID,
    ],
    ['a style sheet of its own', root('w:document', `<w:body>${p(SAID)}</w:body>`).replace('?>', '?><?xml-stylesheet href="https://evil.example/a.xsl"?>'), SAID],
  ])('with %s says only what stands in it', async (_, xml, says) => {
    const answer = await read(withParts({ 'word/document.xml': xml }))
    expect(answer).toMatch(/^UnreadableDraft: a\.docx: word\/document\.xml/.test(answer) ? /./ : new RegExp(`^\\s*${says.replace(/[.]/g, '\\.')}\\s*$`))
  })

  it('whose names and targets lead out of it reads its own parts and no others', async () => {
    const out = '../../../../../../etc/passwd'
    const parts = { [out]: 'outside', '/etc/passwd': 'outside', '..\\..\\windows\\win.ini': 'outside', 'C:\\windows\\win.ini': 'outside' }
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://x/header" Target="${out}"/><Relationship Id="b" Type="http://x/styles" Target="file:///etc/passwd"/><Relationship Id="c" Type="http://x/footer" Target="/etc/passwd"/>${link('d', 'file:///etc/passwd')}</Relationships>`
    expect(await read(withParts({ ...parts, 'word/_rels/document.xml.rels': rels }))).not.toContain('root:')
    expect(await read(withParts(parts))).toBe(SAID)
  })

  it('with a file of another size packed inside it does not open that file', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(20_000_000) })
    expect(await read(withParts({ 'word/embeddings/a.docx': bomb, 'word/media/a.png': new Uint8Array(9_000_000), 'word/vbaProject.bin': bomb }))).toBe(SAID)
  })

  it('that holds two texts under one name is refused: Word might show the other', async () => {
    const both = zipSync({ ...whole, 'word/documenT.xml': strToU8(root('w:document', `<w:body>${p('Other words.')}</w:body>`)) })
    expect(await read(both)).toContain('Two of its parts have the same name.')
  })

  it.each([
    [
      'that is its own header, footer and notes',
      () => withParts({ 'word/_rels/document.xml.rels': relsTo('document.xml', 'header', 'footer', 'footnotes', 'endnotes', 'styles', 'numbering', 'comments') }),
    ],
    [
      'whose styles are based on each other',
      () =>
        madeDocx({
          styles: '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>',
          body: p(SAID, '<w:pStyle w:val="A"/>'),
        }),
    ],
    [
      'with a chain of 50,000 styles',
      () =>
        madeDocx({
          styles: Array.from({ length: 50_000 }, (_, i) => `<w:style w:styleId="s${i}"><w:basedOn w:val="s${i + 1}"/></w:style>`).join(''),
          body: p(SAID, '<w:pStyle w:val="s0"/>'),
        }),
    ],
    ['of 4,000 tables in each other', () => madeDocx({ body: `${'<w:tbl><w:tr><w:tc>'.repeat(1300)}${p(SAID)}${'</w:tc></w:tr></w:tbl>'.repeat(1300)}` })],
    ['with fields that begin and never end', () => madeDocx({ body: p(`${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(20_000)}<w:r><w:t>a</w:t></w:r>`) })],
    ['of 100,000 empty runs', () => madeDocx({ body: p(`${'<w:r/>'.repeat(100_000)}<w:r><w:t>a</w:t></w:r>`) })],
    ['with an attribute of five million letters', () => madeDocx({ body: `<w:p w:rsidR="${'0'.repeat(5_000_000)}">${'<w:r><w:t>a</w:t></w:r>'}</w:p>` })],
    [
      'with 20,000 links to one address',
      () => madeDocx({ body: p('<w:hyperlink r:id="l"><w:r><w:t>a</w:t></w:r></w:hyperlink>'.repeat(20_000)), links: link('l', 'https://x.example/') }),
    ],
    [
      'with properties nested 3,000 deep',
      () =>
        withParts({
          'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties">${'<a>'.repeat(3000)}</cp:coreProperties>`,
        }),
    ],
  ])('%s is read or refused, soon', async (_, made) => {
    expect(await read(made())).not.toMatch(/^(?!UnreadableDraft)\w*Error:/)
  })
})

const relsTo = (target: string, ...types: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${types.map((type, i) => `<Relationship Id="r${i}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`).join('')}</Relationships>`

describe('A mail', () => {
  const HEAD = 'From: a@x.example\nTo: b@x.example\nMIME-Version: 1.0\n'
  it.each([
    ['with messages in messages', `${HEAD}${'Content-Type: message/rfc822\n\n'.repeat(2000)}words`],
    ['with a subject of a million coded words', `${HEAD}Subject: ${'=?utf-8?q?a?= '.repeat(60_000)}\n\nwords`],
    ['with 50,000 people', `From: a@x.example\nTo: ${Array.from({ length: 50_000 }, (_, i) => `p${i}@x.example`).join(', ')}\n\nwords`],
    ['with people in groups in groups', `From: a@x.example\nTo: ${'g: '.repeat(20_000)}a@x.example${';'.repeat(20_000)}\n\nwords`],
    ['with brackets that never close', `From: ${'('.repeat(50_000)}\nTo: ${'<'.repeat(50_000)}\n\nwords`],
    ['with a boundary on every line', `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n${'--b\n'.repeat(50_000)}`],
    ['with a parameter in 20,000 pieces', `${HEAD}Content-Type: text/plain; ${Array.from({ length: 20_000 }, (_, i) => `name*${i}*=a`).join('; ')}\n\nwords`],
  ])('%s is read or refused, soon', async (_, mail) => {
    expect(await read(strToU8(mail), 'a.eml')).not.toMatch(/^(?!UnreadableDraft)\w*Error:/)
  })

  it('whose attachments are named like paths or scripts keeps the names as words', async () => {
    const names = ['../../../etc/passwd', 'C:\\a.exe', '<img src=x onerror=canary(1)>.pdf', 'a\u202egnp.exe']
    const mail = `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n${names.map((name) => `--b\nContent-Type: application/pdf\nContent-Disposition: attachment; filename*=utf-8''${encodeURIComponent(name)}\n\nx\n`).join('')}--b--\n`
    const { context } = await readDraft('a.eml', strToU8(mail))
    expect(context.attachments?.map(({ name }) => name)).toEqual(names)
  })
})

describe('A pack', () => {
  it('packed into itself, with more after it, or not packed at all is no part of a pack', () => {
    const part = gzipSync(strToU8('{}'))
    for (const bytes of [gzipSync(part), strToU8('{}'), part.slice(0, -4), new Uint8Array(), Uint8Array.from([...part, ...part])]) {
      try {
        expect(unpacked('a', 'open', bytes)).toEqual({})
      } catch (error) {
        expect((error as Error).name).toBe('PackError')
      }
    }
  })

  it.each([
    ['an id', { id: '../../../etc' }],
    ['a template’s id', { open: { templates: [templateInPack('T-../../x')] } }],
    ['a field', { open: { templates: [templateInPack('T-A', { fields: { ['__proto__']: { type: 'text', label: 'x' } } })] } }],
    ['a word list', { open: { words: { '../x': { terms: ['a'] } } } }],
  ])('with %s that leads elsewhere is refused', async (_, more) => {
    const text = JSON.stringify({ ...packFile(), ...more })
    expect(() => validPack('a.seconder', JSON.parse(text))).toThrow(/a\.seconder: /)
    await openPack('a.seconder', text).catch((error: Error) => expect(error.name).toBe('Error'))
  })
})
