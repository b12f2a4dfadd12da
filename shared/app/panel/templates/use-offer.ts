/** Templates at the caret: a shortcut inserts what needs no more facts at once, and opens the form of what does. */
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Asked, DraftHost } from '#app/host/draft-host.ts'
import { textOf } from '#core/draft/layout.ts'
import { defaultsFor } from '#core/drafting/defaults.ts'
import { byShortcut } from '#core/drafting/shortcuts.ts'
import type { Template } from '#core/pack/template.schema.ts'
import { failure, useSay } from '../notice.tsx'
import { library, type Wearer } from './library.ts'
import type { Insertion } from './use-insert.ts'

type Typed = Extract<Asked, { kind: 'typed' }>['typed']
export type Search = Extract<Asked, { kind: 'search' }>

interface Offer {
  readonly host: DraftHost | null
  readonly templates: readonly Template[]
  readonly wearer: Wearer
  readonly today: string
  readonly insert: (insertion: Insertion) => Promise<boolean>
  /** Opens the form of a template that has something to fill in. */
  readonly open: (template: Template) => void
  /** Where the host cannot say where the caret is, the list of templates is searched instead. */
  readonly searchList: () => void
}

export interface Offered {
  /** The search that is open at the caret. */
  readonly search: Search | undefined
  readonly shelf: readonly Template[]
  readonly take: (template: Template) => Promise<void>
  readonly leave: () => void
  /** A shortcut that stands in the text, and the template that it names. */
  readonly typed: { readonly shortcut: string; readonly template: Template; readonly take: () => Promise<void>; readonly leave: () => void } | undefined
}

export function useOffer({ host, templates, wearer, today, insert, open, searchList }: Offer): Offered {
  const say = useSay()
  const [search, setSearch] = useState<Search>()
  const [typed, setTyped] = useState<Typed>()
  const { context, resolved, settings } = wearer
  const shelf = useMemo(() => {
    const { mine, others } = library(templates, { context, resolved, settings })
    return [...mine, ...others]
  }, [templates, context, resolved, settings])

  const take = async (template: Template, { back, inPlace }: { readonly back?: (() => void) | undefined; readonly inPlace?: (() => void) | undefined } = {}) => {
    setSearch(undefined)
    try {
      const [{ render }, { validateValues }] = await Promise.all([import('#core/drafting/render.ts'), import('#core/drafting/validate.ts')])
      const values = defaultsFor(template, settings, context, today)
      if (!host || validateValues(template, values, { settings, today }).length > 0) return open(template)
      const written = textOf({ places: (await host.read()).places.filter(({ signature }) => !signature) }).trim()
      const whole = template.place !== 'inline' && /^(?:;[a-z0-9-]{1,100})?$/i.test(written)
      inPlace?.()
      await insert({ template, values, rendered: render(template, values, { settings, today }), where: whole ? 'whole' : 'selection', becomes: whole })
      back?.()
    } catch (error) {
      say(failure(error))
    }
  }

  const now = useRef<(what: Asked) => void>(() => {})
  now.current = (what) => {
    if (what.kind === 'typed') setTyped(what.typed)
    else if (what.kind === 'shortcut') {
      const template = byShortcut(shelf).get(what.shortcut)
      if (template) void take(template, what)
    } else if (what.at) setSearch(what)
    else searchList()
  }
  // Offered anew only when the words are others: for a draft in another window each offer is a message.
  const words = useMemo(() => [...byShortcut(shelf).keys()].sort().join(' '), [shelf])
  useEffect(() => {
    const stop = new AbortController()
    // Here before the key is pressed: what is typed right after it belongs to the search.
    if (host?.name === 'desk') void import('./caret-search.tsx')
    host?.offer?.(new Set(words.split(' ').filter(Boolean)), (what) => now.current(what), stop.signal)
    return () => stop.abort()
  }, [host, words])
  const named = typed && byShortcut(shelf).get(typed.shortcut)
  return {
    search,
    typed: named && {
      shortcut: typed.shortcut,
      template: named,
      async take() {
        setTyped(undefined)
        try {
          await typed.select()
        } catch (error) {
          return say(failure(error))
        }
        await take(named)
      },
      leave: () => setTyped(undefined),
    },
    shelf,
    take: (template) => take(template, { back: search?.back }),
    leave: () => {
      setSearch(undefined)
      search?.back?.()
    },
  }
}
