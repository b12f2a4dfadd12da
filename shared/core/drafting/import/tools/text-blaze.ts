/**
 * Text Blaze: a .json file, "Export all folders" or one folder: { folders: [{ name, snippets: [{ name, shortcut, text }] }] }.
 * In the text stand commands: {formtext: name=Ward; default=Mill}, {formparagraph}, {formdate}, {formmenu: A; B; name=…}.
 */
import { Gaps } from '../gaps.ts'
import { UnusableTemplate } from '../unusable-template.ts'
import type { Snippet } from '../wording.ts'

interface Json {
  readonly [key: string]: unknown
}
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

export function readTextBlaze(file: string, json: unknown): Snippet[] {
  const folders = isObject(json) ? (Array.isArray(json.folders) ? json.folders : Array.isArray(json.snippets) ? [json] : undefined) : undefined
  if (!folders)
    throw new UnusableTemplate(
      file,
      undefined,
      'There is neither a list “folders” nor a list “snippets” in it, as in an export from Text Blaze. Export the folders again, or put the text into a .docx or .md file of its own.',
    )
  return folders.flatMap((folder: unknown, i) => {
    const snippets = isObject(folder) ? folder.snippets : undefined
    if (!Array.isArray(snippets)) throw new UnusableTemplate(file, `folders, number ${i + 1}`, 'It has no list “snippets”. Export the folder again.')
    return snippets.map((snippet: unknown, j): Snippet => {
      const { name, shortcut, text } = isObject(snippet) ? snippet : {}
      if (typeof text !== 'string') throw new UnusableTemplate(file, `folders, number ${i + 1}: snippets, number ${j + 1}`, 'It has no “text”. Export the folder again.')
      const gaps = new Gaps()
      const title = [name, shortcut].find((word): word is string => typeof word === 'string' && word.trim() !== '') ?? `Snippet ${j + 1}`
      return { title, ...(typeof shortcut === 'string' && { shortcut }), text: commandsIn(text, gaps), gaps }
    })
  })
}

const FORM = /\{form(text|paragraph|date|menu)\s{0,5}(?::([^{}]{0,500}))?\}/g
const TYPES = { paragraph: 'long-text', date: 'date', menu: 'choice' } as const

/** Questions become gaps; the other commands are told of where gaps are sought. */
function commandsIn(text: string, gaps: Gaps): string {
  let unnamed = 0
  return text.replace(FORM, (whole, form: 'text' | 'paragraph' | 'date' | 'menu', settings = '') => {
    const parts: string[] = String(settings)
      .split(';')
      .map((part) => part.trim())
    const named = (key: string) =>
      parts
        .find((part) => part.toLowerCase().startsWith(`${key}=`))
        ?.slice(key.length + 1)
        .trim()
    const options = form === 'menu' ? parts.filter((part) => part !== '' && !/^\w{1,20}=/.test(part)).concat(named('default') ?? []) : []
    const label = named('name') || `${form === 'date' ? 'Date' : form === 'menu' ? 'Choice' : 'Text'}${unnamed++ === 0 ? '' : ` ${unnamed}`}`
    return gaps.add({ label, ...(form !== 'text' && { type: TYPES[form] }), ...(options.length > 0 && { options }) }) ?? whole
  })
}
