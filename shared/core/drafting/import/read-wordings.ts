/** Reads a file that somebody made or exported elsewhere as wordings. Its ending says how; only the reader in use is loaded. */
import { decodeText } from '../../draft/readers/decode-text.ts'
import { LIMITS } from '../../draft/readers/limits.ts'
import { readDraft } from '../../draft/readers/read-draft.ts'
import { BROUGHT } from './brought-files.ts'
import { findAngled } from './find-gaps.ts'
import { Gaps } from './gaps.ts'
import { UnusableTemplate } from './unusable-template.ts'
import { clean, finished, type Snippet, type Wording, wordingOf } from './wording.ts'

const MOST = 500

/** @throws UnusableTemplate or UnreadableDraft: file, place and remedy in one line */
export async function readWordings(file: string, bytes: Uint8Array): Promise<Wording[]> {
  const ending = /\.([A-Za-z]{1,20})$/.exec(file)?.[1]?.toLowerCase() ?? ''
  const tool = TOOLS[ending]
  if (!tool) {
    if (!BROUGHT.split(',').includes(`.${ending}`))
      throw new UnusableTemplate(file, undefined, `No template can be read from this kind of file. Save it with one of the endings ${BROUGHT.split(',').join(', ')}.`)
    return [await readDocument(file, bytes)]
  }
  if (bytes.length > LIMITS.fileBytes) throw new UnusableTemplate(file, undefined, `It is larger than ${LIMITS.fileBytes / 1024 / 1024} MB. Export fewer templates at a time.`)
  const snippets = await tool(file, clean(decodeText(bytes)))
  if (snippets.length === 0) throw new UnusableTemplate(file, undefined, 'There is no template in it. Export the templates again.')
  if (snippets.length > MOST)
    throw new UnusableTemplate(file, undefined, `There are ${snippets.length} templates in it; at most ${MOST} can be brought in at a time. Export fewer folders.`)
  return snippets.map((snippet, i) => {
    const wording = wordingOf(snippet)
    if (wording.draft.places.length === 0) throw new UnusableTemplate(file, `template ${i + 1} (${snippet.title})`, 'It has no text. Take it out of the export, or write its text.')
    return wording
  })
}

const TOOLS: Readonly<Record<string, (file: string, text: string) => Promise<Snippet[]>>> = {
  csv: async (file, text) => (await import('./tools/briskine.ts')).readBriskine(file, text),
  json: async (file, text) => (await import('./tools/text-blaze.ts')).readTextBlaze(file, await parsed(file, text)),
  yml: async (file, text) => (await import('./tools/espanso.ts')).readEspanso(file, text),
  yaml: async (file, text) => (await import('./tools/espanso.ts')).readEspanso(file, text),
  textexpander: async (file, text) => (await import('./tools/text-expander.ts')).readTextExpander(file, text),
}

async function parsed(file: string, text: string): Promise<unknown> {
  try {
    return JSON.parse(text)
  } catch {
    // Engines differ in how they say where; JSON is YAML too, and that parser always says.
    const { LineCounter, parseDocument } = await import('yaml')
    const lineCounter = new LineCounter()
    const [fault] = parseDocument(text, { lineCounter, prettyErrors: false }).errors
    const place = fault && `line ${lineCounter.linePos(fault.pos[0]).line}`
    throw new UnusableTemplate(file, place, 'This is not JSON: the file is damaged or was not copied whole. Export the templates again.')
  }
}

async function readDocument(file: string, bytes: Uint8Array): Promise<Wording> {
  const gaps = new Gaps()
  const draft = await readDraft(file, bytes, undefined, {
    gapFor: (gap) => gaps.add(gap),
    first: (text, kind) => (kind === 'txt' ? clean(text) : findAngled(clean(text), gaps)),
  })
  const { title, subject } = draft.context
  const name = file.replace(/^.*[/\\]/, '').replace(/\.[^.]+$/, '')
  const wording = finished(draft, { title: title?.trim() || subject?.trim() || inWords(name), ...(subject && { subject }) }, gaps, [])
  if (wording.draft.places.length === 0) throw new UnusableTemplate(file, undefined, 'There is no text in it. Save the document again and check that it opens with its text.')
  return wording
}

const inWords = (name: string): string => {
  const words = name.replace(/[-_\s]+/g, ' ').trim()
  return words === '' ? 'Template' : words.charAt(0).toUpperCase() + words.slice(1)
}
