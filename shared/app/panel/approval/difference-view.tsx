/** What differs between two texts: in a sentence for each change, and in the text itself, struck through or underlined and said. */
import { useMemo } from 'react'
import { changeInWords, changesOf, difference } from '#core/drafting/approval/difference.ts'
import { counted } from '../words.ts'

const MOST_SAID = 12

/** @param since - 'since Cllr Ada Khan approved it' */
export function DifferenceView({ before, after, since }: { before: string; after: string; since: string }) {
  const pieces = useMemo(() => difference(before, after), [before, after])
  const changes = useMemo(() => changesOf(pieces), [pieces])
  if (changes.length === 0) return <p>Not a word has changed {since}.</p>
  return (
    <div className="difference">
      <p>
        {counted(changes.length, 'change')} {since}
        {changes.length > MOST_SAID ? '. They are marked in the text below.' : ':'}
      </p>
      {changes.length <= MOST_SAID && (
        <ul>
          {changes.map((change, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same change may come twice, and the list is drawn whole
            <li key={i}>{changeInWords(change)}.</li>
          ))}
        </ul>
      )}
      <p className="hint">
        Words taken out are <del>struck through</del>, words put in are <ins>underlined</ins>.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className="take-away-text" aria-label={`The text with what changed ${since}`} tabIndex={0}>
        {pieces.map(({ kind, text }, i) => {
          const key = `${i} ${kind}`
          if (kind === 'same') return <span key={key}>{text}</span>
          const Changed = kind === 'in' ? 'ins' : 'del'
          const [, gap = '', words = ''] = /^(\s*)([\s\S]*)$/.exec(text) ?? []
          return (
            <span key={key}>
              {gap}
              <Changed>
                <span className="hidden">{kind === 'in' ? '[put in: ' : '[taken out: '}</span>
                {words}
                <span className="hidden">]</span>
              </Changed>
            </span>
          )
        })}
      </section>
    </div>
  )
}
