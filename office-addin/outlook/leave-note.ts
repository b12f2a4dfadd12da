/** Leaves with the message, and in the mailbox, what the send check goes by: the verdict on this very text, and the group's settings. Only what has changed is written. */
import type { CheckInput, Verdict } from '#core/checker/verdict.ts'
import type { Context } from '#core/draft/context.schema.ts'
import type { Draft } from '#core/draft/draft.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import { SETTINGS } from '../send-check/commands.ts'
import { roamingSettings } from '../send-check/roaming.ts'
import { hashOf, NOTE, type VerdictNote } from '../send-check/verdict-note.ts'
import { type AskOutlook, askerWith } from './ask-outlook.ts'
import { itemHere, type OutlookHere } from './outlook-here.ts'

const NOTHING = '{}'

export interface Checked {
  readonly draft: Draft
  readonly input: CheckInput
  readonly verdict: Verdict
}

/** An approval is of these words: whoever reads the note for others knows of none. */
const ofAnyWords = (context: Context): Context => (context.approvals ? { ...context, approvals: [] } : context)

export class NoteKeeper {
  readonly #here: OutlookHere
  readonly #ask: AskOutlook
  readonly #pack: string
  #note = ''
  #settings: Settings | undefined

  /** @param pack - title and version */
  constructor(here: OutlookHere, pack: string) {
    this.#here = here
    this.#ask = askerWith(here.after)
    this.#pack = pack
  }

  /** Where it cannot be left the send check decides by itself. */
  async leave({ draft, input, verdict }: Checked): Promise<void> {
    const { Office } = this.#here
    const session = itemHere(Office)?.sessionData
    const musts = verdict.findings.filter(({ severity, waived }) => severity === 'must' && !waived).map(({ rule, message, notes }) => ({ rule, message, sure: notes.length === 0 }))
    const note = JSON.stringify({ hash: hashOf(draft), musts, pack: this.#pack, said: ofAnyWords(input.context) } satisfies VerdictNote)
    if (session && note !== this.#note) {
      this.#note = note
      await this.#ask.maybe<void>((done) => session.setAsync(NOTE, note, done))
    }
    if (input.settings !== this.#settings) {
      this.#settings = input.settings
      await this.#keepSettings(Office.context.roamingSettings, JSON.stringify(roamingSettings(input.settings)))
    }
  }

  async #keepSettings(roaming: Office.RoamingSettings | undefined, settings: string): Promise<void> {
    // a device where nothing is set up says nothing over what another has said
    if (!roaming || settings === NOTHING || roaming.get(SETTINGS) === settings) return
    try {
      roaming.set(SETTINGS, settings)
    } catch {
      // other add-ins do not share this room; too much can only be left by an older version of ours
      return
    }
    await this.#ask.maybe<void>((done) => roaming.saveAsync(done))
  }
}
