/** Contexts and settings that the examples of rules share by name: `settings: $team`. */
import { type Context, contextSchema } from '../draft/context.schema.ts'
import { PackError } from './pack-error.ts'
import type { Example } from './rule.schema.ts'
import { type Settings, settingsSchema } from './settings.schema.ts'

export interface Situations {
  readonly contexts?: Readonly<Record<string, unknown>>
  readonly settings?: Readonly<Record<string, unknown>>
}

export interface ReadyExample {
  readonly text: string
  readonly context: Context
  readonly settings: Settings
}

/** @throws PackError naming the rule and the example when its context or settings do not fit the schemas */
export function readyExample(example: Example, situations: Situations, rule: string): ReadyExample {
  return {
    text: example.text,
    context: fitted(contextSchema, resolve(example.context, situations.contexts, rule), rule, example),
    settings: fitted(settingsSchema, resolve(example.settings, situations.settings, rule), rule, example),
  }
}

function resolve(value: unknown, named: Readonly<Record<string, unknown>> | undefined, rule: string): unknown {
  if (typeof value !== 'string') return value ?? {}
  const found = value.startsWith('$') ? named?.[value.slice(1)] : undefined
  if (found === undefined) throw new PackError(rule, 'examples', `there is no example situation called "${value}"`)
  return found
}

function fitted<T>(
  schema: { safeParse(value: unknown): { success: boolean; data?: T; error?: { issues: readonly { path: PropertyKey[]; message: string }[] } } },
  value: unknown,
  rule: string,
  example: Example,
): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data as T
  const issue = result.error?.issues[0]
  throw new PackError(rule, `the example "${example.text.slice(0, 40)}…"`, `${issue?.path.join('.') || 'it'}: ${issue?.message ?? 'does not fit'}`)
}
