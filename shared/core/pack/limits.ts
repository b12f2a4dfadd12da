/** How large a pack may be: far more than a group needs, and little enough that no file can keep a device busy. */

/** Bytes of a pack file; characters of its texts together. */
export const LARGEST_PACK = 16 * 1024 * 1024
/** Objects and lists within each other. */
export const DEEPEST_PACK = 40

export const MOST_RULES = 5000
export const MOST_EXAMPLES = 50
export const MOST_OVERRIDES = 5000
export const MOST_TEMPLATES = 2000
export const MOST_LISTS = 2000
/** Entries of any one list or object. */
export const LONGEST_LIST = 50_000
/** In all word lists of a pack together. */
export const MOST_TERMS = 50_000
/** Characters of an example, its HTML included; examples are drafts in little. */
export const LONGEST_EXAMPLE = 5000
/** Characters of a template's body, and of each partial. */
export const LONGEST_BODY = 40_000
/** Characters of one term. */
export const LONGEST_TERM = 120

/** Of a signed file: characters of a signed statement, of its open part and of its sealed part, as base64url. */
export const LONGEST_STATEMENT = 200_000
export const LONGEST_PART = 8 * 1024 * 1024
/** Keys of one group, and so signatures under one statement. */
export const MOST_KEYS = 32
/** How often a group may have changed its keys. */
export const MOST_KEY_SETS = 100
/** Bytes of a signed file: both parts and every statement at their longest would be more, and no pack is. */
export const LARGEST_SIGNED = 16 * 1024 * 1024
