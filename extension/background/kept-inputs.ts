/** What the person has told Seconder, as the background reads it from the store for the marks in a page. */
import { localDay } from '#app/panel/today.ts'
import { traceOf } from '#app/store/provenance.ts'
import { forgetOldNotes, saidAbout } from '#app/store/said.ts'
import type { Store } from '#app/store/store.ts'
import type { Waivers } from '#core/checker/verdict.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { KeptInput } from './checks.ts'

export class KeptInputs {
  #opened: Promise<Store>
  #settings: Promise<Settings> | undefined
  #waivers: Promise<Waivers> | undefined
  /** The engine compiles once for each settings object: the same one while nothing changed. */
  #last: Settings = {}

  constructor(open: () => Promise<Store>) {
    this.#opened = open().then((store) => {
      store.watch((area) => area !== 'record' && this.changed(), new AbortController().signal)
      void forgetOldNotes(store, localDay()).catch(() => {})
      return store
    })
  }

  /** What was read before may be old now. */
  changed(): void {
    this.#settings = undefined
    this.#waivers = undefined
  }

  /** Undefined where the browser gives no storage: then only the side panel keeps waivers. */
  async waivers(): Promise<Pick<Store, 'waivers' | 'waive' | 'unwaive' | 'record' | 'note' | 'unnote'> | undefined> {
    const store = await this.#opened
    return store.kind === 'memory' ? undefined : store
  }

  /** @returns undefined where the browser gives no storage: then only the side panel knows */
  async forDraft(name: string): Promise<KeptInput | undefined> {
    const store = await this.#opened
    if (store.kind === 'memory') return undefined
    this.#settings ??= store.settings().then((now) => {
      if (JSON.stringify(now) !== JSON.stringify(this.#last)) this.#last = now
      return this.#last
    })
    this.#waivers ??= store.waivers()
    const [settings, waivers, { context, template, approvals }] = await Promise.all([this.#settings, this.#waivers, saidAbout(store, name)])
    return { settings, waivers, context, today: localDay(), template: traceOf(template), ...(approvals && { approvals }) }
  }
}
