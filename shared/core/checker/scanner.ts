/** Turns a paragraph into facts, once: the answer is kept for as long as the paragraph's text and marks are the same. */
import type { Paragraph } from '../draft/draft.ts'
import type { Settings } from '../pack/settings.schema.ts'
import type { Fact, FactKind } from './fact.ts'
import { countWords } from './letters.ts'
import { normalise } from './normalise.ts'
import type { MakeRecogniser, Prepared, Recogniser } from './recogniser.ts'
import { sortOnce } from './sort-once.ts'
import type { TermAutomaton, TermHit } from './term-automaton.ts'
import { unwrap } from './unwrap.ts'
import { type Beginnings, keysOf, mayBegin, startsOf, type Words, wordBeginnings } from './word-beginnings.ts'

export interface ParagraphFacts {
  readonly words: number
  /** By kind (`person`), identifier type (`nino`), word list (`$campaignWords`) and pattern; in reading order, offsets relative to the paragraph. */
  readonly byName: ReadonlyMap<string, readonly Fact[]>
  /** Terms of a list that is sought beside other facts only (words-beside.ts), at least those that touch the span. `name`: as in `byName`. */
  beside(name: string, start: number, end: number): readonly Fact<'term'>[]
}

export interface Scanner {
  /** Whether a name is that of a word list which `byName` leaves out. */
  isBeside(name: string): boolean
  scan(paragraphs: readonly Paragraph[]): ParagraphFacts[]
  /** From now on no other word lists need be looked for. Without any all are again, and what was scanned is let go. */
  seek(lists?: ReadonlySet<string>): void
  /** Paragraphs that left the draft: their texts are let go, and with them whatever a host cut them from. */
  forget(paragraphs: readonly Paragraph[]): void
  /** Milliseconds by recogniser since the scanner was made; only filled when timing was asked for. */
  readonly timings: ReadonlyMap<string, number>
}

const NOTHING: ReadonlyMap<string, readonly Fact[]> = new Map()
const EMPTY: ParagraphFacts = { words: 0, byName: NOTHING, beside: () => NO_TERMS }
/** Texts kept, and as many of before: most hosts build their paragraphs anew for every check. */
const KEPT = 2000
/** Asked for more lists than these, a paragraph files its words by how they begin. */
const FEW_LISTS = 4
/** Asked more often than this, a paragraph is read through once for a list, and answers from that: one line may be repeated in it hundreds of times. */
const OFTEN = 400
/** Paragraphs read together: the longer each recogniser reads on end, the less time it takes; past these the gain ends. */
const AT_ONCE = 1000

interface Options {
  readonly timed?: boolean
  /** How the terms of the lists begin that are sought beside other facts only; without it they are sought wherever they are asked for. */
  readonly beginnings?: (list: string) => Beginnings
}
const UNKNOWN: Beginnings = { keys: new Uint16Array(1), all: new Uint16Array(0), any: true, longest: Number.POSITIVE_INFINITY }

