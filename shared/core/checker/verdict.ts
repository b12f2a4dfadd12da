/** What the checker answers. */
import type { Context } from '../draft/context.schema.ts'
import type { Draft } from '../draft/draft.ts'
import type { Settings } from '../pack/settings.schema.ts'
import type { Checks } from './compile-pack.ts'
import type { Finding } from './finding.ts'

export type Origin = 'given' | 'file' | 'host' | 'recognised' | 'default'

/** A value of the context with where it came from; confidence 0…1. */
export interface Resolved<T> {
  readonly value: T
  readonly from: Origin
  readonly confidence: number
}
export type ResolvedContext = { readonly [K in keyof Context]?: Resolved<NonNullable<Context[K]>> }

/** What a sleeping check waits for; set-up lists them once. */
export type Need = 'directory' | 'approvals' | 'consent' | 'standing orders' | 'suppression list' | 'agreed lines' | 'calendar' | 'recipients' | 'earlier motions' | 'programme'

export interface Asleep {
  readonly rule: string
  readonly title: string
  readonly needs: Need
}

/** A finding set aside with a recorded reason; `hash` is HMAC-SHA-256(salt, rule + "\n" + words), hex. */
export interface Waiver {
  readonly rule: string
  readonly hash: string
  readonly reason: string
  readonly by?: string
  readonly on?: string
}
export interface Waivers {
  readonly salt: string
  readonly waivers: readonly Waiver[]
}

export interface CheckInput {
  /** What the person said (the strip over the draft, `--context`); wins over what the host knows. */
  readonly context: Context
  readonly settings: Settings
  /** The day of the check, ISO, local; used where the context gives no date. */
  readonly today: string
  readonly waivers?: Waivers
}

export interface Verdict {
  /** Worst first, then in reading order. Waived findings are included, marked. */
  readonly findings: readonly Finding[]
  readonly asleep: readonly Asleep[]
  readonly context: ResolvedContext
  readonly notChecked: readonly string[]
  /** How many checks apply to this draft: the N of "Nothing found by the N checks that apply". */
  readonly applied: number
  readonly words: number
}

/** Compiled once per pack; compiles its scanner once per settings object, so keep the same object while unchanged. */
export interface Engine {
  readonly pack: Checks
  check(draft: Draft, input: CheckInput): Verdict
}
