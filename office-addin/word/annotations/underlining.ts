/**
 * Underlines in the text, for those who want them and whose Word keeps what it promises: never before the person has done
 * something in the pane, and off for the session after the first failure. The list of findings is complete without.
 */
import type { Finding } from '#core/checker/finding.ts'
import { couldNot, notFetched } from '../sentences.ts'
import type { WordHost } from '../word-host.ts'
import type { Annotator } from './annotator.ts'

const drawing = () => import('./drawing.ts').catch(notFetched)
type Drawing = Awaited<ReturnType<typeof drawing>>

/** Milliseconds without another verdict. */
const CALM = 800

export const CANNOT = 'This Word cannot underline for add-ins; use the list of findings.'
const LIES = 'This Word does not show underlines that add-ins make, which often means that it has no Microsoft 365 subscription. They are off; use the list of findings.'
const STOPPED = 'Word stopped underlining, so it is off until this pane is opened again. The list of findings goes on as before.'

export class Underlining {
  readonly #host: WordHost
  readonly #changed: (on: boolean, why?: string) => void
  #annotator: Annotator | undefined
  #failed = false
  #popups: boolean
  #unhear: () => Promise<void> = async () => {}
  /** The person has clicked on underlined words. */
  onClicked: (finding: Finding) => void = () => {}
  #findings: readonly Finding[] = []
  #waiting: ReturnType<typeof setTimeout> | undefined

  /** @param changed told when it goes on or off, and why of itself */
  constructor(host: WordHost, changed: (on: boolean, why?: string) => void) {
    this.#host = host
    this.#changed = changed
    this.#popups = host.abilities.popups
  }

  get on(): boolean {
    return this.#annotator !== undefined
  }

  /** @returns a sentence where it stays off */
  async switchOn(): Promise<string | undefined> {
    const { abilities, inWord } = this.#host
    if (!abilities.annotations || !abilities.writes) return CANNOT
    if (this.#failed) return STOPPED
    const how = await drawing().catch((error) => couldNot('Underlines stay off.', error).message)
    if (typeof how === 'string') return how
    const { Annotator } = how
    if (!(await inWord.runInTurn(Annotator.probe).catch(() => false))) return LIES
    this.#annotator = new Annotator()
    this.#changed(true)
    await this.#hear(how)
    await this.#draw()
    return undefined
  }

  async switchOff(): Promise<void> {
    const annotator = this.#annotator
    this.#annotator = undefined
    clearTimeout(this.#waiting)
    await this.#unhear().catch(() => {})
    // What cannot be taken away now goes when the file is closed.
    await this.#host.inWord.runInTurn(async (context) => annotator?.draw(context, [])).catch(() => {})
    this.#changed(false)
  }

  show(findings: readonly Finding[]): void {
    this.#findings = findings
    if (!this.on) return
    clearTimeout(this.#waiting)
    this.#waiting = setTimeout(() => void this.#draw(), CALM)
  }

  /** Where Word does not tell of clicks, the lines are there all the same. */
  async #hear({ hearClicks }: Drawing): Promise<void> {
    const heard = {
      clicked: (id: string) => {
        const finding = this.#annotator?.findingOf(id)
        if (finding) this.onClicked(finding)
      },
      chosen: () => this.#host.lookSoon(),
    }
    this.#unhear = await hearClicks(this.#host, heard).catch(() => async () => {})
  }

  async #draw(): Promise<void> {
    const annotator = this.#annotator
    const { known } = this.#host
    if (!annotator || !known) return
    try {
      const { underlinesFor } = await drawing()
      const draw = () => this.#host.inWord.runInTurn((context) => annotator.draw(context, underlinesFor(known, this.#findings, this.#popups)))
      await draw().catch((error) => {
        if (!this.#popups) throw error
        // Lines without pop-ups are better than none.
        this.#popups = false
        return draw()
      })
    } catch {
      this.#failed = true
      this.#annotator = undefined
      this.#changed(false, STOPPED)
    }
  }
}
