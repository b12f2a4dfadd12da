/** The form of the facts: what, where, when, who says it, on what source. */
import { useId } from 'react'
import { roleInWords } from '#core/drafting/defaults.ts'
import type { Story, StoryFact } from '#core/drafting/story/story.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import { DateInput, LinesInput, LongTextInput, TextInput } from '../parts/inputs.tsx'
import { ListEditor } from '../parts/list-editor.tsx'

interface Props {
  readonly story: Story
  readonly onStory: (story: Story) => void
  readonly settings: Settings
}

export function StoryFields({ story, onStory, settings: { directory = [] } }: Props) {
  const people = useId()
  const set = (change: Partial<Story>) => onStory(Object.fromEntries(Object.entries({ ...story, ...change }).filter(([, value]) => value !== undefined)))
  const { speaker = {}, facts = [] } = story
  const named = (name: string | undefined) => {
    const member = directory.find((one) => [one.name, titled(one)].includes(name ?? ''))
    set({ speaker: { ...speaker, name: member ? titled(member) : name, ...(member?.role && !speaker.role && { role: roleInWords(member.role) }) } })
  }
  return (
    <section aria-label="The facts" className="form-grid">
      <h3>The facts</h3>
      <TextInput label="What it is about" help="Short and plain: it becomes the title and the headline." value={story.what} onChange={(what) => set({ what })} />
      <LongTextInput label="The news, in one or two sentences" rows={3} value={story.summary} onChange={(summary) => set({ summary })} />
      <TextInput label="Where" value={story.where} onChange={(where) => set({ where })} />
      <DateInput label="When" help="The day of the meeting or event." value={story.when} onChange={(when) => set({ when })} />
      <ListEditor
        legend="Facts and figures"
        help="A sentence each, with the source that a journalist could look up."
        one="fact"
        items={facts}
        fresh={(): StoryFact => ({})}
        onChange={(next) => set({ facts: next })}
      >
        {(fact, change) => (
          <>
            <LongTextInput label="Fact" rows={2} value={fact.words} onChange={(words) => change({ ...fact, words })} />
            <TextInput label="Source of it" value={fact.source} onChange={(source) => change({ ...fact, source })} />
          </>
        )}
      </ListEditor>
      <LinesInput label="What is asked for" help="One a line, beginning with a verb: “ask Cabinet to consider …”." value={story.asks} onChange={(asks) => set({ asks })} />
      <TextInput label="Who says it" list={people} value={speaker.name} onChange={named} />
      <datalist id={people}>
        {directory
          .filter(({ restricted, role }) => !restricted && role !== 'political-assistant' && role !== 'officer' && role !== 'restricted-officer')
          .map((member) => (
            <option key={member.name} value={titled(member)} />
          ))}
      </datalist>
      <TextInput label="Their role" value={speaker.role} onChange={(role) => set({ speaker: { ...speaker, role } })} />
      <LongTextInput
        label="Their words"
        help="Ask them: nothing here counts as agreed."
        rows={3}
        value={speaker.words}
        onChange={(words) => set({ speaker: { ...speaker, words } })}
      />
    </section>
  )
}

const titled = ({ title, name }: { readonly title?: string; readonly name: string }): string => (title ? `${title} ${name}` : name)
