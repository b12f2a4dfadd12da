/** Markup in which every value is a text unless it is markup already. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

export type Value = Html | string | number | undefined | false | readonly Value[]

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)

function written(value: Value): string {
  if (value === undefined || value === false) return ''
  if (value instanceof Html) return value.text
  if (typeof value === 'object') return value.map(written).join('')
  return escaped(String(value))
}

export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Html =>
  new Html(parts.map((part, i) => part + (i < values.length ? written(values[i]) : '')).join(''))

/** What whoever answers for the use has to write: Seconder cannot know it. */
export const gap = (what: string): Html => html`<mark class="gap">To fill in: ${what}</mark>`

export function table(caption: string, heads: readonly string[], rows: readonly (readonly Value[])[]): Html {
  const head = heads.map((name) => html`<th scope="col">${name}</th>`)
  const body = rows.map(([first, ...rest]) => html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)
  // To be scrolled by keyboard too where it is wider than the page.
  return html`<div class="wide" role="region" aria-label="${caption}" tabindex="0"><table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>\n${body}</tbody></table></div>\n`
}

export const list = (items: readonly Value[]): Html => html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>\n`
export const code = (text: string): Html => html`<code>${text}</code>`
