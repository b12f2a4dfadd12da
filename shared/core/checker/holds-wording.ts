/** Which of the parts that a host could not read might hold the words that a rule misses. */

/** What an imprint, a contact or an opt-out line cannot stand in: it must be text in the document itself. */
const WITHOUT = [
  'pictures',
  'charts',
  'equations',
  'attached files',
  'embedded content',
  'comments',
  'who this goes to',
  'an address it goes to',
  'some addresses it goes to',
  'an address that is still being typed',
  'which account this is sent from',
  'the names of attached files',
  'the draft once more when it is sent',
]

/** A part may say after its name why it was not read: "who this goes to, while Gmail folds them away". */
export const holdsWording = (part: string): boolean => !WITHOUT.some((name) => part === name || part.startsWith(`${name}, `) || part.startsWith(`${name} (`))
