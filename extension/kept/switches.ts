/**
 * Where Seconder keeps quiet: on a site, in a tab, or everywhere for a while. Sites and the pause are kept in the store,
 * the tabs for as long as the browser runs. A pause ends by the clock, read whenever somebody asks: no alarm is set.
 */
import type { Store, Switches } from '#app/store/store.ts'

export type { Switches } from '#app/store/store.ts'

/** As much of the store as is used. */
export type SwitchKeeper = Pick<Store, 'preferences' | 'savePreferences'>

/** A page, as far as the switches know pages. */
export interface Place {
  readonly origin: string
  readonly tab?: number
}

export type WhyOff = { readonly by: 'site' | 'tab' } | { readonly by: 'pause' /** ISO moment. */; readonly until?: string }

/** `tabsOff` are the tabs that are switched off; `now` is an ISO moment. @returns undefined where Seconder is on */
export function whyOff({ off = [], paused }: Switches, tabsOff: readonly number[], { origin, tab }: Place, now: string): WhyOff | undefined {
  if (paused === true) return { by: 'pause' }
  // As moments, since one may be written with another offset or without its milliseconds.
  if (paused !== undefined && Date.parse(paused) > Date.parse(now)) return { by: 'pause', until: paused }
  if (off.includes(origin)) return { by: 'site' }
  return tab !== undefined && tabsOff.includes(tab) ? { by: 'tab' } : undefined
}

export const isOn = (switches: Switches, tabsOff: readonly number[], place: Place, now = new Date().toISOString()): boolean => whyOff(switches, tabsOff, place, now) === undefined

export const anHourFrom = (now: number): string => new Date(now + 3_600_000).toISOString()

export async function switchesOf(keeper: SwitchKeeper): Promise<Switches> {
  const { switches } = await keeper.preferences()
  return whole(switches)
}

/** One change after the other: each begins from what the one before has kept. */
let changing: Promise<unknown> = Promise.resolve()

export function switchSite(keeper: SwitchKeeper, origin: string, on: boolean): Promise<Switches> {
  return change(keeper, ({ off = [], ...rest }) => {
    const others = off.filter((one) => one !== origin)
    return { ...rest, off: on ? others : [...others, origin] }
  })
}

/** `until` is an ISO moment, or `true` for as long as nobody says otherwise. */
export const pause = (keeper: SwitchKeeper, until: string | true): Promise<Switches> => change(keeper, (before) => ({ ...before, paused: until }))

export const resume = (keeper: SwitchKeeper): Promise<Switches> => change(keeper, ({ paused: _, ...rest }) => rest)

function change(keeper: SwitchKeeper, by: (before: Switches) => Switches): Promise<Switches> {
  const changed = changing.then(async () => {
    const switches = by(await switchesOf(keeper))
    await keeper.savePreferences({ switches })
    return switches
  })
  changing = changed.catch(() => {})
  return changed
}

/** What is not as it should be counts for nothing: a damaged record must not switch Seconder off for good. */
function whole(kept: unknown): Switches {
  const { off, paused } = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<string, unknown>
  return {
    ...(Array.isArray(off) ? { off: off.filter((one) => typeof one === 'string') } : {}),
    ...(paused === true || (typeof paused === 'string' && !Number.isNaN(Date.parse(paused))) ? { paused } : {}),
  }
}
