/** Ways to come by something, one of them open at a time; done with it, the cursor is on its button again. */
import { type ReactNode, useId, useRef, useState } from 'react'
import { Chevron } from '../icons.tsx'

interface Props<W extends string> {
  readonly ways: Readonly<Partial<Record<W, string>>>
  /** Each under a heading, where they are what the room is made of. */
  readonly headed?: boolean
  readonly children: (way: W, close: () => void) => ReactNode
}

export function Ways<W extends string>({ ways, headed = false, children }: Props<W>) {
  const id = useId()
  const [open, setOpen] = useState<W>()
  const buttons = useRef(new Map<W, HTMLButtonElement | null>())
  const close = () => {
    if (open) buttons.current.get(open)?.focus()
    setOpen(undefined)
  }
  return (Object.keys(ways) as W[]).map((way) => {
    const button = (
      <button
        ref={(one) => void buttons.current.set(way, one)}
        type="button"
        className="disclosure"
        aria-expanded={open === way}
        aria-controls={`${id}-${way}`}
        onClick={() => setOpen(open === way ? undefined : way)}
      >
        <Chevron /> {ways[way]}
      </button>
    )
    return (
      <div key={way}>
        {headed ? <h3 className="way">{button}</h3> : button}
        <div id={`${id}-${way}`}>{open === way && children(way, close)}</div>
      </div>
    )
  })
}
