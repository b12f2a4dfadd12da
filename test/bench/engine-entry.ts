/** What the bench calls the engine: checker, text reader and compiled starter pack, built as it is shipped. */
export { createEngine } from '#core/checker/engine.ts'
export { readText } from '#core/draft/readers/text.ts'
export { starterChecks as starter } from '#generated/starter-checks.ts'
export { editedDraft } from './edited-draft.ts'
export { EVERYTHING_KNOWN, NOTHING_KNOWN } from './situation.ts'
