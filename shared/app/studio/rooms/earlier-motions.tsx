/** Motions that the council has had before: one that says the same within six months is noticed while it is written. */
import { DateInput, LongTextInput, TextInput } from '#app/panel/parts/inputs.tsx'
import { ListEditor } from '#app/panel/parts/list-editor.tsx'
import { Section } from '#app/panel/settings/section.tsx'
import { counted } from '#app/panel/words.ts'
import type { Settings } from '#core/pack/settings.schema.ts'

interface Props {
  readonly settings: Settings
  readonly at: (path: string) => { readonly id: string; readonly error: string | undefined }
  readonly onChange: (settings: Settings) => void
}

export function EarlierMotions({ settings, at, onChange }: Props) {
  const { earlierMotions: motions = [], ...rest } = settings
  return (
    <Section title="Earlier motions" says={motions.length > 0 ? counted(motions.length, 'motion') : undefined}>
      <p className="hint">So that a motion which says the same again is noticed while it is being written.</p>
      <ListEditor
        legend="Motions"
        one="motion"
        ordered={false}
        items={motions}
        fresh={() => ({ title: '', date: '' })}
        onChange={(now) => onChange(now.length > 0 ? { ...rest, earlierMotions: [...now] } : rest)}
      >
        {(motion, change, i) => (
          <>
            <TextInput {...at(`earlierMotions.${i}.title`)} label="Title" required value={motion.title} onChange={(title = '') => change({ ...motion, title })} />
            <DateInput {...at(`earlierMotions.${i}.date`)} label="Meeting" required value={motion.date} onChange={(date = '') => change({ ...motion, date })} />
            <TextInput label="Mover" value={motion.mover} onChange={(mover) => change({ ...motion, mover })} />
            <TextInput label="What became of it" help="Such as: carried, lost, withdrawn." value={motion.outcome} onChange={(outcome) => change({ ...motion, outcome })} />
            <LongTextInput label="Its text" value={motion.text} onChange={(text) => change({ ...motion, text })} />
          </>
        )}
      </ListEditor>
    </Section>
  )
}
