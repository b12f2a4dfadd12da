/** The page that leads to the others. */
import { type Html, html, list } from './html.ts'

export interface Document {
  readonly file: string
  readonly title: string
  /** What it answers, and whom. */
  readonly about: string
}

export const contents = (documents: readonly Document[], notes: readonly string[]): Html => html`
<p>What a Monitoring Officer, a data protection officer and an IT security lead ask before they allow Seconder. Made from the program as it was built: from its manifests, its content policies, the declarations of what it keeps, the lock file and the built code itself.</p>
${notes.map((note) => html`<p><strong>${note}</strong></p>`)}
${list(documents.map(({ file, title, about }) => html`<a href="${file}">${title}</a>: ${about}`))}`
