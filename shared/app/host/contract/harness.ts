/** What a host's test hands the contract: the host, and a person's hands. Nothing here knows a test runner. */
import type { Paragraph } from '#core/draft/draft.ts'
import type { DraftHost } from '../draft-host.ts'

export interface HostHarness {
  readonly host: DraftHost
  /** Opens a draft of these paragraphs in place of what is there. Paragraphs and headings, with bold and italic, at least. */
  open(paragraphs: readonly Paragraph[]): Promise<void>
  /** Selects words of the body as a person would; offsets in the body's extracted text. */
  select(start: number, end: number): Promise<void>
  /** Types over the selection. */
  type(text: string): Promise<void>
  /** The words now selected in the host. */
  selected(): Promise<string>
  /** Presses Ctrl+Z once. Called only where `host.can.undo`. */
  undo(): Promise<void>
}

/** One promise that every host keeps. `run` throws an Error that says what was found instead. */
export interface Behaviour {
  readonly name: string
  run(harness: HostHarness): Promise<void>
}

export function same(actual: unknown, expected: unknown, what: string): void {
  const [a, e] = [JSON.stringify(actual), JSON.stringify(expected)]
  if (a !== e) throw new Error(`${what}: expected ${e}, found ${a}`)
}

export function holds(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(what)
}
