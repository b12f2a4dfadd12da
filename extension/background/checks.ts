/** Answers what pages and side panels ask of the checker. Keeps the paragraphs of the drafts it saw last, nothing else. */
import { localDay } from '#app/panel/today.ts'
import type { CheckInput, Engine, Verdict } from '#core/checker/verdict.ts'
import type { Draft, TemplateTrace } from '#core/draft/draft.ts'
import { type Approvals, contextWith } from '#core/drafting/approval/approvals.ts'
import { textToApprove, wordsHash } from '#core/drafting/approval/words-of.ts'
import { printOf } from '../guard/print.ts'
import { elsewhereOf, marksOf } from '../messages/bare-finding.ts'
import { DraftReader, type WiredDraft } from '../messages/draft-wire.ts'
import type { FindingAnswer, FindingAsk, MarksAnswer, MarksAsk, Unknown, VerdictAnswer, VerdictAsk } from '../messages/messages.ts'
import { seek, wordsFor } from './finding-words.ts'

const DRAFTS = 20
const INPUTS = 4

const UNKNOWN = { unknown: true } as const

/** What the store holds for a draft. */
export interface KeptInput extends CheckInput {
  readonly template?: TemplateTrace | undefined
  /** Who approved it; they count while its words are the ones that were approved. */
  readonly approvals?: Approvals
}

export interface Checked {
  readonly draft: Draft
  readonly input: CheckInput
  readonly verdict: Verdict
}

export class Checks {
  #engine: () => Engine | Promise<Engine>
  #kept: (draft: string) => Promise<KeptInput | undefined>
  #readers = new Map<string, DraftReader>()
  #inputs = new Map<string, Pick<CheckInput, 'settings' | 'waivers'>>()
  #asked = new Map<string, KeptInput>()

  /** `kept` gives what the store holds for a draft; undefined where there is no store, and only panels know. */
  constructor(engine: () => Engine | Promise<Engine>, kept: (draft: string) => Promise<KeptInput | undefined>) {
    this.#engine = engine
    this.#kept = kept
  }

  /** `isPrivate`: of a private window nothing is kept, and the panel knows best. */
  async marks(ask: MarksAsk, isPrivate = false): Promise<MarksAnswer> {
    const checked = await this.checked(ask, isPrivate)
    if ('unknown' in checked) return checked
    const { findings } = checked.verdict
    return { marks: marksOf(findings), elsewhere: elsewhereOf(findings), print: printOf(checked.draft) }
  }

  async finding(ask: FindingAsk, isPrivate = false): Promise<FindingAnswer> {
    const checked = await this.checked(ask, isPrivate)
    if ('unknown' in checked) return checked
    const sought = seek(checked.verdict, ask)
    return typeof sought === 'string' ? { none: sought } : { finding: wordsFor(sought, checked) }
  }

  /** A draft of a page, with what the person has told Seconder. */
  async checked({ draft: name, wire }: MarksAsk, isPrivate = false): Promise<Checked | Unknown> {
    const asked = this.#asked.get(name)
    const kept = (isPrivate ? asked : undefined) ?? (await this.#kept(name)) ?? asked ?? { settings: {}, context: {}, today: localDay() }
    // An open panel knows the words of locked passages; the store has their hashes.
    const { template: _, approvals, ...said } = kept
    const template = asked?.template ?? kept.template
    const read = this.#read(wire)
    const draft = read && template ? { ...read, template } : read
    if (!draft) return UNKNOWN
    const input = approvals ? { ...said, context: contextWith(said.context, approvals, wordsHash(textToApprove(draft))) } : said
    return { draft, input, verdict: await this.#check(draft, input) }
  }

  async verdict({ draft: name, wire, context, today, inputs, sent }: VerdictAsk): Promise<VerdictAnswer> {
    const draft = this.#read(wire)
    const known = sent ?? this.#inputs.get(inputs)
    if (!draft || !known) return UNKNOWN
    const input = { ...known, context, today }
    keepLast(this.#inputs, inputs, known, INPUTS)
    keepLast(this.#asked, name, { ...input, template: draft.template }, DRAFTS)
    return { verdict: await this.#check(draft, input) }
  }

  #read(wire: WiredDraft): Draft | undefined {
    const reader = this.#readers.get(wire.from) ?? new DraftReader()
    keepLast(this.#readers, wire.from, reader, DRAFTS)
    return reader.read(wire)
  }

  async #check(draft: Draft, input: CheckInput): Promise<Verdict> {
    try {
      return (await this.#engine()).check(draft, input)
    } catch (error) {
      // Only the kind of error: its message could quote the draft.
      throw new Error(`Seconder’s checker failed on this draft (${error instanceof Error ? error.name : 'no reason given'}), which is a fault in Seconder. Your text is as it was.`)
    }
  }
}

function keepLast<T>(map: Map<string, T>, key: string, value: T, most: number): void {
  map.delete(key)
  map.set(key, value)
  for (const oldest of map.keys()) {
    if (map.size <= most) return
    map.delete(oldest)
  }
}
