/** What the fields of the form share: values by path, what is wrong, what the person has been at. */
import type { AnyField } from '#core/drafting/fields.ts'
import type { FieldProblem } from '#core/drafting/validate.ts'
import type { Value, Values } from '#core/drafting/values.ts'
import type { Settings } from '#core/pack/settings.schema.ts'

export interface FormState {
  /** Prefix of the ids of all controls: `${id}-quotes.0.words`. */
  readonly id: string
  readonly settings: Settings
  readonly today: string
  readonly values: Values
  /** The message to show beside the control of this path, once the person has been there or has tried to insert. */
  readonly error: (path: string) => string | undefined
  /** The message of a limit that the text of this path has passed: shown at once, while it is being typed. */
  readonly over: (path: string) => string | undefined
  readonly touch: (path: string) => void
}

export interface ControlledBy<V extends Value = Value> {
  readonly path: string
  readonly value: V | undefined
  readonly onChange: (value: V | undefined) => void
  readonly form: FormState
}

/** What the control of any field is given. */
export interface FieldProps extends ControlledBy {
  readonly field: AnyField
  readonly required: boolean
}

/**
 * Problems to show now: those where the person has been; after a try to insert, all. A place was visited when the
 * person left it or a part of it.
 */
export function shownProblems(problems: readonly FieldProblem[], visited: ReadonlySet<string>, tried: boolean): ReadonlyMap<string, string> {
  const been = [...visited]
  const shown = problems.filter(({ path, kind }) => tried || visited.has(path) || (kind !== 'missing' && been.some((place) => place.startsWith(`${path}.`))))
  return new Map(shown.map(({ path, message }) => [path, message]))
}
