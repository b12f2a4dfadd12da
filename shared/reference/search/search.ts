/** The search page: what is asked stands in the address, and the answer below it changes while somebody types. */
import { pageFinder, type Question } from './find-pages.ts'
import type { SearchEntry } from './search-entry.ts'

const MOST = 60

const form = document.getElementById('asked') as HTMLFormElement
const answer = document.getElementById('answer') as HTMLElement
const count = document.getElementById('count') as HTMLElement
const find = pageFinder((globalThis as unknown as { seconderPages: readonly SearchEntry[] }).seconderPages)

const KEYS = ['q', 'room', 'family', 'kind', 'role'] as const
const part = (key: (typeof KEYS)[number]): HTMLInputElement | HTMLSelectElement => form.elements.namedItem(key) as HTMLInputElement

function question(): Question {
  const asked = new FormData(form)
  const said = (key: string): string => String(asked.get(key) ?? '')
  return { q: said('q'), room: said('room'), family: said('family'), kind: said('kind'), role: said('role') }
}

function show(): void {
  const asked = question()
  const isAsked = KEYS.some((key) => asked[key].trim() !== '')
  const found = isAsked ? find(asked) : []
  count.textContent = isAsked ? inWords(found.length) : 'Type a word, or choose below the box.'
  answer.replaceChildren(...found.slice(0, MOST).map(row))
}

const inWords = (found: number): string =>
  found === 0 ? 'No page found. Try fewer or other words.' : `${found} page${found === 1 ? '' : 's'} found.${found > MOST ? ` The first ${MOST} are shown.` : ''}`

function row({ to, title, room, words }: SearchEntry): HTMLElement {
  const link = document.createElement('a')
  link.href = to
  link.textContent = title
  const about = document.createElement('p')
  about.textContent = `${room}. ${words.length > 180 ? `${words.slice(0, 180).replace(/\s\S*$/, '')} …` : words}`
  const item = document.createElement('li')
  item.append(link, about)
  return item
}

const said = new URLSearchParams(location.search)
for (const key of KEYS) part(key).value = said.get(key) ?? ''
form.addEventListener('input', show)
form.addEventListener('submit', (event) => event.preventDefault())
form.addEventListener('change', () => {
  const asked = question()
  // A browser that lets no file change its address still finds.
  try {
    history.replaceState(null, '', `?${new URLSearchParams(KEYS.flatMap((key) => (asked[key] ? [[key, asked[key]]] : [])))}`)
  } catch {}
})
show()
if (!said.has('q')) part('q').focus()
