/**
 * Whom a mail in Outlook on the web goes to. A chip says it in one of three ways: by the address, by name and address, or
 * by a name with a word for whether that person is online run into it. In the third there is no address on the page at all:
 * the person is then known by name only, and counted.
 */
import type { Recipient } from '#core/draft/context.schema.ts'
import { named, personOf } from '../people.ts'
import { wellOf } from './draft.ts'

const KINDS = ['to', 'cc', 'bcc'] as const
const CHIP = '._EType_RECIPIENT_ENTITY, [id^="REK"], [contenteditable="false"][draggable="true"]'

export type People = Partial<Record<(typeof KINDS)[number], Recipient[]>>

export function peopleOf(root: Element): People {
  const people: People = {}
  for (const kind of KINDS) {
    const well = wellOf(root, kind)
    if (well) people[kind] = chipsIn(well).map(personIn)
  }
  return people
}

export const everybody = (people: People): Recipient[] => Object.values(people).flat()

/** Not the parts of a chip that look like one. */
const chipsIn = (well: Element): Element[] => [...well.querySelectorAll(CHIP)].filter((chip) => !chip.parentElement?.closest(CHIP))

function personIn(chip: Element): Recipient {
  const name = nameIn(chip)
  const titled = [chip, ...chip.querySelectorAll('[title]')].map((part) => part.getAttribute('title'))
  for (const said of [chip.getAttribute('aria-label'), ...titled, name]) {
    const person = said ? personOf(said) : undefined
    if (person?.address) return person.name ? person : named(person.address, name)
  }
  return name ? { name } : {}
}

/** The words that a person sees; neither the picture nor the cross. */
function nameIn(chip: Element): string | undefined {
  const words =
    chip.querySelector('[class*="textContainer"]') ?? [...chip.children].find((part) => part.getAttribute('aria-hidden') !== 'true' && !part.matches('[role="button"], button'))
  return bare(words?.textContent) || undefined
}

/** Without the characters that show nothing around each chip. */
const bare = (text: string | null | undefined): string => (text ?? '').replace(/[\u200b\u2060\ufeff]/g, '').trim()

/** What is typed among the chips and is no address yet. */
export const isTypingPeople = (root: Element): boolean => KINDS.some((kind) => [...(wellOf(root, kind)?.querySelector('[contenteditable="true"]')?.childNodes ?? [])].some(isTyped))

const isTyped = (node: Node): boolean => bare(node.textContent) !== '' && !(node instanceof Element && (node.matches(CHIP) || node.querySelector(CHIP)))

/** They stand in one line of names while the cursor is elsewhere. */
export const areFolded = (root: Element, people: People): boolean => {
  const to = wellOf(root, 'to')
  return to !== undefined && everybody(people).length === 0 && to.getClientRects().length === 0
}
