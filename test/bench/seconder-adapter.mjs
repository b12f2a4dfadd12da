// Our engine in the shape of the peers' bench (their README, "Adapter"): the built engine and nothing else.
let engine, parts
let draft

export default {
  name: 'seconder',
  jobs: ['check'],
  note: 'all rules of the starter pack, everything about the draft known',
  async load() {
    parts = await import(new URL('../../dist/bench/engine.mjs', import.meta.url).href)
    engine = parts.createEngine(parts.starter)
    engine.check(parts.readText(''), parts.EVERYTHING_KNOWN)
  },
  check(text) {
    draft = parts.readText(text)
    return found(draft)
  },
  /** The bench makes each of its edits to the text that was checked last, so that draft is kept. */
  recheck(text, change) {
    return found(parts.editedDraft(draft, text, change) ?? parts.readText(text))
  },
}

/** An absence has no place; the peers' shape wants one. */
const found = (read) => engine.check(read, parts.EVERYTHING_KNOWN).findings.map(({ rule, start = 0, end = 0 }) => ({ start, end, kind: rule }))
