/** What the place that shows the options can do beside keeping things. What a place cannot do is not shown there. */
import type { Pack } from '#core/pack/pack.ts'
import type { Checker } from '../panel/checker.ts'
import type { PanelPack } from '../panel/panel-props.ts'
import type { Store } from '../store/store.ts'

export interface OptionsHost {
  readonly store: Store
  readonly checker: Checker
  readonly pack: PanelPack
  /** The device's day, ISO. */
  readonly today: () => string
  /** The page to which one goes back from here, where there is one. */
  readonly back?: { readonly label: string; readonly href: string }
  /** The rules and templates that every pack stands under, for the Studio. */
  readonly studio?: () => Promise<Pack>
  /** How a pack's address is asked from here; without it, packs come as files. */
  readonly addresses?: AddressControl
  readonly sites?: SitesControl
  readonly keys?: KeysControl
  readonly sharedComputer?: SharedControl
  /** Empties what is kept beside the store: storage areas, caches, grants. */
  readonly emptyElsewhere?: () => Promise<void>
  /** What that is, for the person who is asked; the browser's own stores where nothing is said. */
  readonly elsewhere?: string
}

export interface AddressControl {
  /** What this place may ask: its own origin, then addresses that whoever serves it named; absent: any, once it is allowed. */
  readonly onlyAt?: readonly string[]
  /** Asks the browser's permission for an address, right after a press. */
  readonly allow?: (address: URL) => Promise<boolean>
  /** The permission is no longer needed. */
  readonly giveBack?: (address: URL) => Promise<void>
}

export interface Site {
  readonly name: string
  /** One site may have several addresses: 'https://mail.google.com'. */
  readonly origins: readonly string[]
  /** Decided by the organisation. */
  readonly locked: boolean
}

export interface SitesControl {
  readonly sites: readonly Site[]
  /** Origins that are switched off. */
  off(): Promise<ReadonlySet<string>>
  turn(site: Site, on: boolean): Promise<void>
  setOff(origins: readonly string[]): Promise<void>
  /** Other pages that the person has allowed for good: 'https://www.example.org/*'. */
  granted(): Promise<readonly string[]>
  takeBack(origin: string): Promise<void>
}

export interface KeysControl {
  list(): Promise<readonly { readonly does: string; readonly keys: string }[]>
  /** Where the browser lets its keys be changed, in a sentence. */
  readonly how: string
  /** Opens that place, where a page may. */
  readonly change?: () => Promise<void>
}

export interface SharedControl {
  readonly is: boolean
  readonly locked: boolean
  /** Whatever is kept goes with it, so the caller asks first. */
  turn(on: boolean): Promise<void>
}
