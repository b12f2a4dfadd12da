/**
 * Asking for approval: an e-mail that anybody can read and answer. The words to approve stand between two lines, and the
 * code belongs to them, so that the approver's own panel can open it again and see whether they came whole. It never
 * holds the answer itself: quoted below a refusal it must not look like a yes.
 */
import { type Approvals, type Approver, approvalInWords } from './approvals.ts'
import { codeOf } from './code.ts'
import { changeInWords, changesOf, difference } from './difference.ts'
import { wordsHash } from './words-of.ts'

export interface Asking {
  readonly to: Approver
  readonly address?: string
  readonly from?: string
  /** The draft's name. */
  readonly title: string
  /** As `textToApprove` gives it. */
  readonly text: string
  readonly template?: { readonly id: string; readonly version: string }
  readonly kept: Approvals
}

export interface RequestMail {
  readonly code: string
  readonly subject: string
  readonly body: string
  /** Opens it in the mail program; without the body where that is too long for an address. */
  readonly mailto: string
  readonly bodyFits: boolean
}

const BEGINS = '----- The draft begins here -----'
const ENDS = '----- The draft ends here -----'
/** What Windows and most mail programs take. */
const LONGEST_ADDRESS = 1900
const MOST_CHANGES = 12

export function requestMail({ to, address = '', from, title, text, template, kept }: Asking): RequestMail {
  const hash = wordsHash(text)
  const code = codeOf(hash)
  const before = kept.given.filter((one) => one.hash !== hash).at(-1)
  const beforeText = before && kept.texts[before.hash]
  const changes = beforeText === undefined ? [] : changesOf(difference(beforeText, text))
  const subject = `For your approval: ${title} (code ${code})`
  const body = [
    `Dear ${to.by},`,
    `Please read the draft below. If you approve exactly these words, answer with the word APPROVED followed by this code:`,
    `Code: ${code}`,
    'If anything should be different, say what. The code belongs to these words: when one of them changes, you will be asked again.',
    ...(before
      ? [
          `An earlier version was approved by ${approvalInWords(before)}. Since then:`,
          [
            ...changes.slice(0, MOST_CHANGES).map((change) => `- ${changeInWords(change)}.`),
            ...(changes.length > MOST_CHANGES ? [`- and ${changes.length - MOST_CHANGES} more changes.`] : []),
          ].join('\n'),
        ]
      : []),
    [`Draft: ${title}`, ...(template ? [`Template: ${template.id} ${template.version}`] : [])].join('\n'),
    BEGINS,
    text,
    ENDS,
    [...(from ? [from] : []), 'This e-mail holds the whole draft: sending it sends the draft.'].join('\n'),
  ].join('\n\n')
  const head = `mailto:${encodeURIComponent(address).replace('%40', '@')}?subject=${encodeURIComponent(subject)}`
  const whole = `${head}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`
  const bodyFits = whole.length <= LONGEST_ADDRESS
  return { code, subject, body, mailto: bodyFits ? whole : head, bodyFits }
}

/** A request as the approver's panel opens it. */
export interface OpenedRequest {
  readonly title: string
  readonly text: string
  readonly hash: string
  readonly code: string
  /** Whether the code fits the words: they came as they were sent. */
  readonly whole: boolean
  readonly template?: { readonly id: string; readonly version: string }
  /** The version that was approved before, where the request brings it. */
  readonly before?: { readonly text: string; readonly says: string }
}

/** The same as a file, with the version approved before, so that the approver's panel shows exactly what changed. */
export function requestFile({ title, text, template, kept }: Pick<Asking, 'title' | 'text' | 'template' | 'kept'>): string {
  const hash = wordsHash(text)
  const last = kept.given.filter((one) => one.hash !== hash).at(-1)
  const lastText = last && kept.texts[last.hash]
  const before = last && lastText !== undefined ? { text: lastText, says: approvalInWords(last) } : undefined
  return JSON.stringify({ seconder: 'approval-request', format: 1, code: codeOf(hash), title, text, ...(template && { template }), ...(before && { before }) }, null, 1)
}

/** @throws Error whose message says what is wrong and how to mend it */
export function readRequest(pasted: string): OpenedRequest {
  const text = pasted.trim()
  return text.startsWith('{') ? fromFile(text) : fromMail(text)
}

const LONGEST = 1_000_000

function fromFile(json: string): OpenedRequest {
  const bad = new Error('This is no request for approval, or not the whole of it. Ask for it again, or paste the e-mail.')
  if (json.length > LONGEST) throw bad
  let file: Record<string, unknown>
  try {
    file = JSON.parse(json) as Record<string, unknown>
  } catch {
    throw bad
  }
  const { seconder, format, code, title, text, template, before } = file
  if (seconder !== 'approval-request' || typeof code !== 'string' || typeof text !== 'string') throw bad
  if (format !== 1) throw new Error('This request was made by a newer Seconder. Bring this one up to date, or paste the e-mail.')
  return opened(text, code, typeof title === 'string' ? title : '', {
    ...(isEdition(template) && { template: { id: template.id, version: template.version } }),
    ...(isBefore(before) && { before: { text: before.text, says: before.says } }),
  })
}

const has = (value: unknown, ...keys: string[]): boolean =>
  typeof value === 'object' && value !== null && keys.every((key) => typeof (value as Record<string, unknown>)[key] === 'string')
const isEdition = (value: unknown): value is { id: string; version: string } => has(value, 'id', 'version')
const isBefore = (value: unknown): value is { text: string; says: string } => has(value, 'text', 'says')

function fromMail(pasted: string): OpenedRequest {
  const lines = pasted.slice(0, LONGEST).split(/\r?\n/)
  const begin = lines.findIndex((line) => line.includes(BEGINS))
  const end = lines.findIndex((line, i) => i > begin && line.includes(ENDS))
  const code = /\bCode: ([A-Z0-9]{4})\b/.exec(pasted)?.[1]
  if (begin < 0 || end < 0 || !code) throw new Error(`This is not a whole request for approval. Copy all of the e-mail, from its first line to “${ENDS}”, and try again.`)
  // Forwarded or answered: each line with the same marks before it.
  const quote = /^[\s>]*/.exec(lines[begin] as string)?.[0] ?? ''
  const depth = quote.replace(/\s/g, '').length
  const text = lines
    .slice(begin + 1, end)
    .map((line) => unquotedLine(line, depth))
    .join('\n')
    .trim()
  const edition = /^[ \t>]*Template: (\S{1,80}) (\S{1,40})[ \t]*$/m.exec(lines.slice(0, begin).join('\n'))
  const title = /^[ \t>]*Draft: (.{1,200})$/m.exec(lines.slice(0, begin).join('\n'))?.[1]?.trim() ?? ''
  return opened(text, code, title, edition ? { template: { id: edition[1] as string, version: edition[2] as string } } : {})
}

function unquotedLine(line: string, depth: number): string {
  let rest = line
  for (let i = 0; i < depth; i++) rest = rest.replace(/^\s*> ?/, '')
  return rest
}

function opened(text: string, code: string, title: string, more: Pick<OpenedRequest, 'template' | 'before'>): OpenedRequest {
  const hash = wordsHash(text)
  return { title, text, hash, code, whole: codeOf(hash) === code, ...more }
}
