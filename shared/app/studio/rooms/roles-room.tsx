/** The pack as each role would have it. */
import { useMemo, useState } from 'react'
import { ChoiceInput } from '#app/panel/parts/inputs.tsx'
import { counted, ROLE } from '#app/panel/words.ts'
import type { Role } from '#core/draft/context.schema.ts'
import { roleView } from '../making/role-view.ts'
import { Heading } from '../parts/heading.tsx'
import type { RoomProps } from '../parts/studio-props.ts'

export function RolesRoom({ work, top, today }: RoomProps) {
  const [role, setRole] = useState<Role>('councillor')
  const view = useMemo(() => roleView(top, work.pack, role, today), [top, work.pack, role, today])
  const name = ROLE[role].toLowerCase()
  return (
    <>
      <Heading>Who sees what</Heading>
      <ChoiceInput label="Look at the pack as" options={ROLE} value={role} onChange={(now) => setRole(now ?? 'councillor')} />
      <p role="status">
        As {name}: {counted(view.templates.length, 'template')} and {counted(view.rules.length, 'rule')}.
      </p>
      <Titles heading="Templates in the list" none="None." of={view.templates} />
      <Titles heading="Rules that speak to them" none="None." of={view.rules} />
      <Titles heading="Templates for other roles" says="Found only by looking for them." of={view.others} />
      <Titles heading="Templates they never see" says="Their post forbids party work." of={view.closed} />
      <Titles heading="Rules that never speak to them" of={view.silent} />
    </>
  )
}

interface Named {
  readonly id: string
  readonly title: string
}

function Titles({ heading, says, none, of }: { heading: string; says?: string; none?: string; of: readonly Named[] }) {
  if (of.length === 0 && none === undefined) return null
  return (
    <section>
      <h3>{heading}</h3>
      {says && <p className="hint">{says}</p>}
      {of.length === 0 && <p className="hint">{none}</p>}
      <ul>
        {of.map(({ id, title }) => (
          <li key={id}>{title || id}</li>
        ))}
      </ul>
    </section>
  )
}
