/** The reference site: rules, templates, settings, commands and guides as plain pages that any static host can hold. */
import { posix } from 'node:path'
import type { Pack } from '#core/pack/pack.ts'
import type { Examples } from '#core/pack/rule.schema.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import { frame, up } from './frame.ts'
import { commandsPage } from './pages/commands-page.ts'
import { documentPages } from './pages/document-pages.ts'
import { rulePages } from './pages/rule-pages.ts'
import { searchBody } from './pages/search-page.ts'
import { settingsPage } from './pages/settings-page.ts'
import { templatePages } from './pages/template-pages.ts'
import { homePage, runningPage } from './pages/ways-in.ts'
import { renderMarkdown } from './render-markdown.ts'
import type { SearchEntry } from './search/search-entry.ts'
import { ROOMS, type SitePage } from './site-page.ts'

export interface SiteSource {
  readonly pack: Pack
  readonly examples: Readonly<Record<string, Examples>>
  /** Of an invented council, for the templates' samples. */
  readonly settings: Settings
  readonly today: string
  /** Markdown files of the repository by their path; those that are no page of the site are passed over. */
  readonly documents: ReadonlyMap<string, string>
  /** Width and height of a picture of the repository, by its path. */
  sizeOf(picture: string): { readonly width: number; readonly height: number }
}

export interface Site {
  /** Text files by their path on the site. */
  readonly files: ReadonlyMap<string, string>
  /** Where each picture of the repository has to stand. */
  readonly pictures: ReadonlyMap<string, string>
}

export async function referenceSite(source: SiteSource): Promise<Site> {
  const { pack, examples, settings, today } = source
  const documents = documentPages(source.documents)
  const running = documents.filter(({ room }) => room === 'running').map(({ from, markdown }) => ({ from, title: /^# (.+)$/m.exec(markdown)?.[1] ?? from }))
  const pages = [homePage(pack), ...documents, ...rulePages(pack, examples), ...templatePages(pack, settings, today), runningPage(running), settingsPage(), await commandsPage()]
  const files = new Map<string, string>()
  const pictures = new Map<string, string>()
  const entries: SearchEntry[] = []
  const places: Places = {
    byPath: new Map(pages.map(({ from, to }) => [from, to])),
    byId: new Map(pages.flatMap(({ facets, to }) => (facets?.id ? [[facets.id, to] as const] : []))),
  }
  for (const page of pages) {
    const { title, html, words } = write(page, places, pictures, source)
    const { to, room, facets } = page
    files.set(to, frame({ to, room, title, body: html }))
    if (page.to !== 'index.html') entries.push({ to, title, room: room ? ROOMS[room] : '', ...facets, words: (page.words ?? words).replace(/\s+/g, ' ').trim() })
  }
  files.set('search.html', frame({ to: 'search.html', title: 'Search', body: searchBody(entries), scripts: ['search-data.js', 'search.js'] }))
  files.set('search-data.js', `globalThis.seconderPages=${JSON.stringify(entries)}\n`)
  return { files, pictures }
}

interface Places {
  readonly byPath: ReadonlyMap<string, string>
  readonly byId: ReadonlyMap<string, string>
}

function write(page: SitePage, places: Places, pictures: Map<string, string>, source: SiteSource) {
  const way = (to: string): string => posix.relative(posix.dirname(page.to), to)
  const beside = (href: string): string => posix.join(posix.dirname(page.from), href)
  return renderMarkdown(page.markdown, {
    link(href) {
      const [path = '', anchor] = href.split('#')
      const to = places.byPath.get(beside(path))
      return to === undefined ? undefined : `${way(to)}${anchor ? `#${anchor}` : ''}`
    },
    named(id) {
      const to = places.byId.get(id)
      return to === undefined || to === page.to ? undefined : way(to)
    },
    picture(src) {
      const from = beside(src)
      const to = `pictures/${from.replace(/^docs\//, '').replaceAll('/', '-')}`
      pictures.set(from, to)
      return { src: `${up(page.to)}${to}`, ...source.sizeOf(from) }
    },
  })
}
