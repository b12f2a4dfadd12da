/** A list in a form: add, take out, move. The focus goes where the person would look next. */
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { capitalised } from '#core/drafting/words.ts'
import { ArrowDown, ArrowUp, Cross, Plus } from '../icons.tsx'

interface Props<T> {
  readonly legend: string
  /** Of the legend, where it is not English. */
  readonly lang?: string
  readonly help?: ReactNode
  readonly error?: string
  readonly id?: string
  /** "quotation", "member": what one of them is called. */
  readonly one: string
  readonly items: readonly T[]
  readonly fresh: () => NoInfer<T>
  readonly onChange: (items: readonly NoInfer<T>[]) => void
  readonly max?: number
  readonly ordered?: boolean
  readonly required?: boolean
  readonly children: (item: T, change: (item: T) => void, index: number) => ReactNode
}

export function ListEditor<T>({ legend, lang, help, error, id, one, items, fresh, onChange, max, ordered = true, required = false, children }: Props<T>) {
  const list = useRef<HTMLFieldSetElement>(null)
  const next = useRef<{ item: number; control: string } | undefined>(undefined)

  useLayoutEffect(() => {
    const wanted = next.current
    next.current = undefined
    if (!wanted) return
    const item = list.current?.querySelectorAll(':scope > ol > li')[wanted.item]
    ;(item?.querySelector<HTMLElement>(wanted.control) ?? list.current?.querySelector<HTMLElement>(':scope > .add'))?.focus()
  })

  const change = (at: number, item: T) => onChange(items.map((old, i) => (i === at ? item : old)))
  const takeOut = (at: number) => {
    next.current = { item: Math.min(at, items.length - 2), control: 'input, textarea, select, button' }
    onChange(items.filter((_, i) => i !== at))
  }
  const move = (at: number, by: 1 | -1) => {
    const moved = [...items]
    const [item] = moved.splice(at, 1)
    moved.splice(at + by, 0, item as T)
    next.current = { item: at + by, control: `[data-move="${by}"]:not(:disabled), [data-move="${-by}"]` }
    onChange(moved)
  }
  const add = () => {
    next.current = { item: items.length, control: 'input, textarea, select' }
    onChange([...items, fresh()])
  }

  return (
    <fieldset className="list-editor" ref={list} aria-describedby={error ? `${id}-error` : undefined}>
      <legend>
        <span lang={lang}>{legend}</span>
        {required && <span className="required"> (required)</span>}
      </legend>
      {help && <p className="hint">{help}</p>}
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <ol>
        {items.map((item, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an item has no name of its own and its controls hold no state
          <li key={i}>
            <div className="list-item">{children(item, (changed) => change(i, changed), i)}</div>
            <div className="row">
              {ordered && items.length > 1 && (
                <>
                  <button type="button" className="quiet square" data-move="-1" disabled={i === 0} onClick={() => move(i, -1)}>
                    <ArrowUp />
                    <span className="hidden">
                      Move {one} {i + 1} up
                    </span>
                  </button>
                  <button type="button" className="quiet square" data-move="1" disabled={i === items.length - 1} onClick={() => move(i, 1)}>
                    <ArrowDown />
                    <span className="hidden">
                      Move {one} {i + 1} down
                    </span>
                  </button>
                </>
              )}
              <button type="button" className="quiet square" onClick={() => takeOut(i)}>
                <Cross />
                <span className="hidden">
                  Take out {one} {i + 1}
                </span>
              </button>
            </div>
          </li>
        ))}
      </ol>
      {(max === undefined || items.length < max) && (
        <button type="button" className="add" id={id} onClick={add}>
          <Plus />
          {items.length === 0 ? `Add ${/^[aeiou]/i.test(one) ? 'an' : 'a'} ${one}` : `Add another ${one}`}
        </button>
      )}
      {items.length === 0 && <span className="hidden">{capitalised(one)}: none yet</span>}
    </fieldset>
  )
}
