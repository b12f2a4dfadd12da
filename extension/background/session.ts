/** What is remembered for as long as the browser runs, and never written to the device: the background itself may be stopped at any time. */
import { browser } from 'wxt/browser'
import type { Preferences } from '#app/store/store.ts'
import type { SwitchKeeper } from '../kept/switches.ts'

/** As much of the browser's own as is used. */
export interface Memory {
  get(key: string): Promise<Record<string, unknown>>
  set(things: Record<string, unknown>): Promise<void>
  remove(key: string): Promise<void>
}

const browsers = (): Memory => browser.storage.session

export class Session {
  #memory: () => Memory

  constructor(memory: () => Memory = browsers) {
    this.#memory = memory
  }

  /** The tabs that are switched off. */
  async tabsOff(): Promise<readonly number[]> {
    const { tabsOff } = await this.#memory().get('tabsOff')
    return Array.isArray(tabsOff) ? tabsOff.filter((tab) => typeof tab === 'number') : []
  }

  async switchTab(tab: number, on: boolean): Promise<void> {
    const before = await this.tabsOff()
    const others = before.filter((one) => one !== tab)
    const after = on ? others : [...others, tab]
    if (after.length !== before.length) await this.#memory().set({ tabsOff: after })
  }

  /** In place of the store, where the device keeps nothing or has no room. */
  readonly keeper: SwitchKeeper = {
    preferences: async () => {
      const { switches } = await this.#memory().get('switches')
      return switches === undefined ? {} : { switches: switches as Preferences['switches'] }
    },
    savePreferences: ({ switches }) => this.#memory().set({ switches }),
  }

  forgetSwitches(): Promise<void> {
    return this.#memory().remove('switches')
  }
}
