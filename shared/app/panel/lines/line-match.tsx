/** One place in the draft that says a line, well or badly, and what can be done about it there. */
import type { HostAbilities } from '#app/host/draft-host.ts'
import type { LineMatch } from '#core/drafting/lines/lines-in.ts'
import { Pencil, Tick } from '../icons.tsx'
import { isWell, TAKEN } from './line-words.ts'

interface Props {
  readonly match: LineMatch
  readonly can: HostAbilities | undefined
  readonly onShow: () => void
  readonly onReplace: () => void
}

export function LineInDraft({ match, can, onShow, onReplace }: Props) {
  const { as, where, paragraph, sentence, line, instead, quoted } = match
  const place = where === 'body' ? `Paragraph ${paragraph}` : where === 'subject' ? 'Subject' : 'Title'
  return (
    <li className="claim" data-standing={isWell(as) ? 'agreed' : 'not-yet'} data-as={as}>
      <p className="claim-head">
        <span className="claim-standing">
          {isWell(as) ? <Tick /> : <Pencil />} {TAKEN[as].word}
        </span>{' '}
        <span className="hint">
          {line.topic ? `${line.topic}. ` : ''}
          {place}
        </span>
      </p>
      <p className="claim-words">{sentence}</p>
      {as !== 'current' && (
        <p className="hint">
          {TAKEN[as].means} {as === 'expired' && instead !== undefined ? 'Now it is' : 'The line'}: {instead ?? line.line}
        </p>
      )}
      {instead !== undefined && quoted && <p className="hint">These are somebody’s words: ask whoever said them, nobody else changes them.</p>}
      <div className="row">
        {instead !== undefined && !quoted && (
          <button type="button" className="primary" onClick={onReplace}>
            Put the agreed line here<span className="hidden"> instead of: {sentence}</span>
          </button>
        )}
        {can?.reveal && (
          <button type="button" className="disclosure" onClick={onShow}>
            Show in the draft<span className="hidden">: {sentence}</span>
          </button>
        )}
      </div>
    </li>
  )
}
