/** The report as one self-contained, accessible page. Every word from outside is escaped; nothing is loaded, nothing runs. */

import { longDate } from '#core/calendar/day-names.ts'
import type { Finding } from '#core/checker/finding.ts'
import type { Checked, CheckedFile } from './checked.ts'
import { asleepInWords, countInWords, nothingFound, placeInWords, situationInWords, sourceInWords } from './words.ts'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** For text and for values in double quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string)

const STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1f; --paper: #fff; --line: #767680; --must: #a4001d; --should: #7a4a00; --consider: #00547a }
@media (prefers-color-scheme: dark) { :root { --ink: #f1f1f4; --paper: #17171a; --line: #9a9aa5; --must: #ff9aa8; --should: #f5c06a; --consider: #7fcdf5 } }
body { margin: 0 auto; padding: 1rem; max-width: 46rem; font: 1.125rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: anywhere }
h1 { font-size: 1.5rem } h2 { font-size: 1.25rem; margin-top: 2rem } h3 { font-size: 1.125rem; margin: 0 }
article { border: 1px solid var(--line); border-inline-start-width: 6px; padding: .75rem 1rem; margin: 1rem 0; break-inside: avoid }
article.must { border-inline-start-color: var(--must) } article.should { border-inline-start-color: var(--should) } article.consider { border-inline-start-color: var(--consider) }
.severity { font-weight: 700; text-transform: uppercase } .must .severity { color: var(--must) } .should .severity { color: var(--should) } .consider .severity { color: var(--consider) }
blockquote { margin: .5rem 0; padding-inline-start: .75rem; border-inline-start: 2px solid var(--line) } p, ul { margin: .5rem 0 } a { color: inherit }
`

export function htmlReport({ version, pack, checkedOn, files }: Checked): string {
  const title = files.length === 1 ? `Seconder on ${(files[0] as CheckedFile).path}` : `Seconder on ${files.length} files`
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${paragraph(`Checked on ${longDate(checkedOn)} with Seconder ${version} and the pack ${pack.id} ${pack.version}.`)}
${files.map(section).join('\n')}
</main>
</body>
</html>
`
}

const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`

function section(file: CheckedFile): string {
  const { path, verdict } = file
  const found = verdict.findings.length > 0
  const lines = [
    `${verdict.words} words. Taken as: ${situationInWords(verdict.context)}.`,
    found ? `${countInWords(verdict.findings)}.` : nothingFound(file),
    found && verdict.notChecked.length > 0 ? `Not checked: ${verdict.notChecked.join(', ')}.` : undefined,
    asleepInWords(file),
  ].filter((line) => line !== undefined)
  return `<section>\n<h2>${escapeHtml(path)}</h2>\n${lines.map(paragraph).join('\n')}\n${verdict.findings.map((finding) => article(finding, file)).join('\n')}\n</section>`
}

function article(finding: Finding, file: CheckedFile): string {
  const { severity, rule, title, message, why, quote, source, fixes, notes, also, waived } = finding
  const place = placeInWords(finding, file)
  const lines = [
    `<h3><span class="severity">${severity}</span> ${escapeHtml(rule)} ${escapeHtml(title)}${waived ? ' (set aside)' : ''}</h3>`,
    paragraph(`In ${place}${quote ? ':' : '.'}`),
    quote && `<blockquote>${escapeHtml(quote)}</blockquote>`,
    paragraph(message),
    paragraph(why),
    `<p>Source: ${link(sourceInWords(source), source.url)}</p>`,
    fixes.length > 0 && `<p>What mends it:</p>\n<ul>${fixes.map(({ label }) => `<li>${escapeHtml(label)}</li>`).join('')}</ul>`,
    ...notes.map((note) => paragraph(`Note: ${note}`)),
    also.length > 0 && paragraph(`Same cause: ${also.join(', ')}.`),
    waived && paragraph(`Set aside${waived.by ? ` by ${waived.by}` : ''}${waived.on ? ` on ${waived.on}` : ''}: ${waived.reason}`),
  ]
  return `<article class="${severity}">\n${lines.filter(Boolean).join('\n')}\n</article>`
}

const link = (text: string, url: string | undefined): string =>
  url && /^https?:\/\//i.test(url) ? `<a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(text)}</a>` : escapeHtml(text)
