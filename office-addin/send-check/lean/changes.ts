/** In the place of shared/core/checker/name-changes.ts and place-changes.ts: of each message everything is new. */
import type { PlaceRange } from '#core/checker/place-changes.ts'

export const REACH = 400
export const OWN_PARAGRAPH = 0
export const FARTHEST = 3
export const ringOf = (): number => FARTHEST

export class NameChanges {
  readonly now = { has: (): boolean => true }
  begin(): void {}
  note(): void {}
  last(): number {
    return Number.POSITIVE_INFINITY
  }
  onlyNow(): boolean {
    return false
  }
}

export class PlaceChanges {
  begin(): void {}
  note(): void {}
  since(_step: number, _farthest: number, refs: readonly unknown[]): PlaceRange {
    return [0, refs.length - 1]
  }
}
