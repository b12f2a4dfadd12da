/** What stands around the words of every page: the policy, the way about, the search. */
import { escapeHtml } from './escape.ts'
import { ROOMS, type Room } from './site-page.ts'

/** Nothing from elsewhere, nothing inline, no code made of text. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'"

const FIRST: Readonly<Record<Room, string>> = { guides: 'guides/index.html', rules: 'rules/index.html', templates: 'templates/index.html', running: 'running/index.html' }

export interface Framed {
  /** 'rules/PB-03.html' */
  readonly to: string
  readonly room?: Room
  readonly title: string
  readonly body: string
  /** Paths of scripts, from the root of the site. */
  readonly scripts?: readonly string[]
}

/** '../' for each folder that a page lies in. */
export const up = (to: string): string => '../'.repeat(to.split('/').length - 1)

export function frame({ to, room, title, body, scripts = [] }: Framed): string {
  const root = up(to)
  const rooms = (Object.keys(ROOMS) as Room[]).map((each) => {
    const current = each === room ? ` aria-current="${FIRST[each] === to ? 'page' : 'true'}"` : ''
    return `<li><a href="${root}${FIRST[each]}"${current}>${ROOMS[each]}</a></li>`
  })
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)} – Seconder</title>
<link rel="icon" href="${root}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}reference.css">
${scripts.map((script) => `<script src="${root}${script}" defer></script>\n`).join('')}</head>
<body>
<a class="skip" href="#words">Skip to the page</a>
<header>
<p class="brand"><a href="${root}index.html"${to === 'index.html' ? ' aria-current="page"' : ''}>Seconder, explained</a></p>
<nav aria-label="Rooms"><ul>${rooms.join('')}</ul></nav>
${to === 'search.html' ? '' : searchForm(root)}</header>
<main id="words" tabindex="-1">
${body}
</main>
<footer><p>None of this is legal advice. If in doubt, ask your Monitoring Officer.</p></footer>
</body>
</html>
`
}

const searchForm = (root: string): string =>
  `<form role="search" action="${root}search.html"><input type="search" name="q" aria-label="Search rules, templates and guides" autocomplete="off"><button>Search</button></form>\n`
