/** Examples of one side, what it must find or must leave alone, each tried while it is written. */

import type { ReactNode } from 'react'
import { useId } from 'react'
import { Cross, Plus, Tick } from '#app/panel/icons.tsx'
import { Field } from '#app/panel/parts/field.tsx'
import type { Tried } from '../making/try-rule.ts'

interface Props {
  readonly side: 'flag' | 'pass'
  readonly legend: string
  readonly help: string
  readonly texts: readonly string[]
  readonly tried: readonly Tried[]
  readonly error?: (field: string) => string | undefined
  readonly onText: (at: number, text: string) => void
  readonly onAdd: () => void
  readonly onTakeOut: (at: number) => void
  /** Beside each: in which kind of document it stands. */
  readonly beside?: (at: number) => ReactNode
}

export function ExamplesInput({ side, legend, help, texts, tried, error, onText, onAdd, onTakeOut, beside }: Props) {
  const id = useId()
  const what = side === 'flag' ? 'to find' : 'to leave alone'
  return (
    <fieldset className="examples" data-side={side}>
      <legend>{legend}</legend>
      <p className="hint">{help}</p>
      {error?.(side) && <p className="error">{error(side)}</p>}
      {texts.map((text, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an example has no name of its own and its control holds no state
        <div key={i} className="example">
          <Field label={`Example ${i + 1} ${what}`} id={`${id}-${i}`} error={error?.(`${side}.${i}`)} note={<Outcome tried={tried[i]} />}>
            {(control) => <textarea {...control} rows={Math.min(6, Math.max(2, Math.ceil(text.length / 60)))} value={text} onChange={(event) => onText(i, event.target.value)} />}
          </Field>
          {beside?.(i)}
          {texts.length > 2 && (
            <button type="button" className="quiet square" onClick={() => onTakeOut(i)}>
              <Cross />
              <span className="hidden">
                Take out example {i + 1} {what}
              </span>
            </button>
          )}
        </div>
      ))}
      <button type="button" className="add" onClick={onAdd}>
        <Plus />
        Add another example {what}
      </button>
    </fieldset>
  )
}

const Outcome = ({ tried }: { tried: Tried }) =>
  tried === undefined ? (
    <span className="outcome">Not tried yet.</span>
  ) : (
    <span className="outcome" data-ok={tried.ok}>
      {tried.ok ? <Tick /> : <Cross />} {tried.says}
    </span>
  )

/** '3 of 4 examples do what they should.' */
export function inTotal(...sides: readonly (readonly Tried[])[]): string {
  const all = sides.flat()
  const good = all.filter((one) => one?.ok).length
  if (all.every((one) => one === undefined)) return ''
  return good === all.length ? `All ${all.length} examples do what they should.` : `${good} of ${all.length} examples do what they should.`
}
