// Long: one popover from its opening to its end; what it shows and where it stands is in the files beside it.
/** The popover at a mark: one in a frame at a time. Its words come from the background when it opens, for that finding alone. */
import type { Receipt } from '#app/host/draft-host.ts'
import type { Fix } from '#core/checker/finding.ts'
import type { OpenDraft } from '../compose/open-drafts.ts'
import { bareFinding } from '../messages/bare-finding.ts'
import type { FindingAnswer, FindingWords, StandsAt, WaiveAnswer } from '../messages/messages.ts'
import { make } from './elements.ts'
import { ABOUT, type FindingView, findingView, NAME } from './finding-view.ts'
import { rememberFocus, type Stand } from './focus-return.ts'
import { type Outcome, outcomeView, waitingView, waiveView } from './other-views.ts'
import { type Box, placeBeside, seenWindow } from './place.ts'
import css from './popover.css?inline'
import { actionOf, type PopoverAction } from './popover-keys.ts'
import { openTopLayer, type TopLayer } from './top-layer.ts'
import { anchorOf, isSeen, type Point } from './where-seen.ts'

export interface PopoverAsks {
  /** The words of the finding of this number. */
  finding(draft: OpenDraft, nth: number): Promise<FindingAnswer>
  waive(draft: OpenDraft, key: string, reason: number): Promise<WaiveAnswer>
  unwaive(waived: string): Promise<void>
  switchCheck(waived: string, off: boolean): Promise<void>
  /** The finding last asked for was mended, or the mending taken back. */
  fixed(draft: OpenDraft, takenBack?: true): void
  /** Opens the side panel at this finding; false where only the person can. */
  inPanel(draft: OpenDraft, finding: StandsAt): Promise<boolean>
}

/** Opened by keys it takes the focus; opened by the pointer it never does. */
export type OpenedBy = 'rest' | 'click' | 'keys'

export interface Opening {
  readonly draft: OpenDraft
  readonly nth: number
  readonly by: OpenedBy
  /** Where the pointer is. */
  readonly at?: Point
}

const FAILED = 'That could not be looked up just now. Your text is as it was. Try again, or open the side panel.'
/** Longer than an answer takes from a background that is awake; short enough to be taken for at once. */
const WAIT_MS = 35

const OPEN_IT = 'Open the side panel with Seconder’s button in the browser’s bar. The finding stands there, and takes a reason in your own words.'

export class Popover {
  readonly #asks: PopoverAsks
  readonly #closed: () => void
  #now: { opening: Opening; layer: TopLayer; words?: FindingWords; view?: FindingView; shows: 'finding' | 'reasons' | 'outcome'; anchor?: Box } | undefined
  #turn = 0

  constructor(asks: PopoverAsks, closed: () => void) {
    this.#asks = asks
    this.#closed = closed
  }

  get isOpen(): boolean {
    return this.#now !== undefined
  }

  /** The finding that it was opened for, by its number. */
  get shown(): { readonly draft: OpenDraft; readonly nth: number } | undefined {
    return this.#now && { draft: this.#now.opening.draft, nth: this.#now.words?.nth ?? this.#now.opening.nth }
  }

