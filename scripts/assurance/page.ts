/** The frame of every document: one file that needs no other, reads well on paper and on a phone, and says of what it was made. */
import { gap, type Html, html } from './html.ts'

/** Of what a document speaks. */
export interface Edition {
  readonly version: string
  /** Of the commit; absent outside a checkout. */
  readonly commit?: string
  /** Whether something was changed since that commit. */
  readonly changed: boolean
  /** ISO day of the commit. */
  readonly day: string
}

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.55 system-ui, sans-serif; background: light-dark(#fff, #16181c); color: light-dark(#14202b, #e8eaed) }
body { max-width: 62rem; margin: 0 auto; padding: 1.5rem }
h1 { line-height: 1.2 } h2 { margin-top: 2.2rem } h3 { margin-top: 1.6rem }
.wide { overflow-x: auto } table { border-collapse: collapse; width: 100%; margin: .8rem 0 }
caption { text-align: left; font-weight: 600; padding: .3rem 0 }
th, td { border: 1px solid #8888; padding: .4rem .6rem; text-align: left; vertical-align: top }
th[scope=row] { font-weight: 600 } code { font-size: .92em; overflow-wrap: anywhere }
.gap { background: #ffe58a; color: #1a1400; padding: .1rem .35rem; border: 1px dashed #7a5b00 }
a, a:visited { color: light-dark(#0b4a9e, #9ecbff) } footer { margin-top: 3rem; border-top: 1px solid #8888; font-size: .9rem }
@media print { body { max-width: none; padding: 0 } .wide { overflow: visible } h2 { break-after: avoid } tr { break-inside: avoid } }
`

const editionWords = ({ version, commit, changed, day }: Edition): string =>
  [`Seconder ${version}`, commit && `commit ${commit.slice(0, 12)}`, `of ${day}`, changed && 'with changes that are not committed'].filter(Boolean).join(', ')

/** @param index - whether this is the page that leads to the others */
export function page(title: string, body: Html, edition: Edition, { index = false } = {}): string {
  const gaps = body.text.includes('class="gap"') && html`<p>Made from the program itself. What Seconder cannot know is marked ${gap('like this')}: it is for you to write.</p>`
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}: Seconder</title>
<style>${STYLE}</style>
</head>
<body>
${!index && html`<nav aria-label="Documents"><a href="index.html">All documents</a></nav>`}
<main>
<h1>${title}</h1>
${gaps}
${body}
</main>
<footer><p>${editionWords(edition)}. Made by <code>npm run assurance</code>. Nothing here is legal advice: if in doubt, ask your Monitoring Officer or data protection officer.</p></footer>
</body>
</html>
`.text
}
