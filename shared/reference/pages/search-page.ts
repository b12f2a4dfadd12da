/** The page that searches: a box, four choices, the answer; without scripts it leads to the lists. */

import { FAMILY, KIND, ROLE } from '#app/panel/words.ts'
import { escapeHtml } from '../escape.ts'
import type { SearchEntry } from '../search/search-entry.ts'
import { ROOMS } from '../site-page.ts'

export function searchBody(entries: readonly SearchEntry[]): string {
  const known = (of: (entry: SearchEntry) => readonly string[] | undefined): readonly string[] => [...new Set(entries.flatMap((entry) => of(entry) ?? []))].sort()
  return `<h1>Search</h1>
<form id="asked" class="asked" role="search">
<p class="whole"><label for="q">Words</label><input type="search" id="q" name="q" autocomplete="off" aria-describedby="count"></p>
${choice('room', 'Where', Object.values(ROOMS), (room) => room)}
${choice(
  'family',
  'Family of rules',
  known(({ family }) => (family ? [family] : [])),
  called(FAMILY),
)}
${choice(
  'kind',
  'Kind of document',
  known(({ kinds }) => kinds),
  called(KIND),
)}
${choice(
  'role',
  'Role',
  known(({ roles }) => roles),
  called(ROLE),
)}
</form>
<p id="count" role="status"></p>
<noscript><p>Searching needs JavaScript, which runs on this device only. All rules: <a href="rules/index.html">by family</a>, <a href="rules/by-kind.html">by kind of document</a>, <a href="rules/by-role.html">by role</a>. <a href="templates/index.html">All templates</a>.</p></noscript>
<ul id="answer" class="found"></ul>`
}

const called =
  (words: Readonly<Record<string, string>>) =>
  (name: string): string =>
    words[name] ?? name

function choice(name: string, label: string, values: readonly string[], said: (value: string) => string): string {
  const options = values.map((value) => `<option value="${escapeHtml(value)}">${escapeHtml(said(value))}</option>`).join('')
  return `<p><label for="${name}">${label}</label><select id="${name}" name="${name}"><option value="">any</option>${options}</select></p>`
}
