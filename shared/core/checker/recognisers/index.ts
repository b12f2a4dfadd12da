/** All recognisers in the order in which they read a paragraph: what a later one needs stands before it. */
import type { MakeRecogniser } from '../recogniser.ts'
import { identifierRecognisers } from './identifiers.ts'

export const RECOGNISERS: readonly MakeRecogniser[] = [...identifierRecognisers]
