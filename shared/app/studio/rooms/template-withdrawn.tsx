/** Taking wording back without losing it: nobody starts from it any more, and drafts that did are told. */
import { ChoiceInput, TextInput } from '#app/panel/parts/inputs.tsx'
import { Section } from '#app/panel/settings/section.tsx'
import type { Templates } from '../making/free-id.ts'

type Template = Templates[number]

interface Props {
  readonly template: Template
  readonly others: Templates
  readonly at: (field: string) => { readonly id: string; readonly error: string | undefined }
  readonly today: string
  readonly onTemplate: (template: Template) => void
}

export function TemplateWithdrawn({ template, others, at, today, onTemplate }: Props) {
  const { withdrawn, ...rest } = template
  const titles = Object.fromEntries(others.filter((one) => one.id !== template.id && !one.withdrawn).map(({ id, title }) => [id, title || id]))
  const set = (now: Partial<NonNullable<Template['withdrawn']>>) => onTemplate({ ...rest, withdrawn: { on: today, why: '', ...withdrawn, ...now } } as Template)
  const use = (id: string | undefined) => {
    const { use: _, ...other } = withdrawn ?? { on: today, why: '' }
    onTemplate({ ...rest, withdrawn: { ...other, ...(id && { use: id }) } } as Template)
  }
  return (
    <Section title="Withdraw it" says={withdrawn ? 'withdrawn' : 'in use'}>
      <label className="choice">
        <input type="checkbox" checked={withdrawn !== undefined} onChange={({ target }) => (target.checked ? set({}) : onTemplate(rest as Template))} />
        Nobody starts from it any more
      </label>
      <p className="hint">It counts as soon as a device hears of the new version. Drafts that began from it are told; of one that is taken out altogether they hear nothing.</p>
      {withdrawn && (
        <>
          <TextInput {...at('withdrawn')} label="Why it is withdrawn" required value={withdrawn.why} onChange={(why = '') => set({ why })} />
          {Object.keys(titles).length > 0 && <ChoiceInput label="To be used instead" missing="None" options={titles} value={withdrawn.use} onChange={use} />}
        </>
      )}
    </Section>
  )
}
