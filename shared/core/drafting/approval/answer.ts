/** Reads what an approver answered, as it was pasted from a mail or a message: "APPROVED 4F7K". */
import { type ApprovalRequest, type Approvals, unanswered } from './approvals.ts'
import { CODE_SIGNS, codeOf } from './code.ts'

export type Answer =
  /** `requests` is empty where nobody noted whom they asked; `more`: it says more than yes, and somebody should read it first. */
  | { readonly kind: 'yes'; readonly code: string; readonly requests: readonly ApprovalRequest[]; readonly more: boolean }
  /** Yes, to words that have changed since. */
  | { readonly kind: 'older'; readonly requests: readonly ApprovalRequest[] }
  | { readonly kind: 'unknown'; readonly code: string }
  | { readonly kind: 'no' }
  /** The answer stands only in what the message quotes, under words of its own. */
  | { readonly kind: 'quoted' }
  | { readonly kind: 'none' }

const GAP = '[^A-Za-z0-9]{0,12}'
const OF = new RegExp(`\\bapproved\\b${GAP}(?:\\bcode\\b${GAP})?([${CODE_SIGNS}]{4}|[A-Z]{0,7}\\d[A-Z0-9]{0,7})\\b`, 'i')
const AHEAD = new RegExp(`\\b([${CODE_SIGNS}]{4})\\b${GAP}(?:\\bis\\b${GAP})?\\bapproved\\b`, 'i')
const TURNED = /(?:\bnot|n['’]t|\bnever|\bno longer)(?: (?:yet|be|been|is|it|this|that|you|have|I)){0,4}\s*$/i
const CONDITION = /\b(?:but|if|provided|providing|subject to|once|except|unless|change|changed|instead|however|apart from|as long as|only when)\b/i
/** From here on the message repeats an earlier one. */
const CHAIN = /^[^\S\n]*(?:-{2,} ?original message|_{8,}|on .{5,120} wrote:[^\S\n]*$|from: \S)/im

/** @param hash - of the words as they are now */
export function readAnswer(pasted: string, kept: Approvals, hash: string): Answer {
  const own = unquoted(pasted)
  const yes = yesIn(own)
  if (yes === 'no') return { kind: 'no' }
  const says = own.replace(/^[^\S\n]*(?:re|fwd?|aw|subject):.*$/gim, '')
  if (yes) return judged(yes.code, kept, hash, CONDITION.test(says.replace(yes.words, ' ')))
  const quoted = yesIn(pasted.replace(/^[ \t>|]+/gm, ''))
  if (!quoted) return { kind: 'none' }
  if (quoted === 'no') return { kind: 'no' }
  // Pasted was nothing but the quoted line: that is how some programs copy.
  return /[A-Za-z]{2}/.test(says) ? { kind: 'quoted' } : judged(quoted.code, kept, hash, false)
}

function unquoted(message: string): string {
  const own = message
    .split(/\r?\n/)
    .filter((line) => !/^\s*[>|]/.test(line))
    .join('\n')
  const chain = CHAIN.exec(own)
  return chain ? own.slice(0, chain.index) : own
}

function yesIn(message: string): { readonly code: string; readonly words: string } | 'no' | undefined {
  const found = OF.exec(message) ?? AHEAD.exec(message)
  if (!found) return /\b(?:not|n['’]t) (?:yet )?approved?\b/i.test(message) ? 'no' : undefined
  const before = message.slice(Math.max(0, found.index - 40), found.index)
  return TURNED.test(before) || /\bnot approved\b/i.test(found[0]) ? 'no' : { code: (found[1] as string).toUpperCase(), words: found[0] }
}

function judged(code: string, kept: Approvals, hash: string, more: boolean): Answer {
  const known = kept.asked.filter((request) => request.code === code)
  if (known.length === 0 && code === codeOf(hash)) return { kind: 'yes', code, requests: [], more }
  if (known.length === 0) return { kind: 'unknown', code }
  const now = known.filter((request) => request.hash === hash)
  if (now.length === 0) return { kind: 'older', requests: known }
  const open = unanswered({ ...kept, asked: now })
  return { kind: 'yes', code, requests: open.length > 0 ? open : now, more }
}

/** What to tell whoever pasted it, where it cannot be noted. */
export function answerInWords(answer: Exclude<Answer, { kind: 'yes' }>): string {
  switch (answer.kind) {
    case 'older':
      return `This approves an older text: the draft has changed since ${answer.requests.map(({ of }) => of.by).join(' and ')} was asked. See below what changed, and ask again.`
    case 'unknown':
      return `No request of this draft has the code ${answer.code}. Look whether it was copied whole, or belongs to another draft.`
    case 'no':
      return 'This says that it is not approved, so nothing was noted.'
    case 'quoted':
      return 'The approval stands only in the earlier message that this one quotes. Read what the answer itself says; if it is a yes, paste only the line with the code.'
    case 'none':
      return 'There is no approval in this: it should hold the word APPROVED and the code of the request, such as APPROVED 4F7K.'
  }
}
