/** A pack as large as a whole party's may become: 500 templates, 2,000 rules, 20,000 terms, each of them unlike the others. */
import type { PackFile } from '#core/pack/pack-file.schema.ts'
import { councilProse, random } from './council-prose.ts'

const TEMPLATES = 500
const RULES = 2000
const TERMS = 20_000
const EACH = TERMS / RULES

const SOURCE = { title: 'The party’s own practice', asAt: '2026-11-22', verified: true }
const LETTERS = 'QRSTUVWXYZ'

/** Pronounceable words that no text holds: a term has to be told from its neighbours, not guessed by a packer. */
function invented(next: () => number): string {
  const syllables = ['ba', 'cor', 'dem', 'fil', 'gan', 'hest', 'jun', 'kal', 'lor', 'mip', 'nev', 'ost', 'pru', 'rad', 'sil', 'tam', 'urb', 'vex', 'wim', 'yor']
  return Array.from({ length: 3 }, () => syllables[Math.floor(next() * syllables.length)]).join('')
}

function ruleOf(i: number, next: () => number): object {
  const terms = Array.from({ length: EACH }, (_, j) => `${invented(next)} ${invented(next)}${(i * EACH + j) % 10 === 0 ? '*' : ''}`)
  const said = (j: number): { text: string } => ({ text: `We welcome the ${(terms[j] ?? '').replace('*', '')} in our ward.` })
  const id = `${LETTERS[Math.floor(i / 1000)]}${LETTERS[Math.floor(i / 100) % 10]}-${String(i % 100).padStart(2, '0')}`
  const more = councilProse(25, i + 1).replace(/\s+/g, ' ')
  return {
    id,
    title: `No ${terms[1]?.replace('*', '')}`,
    severity: 'should',
    kind: 'phrase',
    terms,
    message: `The party agreed to say something else than “${terms[1]?.replace('*', '')}”.`,
    why: more,
    source: SOURCE,
    reviewBy: '2027-11-30',
    examples: { flag: [said(1), said(2)], pass: [{ text: 'The library stays open.' }, { text: 'The bus runs on Sundays.' }] },
  }
}

const templateOf = (i: number): object => ({
  id: `T-PARTY-${i}`,
  title: `Letter number ${i} about ${councilProse(4, i + 9000).replace(/\s+/g, ' ')}`,
  summary: councilProse(12, i + 5000).replace(/\s+/g, ' '),
  kind: 'letter',
  audience: 'constituent',
  purpose: 'group',
  for: ['councillor'],
  version: '1.0.0',
  review: '2027-11-30',
  sources: [SOURCE],
  fields: { name: { type: 'text', label: 'Name', required: true }, street: { type: 'text', label: 'Street' }, day: { type: 'date', label: 'Day', default: 'today' } },
  samples: { name: 'Mary Ahmed', street: 'Mill Road', day: '2026-12-05' },
  context: {},
  approvals: [],
  locked: {},
  contextFrom: {},
  partials: {},
  body: `Dear {{name}}\n\n${councilProse(140, i + 100)}\n\nWe meet on {{longDate day}}{{#if street}} in {{street}}{{/if}}.\n`,
})

export function largePack(): PackFile {
  const next = random(11)
  return {
    seconder: 'pack',
    format: 1,
    id: 'large',
    title: 'A party',
    version: '1.0.0',
    layer: 'party',
    reviewBy: '2027-11-30',
    open: { words: {}, rules: Array.from({ length: RULES }, (_, i) => ruleOf(i, next)), templates: Array.from({ length: TEMPLATES }, (_, i) => templateOf(i)), overrides: [] },
  } as unknown as PackFile
}
