/** Reasons that recur; any other is written out in the panel. Their order is kept: a popover and the record name them by number. */
export const REASONS: readonly string[] = [
  'Someone responsible has read it and agreed to it',
  'The person named has agreed in writing',
  'The words mean something else here',
  'The text is quoted and cannot be changed',
]

export const WEIGHTY = 'This rests on the law or a binding rule. Waive it only if someone who may decide has said so.'
