/** What draws underlines, fetched when somebody wants them. */
export { Annotator } from './annotator.ts'
export { hearClicks } from './hear-clicks.ts'
export { underlinesFor } from './underlines.ts'
