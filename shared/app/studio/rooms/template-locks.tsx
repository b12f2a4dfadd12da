/** Passages that nobody edits once the template is in a draft, each with the reason why. */
import { TextInput } from '#app/panel/parts/inputs.tsx'
import { Section } from '#app/panel/settings/section.tsx'
import { counted } from '#app/panel/words.ts'
import type { Templates } from '../making/free-id.ts'
import { paragraphsOf, passageName, withLocked } from '../making/locked-passages.ts'

type Template = Templates[number]

interface Props {
  readonly template: Template
  /** The body as people write it. */
  readonly text: string
  readonly at: (field: string) => { readonly id: string; readonly error: string | undefined }
  readonly onText: (text: string) => void
  readonly onTemplate: (template: Template) => void
}

export function TemplateLocks({ template, text, at, onText, onTemplate }: Props) {
  const paragraphs = paragraphsOf(text)
  const passages = Object.entries(template.locked)
  return (
    <Section title="Words that nobody edits" says={passages.length > 0 ? counted(passages.length, 'passage') : 'none'}>
      <p className="hint">Such as the imprint, or how to complain. In Word they cannot be changed; everywhere the checks notice when they were.</p>
      <fieldset>
        <legend>Which paragraphs</legend>
        {paragraphs.length === 0 && <p className="hint">There is no text yet.</p>}
        {paragraphs.map(({ text: words, passage }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph has no name of its own and its control holds no state
          <label key={i} className="choice">
            <input type="checkbox" checked={passage !== undefined} onChange={(event) => onText(withLocked(text, i, event.target.checked))} />
            <span>{words.length > 90 ? `${words.slice(0, 90)}…` : words}</span>
          </label>
        ))}
      </fieldset>
      {passages.map(([id, why]) => (
        <TextInput
          key={id}
          {...at(`locked.${id}`)}
          label={`Why nobody edits “${passageName(id)}”`}
          required
          help="Shown to whoever would like to."
          value={why}
          onChange={(now = '') => onTemplate({ ...template, locked: { ...template.locked, [id]: now } })}
        />
      ))}
    </Section>
  )
}
