/** A rule's examples, tried by the engine itself while they are written. */
import { useCallback } from 'react'
import { ChoiceInput } from '#app/panel/parts/inputs.tsx'
import { KIND } from '#app/panel/words.ts'
import type { Kind } from '#core/draft/context.schema.ts'
import type { Pack } from '#core/pack/pack.ts'
import type { PackFile } from '#core/pack/pack-file.schema.ts'
import type { Example, Examples } from '#core/pack/rule.schema.ts'
import type { WrittenRule } from '#core/pack/rule-file.schema.ts'
import { contextIn, kindsOf } from '../making/rule-forms.ts'
import { lengthExamples, written } from '../making/sample-lengths.ts'
import { tryRule } from '../making/try-rule.ts'
import { ExamplesInput, inTotal } from '../parts/examples-input.tsx'
import { useTried } from '../parts/use-tried.ts'

interface Props {
  readonly rule: WrittenRule
  readonly pack: PackFile
  readonly top: Pack
  readonly error: (field: string) => string | undefined
  readonly onExamples: (examples: Examples) => void
}

const SIDES = [
  { side: 'flag', legend: 'Must be found', help: 'Sentences from real life, at least two.' },
  { side: 'pass', legend: 'Must be left alone', help: 'Close to it and yet right, at least two: these keep the rule from crying wolf.' },
] as const

export function RuleExamples({ rule, pack, top, error, onExamples }: Props) {
  const trial = useTried(useCallback(() => tryRule(top, pack, rule), [top, pack, rule]))
  const { examples } = rule
  const set = (side: 'flag' | 'pass', now: Example[]) => onExamples({ ...examples, [side]: now })
  const put = (side: 'flag' | 'pass', at: number, more: Partial<Example>) =>
    set(
      side,
      examples[side].map((one, i) => (i === at ? { ...one, ...more } : one)),
    )
  const fresh = (): Example => ({ text: '', ...(kindsOf(rule)?.length && { context: contextIn(kindsOf(rule)?.[0]) }) })
  return (
    <section aria-labelledby="rule-examples">
      <h3 id="rule-examples">Examples</h3>
      <p role="status">{trial ? inTotal(trial.flag, trial.pass) : ''}</p>
      {trial?.fault && <p className="error">It cannot be tried yet: {trial.fault}</p>}
      {rule.kind === 'limit' && (
        <button type="button" onClick={() => onExamples(lengthExamples(rule))}>
          Write examples of the right lengths for me
        </button>
      )}
      {rule.measure === 'headline-characters' && <p className="hint">The first line of each is its headline.</p>}
      {SIDES.map(({ side, legend, help }) => (
        <ExamplesInput
          key={side}
          side={side}
          legend={legend}
          help={help}
          texts={examples[side].map(({ text }) => text)}
          tried={trial?.[side] ?? []}
          error={error}
          onText={(at, text) => put(side, at, written(rule, text))}
          onAdd={() => set(side, [...examples[side], fresh()])}
          onTakeOut={(at) =>
            set(
              side,
              examples[side].filter((_, i) => i !== at),
            )
          }
          beside={(at) => <InA example={examples[side][at] as Example} onKind={(kind) => put(side, at, { context: kind && contextIn(kind) })} />}
        />
      ))}
    </section>
  )
}

/** Only where nothing else is known of the example's situation. */
function InA({ example, onKind }: { example: Example; onKind: (kind: Kind | undefined) => void }) {
  const context = (typeof example.context === 'object' && example.context !== null ? example.context : {}) as { kind?: Kind; audience?: string }
  const isPlain = Object.keys(context).every((key) => key === 'kind' || key === 'audience') && typeof example.context !== 'string'
  if (!isPlain) return <p className="hint">In a situation of its own.</p>
  return <ChoiceInput label="In a" options={KIND} missing="document of any kind" value={context.kind} onChange={onKind} />
}
