/** Templates that too few signatures do not carry: the others go out, these are held back until enough have signed. */
import { ChoiceInput, NumberInput } from '#app/panel/parts/inputs.tsx'
import { ListEditor } from '#app/panel/parts/list-editor.tsx'
import { ROLE } from '#app/panel/words.ts'
import type { Role } from '#core/draft/context.schema.ts'
import type { KeyRules } from '#core/pack/signed/key-set.schema.ts'
import type { Templates } from '../making/free-id.ts'
import { ChecksInput } from '../parts/checks-input.tsx'

interface Props {
  readonly rules: KeyRules
  readonly templates: Templates
  readonly onRules: (rules: KeyRules) => void
}

export function TemplateSignatures({ rules, templates, onRules }: Props) {
  const { templates: needs = [], ...rest } = rules
  const titles = Object.fromEntries(templates.map(({ id, title }) => [id, title || id]))
  const held = new Set(rules.keys.flatMap(({ role }) => role ?? []))
  const roles = Object.fromEntries(Object.entries(ROLE).filter(([role]) => held.has(role as Role))) as typeof ROLE
  const free = templates.find(({ id }) => needs.every((one) => one.id !== id))
  if (templates.length === 0) return null
  return (
    <ListEditor
      legend="Templates that need more signatures"
      help="The pack may go out with fewer; these templates are left out of it until enough have signed."
      one="template"
      ordered={false}
      items={needs}
      max={free ? undefined : needs.length}
      fresh={() => ({ id: free?.id ?? '', threshold: rules.keys.length })}
      onChange={(now) => onRules(now.length > 0 ? { ...rest, templates: [...now] } : rest)}
    >
      {(one, change) => (
        <>
          <ChoiceInput
            label="Template"
            missing="Choose one"
            options={{ ...titles, [one.id]: titles[one.id] ?? one.id }}
            value={one.id}
            onChange={(id) => id && change({ ...one, id })}
          />
          <NumberInput label="So many must sign" min={1} value={one.threshold} onChange={(threshold = 1) => change({ ...one, threshold })} />
          {held.size > 0 && (
            <ChecksInput
              legend="Of these"
              help="With none ticked, anybody who may sign."
              options={roles}
              value={one.by ?? []}
              onChange={(by) => {
                const { by: _, ...other } = one
                change(by.length > 0 ? { ...other, by: by as NonNullable<typeof one.by> } : other)
              }}
            />
          )}
        </>
      )}
    </ListEditor>
  )
}
