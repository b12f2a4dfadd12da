/** Asks once who is on a list that nobody here can see into, and shows the answer, which may be changed. */
import { useRef, useState } from 'react'
import type { Context } from '#core/draft/context.schema.ts'
import { ChoiceInput } from '../parts/inputs.tsx'
import { ANSWER_WORDS, answerOf, type UnseenList, withAnswer } from './list-answers.ts'

interface Props {
  readonly lists: readonly UnseenList[]
  readonly context: Context
  readonly onContext: (context: Context) => void
}

const keyOf = ({ address }: UnseenList): string => address?.toLowerCase() ?? ''

const sentence = (words: string): string => words[0]?.toUpperCase() + words.slice(1)

export function ListQuestion({ lists, context, onContext }: Props) {
  const [open, setOpen] = useState<string>()
  const changes = useRef(new Map<string, HTMLButtonElement | null>())
  const asked = lists.find((list) => keyOf(list) === open) ?? lists.find((list) => answerOf(context, list) === undefined)
  const answer = asked && answerOf(context, asked)
  const done = () => {
    if (!asked || answer === undefined) return
    setOpen(undefined)
    // once the button stands there again
    requestAnimationFrame(() => changes.current.get(keyOf(asked))?.focus())
  }
  return (
    <div className="lists">
      <p role="status" className="hidden">
        {asked && answer === undefined && `A question about this draft: who is on this list? It is about ${asked.name}.`}
      </p>
      {lists.map((list) => {
        const said = answerOf(context, list)
        if (said === undefined || list === asked) return null
        return (
          <p key={keyOf(list)} className="hint">
            {sentence(list.name)}: {ANSWER_WORDS[said]}.{' '}
            <button ref={(button) => void changes.current.set(keyOf(list), button)} type="button" className="link" onClick={() => setOpen(keyOf(list))}>
              Change<span className="hidden"> who is on {list.name}</span>
            </button>
          </p>
        )
      })}
      {asked && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it; the button does the same
        <div className="strip-editor" onKeyDown={(event) => event.key === 'Escape' && done()}>
          <ChoiceInput
            key={keyOf(asked)}
            label="Who is on this list?"
            help={`${asked.reason} Your answer stays with this draft.`}
            options={ANSWER_WORDS}
            value={answer}
            onChange={(next) => {
              setOpen(keyOf(asked))
              onContext(withAnswer(context, asked, next))
            }}
          />
          {answer !== undefined && (
            <button type="button" onClick={done}>
              Done
            </button>
          )}
        </div>
      )}
    </div>
  )
}
