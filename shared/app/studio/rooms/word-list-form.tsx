/** One word list that rules share: its words, what they do not mean, and what it takes out of a list above. */
import { LinesInput, TextInput } from '#app/panel/parts/inputs.tsx'
import { listed } from '#app/panel/words.ts'
import type { Pack } from '#core/pack/pack.ts'
import type { PackFile } from '#core/pack/pack-file.schema.ts'
import { listLabel, listProblems, usersOf, type WordsOf } from '../making/word-lists.ts'
import { EntryEnd } from '../parts/entry-end.tsx'
import { Heading } from '../parts/heading.tsx'
import { linkTo } from '../parts/studio-props.ts'
import { useEntry } from '../parts/use-entry.ts'

interface Props {
  readonly name: string
  readonly list: WordsOf
  readonly pack: PackFile
  readonly top: Pack
  readonly onList: (list: WordsOf) => void
  readonly onTakeOut: () => void
}

export function WordListForm({ name, list, pack, top, onList, onTakeOut }: Props) {
  const { at, missing, leave, done } = useEntry('words', listProblems(name, list, top), 'rules')
  const above = top.words.find((one) => one.name === name)
  const users = usersOf(name, pack.open)
  const set = (field: 'terms' | 'except' | 'without', now: readonly string[] = []) => {
    const { [field]: _, ...rest } = list
    onList(now.length > 0 ? { ...rest, [field]: [...now] } : rest)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears which field was left, and acts on nothing
    <div className="form-grid" onBlur={leave}>
      <a className="back" href={linkTo('rules')}>
        All rules and lines
      </a>
      <Heading>Word list: {listLabel(name)}</Heading>
      <p className="hint">
        {above ? `The layers above have it, with ${above.terms.length} words; what you write here is added. ` : 'It is your pack’s own. '}
        {users.length > 0 ? `Your rules that use it: ${listed(users)}.` : !above && 'No rule of yours uses it.'}
      </p>
      <TextInput label="What it is for" value={list.about} onChange={(about = '') => onList({ ...list, about })} />
      <LinesInput
        {...at('terms')}
        label="Words"
        help="One word or phrase a line. A capital letter asks for a capital; * at the end stands for any ending."
        value={list.terms}
        onChange={(now) => set('terms', now)}
      />
      <LinesInput
        {...at('except')}
        label="Not where they stand in"
        help="Longer phrases in which a word means something else, such as: third party."
        value={list.except}
        onChange={(now) => set('except', now)}
      />
      {above && (
        <LinesInput
          {...at('without')}
          label="Words of the list above that are to go"
          help="Only where the list says that it may be eased."
          value={list.without}
          onChange={(now) => set('without', now)}
        />
      )}
      <EntryEnd what="list" missing={missing} onDone={done} onTakeOut={onTakeOut} />
    </div>
  )
}
