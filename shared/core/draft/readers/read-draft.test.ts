import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { textOf } from '../layout.ts'
import { readDraft } from './read-draft.ts'
import { madeDocx, p } from './testing/made-docx.ts'

const utf16 = (text: string): number[] => [...text].flatMap((char) => [char.charCodeAt(0), 0])
const ole = (stream: string): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(500).fill(0), ...utf16(stream), ...new Array(100).fill(0)])
const zipped = (...names: string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])))
const docx = madeDocx({ body: p('Anytown Council notes that the library stays open.') })

describe('a file', () => {
  test.each([
    ['a.txt', '*a*\n', '*a*\n'],
    ['a.md', '*a*\n', 'a'],
    ['A.MARKDOWN', '*a*', 'a'],
    ['dir.d/a.htm', '<p>a</p>', 'a'],
    ['a.eml', 'From: a@x.example\n\na', 'a'],
  ])('%s is read by its ending', async (name, text, expected) => {
    const draft = await readDraft(name, strToU8(text))
    expect(textOf(draft)).toBe(expected)
    expect(draft.host).toBe('file')
  })

  test('is read as it is said to be, where that is said', async () => {
    expect(textOf(await readDraft('-', strToU8('<p>a</p>'), 'html'))).toBe('a')
    expect(textOf(await readDraft('a.txt', strToU8('*a*'), 'md'))).toBe('a')
  })

  test('that is a Word document inside is read as one, also with macros or another ending', async () => {
    for (const name of ['a.docx', 'a.docm', 'a.dotx', 'a.doc', 'a']) expect(textOf(await readDraft(name, docx))).toBe('Anytown Council notes that the library stays open.')
  })

  test.each([
    ['empty', 'a.docx', new Uint8Array(), 'a.docx: It is empty. Save the draft again and check that its size is not 0.'],
    ['too large', 'a.txt', new Uint8Array(40 * 1024 * 1024 + 1), 'a.txt: It is larger than 40 MB. Take large pictures out or split it, and check the parts.'],
    ['a PDF', 'a.docx', strToU8('%PDF-1.7'), 'It is a PDF.'],
    ['an RTF', 'a.docx', strToU8('{\\rtf1 hello}'), 'It is a Rich Text (RTF) file.'],
    ['an RTF called text', 'a.txt', strToU8('{\\rtf1 hello}'), 'It is a Rich Text (RTF) file.'],
    ['locked with a password', 'a.docx', ole('EncryptedPackage'), 'It is locked with a password.'],
    ['an old Word document', 'a.doc', ole('WordDocument'), 'It is in the old Word format (.doc).'],
    ['an Outlook message', 'a.eml', ole('__properties_version1.0'), 'It is a message saved by Outlook (.msg).'],
    ['another old Office file', 'a.docx', ole('Workbook'), 'It is in an old Office format.'],
    ['a web page called .docx', 'a.docx', strToU8('\n<!DOCTYPE html><p>x'), 'It is a web page with the ending .docx.'],
    ['text called .docx', 'a.docx', strToU8('hello'), 'It is not a Word document'],
    ['a workbook', 'a.docx', zipped('[Content_Types].xml', 'xl/workbook.xml'), 'It is an Excel workbook.'],
    ['a presentation', 'a.docx', zipped('ppt/presentation.xml'), 'It is a PowerPoint presentation.'],
    ['an OpenDocument file', 'a.docx', zipped('mimetype', 'content.xml'), 'It is an OpenDocument file (.odt).'],
    ['a Pages document', 'a.docx', zipped('Index/Document.iwa'), 'It is a Pages document.'],
    ['an archive', 'a.docx', zipped('readme.txt'), 'It is a .zip archive.'],
    ['cut off', 'a.docx', docx.slice(0, -40), 'a.docx: The end of the file is missing.'],
    ['without its text', 'a.docx', zipped('word/styles.xml'), 'a.docx: word/document.xml: The part that holds the text is missing.'],
    ['with broken XML', 'a.docx', zipSync({ 'word/document.xml': strToU8('<w:document><w:body><w:p>') }), 'a.docx: word/document.xml: Its XML stops in the middle.'],
    ['with XML that is not UTF-8', 'a.docx', zipSync({ 'word/document.xml': Uint8Array.from([60, 0xff, 62]) }), 'a.docx: word/document.xml: It holds bytes that are not UTF-8.'],
    ['binary', 'a.txt', Uint8Array.from([1, 2, 0, 3]), 'a.txt: byte 3: It is not text'],
    ['of no kind that its name says', 'a.pages', strToU8('x'), 'Its name does not say what kind of file it is.'],
    ['of no kind that its name says', '-', strToU8('x'), 'or say it with --as.'],
    ['called .doc and is text', 'a.doc', strToU8('x'), 'a.doc: It is not a Word document inside.'],
  ])('that is %s (%s) is refused in one line that says what to do', async (_, name, bytes, problem) => {
    const error = await readDraft(name, bytes).catch((caught: Error) => caught)
    expect(error).toMatchObject({ name: 'UnreadableDraft', file: name })
    const { message } = error as Error
    expect(message).toContain(problem)
    expect(message).not.toContain('\n')
    expect(message).toMatch(/Save|save|copy|check|Give|Unpack|Export|Ask|Split|split/)
  })

  test('that is said to be text and is a Word document is refused', async () => {
    await expect(readDraft('-', docx, 'txt')).rejects.toThrow('It is a Word document, not plain text.')
  })
})
