/** Where the drafts are in Outlook on the web, and their parts: by the beginnings and ends of ids, which are in no language. */
import { rootWith } from '../root-with.ts'

const WELLS = '[role="group"][id$="_TO"], [role="group"][id$="_CC"], [role="group"][id$="_BCC"]'
const BODY = '[id^="editorParent_"] [contenteditable="true"]'
/** In plain words the same, should that id go: a text of several lines that is no address box. */
const BODY_BY_ROLE = '[role="textbox"][aria-multiline="true"][contenteditable="true"]'
const SUBJECT = 'input[id^="MSG_"][id$="_SUBJECT"]'
export const SEND = 'button[id$="primaryActionButton"]'

export function bodiesIn(root: ParentNode): HTMLElement[] {
  const bodies = [...root.querySelectorAll<HTMLElement>(BODY)].filter((body) => !body.parentElement?.isContentEditable)
  if (bodies.length > 0) return bodies
  return [...root.querySelectorAll<HTMLElement>(BODY_BY_ROLE)].filter((body) => !body.closest(WELLS) && body.getBoundingClientRect().height > 60)
}

export const rootOf = (body: HTMLElement): HTMLElement | undefined => rootWith(body, [WELLS, SUBJECT, SEND], bodiesIn)

export const wellOf = (root: Element, kind: 'to' | 'cc' | 'bcc'): Element | undefined => root.querySelector(`[role="group"][id$="_${kind.toUpperCase()}"]`) ?? undefined

/** By its id; else the last line of a form that suggests nothing. */
export const subjectBox = (root: Element): HTMLInputElement | undefined =>
  root.querySelector<HTMLInputElement>(SUBJECT) ?? [...root.querySelectorAll<HTMLInputElement>('input[type="text"][autocomplete="off"]')].at(-1)

/** The middle of an id such as `MSG_15127c3b5a0_SUBJECT`. */
export function idOf(root: Element): string | undefined {
  const id = (root.querySelector(SUBJECT) ?? wellOf(root, 'to'))?.id ?? ''
  return /^MSG_(.{1,200})_(?:SUBJECT|TO)$/.exec(id)?.[1]
}
