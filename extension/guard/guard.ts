/** The guard of Send: joins what is known of each draft, what is pressed, and the person who is asked. */
import type { DraftHost } from '#app/host/draft-host.ts'
import type { Heard } from '../compose/ask-marks.ts'
import { bareFinding } from '../messages/bare-finding.ts'
import type { HeldFinding } from '../messages/messages.ts'
import type { TopLayer } from '../popover/top-layer.ts'
import type { Site } from '../sites/site.ts'
import { type Attempt, isWrittenIn, keyedIn, pressedIn, targetOf } from './attempt.ts'
import { answer, arm, change, disarm, enter, fail, judge, type Known, leave } from './decide.ts'
import { askPerson } from './dialog.ts'
import { hearWith } from './ears.ts'
import { Gesture } from './gesture.ts'
import { showNote } from './note.ts'
import { samePrint } from './print.ts'
import { Scheduling } from './scheduling.ts'
import { type Must, type Snapshot, snapshotOf } from './stands.ts'
import { ARMED, withoutCheck } from './words.ts'

/** What is used of a PageHost. */
export interface GuardedHost extends Pick<DraftHost, 'watch' | 'reveal'> {
  readonly id: string
  readonly root: HTMLElement
  /** @throws where the draft is no longer on the page */
  readNow(): Snapshot['draft']
}

export interface GuardWays {
  /** False while Seconder is paused or switched off here: then nothing is held, and nothing said. */
  isOn(): boolean
  /** False once this script belongs to no running extension. */
  isAlive(): boolean
  held(host: GuardedHost): Promise<readonly HeldFinding[]>
  waive(host: GuardedHost, key: string, reason: number): Promise<string | undefined>
  /** Takes the draft as it stands; what it gives back tells the record what became of the mail. */
  doing(host: GuardedHost): (done: 'sent-anyway' | 'went-back') => void
  openPanel(host: GuardedHost, at: HeldFinding['at']): Promise<boolean>
}

export class SendGuard {
  readonly #site: Site
  readonly #ways: GuardWays
  readonly #hosts = new Map<string, GuardedHost>()
  readonly #known = new Map<string, Known>()
  /** Of a draft that may be gone from the page when it is sent. */
  readonly #sendsAnyway = new Map<string, ReturnType<GuardWays['doing']>>()
  readonly #scheduling = new Scheduling<GuardedHost>()
  #asking: TopLayer | undefined
  /** Closes the note that a draft may now be sent. */
  readonly #saysArmed = new Map<string, () => void>()

  constructor(site: Site, ways: GuardWays) {
    this.#site = site
    this.#ways = ways
  }

