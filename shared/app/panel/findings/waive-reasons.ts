/** Reasons for a waiver that recur; any other is written out. A host's page names them by number: add at the end. */
export const REASONS: readonly string[] = [
  'Someone responsible has read it and agreed to it',
  'The person named has agreed in writing',
  'The words mean something else here',
  'The text is quoted and cannot be changed',
]
