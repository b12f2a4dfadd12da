/** A part of the page that every draft there has, and that can no longer be found: the page has changed. */
export interface Unseen {
  /** What of the draft is not looked at for want of it: "who this goes to". */
  readonly left: string
  /** What cannot be seen, where that is another thing. */
  readonly what?: string
}

export const TO: Unseen = { left: 'who this goes to' }
export const SUBJECT: Unseen = { left: 'the subject' }
export const ACCOUNT: Unseen = { left: 'which account this is sent from' }
export const SEND: Unseen = { left: 'the draft once more when it is sent', what: 'the Send button' }

/** "I cannot see who this goes to: Gmail has changed its page" */
export const saysUnseen = ({ left, what = left }: Unseen, page: string): string => `I cannot see ${what}: ${page} has changed its page`

/** The same as one of several things that were not checked: "who this goes to (I cannot see it: Gmail has changed its page)" */
export const notChecked = ({ left, what = 'it' }: Unseen, page: string): string => `${left} (${saysUnseen({ left, what }, page)})`
