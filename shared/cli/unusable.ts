/** Arguments or input that cannot be used: one line on standard error (what, where, how to mend it), exit status 2. */
export class Unusable extends Error {
  override name = 'Unusable'
}

/** Errors may come from files and libraries: whatever they say becomes one line. */
export const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ').trim()
