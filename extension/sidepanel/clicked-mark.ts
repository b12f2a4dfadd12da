/** The mark that the person clicked last, until it is shown: it may come before the panel shows its draft. */
import type { Clicked } from '../messages/panel-port.ts'
import type { RemoteHost } from './remote-host.ts'

export interface MarkClick {
  readonly host: RemoteHost
  readonly place: Clicked
}

export class ClickedMark {
  #now: MarkClick | undefined
  #listeners = new Set<() => void>()

  read = (): MarkClick | undefined => this.#now

  watch = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  set(click: MarkClick | undefined): void {
    this.#now = click
    for (const listener of [...this.#listeners]) listener()
  }
}
