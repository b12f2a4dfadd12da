/**
 * What became of the last thing done on the desk, with the way back; stays until it is dismissed or followed by another.
 * Both paragraphs are always there: a screen reader speaks what comes into one, not one that comes.
 */
import { useCell } from '../cell.ts'
import type { Desk } from '../drafts/desk.ts'
import { ICONS } from './icons.tsx'

export function MessageBar({ desk }: { desk: Desk }) {
  const message = useCell(desk.message)
  return (
    <div className="message-bar" data-shown={message ? true : undefined}>
      <p role="status">{message?.urgent ? '' : message?.text}</p>
      <p role="alert">{message?.urgent ? message.text : ''}</p>
      {message && (
        <div className="message-actions">
          {message.action && (
            <button type="button" onClick={message.action.run}>
              {message.action.label}
            </button>
          )}
          <button type="button" className="icon-only" aria-label="Dismiss this message" onClick={() => desk.say(undefined)}>
            {ICONS.cross}
          </button>
        </div>
      )}
    </div>
  )
}
