/** Opens a file as a new draft. Nothing of the open draft changes when it cannot be read. */
import type { Context } from '#core/draft/context.schema.ts'
import type { Draft } from '#core/draft/draft.ts'
import { LIMITS } from '#core/draft/readers/limits.ts'
import { blocksOf } from '#core/drafting/blocks-of-draft.ts'
import type { NewDraft } from '../drafts/desk.ts'

/** For the file dialogue. */
export const ACCEPTED = '.docx,.md,.markdown,.txt,.html,.htm,.eml'

/** Seconder's own files, which are no drafts. */
const ELSEWHERE = [
  { ending: /\.seconder-setup\.json$/i, says: 'this is a set-up file. Take it under Settings, All options, Set-up file.' },
  { ending: /\.seconder$/i, says: 'this is a pack. Take it under Settings, All options, Packs.' },
]

export async function openFile(file: File): Promise<NewDraft & { readonly notRead: readonly string[] }> {
  const elsewhere = ELSEWHERE.find(({ ending }) => ending.test(file.name))
  if (elsewhere) throw new Error(`${file.name}: ${elsewhere.says}`)
  if (!ACCEPTED.split(',').some((ending) => file.name.toLowerCase().endsWith(ending))) {
    throw new Error(`${file.name}: only .docx, .md, .txt, .html and .eml files can be opened. Save it as one of these and open that.`)
  }
  if (file.size > LIMITS.fileBytes) {
    throw new Error(`${file.name}: it is larger than ${LIMITS.fileBytes / 1024 / 1024} MB, which no draft is. Take out pictures, or open it in parts.`)
  }
  const { readDraft } = await import('#core/draft/readers/read-draft.ts')
  const draft = await readDraft(file.name, new Uint8Array(await file.arrayBuffer()))
  refuseTooLong(file.name, draft)
  const { title, subject, ...context } = draft.context
  return {
    title: title ?? file.name.replace(/\.[^.]+$/, ''),
    subject: subject ?? '',
    blocks: blocksOf(bodyOf(draft)),
    context: said(context),
    template: draft.template,
    notRead: draft.notChecked,
  }
}

/** Half a million words: beyond that a page stands still while an editor draws it. */
const MOST_CHARACTERS = 3_000_000
/** What a paragraph costs, however short it is. */
const A_PARAGRAPH = 30

/** Said before anything is drawn. */
function refuseTooLong(name: string, draft: Draft): void {
  const characters = bodyOf(draft).reduce((sum, { paragraph }) => sum + paragraph.text.length + A_PARAGRAPH, 0)
  if (characters > MOST_CHARACTERS) throw new Error(`${name}: it has more than half a million words, which is too much to write in. Open it in parts.`)
}

const bodyOf = (draft: Draft) => draft.places.filter(({ part }) => part === 'body')

/** Of what a file knows, links and pictures are read from the text again, and its date is not the day of the check. */
function said({ links: _, images: __, date: ___, quotedText: ____, style: _____, ...context }: Context): Context {
  return context
}
