/** The word lists of the pack, and a way to add to one of those above: there are hundreds, so they are looked for by a word. */
import { useState } from 'react'
import { TextInput } from '#app/panel/parts/inputs.tsx'
import { counted } from '#app/panel/words.ts'
import type { Pack } from '#core/pack/pack.ts'
import { listLabel, listsWith, type Words } from '../making/word-lists.ts'
import { linkTo } from '../parts/studio-props.ts'

const MOST_SHOWN = 8

export function WordLists({ words, top, onAdd }: { words: Words; top: Pack; onAdd: (name: string) => void }) {
  const [sought, setSought] = useState('')
  const found = listsWith(sought, top, words)
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
      <TextInput
        label="Look for a list of the layers above"
        help="By a word that it holds, such as: canvassing. Words that you add to it are found by every check that uses it."
        type="search"
        value={sought}
        onChange={(now = '') => setSought(now)}
      />
      <p role="status" className="hint">
        {sought.trim() !== '' && `${counted(found.length, 'list')}${found.length > MOST_SHOWN ? `, the first ${MOST_SHOWN} of them below` : ''}`}
      </p>
      <ul className="plain cards">
        {found.slice(0, MOST_SHOWN).map(({ name, some }) => (
          <li key={name} className="card">
            <button type="button" className="link" onClick={() => onAdd(name)}>
              Add to “{listLabel(name)}”
            </button>
            <p className="hint">{some}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
