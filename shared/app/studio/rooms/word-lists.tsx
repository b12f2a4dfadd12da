/** The word lists of the pack, and a way to add to one of those above. */
import { ChoiceInput } from '#app/panel/parts/inputs.tsx'
import { counted } from '#app/panel/words.ts'
import type { Pack } from '#core/pack/pack.ts'
import { listLabel, listsAbove, type Words } from '../making/word-lists.ts'
import { linkTo } from '../parts/studio-props.ts'

export function WordLists({ words, top, onAdd }: { words: Words; top: Pack; onAdd: (name: string) => void }) {
  const above = Object.fromEntries(listsAbove(top, words).map((name) => [name, listLabel(name)]))
  return (
    <>
      <h3>Word lists that rules share</h3>
      <ul className="plain cards">
        {Object.entries(words).map(([name, { about, terms = [] }]) => (
          <li key={name} className="card">
            <a href={linkTo(`rules/words-${name}`)}>{listLabel(name)}</a>
            <p className="hint">
              {counted(terms.length, 'word')}
              {about && `. ${about}`}
            </p>
          </li>
        ))}
      </ul>
      <ChoiceInput label="Add words to a list of the layers above" missing="Choose one" options={above} value={undefined} onChange={(name) => name && onAdd(name)} />
    </>
  )
}