export function compileScanner(
  automaton: TermAutomaton,
  recognisers: readonly MakeRecogniser[],
  settings: Settings,
  { timed = false, beginnings = () => UNKNOWN }: Options = {},
): Scanner {
  const terms = new TermsBesideFacts(automaton, beginnings)
  // of one shape: asking each of thirty shapes for its gate would take longer than most gates
  const made = recognisers.map((make): Recogniser => {
    const { name, yields, wants, see } = make(settings)
    return { name, yields, wants, see }
  })
  let sought = automaton
  let marked = new WeakMap<Paragraph, ParagraphFacts>()
  let byText = new Map<string, ParagraphFacts>()
  let before: typeof byText = new Map()
  const timings = new Map<string, number>()

  /** One recogniser reads them all before the next begins: its code stays at hand, which takes a third less time than paragraph by paragraph. */
  const fresh = (paragraphs: readonly Paragraph[]): ParagraphFacts[] => {
    const started = timed ? performance.now() : 0
    const prepared = paragraphs.map((paragraph) => new PreparedParagraph(paragraph))
    for (const each of prepared) each.spell(sought)
    if (timed) note(timings, 'terms', started)
    for (const recogniser of made) run(recogniser, prepared, timed ? timings : undefined)
    return prepared.map((each, i) => new Scanned((paragraphs[i] as Paragraph).text, each, terms))
  }

  const known = (paragraph: Paragraph): ParagraphFacts | undefined => {
    if (paragraph.text === '') return EMPTY
    if (paragraph.marks.length > 0) return marked.get(paragraph)
    const key = keyOf(paragraph)
    return byText.get(key) ?? before.get(key)
  }

  const keep = (paragraph: Paragraph, facts: ParagraphFacts): void => {
    if (paragraph.marks.length > 0) {
      marked.set(paragraph, facts)
      return
    }
    if (byText.size >= KEPT) {
      before = byText
      byText = new Map()
    }
    byText.set(keyOf(paragraph), facts)
  }

  return {
    timings,
    isBeside: (name) => terms.of(name) !== undefined,
    scan(paragraphs) {
      const scanned = paragraphs.map(known)
      for (let from = scanned.indexOf(undefined); from >= 0; from = scanned.indexOf(undefined, from)) {
        const places: number[] = []
        for (let i = from; i < paragraphs.length && places.length < AT_ONCE; i++) if (!scanned[i]) places.push(i)
        fresh(places.map((i) => paragraphs[i] as Paragraph)).forEach((facts, k) => {
          const i = places[k] as number
          scanned[i] = facts
          keep(paragraphs[i] as Paragraph, facts)
        })
      }
      return scanned as ParagraphFacts[]
    },
    seek(lists) {
      sought = lists ? automaton.only(lists) : automaton
      if (lists) return
      marked = new WeakMap()
      byText = new Map()
      before = new Map()
    },
    forget(paragraphs) {
      for (const key of paragraphs.map(keyOf)) for (const kept of [byText, before]) kept.delete(key)
    },
  }
}

function keyOf({ block, text }: Paragraph): string {
  if (block.kind === 'paragraph') return text
  const detail = block.kind === 'heading' ? block.level : block.kind === 'item' ? `${block.depth}${block.ordered}` : block.begins
  return `\0${block.kind}${detail}\0${text}`
}

function run(recogniser: Recogniser, paragraphs: readonly PreparedParagraph[], timings: Map<string, number> | undefined): void {
  const started = timings ? performance.now() : 0
  for (const paragraph of paragraphs) if (recogniser.wants(paragraph)) recogniser.see(paragraph, paragraph.report)
  if (timings) note(timings, recogniser.name, started)
}

function note(timings: Map<string, number>, name: string, started: number): void {
  timings.set(name, (timings.get(name) ?? 0) + performance.now() - started)
}

const DIGITS = /[0-9]/
const NO_TERMS: readonly Fact<'term'>[] = []
const NO_WORDS: Words = new Int32Array(0)

class PreparedParagraph implements Prepared {
  readonly text: string
  readonly block: Paragraph['block']
  readonly marks: Paragraph['marks']
  readonly hasDigit: boolean
  readonly hasAt: boolean
  words = NO_WORDS
  digits: Prepared['digits']
  terms = NO_TERMS
  /** Offset in the paragraph of one in `text`; undefined where they are the same. */
  readonly at: ((i: number) => number) | undefined
  #facts: Map<FactKind, Fact[]> | undefined

  constructor(paragraph: Paragraph) {
    const { text, at } = normalise(paragraph.text)
    this.text = unwrap(text)
    this.at = text === paragraph.text ? undefined : at
    this.block = paragraph.block
    this.marks = paragraph.marks
    this.hasDigit = DIGITS.test(text)
    this.hasAt = text.includes('@')
  }

  /** Terms and words are read from one spelling. */
  spell(automaton: TermAutomaton): void {
    const hits = automaton.find(this.text)
    if (hits.length > 0) this.terms = hits.map(termFact)
    this.words = wordBeginnings(this.text)
  }