  opened(host: GuardedHost, signal: AbortSignal): void {
    this.#hosts.set(host.id, host)
    host.watch(() => this.#changed(host), signal)
  }

  closed({ id }: Pick<GuardedHost, 'id'>): void {
    this.#hosts.delete(id)
    this.#known.delete(id)
    this.#sendsAnyway.delete(id)
    this.#unsayArmed(id)
  }

  /** Hears the answers of the background about a draft. */
  heardOf({ id }: Pick<GuardedHost, 'id'>): Heard {
    return {
      judged: (draft, { marks, elsewhere, print }) => {
        const snapshot = snapshotOf(draft)
        const musts: Must[] = [...marks, ...elsewhere].filter(({ severity }) => severity === 'must')
        // An answer about another text than was asked for is none.
        this.#now(id, (known) => (samePrint(print, snapshot.print) ? judge(known, { snapshot, musts }) : fail(known)))
      },
      failed: () => this.#now(id, fail),
    }
  }

  listen(signal: AbortSignal): void {
    const gesture = new Gesture<GuardedHost>({
      pressed: (event) => pressedIn(event, this.#hosts.values(), this.#site) ?? this.#amongTimes(event),
      keyed: (event) => keyedIn(event, this.#hosts.values(), this.#site) ?? this.#amongTimes(event),
      mayGo: (attempt, sends) => this.#mayGo(attempt, sends),
      held: (attempt) => this.#ask(attempt),
    })
    // Whatever goes wrong here, the event goes on to the page: a guard that fails lets the mail go.
    const quietly = (work: () => void) => {
      try {
        work()
      } catch {}
    }
    signal.addEventListener('abort', () => this.#asking?.close(), { once: true })
    hearWith((event) => quietly(() => gesture.hear(event)), signal)
    const options = { capture: true, passive: true, signal }
    window.addEventListener('focusin', (event) => quietly(() => this.#focused(event.composedPath()[0] as Node)), options)
    window.addEventListener('input', (event) => quietly(() => this.#typed(event.composedPath()[0] as Node)), options)
    window.addEventListener('blur', (event) => event.target === window && this.#focused(null), options)
  }

  #now(id: string, next: (known: Known) => Known): void {
    this.#known.set(id, next(this.#known.get(id) ?? {}))
    if (!this.#known.get(id)?.armed) this.#unsayArmed(id)
  }

  #unsayArmed(id: string): void {
    this.#saysArmed.get(id)?.()
    this.#saysArmed.delete(id)
  }

  #changed(host: GuardedHost): void {
    if (!this.#known.get(host.id)?.armed) return
    try {
      const snapshot = snapshotOf(host.readNow())
      this.#now(host.id, (known) => change(known, snapshot))
    } catch {
      this.#now(host.id, disarm)
    }
  }

  #armed(): GuardedHost[] {
    return [...this.#hosts.values()].filter(({ id }) => this.#known.get(id)?.armed)
  }

  /** At once: what is typed and taken back within a frame is a change too. */
  #typed(where: Node): void {
    for (const { id, root } of this.#armed()) if (root.contains(where)) this.#now(id, disarm)
  }

  #focused(where: Node | null): void {
    const inside = [...this.#hosts.values()].find(({ root }) => root.contains(where))
    if (inside || (where instanceof Element && this.#site.draftOf(where))) this.#scheduling.entered(inside)
    for (const { id, root } of this.#armed()) this.#now(id, (known) => (root.contains(where) ? enter : leave)(known, Date.now()))
  }

  /** A key that presses nothing is none; Enter also confirms a time that is typed. */
  #amongTimes(event: Event): Attempt<GuardedHost> | undefined {
    const target = targetOf(event)
    const key = event instanceof KeyboardEvent ? event.key : undefined
    if (!target || (key !== undefined && key !== 'Enter' && key !== ' ')) return undefined
    const attempt = this.#scheduling.attempt(
      target,
      [...this.#hosts.values()],
      (one) => this.#site.isTime?.(one) === true,
      (one) => this.#site.draftOf(one) !== undefined,
    )
    return isWrittenIn(target) && key !== 'Enter' ? undefined : attempt
  }

  #mayGo({ host, control, goesLater }: Attempt<GuardedHost>, sends: boolean): boolean {
    if (!this.#ways.isOn()) return true
    if (!this.#ways.isAlive()) {
      if (sends) showNote(host.root, withoutCheck('updated'))
      return true
    }
    const snapshot = snapshotOf(host.readNow())
    this.#now(host.id, (known) => enter(known, Date.now()))
    const said = answer(this.#known.get(host.id) ?? {}, snapshot)
    if (!said.go) return false
    if (sends && (goesLater || host.root.contains(control)) && this.#known.get(host.id)?.armed) this.#sendsAnyway.get(host.id)?.('sent-anyway')
    // What its menu opens asks for a time first: "Send anyway" holds until the mail has gone.
    if (sends && !host.root.contains(control)) this.#scheduling.began(host)
    if (sends && !goesLater) {
      if (host.root.contains(control)) this.#now(host.id, disarm)
      if (said.unchecked) showNote(host.root, withoutCheck(said.unchecked))
    }
    return true
  }

  #ask({ host }: Attempt<GuardedHost>): void {
    // The page may have taken it out.
    if (this.#asking?.isOpen && this.#asking.box.isConnected) return
    const known = this.#known.get(host.id) ?? {}
    const said = answer(known, snapshotOf(host.readNow()))
    const musts = said.go ? [] : said.musts
    const toSend = () => this.#site.sendOf(host.root)?.focus({ preventScroll: true })
    this.#asking = askPerson(host.root, musts.length, {
      held: () => this.#ways.held(host),
      waive: (key, reason) => this.#ways.waive(host, key, reason),
      openPanel: (at) => this.#ways.openPanel(host, at),
      back: () => {
        this.#ways.doing(host)('went-back')
        void host.reveal(bareFinding({ where: 'body', ...musts[0], severity: 'must' })).catch(() => {})
      },
      toSend,
      sendAnyway: () => {
        this.#sendsAnyway.set(host.id, this.#ways.doing(host))
        this.#now(host.id, (before) => arm(before, snapshotOf(host.readNow())))
        toSend()
        this.#saysArmed.set(host.id, showNote(host.root, ARMED))
      },
    })
  }
}
