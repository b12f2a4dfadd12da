/**
 * Short names for what a verdict was made for, by which words and people are told from others without keeping them. Not a
 * secret and no proof: two texts could share one, once in many thousand million million.
 */
import type { Context, Recipient } from '#core/draft/context.schema.ts'
import type { Draft, Paragraph } from '#core/draft/draft.ts'

export interface Print {
  /** Everything written: body, subject, quoted text. */
  readonly words: string
  /** To whom it goes, and in which box each of them stands. */
  readonly people: string
  /** From whom it goes, and what is attached. */
  readonly rest: string
}

export const samePrint = (a: Print, b: Print): boolean => a.words === b.words && a.people === b.people && a.rest === b.rest

/** 53 bits of a text (cyrb53 by bryc, in the public domain). */
function hash(text: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36)
}

const known = new WeakMap<Paragraph, string>()

/** Once for each paragraph: of a long draft only the changed one is gone through. */
function paragraphPrint(paragraph: Paragraph): string {
  const before = known.get(paragraph)
  if (before !== undefined) return before
  const print = hash(paragraph.text)
  known.set(paragraph, print)
  return print
}

const box = (people: readonly Recipient[] | undefined): string =>
  people
    ? people
        .map(({ address, name }) => address?.toLowerCase() ?? name ?? '?')
        .sort()
        .join(' ')
    : '?'

function peopleOf({ recipients }: Context): string {
  return recipients ? [recipients.to, recipients.cc, recipients.bcc].map(box).join('\n') : '?'
}

export function printOf({ places, context }: Pick<Draft, 'places' | 'context'>): Print {
  return {
    words: hash(places.map(({ part, paragraph }) => `${part} ${paragraphPrint(paragraph)}`).join('\n')),
    people: hash(peopleOf(context)),
    rest: hash([context.sender ?? '?', ...(context.attachments ?? []).map(({ name }) => name)].join('\n')),
  }
}
