/** Reads a file as a draft. Its ending says how; its bytes say whether that is true. Only the reader in use is loaded. */
import type { Draft } from '../draft.ts'
import { decodeText } from './decode-text.ts'
import type { GapFor } from './docx/story/controls.ts'
import { LIMITS } from './limits.ts'
import { contentOf, otherZip, refusal } from './sniff.ts'
import { UnreadableDraft } from './unreadable-draft.ts'

export type FileKind = 'txt' | 'md' | 'html' | 'eml' | 'docx'

/** For files that are read as templates. */
export interface AsTemplate {
  readonly gapFor: GapFor
  /** The text of a file before its markup is read. */
  first(text: string, kind: FileKind): string
}

const ENDINGS: Readonly<Record<string, FileKind>> = {
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  dotm: 'docx',
  md: 'md',
  markdown: 'md',
  txt: 'txt',
  text: 'txt',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  eml: 'eml',
}

/**
 * @param name the file's name or path, for its ending and for messages
 * @param as what the file is, where its name does not say
 * @param template where the file is read as a template: what stands for a field in a Word document, and a first look at other text
 * @throws UnreadableDraft with the name, the place and the remedy in one line
 */
export async function readDraft(name: string, bytes: Uint8Array, as?: FileKind, template?: AsTemplate): Promise<Draft> {
  try {
    return await read(name, bytes, as, template)
  } catch (error) {
    throw error instanceof UnreadableDraft ? error.inFile(name) : error
  }
}

async function read(name: string, bytes: Uint8Array, as: FileKind | undefined, template: AsTemplate | undefined): Promise<Draft> {
  if (bytes.length === 0) throw new UnreadableDraft({ problem: 'It is empty. Save the draft again and check that its size is not 0.' })
  if (bytes.length > LIMITS.fileBytes)
    throw new UnreadableDraft({ problem: `It is larger than ${LIMITS.fileBytes / 1024 / 1024} MB. Take large pictures out or split it, and check the parts.` })
  const content = contentOf(bytes)
  if (content !== 'zip' && content !== 'text') throw refusal(content, bytes)
  const kind = as ?? (content === 'zip' ? 'docx' : kindOf(name))
  if (content === 'zip') {
    const [{ Zip }, { readDocx }] = await Promise.all([import('./docx/zip.ts'), import('./docx.ts')])
    const other = otherZip(new Zip(bytes).names)
    if (other) throw other
    if (kind !== 'docx') throw new UnreadableDraft({ problem: `It is a Word document, not ${INDEFINITE[kind]}. Give it the ending .docx.` })
    return readDocx(bytes, template?.gapFor)
  }
  if (kind === 'docx') throw new UnreadableDraft({ problem: notWord(bytes) })
  if (kind === 'eml') return (await import('./eml.ts')).readEml(bytes)
  const text = template?.first(decodeText(bytes), kind) ?? decodeText(bytes)
  if (kind === 'html') return (await import('./html.ts')).readHtml(text)
  if (kind === 'md') return (await import('./markdown.ts')).readMarkdown(text)
  return (await import('./text.ts')).readText(text)
}

const INDEFINITE: Readonly<Record<FileKind, string>> = { txt: 'plain text', md: 'Markdown', html: 'a web page', eml: 'a mail', docx: 'a Word document' }

function kindOf(name: string): FileKind {
  const ending = /\.([A-Za-z]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? ''
  if (Object.hasOwn(ENDINGS, ending)) return ENDINGS[ending] as FileKind
  if (ending === 'doc' || ending === 'rtf') throw new UnreadableDraft({ problem: 'It is not a Word document inside. Open it in Word and save it as .docx.' })
  throw new UnreadableDraft({ problem: 'Its name does not say what kind of file it is. Give it one of the endings .docx, .md, .txt, .html or .eml, or say it with --as.' })
}

function notWord(bytes: Uint8Array): string {
  const beginning = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200)).trimStart().toLowerCase()
  if (beginning.startsWith('<!doctype html') || beginning.startsWith('<html'))
    return 'It is a web page with the ending .docx. Give it the ending .html, or open it in Word and save it as a Word document.'
  return 'It is not a Word document: the file is damaged, was not copied whole, or is another kind of file with the ending .docx. Open it in Word, save it under a new name and check that.'
}
