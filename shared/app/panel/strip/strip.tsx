/** What the draft is, who speaks, from where, to whom; each part a button that opens its own small editor. */
import { type ReactNode, useId, useRef, useState } from 'react'
import type { Origin, Resolved, ResolvedContext } from '#core/checker/verdict.ts'
import type { Context } from '#core/draft/context.schema.ts'
import { Chevron } from '../icons.tsx'
import { ChoiceInput } from '../parts/inputs.tsx'
import { AUDIENCE, KIND, ORIGIN, RESOURCE, ROLE } from '../words.ts'

interface PartSpec {
  readonly part: 'kind' | 'role' | 'resource' | 'audience'
  readonly label: string
  readonly help: string
  readonly missing: string
  readonly options: Readonly<Record<string, string>>
}

const PARTS: readonly PartSpec[] = [
  { part: 'kind', label: 'What is it?', help: 'Some checks apply to one kind of document only.', missing: 'kind not said', options: KIND },
  { part: 'role', label: 'Who writes it?', help: 'Political assistants and some officers may not speak for a party.', missing: 'author not said', options: ROLE },
  {
    part: 'resource',
    label: 'Whose account and paper?',
    help: 'Council e-mail, paper and staff may not be used for party purposes.',
    missing: 'account not said',
    options: RESOURCE,
  },
  { part: 'audience', label: 'Who is it for?', help: 'Personal data and imprints depend on who will read it.', missing: 'audience not said', options: AUDIENCE },
]

function known(context: ResolvedContext, part: PartSpec['part']): Resolved<string> | undefined {
  if (part !== 'role') return context[part]
  const author = context.author
  return author?.value.role ? { ...author, value: author.value.role } : undefined
}

const given = (context: Context, part: PartSpec['part']): string | undefined => (part === 'role' ? context.author?.role : context[part])

function say(context: Context, part: PartSpec['part'], value: string | undefined): Context {
  if (part === 'role') {
    const { role: _, ...author } = context.author ?? {}
    const { author: __, ...rest } = context
    if (value === undefined && Object.keys(author).length === 0) return rest
    return { ...rest, author: value === undefined ? author : { ...author, role: value as NonNullable<Context['author']>['role'] } }
  }
  const { [part]: _, ...rest } = context
  return value === undefined ? rest : { ...rest, [part]: value }
}

interface Props {
  /** What the checker made of it; before the first check, nothing. */
  readonly resolved: ResolvedContext
  readonly context: Context
  readonly onContext: (context: Context) => void
  /** The rest of the context, behind “More”. */
  readonly children: ReactNode
}

export function Strip({ resolved, context, onContext, children }: Props) {
  const id = useId()
  const [open, setOpen] = useState<PartSpec>()
  const [more, setMore] = useState(false)
  const buttons = useRef(new Map<string, HTMLButtonElement | null>())
  const close = () => {
    if (open) buttons.current.get(open.part)?.focus()
    setOpen(undefined)
  }
  return (
    <div className="strip">
      <ul aria-label="About this draft">
        {PARTS.map((spec) => {
          const { part, options, missing } = spec
          const said = given(context, part)
          const value = said === undefined ? known(resolved, part) : { value: said, from: 'given' as const }
          const origin = part === 'resource' ? from(resolved, value) : value ? ORIGIN[value.from] : ''
          return (
            <li key={part}>
              <button
                ref={(button) => void buttons.current.set(part, button)}
                type="button"
                className="strip-part"
                data-said={value?.from ?? 'no'}
                aria-expanded={open === spec}
                aria-controls={`${id}-editor`}
                onClick={() => setOpen(open === spec ? undefined : spec)}
              >
                {value ? options[value.value] : missing}
                {origin && <small> ({origin})</small>}
              </button>
            </li>
          )
        })}
        <li>
          <button type="button" className="disclosure" aria-expanded={more} aria-controls={`${id}-more`} onClick={() => setMore(!more)}>
            <Chevron />
            More<span className="hidden"> about this draft</span>
          </button>
        </li>
      </ul>
      <div id={`${id}-editor`}>
        {open && (
          // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it; the button does the same
          <div className="strip-editor" onKeyDown={(event) => event.key === 'Escape' && close()}>
            <ChoiceInput
              label={open.label}
              help={open.help}
              options={open.options}
              missing={notSaid(resolved, open)}
              value={given(context, open.part)}
              onChange={(value) => onContext(say(context, open.part, value))}
            />
            <button type="button" onClick={close}>
              Done
            </button>
          </div>
        )}
      </div>
      <div id={`${id}-more`} hidden={!more}>
        {more && children}
      </div>
    </div>
  )
}

/** Whose account it is shows by its address, where the mail has one; unless the person said otherwise. */
const from = ({ sender }: ResolvedContext, value: { readonly from: Origin } | undefined): string =>
  value && value.from === 'given' ? ORIGIN.given : (sender?.value ?? (value ? ORIGIN[value.from] : ''))

/** What saying nothing means: what was recognised, or not known. */
function notSaid(resolved: ResolvedContext, { part, options }: PartSpec): string {
  const value = known(resolved, part)
  return value && value.from !== 'given' ? `Not said (${ORIGIN[value.from]}: ${options[value.value]})` : 'Not said'
}