  of = <K extends FactKind>(kind: K): readonly Fact<K>[] => (kind === 'term' ? this.terms : (this.#facts?.get(kind) ?? NO_FACTS)) as unknown as readonly Fact<K>[]

  report = <K extends FactKind>(kind: K, start: number, end: number, certainty: number, value: Fact<K>['value']): void => {
    const fact = { kind, start, end, certainty, value } as Fact
    this.#facts ??= new Map()
    const facts = this.#facts.get(kind)
    if (facts) facts.push(fact)
    else this.#facts.set(kind, [fact])
  }

  /** Maps the facts back to the paragraph's own offsets, and files them by name. */
  finish(): ReadonlyMap<string, readonly Fact[]> {
    if (!this.#facts && this.terms.length === 0) return NOTHING
    const byName = new Map<string, Fact[]>()
    for (const fact of this.#own(this.terms) as readonly Fact<'term'>[]) for (const list of fact.value.lists) file(byName, nameOf(list), fact)
    this.#facts?.forEach((facts, kind) => {
      const own = this.#own(facts)
      byName.set(kind, own)
      if (kind === 'identifier') for (const fact of own as Fact<'identifier'>[]) file(byName, fact.value.type, fact)
    })
    return byName
  }

  #own(facts: readonly Fact[]): Fact[] {
    const { at } = this
    const own = at ? facts.map((fact) => written(fact, at)) : (facts as Fact[])
    sortOnce(own)
    return own
  }
}
const NO_FACTS: readonly Fact[] = []

/** The same string for the same list, so that no map has to work out again where it stands. */
const names = new Map<string, string>()
function nameOf(list: string): string {
  let name = names.get(list)
  if (name === undefined) names.set(list, (name = `$${list}`))
  return name
}

interface ListBeside {
  readonly list: string
  readonly beginnings: Beginnings
}

/** The lists that are sought beside other facts, by the names of their facts: asked for thousands of times. */
class TermsBesideFacts {
  readonly automaton: TermAutomaton
  readonly #beginnings: (list: string) => Beginnings
  readonly #known = new Map<string, ListBeside | undefined>()

  constructor(automaton: TermAutomaton, beginnings: (list: string) => Beginnings) {
    this.automaton = automaton
    this.#beginnings = beginnings
  }

  of(name: string): ListBeside | undefined {
    let known = this.#known.get(name)
    if (known || this.#known.has(name)) return known
    const list = name.slice(1)
    if (name.startsWith('$') && this.automaton.isBeside(list)) known = { list, beginnings: this.#beginnings(list) }
    this.#known.set(name, known)
    return known
  }
}

class Scanned implements ParagraphFacts {
  readonly words: number
  readonly byName: ReadonlyMap<string, readonly Fact[]>
  readonly #text: string
  readonly #at: PreparedParagraph['at']
  readonly #terms: TermsBesideFacts
  readonly #words: Words
  /** How often it was asked for terms of such lists. */
  #asked = 0
  #keys: Uint16Array | undefined
  #beside: Map<string, readonly Fact<'term'>[]> | undefined

  constructor(text: string, prepared: PreparedParagraph, terms: TermsBesideFacts) {
    this.words = countWords(text)
    this.byName = prepared.finish()
    this.#text = prepared.text
    this.#words = prepared.words
    this.#at = prepared.at
    this.#terms = terms
  }

  beside(name: string, start: number, end: number): readonly Fact<'term'>[] {
    const whole = this.#beside?.get(name)
    if (whole) return whole
    const { list, beginnings } = this.#terms.of(name) as ListBeside
    if (++this.#asked > FEW_LISTS && !mayBegin(beginnings, (this.#keys ??= keysOf(this.#words)))) {
      if (this.#asked > OFTEN) this.#keep(name, NO_TERMS)
      return NO_TERMS
    }
    const text = this.#text
    const at = this.#at
    const { longest } = beginnings
    // a text that was made plain has other offsets
    const isWhole = at !== undefined || this.#asked > OFTEN || (start <= longest && end + longest >= text.length)
    const starts = startsOf(beginnings, this.#words, isWhole ? 0 : start - longest, isWhole ? text.length : end)
    const hits = starts.length === 0 ? [] : this.#terms.automaton.findOf(list, text, starts)
    const facts = hits.length === 0 ? NO_TERMS : hits.map((hit) => (at ? written(termFact(hit), at) : termFact(hit)))
    if (isWhole) this.#keep(name, facts)
    return facts
  }

  #keep(name: string, facts: readonly Fact<'term'>[]): void {
    this.#beside ??= new Map()
    this.#beside.set(name, facts)
  }
}

const termFact = ({ start, end, lists }: TermHit): Fact<'term'> => ({ kind: 'term', start, end, certainty: 1, value: { lists } })

/** A fact in offsets of the paragraph as written. */
const written = <F extends Fact>(fact: F, at: (i: number) => number): F => ({ ...fact, start: at(fact.start), end: fact.end > fact.start ? at(fact.end - 1) + 1 : at(fact.end) })

function file(byName: Map<string, Fact[]>, name: string, fact: Fact): void {
  const facts = byName.get(name)
  if (facts) facts.push(fact)
  else byName.set(name, [fact])
}
