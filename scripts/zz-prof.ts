import { createEngine } from '#core/checker/engine.ts'
import { readText } from '#core/draft/readers/text.ts'
import { starter } from '#generated/starter.ts'

const { makeDoc } = await import('/work/shared/peers/lib/text.mjs' as string)
const engine = createEngine(starter)
const input = { context: { kind: 'newsletter', audience: 'public' } as const, settings: {}, today: '2026-11-22' }
for (const n of [1000, 5000, 50000]) {
  const docs = Array.from({ length: n > 9000 ? 16 : 80 }, (_, i) => makeDoc(n, 100 + i).text)
  const ts: number[] = []
  for (const d of docs) {
    const draft = readText(d)
    const s = performance.now()
    engine.check(draft, input)
    ts.push(performance.now() - s)
  }
  ts.sort((a, b) => a - b)
  const draft = readText(docs[0])
  engine.check(draft, input)
  const rs: number[] = []
  for (let k = 0; k < 160; k++) {
    const places = draft.places.slice()
    const mid = (places.length >> 1) + (k % 40)
    const p = places[mid]!
    if (!p || p.paragraph.text.length < 20) continue
    const par = { ...p.paragraph, text: p.paragraph.text.slice(0, 10 + (k >> 3)) + 'x' + p.paragraph.text.slice(10 + (k >> 3)) }
    const next = { ...draft, places: places.map((q, i) => (i === mid ? { ...q, paragraph: par } : i > mid ? { ...q, start: q.start + 1 } : q)) }
    const s = performance.now()
    engine.check(next, input)
    rs.push(performance.now() - s)
    engine.check(draft, input)
  }
  rs.sort((a, b) => a - b)
  console.log(n, 'full median', ts[ts.length >> 1]!.toFixed(2), 'min', ts[0]!.toFixed(2), 'recheck median', rs[rs.length >> 1]!.toFixed(3), 'min', rs[0]!.toFixed(3))
}
