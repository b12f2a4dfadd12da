/** What changes the document or shows a place in it. The pane does without until then, so it is fetched apart from it. */
export { revealWords } from '../reveal.ts'
export { editDocument } from './edit-document.ts'
export { restoreText, undo } from './remove.ts'
export { writtenBy } from './take-back.ts'
export { titleAfter } from './title-after.ts'