  async open(opening: Opening): Promise<void> {
    const turn = ++this.#turn
    const isLate = () => turn !== this.#turn
    const asked = this.#asks.finding(opening.draft, opening.nth).catch((): FindingAnswer => ({ none: FAILED }))
    if (opening.by === 'keys') await bringIntoView(opening, this.#now?.layer.stand)
    // A background that was asleep takes longer than a person should wait to see that something happens.
    const waiting = setTimeout(() => {
      if (isLate()) return
      this.#show(opening)
      this.#fill(waitingView(), '')
    }, WAIT_MS)
    const answer = await asked
    clearTimeout(waiting)
    if (isLate()) return
    this.#show(opening)
    if ('finding' in answer) this.#showFinding(answer.finding)
    else this.#showOutcome({ message: 'none' in answer ? answer.none : FAILED })
  }

  close(): void {
    this.#turn += 1
    this.#now?.layer.close()
  }

  /** Whether an event heard by the window comes from inside. */
  holds(event: Event): boolean {
    return this.#now?.layer.holds(event) === true
  }

  /** The pointer has left: what was opened by its resting goes, unless the person has gone on in it. */
  closeAtRest(): void {
    if (this.#now?.opening.by === 'rest' && !this.#now.layer.focused) this.close()
  }

  /** The draft was checked again: what is shown may be gone. */
  checked(draft: OpenDraft): void {
    const { opening, words, shows } = this.#now ?? {}
    if (opening?.draft !== draft || shows !== 'finding' || !words) return
    const { where, start, end } = words.place
    if (!draft.found.some((one) => (one.start === undefined && start === undefined) || (one.where === where && one.start === start && one.end === end))) this.close()
  }

  #show(opening: Opening): void {
    const before = this.#now
    if (before?.opening.draft === opening.draft) {
      before.opening = opening
      before.words = undefined
      return
    }
    // Given way to, not closed: what is about to show goes on.
    this.#now = undefined
    before?.layer.close()
    const over = new AbortController()
    const layer = openTopLayer({
      beside: opening.draft.host.besideOf?.(opening.draft.found[opening.nth]) ?? document.documentElement,
      css,
      escapable: true,
      onKey: (event) => this.#key(event),
      onClosed: () => {
        over.abort()
        if (this.#now?.layer !== layer) return
        this.#now = undefined
        this.#turn += 1
        this.#closed()
      },
    })
    this.#now = { opening, layer, shows: 'finding' }
    this.#endWith(layer, over.signal)
  }

  /** A popover that was opened by the pointer gives way to whatever the person does next. */
  #endWith(layer: TopLayer, signal: AbortSignal): void {
    const options = { capture: true, passive: true, signal }
    const isOurs = (event: Event) => layer.holds(event)
    window.addEventListener('pointerdown', (event) => isOurs(event) || layer.close(), options)
    window.addEventListener('scroll', (event) => !isOurs(event) && (layer.focused ? this.#place() : layer.close()), options)
    window.addEventListener('resize', () => this.#place(), options)
    window.visualViewport?.addEventListener('resize', () => this.#place(), options)
    window.addEventListener('blur', ({ target }) => target === window && whenElsewhereInPage(() => layer.close()), options)
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.isTrusted && !isOurs(event) && !['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) layer.close()
      },
      options,
    )
  }

  #fill(nodes: readonly Node[], said: string): void {
    const now = this.#now
    if (!now) return
    const { layer, opening, words } = now
    const { box } = layer
    const hadFocus = layer.focused !== null
    const status = box.querySelector('.status') ?? make('p', { class: 'hidden status', role: 'status' })
    box.className = `box ${words?.place.severity ?? ''}`
    for (const [name, value] of Object.entries({ role: 'dialog', tabindex: '-1', 'aria-labelledby': NAME, 'aria-describedby': ABOUT })) box.setAttribute(name, value)
    // Before its button goes, or the focus would be lost with it.
    if (hadFocus) box.focus({ preventScroll: true })
    box.replaceChildren(status, ...nodes)
    this.#place()
    if (opening.by === 'keys' && !hadFocus) layer.takeFocus()
    // Read out after what the focus says of itself, and only where the focus stays on the same element.
    status.textContent = hadFocus ? said : ''
  }

  #showFinding(words: FindingWords): void {
    const now = this.#now
    if (!now) return
    now.words = words
    now.shows = 'finding'
    now.view = findingView(words, now.opening.draft.host.can, {
      fix: (fix) => void this.#apply(fix),
      waive: () => this.#showReasons(),
      step: (by) => this.step(by),
      close: () => this.close(),
      resized: () => this.#place(),
    })
    this.#fill(now.view.nodes, `${words.nth + 1} of ${words.of}. ${words.weight}. ${words.message}`)
  }

  #showReasons(): void {
    const now = this.#now
    if (!now?.words) return
    const { words, opening } = now
    now.shows = 'reasons'
    this.#fill(
      waiveView(words, {
        waive: (reason) => void this.#waive(reason),
        another: () => {
          const opened = this.#asks.inPanel(opening.draft, words.place).catch(() => false)
          void opened.then((is) => (is ? this.close() : this.#showOutcome({ message: OPEN_IT })))
        },
        back: () => this.#showFinding(words),
      }),
      'Why is it right as it stands? Choose a reason.',
    )
  }

  #showOutcome(outcome: Outcome): void {
    const now = this.#now
    if (!now) return
    now.shows = 'outcome'
    now.view = undefined
    const { draft, nth } = now.opening
    const left = draft.found.length
    this.#fill(
      outcomeView(outcome, { next: left > 0 && now.words ? () => this.#go(Math.min(nth, draft.found.length - 1)) : undefined, close: () => this.close() }),
      outcome.message,
    )
  }

  async #apply(fix: Fix): Promise<void> {
    const now = this.#now
    if (!now?.words) return
    const { layer, opening, words } = now
    const { host } = opening.draft
    const hadFocus = layer.focused !== null
    now.shows = 'outcome'
    const write = async (work: () => Promise<Receipt>, back?: true): Promise<void> => {
      // The caret follows the words from where the person left it.
      layer.stand?.select()
      const receipt = await work().catch(
        (error: unknown): Receipt => ({ outcome: 'refused', message: error instanceof Error && error.message ? error.message : 'That did not work.' }),
      )
      if (receipt.outcome === 'applied') this.#asks.fixed(opening.draft, back)
      if (!layer.isOpen) return
      if (hadFocus) layer.takeFocus()
      const { message, copy, outcome, undo } = receipt
      const takeBack = outcome === 'applied' && undo !== undefined ? { takeBack: () => void write(() => host.takeBack(receipt), true) } : {}
      this.#showOutcome({ message, ...(copy ? { copy } : {}), ...takeBack })
    }
    await write(() => host.apply(fix, bareFinding(words.place)))
  }

  async #waive(reason: number): Promise<void> {
    const now = this.#now
    if (!now?.words) return
    const { opening, words } = now
    now.shows = 'outcome'
    const answer = await this.#asks.waive(opening.draft, words.key, reason).catch((): WaiveAnswer => ({ none: FAILED }))
    if ('unknown' in answer) return this.#showOutcome({ message: FAILED })
    if ('none' in answer) return this.#showOutcome({ message: answer.none })
    const { waived, tiring } = answer
    const done = (work: Promise<void>, outcome: Outcome) =>
      void work.then(
        () => this.#showOutcome(outcome),
        () => this.#showOutcome({ message: FAILED }),
      )
    const takeBack = () => done(this.#asks.unwaive(waived), { message: 'The finding is back.' })
    const lookAgain = () => done(this.#asks.switchCheck(waived, false), { message: 'It is looked for again.' })
    const switchOff = () => done(this.#asks.switchCheck(waived, true), { message: 'This is no longer looked for, in any draft. The options have it back.', takeBack: lookAgain })
    if (tiring)
      this.#showOutcome({ message: `Waived: ${words.message} You have waived this check three times or more.`, takeBack, also: { label: 'Switch this check off', act: switchOff } })
    else this.#showOutcome({ message: `Waived: ${words.message}`, takeBack })
  }

  /** To the next finding or the one before, round and round. */
  step(by: 1 | -1, keys = this.#now?.layer.focused != null): void {
    const { draft, nth = 0 } = this.shown ?? {}
    const count = draft?.found.length ?? 0
    if (count > 0) this.#go((nth + by + count) % count, keys)
  }

  #go(nth: number, keys = this.#now?.layer.focused != null): void {
    const { draft } = this.#now?.opening ?? {}
    if (draft) void this.open({ draft, nth, by: keys ? 'keys' : 'click' })
  }

  #key(event: KeyboardEvent): boolean {
    const now = this.#now
    if (!now) return false
    const { focused, box } = now.layer
    if (event.key === 'Tab') return turnsRound(box, focused, event.shiftKey)
    if (event.key === 'Escape' && now.shows === 'reasons' && now.words) {
      this.#showFinding(now.words)
      return true
    }
    const action = actionOf(event, focused !== box)
    return action !== undefined && this.#act(action)
  }

  #act(action: PopoverAction): boolean {
    const { view, shows } = this.#now ?? {}
    if (action === 'next' || action === 'previous') this.step(action === 'next' ? 1 : -1)
    else if (shows !== 'finding' || !view) return false
    else if (action === 'fix') {
      if (view.first) void this.#apply(view.first)
    } else if (action === 'waive') this.#showReasons()
    else if (action === 'why') view.toggleWhy()
    else view.openSource()
    return true
  }

