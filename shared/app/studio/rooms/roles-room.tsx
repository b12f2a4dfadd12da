/** The pack as each role would have it. */
import { type ReactNode, useMemo, useState } from 'react'
import { Chevron } from '#app/panel/icons.tsx'
import { ChoiceInput } from '#app/panel/parts/inputs.tsx'
import { counted, ROLE } from '#app/panel/words.ts'
import type { Role } from '#core/draft/context.schema.ts'
import { roleView } from '../making/role-view.ts'
import { Heading } from '../parts/heading.tsx'
import { linkTo, type RoomProps } from '../parts/studio-props.ts'
import { TemplatePreview } from './template-preview.tsx'

export function RolesRoom({ work, top, today }: RoomProps) {
  const [role, setRole] = useState<Role>('councillor')
  const view = useMemo(() => roleView(top, work.pack, role, today), [top, work.pack, role, today])
  const name = ROLE[role].toLowerCase()
  return (
    <>
      <Heading>Who sees what</Heading>
      <ChoiceInput label="Look at the pack as" options={ROLE} missing={null} value={role} onChange={(now) => now && setRole(now)} />
      <p role="status">
        As {name}: {counted(view.templates.length, 'template')} and {counted(view.rules.length, 'rule')}.
      </p>
      <h3>Templates in the list</h3>
      {view.templates.length === 0 && <p className="hint">None.</p>}
      {view.templates.map((template) => (
        <Filled key={template.id} title={template.title || template.id}>
          <TemplatePreview template={template} pack={work.pack} top={top} today={today} role={role} />
        </Filled>
      ))}
      <Titles heading="Rules that speak to them" none="None." of={view.rules} room="rules" />
      <Titles heading="Templates for other roles" says="Found only by looking for them." of={view.others} room="templates" />
      <Titles heading="Templates they never see" says="Their post forbids party work." of={view.closed} room="templates" />
      <Titles heading="Rules that never speak to them" of={view.silent} room="rules" />
    </>
  )
}

/** As the role has it; filled in only where somebody looks. */
function Filled({ title, children }: { title: string; children: ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <details className="aside" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <Chevron />
        <span>{title}</span>
      </summary>
      {open && children}
    </details>
  )
}

interface Named {
  readonly id: string
  readonly title: string
}

function Titles({ heading, says, none, of, room }: { heading: string; says?: string; none?: string; of: readonly Named[]; room: string }) {
  if (of.length === 0 && none === undefined) return null
  return (
    <section>
      <h3>{heading}</h3>
      {says && <p className="hint">{says}</p>}
      {of.length === 0 && <p className="hint">{none}</p>}
      <ul>
        {of.map(({ id, title }) => (
          <li key={id}>
            <a href={linkTo(`${room}/${id}`)}>{title || id}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
