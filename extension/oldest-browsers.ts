/** The first browsers in which everything of the extension works. */

/** The first Chrome that finds a highlight under the pointer. */
export const CHROME = '140'
/** The first Firefox that underlines one. */
export const FIREFOX = '150.0'
