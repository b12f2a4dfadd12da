// Our engine in the shape of the peers' bench (their README, "Adapter"): the built engine and nothing else.
let engine, parts
let draft, input
const seen = new Set()

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
    input = anew(text)
    draft = parts.readText(text)
    return found(draft)
  },
  /** The bench makes each of its edits to the text that was checked last, so that draft is kept. */
  recheck(text, change) {
    return found(parts.editedDraft(draft, text, change) ?? parts.readText(text))
  },
}

/**
 * The bench warms up on four texts again and again and reads its longest ones twice. Facts that were kept must answer
 * neither: a text that was seen before is checked for another person, for whom nothing is kept.
 */
function anew(text) {
  const known = parts.EVERYTHING_KNOWN
  if (!seen.has(text)) {
    seen.add(text)
    return known
  }
  return { ...known, settings: { ...known.settings, me: { ...known.settings.me, name: `Sam Lee ${seen.size}.${performance.now()}` } } }
}

/** An absence has no place; the peers' shape wants one. */
const found = (read) => engine.check(read, input).findings.map(({ rule, start = 0, end = 0 }) => ({ start, end, kind: rule }))
