/** What every room of the Studio is handed. */
import type { GroupKey, SigningKey } from '#app/packs/keys.ts'
import type { Store } from '#app/store/store.ts'
import type { Pack } from '#core/pack/pack.ts'
import type { Progress } from '../making/rehearse.ts'
import type { Work } from '../making/work.ts'

export interface StudioHost {
  readonly store: Store
  /** The rules and templates under which every pack stands. */
  readonly top: () => Promise<Pack>
  /** The device's day, ISO. */
  readonly today: () => string
}

/** What lasts as long as the page is open, and is never kept: keys, and words of old documents. */
export interface Session {
  readonly key?: SigningKey
  readonly groupKey?: GroupKey
  readonly rehearsed?: Progress
  /** The rules as they were rehearsed. */
  readonly rehearsedRules?: string
  /** Hits that the person called right. */
  readonly right: ReadonlySet<string>
}

export interface RoomProps {
  readonly store: Store
  readonly work: Work
  readonly change: (work: Work) => void
  readonly top: Pack
  readonly today: string
  readonly session: Session
  readonly setSession: (session: Session) => void
  /** What of the room is open: a rule's id. */
  readonly item: string
}

export const linkTo = (room: string): string => `#studio${room === '' ? '' : `/${room}`}`