  #place(): void {
    const now = this.#now
    if (!now) return
    const { box } = now.layer
    // Once the words are mended or waived their mark is gone: what became of them is said where they stood.
    const { draft, nth, at } = now.opening
    now.anchor = (now.shows === 'outcome' ? now.anchor : undefined) ?? anchorOf(draft.host, draft.found[nth], at) ?? now.anchor
    if (!now.anchor) return
    box.style.maxBlockSize = 'none'
    const { left, top, maxHeight } = placeBeside(now.anchor, { width: box.offsetWidth, height: box.offsetHeight }, seenWindow())
    box.style.left = `${left}px`
    box.style.top = `${top}px`
    box.style.maxBlockSize = `${maxHeight}px`
  }
}

/** Scrolls to words that cannot be seen. The caret is led away by it and put back; the person sees only the scrolling. */
async function bringIntoView({ draft: { host, found }, nth }: Opening, before: Stand | undefined): Promise<void> {
  const finding = found[nth]
  if (finding?.start === undefined || isSeen(host, finding)) return
  const stand = before ?? rememberFocus(document)
  await host.reveal(finding).catch(() => {})
  stand?.restore()
}

/** What is pressed in another frame is not heard in this one. The browser's own panels, and other windows, are elsewhere, but not in the page. */
function whenElsewhereInPage(then: () => void): void {
  // Where the focus goes is known a moment after it has left.
  setTimeout(() => {
    if (document.hasFocus() ? document.activeElement instanceof HTMLIFrameElement : pageHasFocus()) then()
  })
}

function pageHasFocus(): boolean {
  try {
    return window.top?.document.hasFocus() === true
  } catch {
    // The page around this frame is another site's.
    return false
  }
}

/** Tab stays inside until Escape: what comes after it on the page is far from the words. */
function turnsRound(box: HTMLElement, focused: Element | null, backwards: boolean): boolean {
  const controls = [...box.querySelectorAll<HTMLElement>('button, a[href], textarea')].filter((control) => control.checkVisibility())
  const end = backwards ? controls[0] : controls.at(-1)
  if (controls.length > 0 && focused !== end && (focused !== box || !backwards)) return false
  ;(backwards ? controls.at(-1) : controls[0])?.focus()
  return true
}
