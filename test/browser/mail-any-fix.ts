/** Fixes at random in mails at random: formatting, lists, tables, line breaks and all kinds of spaces. Runs in the page. */
import type { Edit } from '#core/checker/finding.ts'
import { textOf } from '#core/draft/layout.ts'
import type { PageHost } from '#extension/hosts/page-host.ts'

const WORDS = ['library', 'Ada', '£1', '𝒜', 'e\u0301te', 'a&nbsp;b', '&amp;', '👩‍🚒', 'of', 'the', '&nbsp; ', ' ']
const WRITTEN = ['', 'X', 'two words', ' first', 'last ', 'a\nb', '\nnew', 'end\n', 'two  spaces']
const SIGNATURE = '<br clear="all"><div class="gmail_signature">Cllr Okafor</div>'

/** Mulberry32, as in the contract: a failure names the seed that shows it again. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * sides)
  }
}

function mailOf(roll: (sides: number) => number): string {
  const some = (most: number, what: () => string) => Array.from({ length: 1 + roll(most) }, what)
  const words = (most: number) => some(most, () => WORDS[roll(WORDS.length)]!).join(' ')
  const pieces = [() => words(3), () => `<b>${words(2)}</b>`, () => `<i>${words(2)}</i>`, () => `<a href="https://x.example">${words(2)}</a>`, () => `${words(2)}<br>${words(2)}`]
  const inline = () => some(3, () => pieces[roll(pieces.length)]!()).join(roll(2) ? ' ' : '')
  const blocks = [
    () => `<div>${inline()}</div>`,
    () => `<p style="margin:0">${inline()}</p>`,
    () => `<h2>${inline()}</h2>`,
    () => '<div><br></div>',
    () => `<ul><li>${inline()}</li><li>${inline()}</li></ul>`,
    () => `<div>${inline()}<div>${inline()}</div></div>`,
    () => `<table><tr><td>${inline()}</td><td>${inline()}</td></tr></table>`,
  ]
  const html = (roll(3) === 0 ? inline() : '') + some(4, () => blocks[roll(blocks.length)]!()).join('')
  return (roll(2) ? `<div dir="ltr">${html}</div>` : html) + SIGNATURE
}

const half = (text: string, at: number) => text.charCodeAt(at) >= 0xdc00 && text.charCodeAt(at) <= 0xdfff

function editsOf(roll: (sides: number) => number, text: string): Edit[] {
  const edits: Edit[] = []
  let at = 0
  for (let i = 0; i < 1 + roll(3) && at <= text.length; i++) {
    const start = Math.min(text.length, at + roll(12))
    const end = Math.min(text.length, start + roll(roll(4) === 0 ? 40 : 6))
    const now = WRITTEN[roll(WRITTEN.length)]!
    if ((start === end && now === '') || half(text, start) || half(text, end)) continue
    edits.push({ where: 'body', start, end, was: text.slice(start, end), text: now })
    at = end + 1
  }
  return edits
}

/** @returns how many fixes were written and how many refused, and what came out otherwise than promised */
export async function anyFix(host: PageHost, fill: (html: string) => void, rounds: number): Promise<{ applied: number; refused: number; wrong: string[] }> {
  const count = { applied: 0, refused: 0, wrong: [] as string[] }
  for (let seed = 1; seed <= rounds; seed++) {
    const roll = dice(seed)
    fill(mailOf(roll))
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))
    const draft = await host.read()
    const text = textOf(draft)
    const edits = editsOf(roll, textOf({ places: draft.places.filter(({ signature }) => !signature) }))
    if (edits.length === 0) continue
    const meant = [...edits].reverse().reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text)
    const receipt = await host.apply({ label: 'Mend it', edits }, undefined as never)
    const written = textOf(await host.read())
    if (receipt.outcome === 'applied') {
      count.applied++
      if (written !== meant) count.wrong.push(`${seed}: ${JSON.stringify(written)} instead of ${JSON.stringify(meant)}`)
      const back = await host.takeBack(receipt)
      if (back.outcome !== 'applied' || textOf(await host.read()) !== text) count.wrong.push(`${seed}: not taken back: ${back.message}`)
    } else {
      count.refused++
      if (written !== text) count.wrong.push(`${seed}: refused, and left ${JSON.stringify(written)} instead of ${JSON.stringify(text)}`)
    }
  }
  return count
}
