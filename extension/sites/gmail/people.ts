/** Whom a mail in Gmail goes to: address boxes of both generations, each person with the address that the page keeps for them. */
import type { Recipient } from '#core/draft/context.schema.ts'
import { named, personOf } from '../people.ts'
import { BOXES, shows } from './draft.ts'

const KINDS = ['to', 'cc', 'bcc'] as const

/** The people in one address box; undefined where there is no such box. */
function peopleIn(root: Element, kind: (typeof KINDS)[number]): Recipient[] | undefined {
  if (!root.querySelector(`[name="${kind}"]`)) return undefined
  const chips = [...root.querySelectorAll(`[name="${kind}"] [role="option"][data-hovercard-id]`)].map((chip) =>
    named(chip.getAttribute('data-hovercard-id') ?? '', chip.getAttribute('data-name')),
  )
  const fields = [...root.querySelectorAll<HTMLInputElement>(`input[type="hidden"][name="${kind}"]`)].flatMap(({ value }) => personOf(value) ?? [])
  return [...chips, ...fields]
}

export type People = Partial<Record<(typeof KINDS)[number], Recipient[]>>

export const peopleOf = (root: Element): People => Object.fromEntries(KINDS.map((kind) => [kind, peopleIn(root, kind)] as const).filter(([, people]) => people !== undefined))

/** They stand in one line of names that does not say who is in copy. */
export const areFolded = (root: Element, people: People): boolean =>
  Object.values(people).every((some) => some.length === 0) && [...root.querySelectorAll('form span[email]')].some(shows)

export const hasBoxes = (root: Element): boolean => root.querySelector(BOXES) !== null

/** What is typed into an address box and is no address yet. */
export const isTypingPeople = (root: Element): boolean =>
  [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(KINDS.map((kind) => `[name="${kind}"] input[role="combobox"], textarea[name="${kind}"]`).join(','))].some(
    ({ value }) => value.trim() !== '',
  )
