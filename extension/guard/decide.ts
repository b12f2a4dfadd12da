/**
 * Whether a mail may go, from what is known at that moment: the last verdict, and whether the person has said "Send
 * anyway". Pure, and never asks anybody: a page removes a mail in the same breath in which it sends it.
 */
import { samePrint } from './print.ts'
import { type Must, type Snapshot, stands } from './stands.ts'

export interface Judged {
  readonly snapshot: Snapshot
  readonly musts: readonly Must[]
}

/** What is known of one draft. */
export interface Known {
  readonly judged?: Judged
  /** The last question to the background had no answer. */
  readonly failed?: boolean
  /** "Send anyway" was pressed for the draft as it stood then. */
  readonly armed?: { readonly snapshot: Snapshot; readonly leftAt?: number }
}

/** Why a mail goes without a verdict on it as it stands. */
export type Unchecked = 'not read yet' | 'changed since' | 'no answer' | 'updated'

export type Answer =
  | { readonly go: true; readonly unchecked?: Unchecked }
  /** The findings that hold it. */
  | { readonly go: false; readonly musts: readonly Must[] }

/** After so long away from the draft nobody has "Send anyway" in mind any more. */
export const AWAY_MS = 60_000

export const judge = (known: Known, judged: Judged): Known => ({ ...known, judged, failed: false })
export const fail = (known: Known): Known => ({ ...known, failed: true })
export const arm = (known: Known, snapshot: Snapshot): Known => ({ ...known, armed: { snapshot } })
export const disarm = ({ armed: _, ...known }: Known): Known => known

/** The draft is different: also where it is made as it was again, "Send anyway" is over. */
export const change = (known: Known, now: Snapshot): Known => (known.armed && !samePrint(known.armed.snapshot.print, now.print) ? disarm(known) : known)

/** The focus has left the draft. */
export const leave = (known: Known, at: number): Known => (known.armed ? { ...known, armed: { snapshot: known.armed.snapshot, leftAt: known.armed.leftAt ?? at } } : known)

/** The focus is back in the draft, or somebody sends it. */
export function enter(known: Known, at: number): Known {
  if (known.armed?.leftAt === undefined) return known
  return at - known.armed.leftAt > AWAY_MS ? disarm(known) : arm(known, known.armed.snapshot)
}

export function answer({ judged, failed, armed }: Known, now: Snapshot): Answer {
  if (armed && samePrint(armed.snapshot.print, now.print)) return { go: true }
  if (!judged) return { go: true, unchecked: failed ? 'no answer' : 'not read yet' }
  const musts = judged.musts.filter((must) => stands(must, judged.snapshot, now))
  if (musts.length > 0) return { go: false, musts }
  if (samePrint(judged.snapshot.print, now.print)) return { go: true }
  return { go: true, unchecked: failed ? 'no answer' : 'changed since' }
}
