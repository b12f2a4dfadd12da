/** What became of the last thing the person did: said once, seen until the next, with a way back. */
import { createContext, type ReactNode, use, useCallback, useRef, useState } from 'react'
import type { Receipt } from '#app/host/draft-host.ts'
import { Cross } from './icons.tsx'

export interface Notice {
  readonly message: string
  readonly takeBack?: () => Promise<Notice>
  readonly copy?: string
  /** A further step that what happened suggests, or one in place of what was refused; it says itself what came of it. */
  readonly also?: { readonly label: string; readonly act: () => unknown }
}
type Say = (notice: Notice) => void

const Saying = createContext<Say>(() => {})
export const useSay = (): Say => use(Saying)

/** A receipt as a notice; taking it back says what came of that. */
export function noticeOf(receipt: Receipt, takeBack: (receipt: Receipt) => Promise<Receipt>): Notice {
  const { message, copy, outcome, undo } = receipt
  if (outcome !== 'applied' || undo === undefined) return copy ? { message, copy } : { message }
  return { message, takeBack: async () => ({ message: (await takeBack(receipt)).message }) }
}

export const failure = (error: unknown): Notice => ({ message: error instanceof Error && error.message ? error.message : 'That did not work, and nothing was changed.' })

export function Notices({ children }: { children: ReactNode }) {
  const [notice, setNotice] = useState<Notice & { readonly turn: number }>()
  const turn = useRef(0)
  const text = useRef<HTMLParagraphElement>(null)
  const say = useCallback((next: Notice) => setNotice({ ...next, turn: ++turn.current }), [])

  const takeBack = async () => {
    text.current?.focus()
    say((await notice?.takeBack?.().catch(failure)) ?? { message: '' })
  }
  const also = async () => {
    text.current?.focus()
    try {
      await notice?.also?.act()
    } catch (error) {
      say(failure(error))
    }
  }
  return (
    <Saying value={say}>
      {children}
      <div className="notice" data-shown={notice?.message ? true : undefined}>
        <p role="status" ref={text} tabIndex={-1}>
          {notice?.message && <span key={notice.turn}>{notice.message}</span>}
        </p>
        {notice?.message && (
          <div className="row">
            {notice.takeBack && (
              <button type="button" onClick={takeBack}>
                Take back
              </button>
            )}
            {notice.also && (
              <button type="button" onClick={also}>
                {notice.also.label}
              </button>
            )}
            {notice.copy && <CopyButton text={notice.copy} />}
            <button type="button" className="quiet square" onClick={() => setNotice(undefined)}>
              <Cross />
              <span className="hidden">Dismiss this message</span>
            </button>
          </div>
        )}
      </div>
    </Saying>
  )
}

/** Copies; where the browser refuses the clipboard, shows the text selected, ready for the person's own copy. */
export function CopyButton({ text, children = 'Copy the text' }: { text: string; children?: ReactNode }) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')
  const copy = () =>
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => setState('copied'),
        () => setState('refused'),
      )
  if (state === 'refused') return <textarea className="to-copy" aria-label="The text, ready to copy" readOnly rows={4} value={text} ref={(area) => area?.select()} />
  return (
    <button type="button" onClick={copy}>
      {state === 'copied' ? 'Copied' : children}
    </button>
  )
}
