/** What a word list may say, in a file of its own or in a pack. */
import { z } from 'zod'
import { termProblem } from '../checker/term-symbols.ts'
import { LONGEST_TERM } from './limits.ts'
import { listsIn } from './word-use.ts'

/** In one term; each may stand for many words, so that they multiply. */
const MOST_LISTS_IN_TERM = 2

export const termSchema = z
  .string()
  .max(LONGEST_TERM)
  .superRefine((term, context) => {
    const problem =
      termProblem(term) ?? (listsIn(term).length > MOST_LISTS_IN_TERM ? `the term "${term}" names more than ${MOST_LISTS_IN_TERM} word lists; write some of them out` : undefined)
    if (problem) context.addIssue({ code: 'custom', message: problem })
  })

export const wordListSchema = z.strictObject({
  /** What it is for, in a line. */
  about: z.string(),
  terms: z.array(termSchema),
  except: z.array(termSchema).optional(),
  /** A pack below may take terms out and add exceptions. */
  mayLoosen: z.boolean().optional(),
})

/** What a pack says of a list: one of its own, or more terms for one of the packs above. */
export const wordsInPackSchema = wordListSchema.partial().extend({
  /** Terms of a list above that are to go. */
  without: z.array(termSchema).optional(),
})

export const listName = z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'a list’s name is one word: campaignWords')
