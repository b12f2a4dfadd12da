/** The list of templates: searched as the person types, filtered, favourites and those used lately first. */
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Store, TemplateUse } from '#app/store/store.ts'
import type { Role } from '#core/draft/context.schema.ts'
import type { Approvals } from '#core/drafting/approval/approvals.ts'
import { isOwn } from '#core/drafting/own-id.ts'
import type { Template } from '#core/pack/template.schema.ts'
import type { Checker } from '../checker.ts'
import { Chevron, Magnifier } from '../icons.tsx'
import { failure, useSay } from '../notice.tsx'
import { ChoiceInput } from '../parts/inputs.tsx'
import { counted, KIND, ROLE } from '../words.ts'
import { moveAmongTitles } from './arrow-keys.ts'
import { BringIn } from './bring-in.tsx'
import { grouped, inUseOrder, library, type Wearer } from './library.ts'
import { searchTemplates } from './search.ts'
import { TemplateCard } from './template-card.tsx'

export interface LibraryProps {
  readonly templates: readonly Template[]
  readonly checker: Checker
  readonly store: Store
  readonly wearer: Wearer
  readonly uses: readonly TemplateUse[]
  /** By the template's id: who approved its wording. */
  readonly templateApprovals: Readonly<Record<string, Approvals>>
  readonly today: string
  /** From a form: the focus goes to the top of the list. */
  readonly returned: boolean
  /** How many times the search was asked for elsewhere: the focus goes there. */
  readonly sought: number
  /** Whether the text of the open draft hears shortcuts. */
  readonly atCaret: boolean
  readonly onUse: (template: Template) => void
  readonly onFavourite: (id: string, is: boolean) => void
}

/** How many templates are shown before more are asked for. */
const FIRST = 20

const PURPOSES: Readonly<Record<Template['purpose'], string>> = { casework: 'Casework', council: 'Council business', group: 'Group business', party: 'Party' }

export function Library({ returned, sought, atCaret, templates, checker, store, wearer, uses, templateApprovals, today, onUse, onFavourite }: LibraryProps) {
  const id = useId()
  const say = useSay()
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only on arrival
  useEffect(() => {
    if (returned) heading.current?.focus()
  }, [])
  const search = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (sought > 0) search.current?.focus()
  }, [sought])
  const [query, setQuery] = useState('')
  const [kind, setKind] = useState<Template['kind']>()
  const [role, setRole] = useState<Role>()
  const [purpose, setPurpose] = useState<Template['purpose']>()
  const [all, setAll] = useState(false)
  const [whole, setWhole] = useState(false)
  const late = useDeferredValue(query)
  const { mine, others } = useMemo(() => library(templates, wearer), [templates, wearer])
  // Whoever asks for a role sees what is written for it, whatever their own.
  const shelf = useMemo(() => inUseOrder(all || role ? [...mine, ...others] : mine, uses), [mine, others, all, role, uses])
  const fitting = (words: string) =>
    searchTemplates(shelf, words).filter((template) => (!kind || template.kind === kind) && (!role || template.for.includes(role)) && (!purpose || template.purpose === purpose))
  const found = fitting(late)
  const asked = late.trim() !== '' || kind || role || purpose
  // A long list is slow to draw and to hear read out: its head, and the rest where it is asked for.
  const head = whole ? found : found.slice(0, FIRST)
  const groups = asked ? [{ title: undefined, templates: head }] : grouped(head, uses)
  const forget = (template: Template) =>
    void store
      .forgetOwn(template.id)
      .then(() =>
        say({
          message: `“${template.title}” was taken away.`,
          takeBack: async () => {
            await store.keepOwn([template])
            return { message: `“${template.title}” is back.` }
          },
        }),
      )
      .catch((error) => say(failure(error)))
  const there = <T extends string>(names: Readonly<Record<T, string>>, has: (template: Template, name: T) => boolean): Partial<Record<T, string>> =>
    Object.fromEntries((Object.entries(names) as [T, string][]).filter(([name]) => [...mine, ...others].some((template) => has(template, name)))) as Partial<Record<T, string>>
  const arrows = (event: KeyboardEvent<HTMLElement>) => moveAmongTitles(event, search.current)
  const openFirst = (event: KeyboardEvent<HTMLElement>) => {
    // the list may be a moment behind what is typed
    const first = event.key === 'Enter' && query.trim() !== '' ? fitting(query)[0] : undefined
    if (first) onUse(first)
    else arrows(event)
  }
  return (
    <>
      <div className="library-head">
        <h2 ref={heading} tabIndex={-1}>
          Templates
        </h2>
        <BringIn templates={templates} checker={checker} store={store} today={today} atCaret={atCaret} />
      </div>
      <search className="search">
        <div className="field">
          <label htmlFor={id}>Search templates</label>
          <div className="with-icon">
            <Magnifier />
            <input id={id} ref={search} type="search" autoComplete="off" value={query} onChange={(event) => setQuery(event.target.value)} onKeyDown={openFirst} />
          </div>
        </div>
        <ChoiceInput label="Kind" missing="All kinds" options={there(KIND, (template, name) => template.kind === name)} value={kind} onChange={setKind} />
        <details className="filters" open={role || purpose ? true : undefined}>
          <summary>
            <Chevron /> More filters
          </summary>
          <div className="filter-fields">
            <ChoiceInput label="Written for" missing="My role" options={there(ROLE, (template, name) => template.for.includes(name))} value={role} onChange={setRole} />
            <ChoiceInput label="Purpose" missing="All purposes" options={there(PURPOSES, (template, name) => template.purpose === name)} value={purpose} onChange={setPurpose} />
          </div>
        </details>
      </search>
      <p role="status" className="hint">
        {found.length === 0 ? 'No template has all of these words. Try fewer of them, or another filter.' : counted(found.length, 'template')}
      </p>
      {groups.map(({ title, templates: group }) => (
        <section key={title ?? ''} aria-label={title}>
          {title && <p className="shelf">{title}</p>}
          <ul className="plain">
            {group.map((template) => (
              <TemplateCard
                key={template.id}
                template={template}
                today={today}
                approvals={templateApprovals[template.id]}
                atCaret={atCaret}
                favourite={uses.some((use) => use.id === template.id && use.favourite)}
                onUse={() => onUse(template)}
                onTitleKey={arrows}
                onFavourite={(is) => onFavourite(template.id, is)}
                onForget={isOwn(template) ? () => forget(template) : undefined}
              />
            ))}
          </ul>
        </section>
      ))}
      {head.length < found.length && (
        <button type="button" onClick={() => setWhole(true)}>
          Show all {counted(found.length, 'template')}
        </button>
      )}
      {others.length > 0 && !role && (
        <label className="choice">
          <input type="checkbox" checked={all} onChange={(event) => setAll(event.target.checked)} />
          Show {counted(others.length, 'template')} for other roles
        </label>
      )}
    </>
  )
}
