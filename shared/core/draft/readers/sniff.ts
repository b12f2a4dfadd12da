/** Tells from its first bytes what a file is, whatever its name says. */
import { UnreadableDraft } from './unreadable-draft.ts'

export type Content = 'zip' | 'ole' | 'pdf' | 'rtf' | 'text'

const starts = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, i) => bytes[i] === byte)

export function contentOf(bytes: Uint8Array): Content {
  if (starts(bytes, [0x50, 0x4b, 0x03, 0x04]) || starts(bytes, [0x50, 0x4b, 0x05, 0x06])) return 'zip'
  if (starts(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'ole'
  if (starts(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return 'pdf'
  if (starts(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])) return 'rtf'
  return 'text'
}

const READ = 'Drafts are read as .docx, .md, .txt, .html and .eml.'

/** @returns what is wrong with a file that is certainly none of the kinds that are read, and how to mend it */
export function refusal(content: Exclude<Content, 'zip' | 'text'>, bytes: Uint8Array): UnreadableDraft {
  if (content === 'pdf') return new UnreadableDraft({ problem: `It is a PDF. Check the document it was made from, or open it in Word and save it as .docx. ${READ}` })
  if (content === 'rtf') return new UnreadableDraft({ problem: `It is a Rich Text (RTF) file. Open it in Word or LibreOffice and save it as .docx. ${READ}` })
  if (holds(bytes, 'EncryptedPackage'))
    return new UnreadableDraft({
      problem: 'It is locked with a password. Open it in Word with the password, choose File, Info, Protect Document, take the password off, save a copy and check the copy.',
    })
  if (holds(bytes, '__properties_version1.0'))
    return new UnreadableDraft({ problem: `It is a message saved by Outlook (.msg). Save it as .eml, or paste its text into a .txt file. ${READ}` })
  if (holds(bytes, 'WordDocument')) return new UnreadableDraft({ problem: `It is in the old Word format (.doc). Open it in Word or LibreOffice and save it as .docx. ${READ}` })
  return new UnreadableDraft({ problem: `It is in an old Office format. Open it in the program that made it and save it as .docx. ${READ}` })
}

/** The names of an old Office file's streams are written in UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0)
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let i = 0
    while (i < name.length && bytes[at + 2 * i] === name.charCodeAt(i) && bytes[at + 2 * i + 1] === 0) i++
    if (i === name.length) return true
  }
  return false
}

/** A .zip that is not a Word document, by the names of what is in it. */
export function otherZip(names: Iterable<string>): UnreadableDraft | undefined {
  let kind = 'a .zip archive. Unpack it and check what is in it'
  for (const name of names) {
    if (name.startsWith('word/') || name === 'document.xml') return undefined
    if (name.startsWith('xl/')) kind = 'an Excel workbook. Copy the text to check into a Word document'
    else if (name.startsWith('ppt/')) kind = 'a PowerPoint presentation. Copy the text to check into a Word document'
    else if (name === 'content.xml') kind = 'an OpenDocument file (.odt). Open it in LibreOffice or Word and save it as .docx'
    else if (name.endsWith('.iwa')) kind = 'a Pages document. In Pages choose File, Export To, Word'
  }
  return new UnreadableDraft({ problem: `It is ${kind}. ${READ}` })
}
