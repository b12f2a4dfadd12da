/** Whatever the bytes, a reader answers with a draft whose offsets hold or with a complaint, and soon. */
import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { type FileKind, readDraft } from './read-draft.ts'
import { madeDocx, p, r } from './testing/made-docx.ts'
import { faults } from './testing/shown.ts'
import { UnreadableDraft } from './unreadable-draft.ts'

const KINDS: readonly FileKind[] = ['txt', 'md', 'html', 'eml', 'docx']

async function answers(bytes: Uint8Array, kind: FileKind): Promise<boolean> {
  try {
    return faults(await readDraft(`draft.${kind}`, bytes, kind)).length === 0
  } catch (error) {
    if (error instanceof UnreadableDraft) return true
    throw error
  }
}

test('random bytes', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(...KINDS), answers), { numRuns: 300 })
})

test('a mail with bytes changed', async () => {
  const mail = strToU8(
    'From: a@x.example\r\nTo: b@x.example\r\nSubject: =?utf-8?b?QQ==?=\r\nDate: Fri, 10 Apr 2026 10:15:00 +0100\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>=41</p>\r\n--b\r\nContent-Disposition: attachment; filename=a.csv\r\n\r\na,b\r\n--b--\r\n',
  )
  await fc.assert(
    fc.asyncProperty(changes(mail), (bytes) => answers(bytes, 'eml')),
    { numRuns: 200 },
  )
})

function changes(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  return fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }).map((all) => {
    const copy = bytes.slice()
    for (const [at, value] of all) copy[at] = value
    return copy
  })
}

const whole = madeDocx({
  styles: '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>',
  header1: p('Anytown Council'),
  body: `${p('Save Mill Library', '<w:pStyle w:val="H"/>')}${p(`${r('a', '<w:b/>')}<w:ins w:id="1">${r('b')}</w:ins><w:r><w:br w:type="page"/></w:r>`)}<w:tbl><w:tr><w:tc>${p('c')}</w:tc></w:tr></w:tbl><w:sectPr><w:headerReference r:id="header1"/></w:sectPr>`,
})

test('a .docx with bytes changed', async () => {
  await fc.assert(
    fc.asyncProperty(changes(whole), (bytes) => answers(bytes, 'docx')),
    { numRuns: 200 },
  )
})

test('a .docx cut off anywhere', async () => {
  for (let length = 1; length < whole.length; length += 31) expect(await answers(whole.slice(0, length), 'docx')).toBe(true)
})

test('a .docx with bytes changed in its parts before they were packed', async () => {
  const parts = unzipSync(whole)
  const name = fc.constantFrom(...Object.keys(parts))
  const mutated = name.chain((key) => changes(parts[key] as Uint8Array).map((bytes) => zipSync({ ...parts, [key]: bytes }, { level: 0 })))
  await fc.assert(
    fc.asyncProperty(mutated, (bytes) => answers(bytes, 'docx')),
    { numRuns: 200 },
  )
})

test('a .docx of any elements in any order', async () => {
  const name = fc.constantFrom(
    'w:p',
    'w:r',
    'w:t',
    'w:tbl',
    'w:tr',
    'w:tc',
    'w:pPr',
    'w:rPr',
    'w:del',
    'w:ins',
    'w:sectPr',
    'w:br',
    'w:drawing',
    'w:pict',
    'w:txbxContent',
    'w:hyperlink',
    'w:fldSimple',
    'mc:AlternateContent',
    'mc:Choice',
    'mc:Fallback',
    'w:trPr',
    'w:hidden',
    'w:vanish',
    'w:instrText',
    'w:lastRenderedPageBreak',
    'wp:docPr',
    'pic:pic',
  )
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'medium' },
      fc.constantFrom(
        'words ',
        '<w:fldChar w:fldCharType="begin"/>',
        '<w:fldChar w:fldCharType="separate"/>',
        '<w:fldChar w:fldCharType="end"/>',
        '<w:br w:type="page"/>',
        '<w:t>text</w:t>',
      ),
      fc.tuple(name, fc.array(tie('tree'), { maxLength: 4 })).map(([element, inside]) => `<${element}>${inside.join('')}</${element}>`),
    ),
  }))
  await fc.assert(
    fc.asyncProperty(fc.array(tree, { maxLength: 6 }), (all) => answers(madeDocx({ body: all.join('') }), 'docx')),
    { numRuns: 300 },
  )
})
