/** Says whether Seconder is on at a place, and throws its switches. Reads anew each time: pages of ours write to the store too. */
import type { Store, Switches } from '#app/store/store.ts'
import { anHourFrom, type Place, pause, resume, type SwitchKeeper, switchesOf, switchSite, type WhyOff, whyOff } from '../kept/switches.ts'
import type { SwitchAsk } from '../messages/messages.ts'
import type { Session } from './session.ts'

export class Switchboard {
  #store: (anew?: boolean) => Promise<Store>
  #session: Session
  #now: () => number

  /** `store(true)` opens it again: the browser may have closed or lost it meanwhile. */
  constructor(store: (anew?: boolean) => Promise<Store>, session: Session, now: () => number = Date.now) {
    this.#store = store
    this.#session = session
    this.#now = now
  }

  async whyOff(place: Place): Promise<WhyOff | undefined> {
    const [switches, tabsOff] = await Promise.all([this.#switches(), this.#session.tabsOff()])
    return whyOff(switches, tabsOff, place, new Date(this.#now()).toISOString())
  }

  /** @returns a sentence, where the wish holds only until the browser is closed although it was meant to last */
  async throw(ask: SwitchAsk): Promise<string | undefined> {
    if ('tab' in ask) {
      await this.#session.switchTab(ask.tab, ask.on)
      return undefined
    }
    const before = await this.#switches()
    try {
      const store = await this.#store()
      await this.#keep(store.kind === 'memory' ? this.#session.keeper : store, ask)
      if (store.kind !== 'memory') await this.kept()
      return undefined
    } catch (error) {
      // The person said no: that holds, though there is no room to write it down.
      await this.#session.keeper.savePreferences({ switches: before })
      await this.#keep(this.#session.keeper, ask)
      return `This holds until you close the browser. ${error instanceof Error ? error.message : ''}`.trim()
    }
  }

  /** The store has the last word again. */
  kept(): Promise<void> {
    return this.#session.forgetSwitches()
  }

  #keep(keeper: SwitchKeeper, ask: Exclude<SwitchAsk, { tab: number }>): Promise<Switches> {
    if ('site' in ask) return switchSite(keeper, ask.site, ask.on)
    if (ask.pause === 'end') return resume(keeper)
    return pause(keeper, ask.pause === 'hour' ? anHourFrom(this.#now()) : true)
  }

  /** What was said in this session only stands until the browser is closed. */
  async #switches(): Promise<Switches> {
    const { switches } = await this.#session.keeper.preferences()
    if (switches) return switchesOf(this.#session.keeper)
    return switchesOf(await this.#store()).catch(async () => switchesOf(await this.#store(true)))
  }
}
