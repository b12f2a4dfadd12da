import { createEngine } from '#core/checker/engine.ts'
import { readText } from '#core/draft/readers/text.ts'
import { starter } from '#generated/starter.ts'

const { makeDoc } = await import('/work/shared/peers/lib/text.mjs' as string)
const engine = createEngine(starter)
const input = { context: { kind: 'newsletter', audience: 'public' } as const, settings: {}, today: '2026-11-22' }
for (const n of [5000, 50000]) {
  const draft = readText(makeDoc(n, 100).text)
  const v = engine.check(draft, input)
  const rs: number[] = []
  let state = draft
  for (let k = 0; k < 2000; k++) {
    const places = state.places.slice()
    const mid = (places.length >> 1) + (k % 20)
    const p = places[mid]!
    if (p.paragraph.text.length < 20) continue
    const par = { ...p.paragraph, text: `${p.paragraph.text.slice(0, 10)}x${p.paragraph.text.slice(10)}`.slice(0, 600) }
    const d = par.text.length - p.paragraph.text.length
    state = { ...state, places: places.map((q, i) => (i === mid ? { ...q, paragraph: par } : i > mid ? { ...q, start: q.start + d } : q)) }
    const s = performance.now()
    engine.check(state, input)
    rs.push(performance.now() - s)
  }
  rs.sort((a, b) => a - b)
  console.log(
    n,
    'findings',
    v.findings.length,
    'places',
    draft.places.length,
    'recheck median',
    rs[rs.length >> 1]!.toFixed(3),
    'p95',
    rs[Math.floor(rs.length * 0.95)]!.toFixed(3),
    'min',
    rs[0]!.toFixed(3),
  )
}
