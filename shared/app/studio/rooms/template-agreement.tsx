/** Who has to agree before a document made of the template goes out. */
import { TextInput } from '#app/panel/parts/inputs.tsx'
import { ListEditor } from '#app/panel/parts/list-editor.tsx'
import { Section } from '#app/panel/settings/section.tsx'
import { counted, ROLE } from '#app/panel/words.ts'
import type { Templates } from '../making/free-id.ts'
import { ChecksInput } from '../parts/checks-input.tsx'

type Template = Templates[number]

interface Props {
  readonly template: Template
  readonly at: (field: string) => { readonly id: string; readonly error: string | undefined }
  readonly onTemplate: (template: Template) => void
}

export function TemplateAgreement({ template, at, onTemplate }: Props) {
  const { approvals } = template
  return (
    <Section title="Who must agree before it goes out" says={approvals.length > 0 ? counted(approvals.length, 'approval') : 'nobody'}>
      <p className="hint">Each is asked for beside the draft, and shown until it is given. Two entries are two approvals; within one, any of those ticked will do.</p>
      <ListEditor
        legend="Approvals"
        one="approval"
        ordered={false}
        items={approvals}
        fresh={() => ({ by: [], why: '' })}
        onChange={(now) => onTemplate({ ...template, approvals: [...now] })}
      >
        {(approval, change, i) => (
          <>
            <ChecksInput {...at(`approvals.${i}.by`)} legend="By one of these" options={ROLE} value={approval.by} onChange={(by) => change({ ...approval, by })} />
            <TextInput
              {...at(`approvals.${i}.why`)}
              label="Why"
              required
              help="Such as: It goes out in the group’s name."
              value={approval.why}
              onChange={(why = '') => change({ ...approval, why })}
            />
          </>
        )}
      </ListEditor>
    </Section>
  )
}
