import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Template } from '#core/pack/template.schema.ts'
import { BlockView } from './block-view.tsx'
import { shownProblems } from './form-state.ts'
import { grouped, inUseOrder, library, type Wearer } from './library.ts'
import { readMoney } from './money-input.tsx'
import { searchTemplates } from './search.ts'

const template = (id: string, more: Partial<Template> = {}): Template =>
  ({
    id,
    title: id,
    summary: '',
    kind: 'press-release',
    audience: 'press',
    purpose: 'group',
    for: ['councillor', 'political-assistant'],
    body: '',
    fields: {},
    approvals: [],
    locked: {},
    samples: {},
    context: {},
    partials: {},
    contextFrom: {},
    sources: [],
    version: '1.0.0',
    review: '2027-05-31',
    ...more,
  }) as Template
const PR = template('T-PR', { title: 'Press release', summary: 'News for the press', body: 'ENDS' })
const MOTION = template('T-MOTION', { title: 'Motion', kind: 'motion', audience: 'council-formal', body: 'This Council notes the press' })
const LEAFLET = template('T-LEAFLET', { title: 'Leaflet', purpose: 'party', kind: 'election-leaflet', audience: 'public' })
const WHIP = template('T-WHIP', { title: 'Whip notice', for: ['whip'] })
const ALL = [PR, MOTION, LEAFLET, WHIP]
const wearer = (more: Partial<Wearer> = {}): Wearer => ({ context: {}, resolved: {}, settings: {}, ...more })
const ids = (templates: readonly Template[]) => templates.map(({ id }) => id)

describe('Searching templates', () => {
  it('finds words in title, kind, audience, summary and wording, the title first', () => {
    expect(ids(searchTemplates(ALL, 'press'))).toEqual(['T-PR', 'T-WHIP', 'T-MOTION'])
  })
  it('wants every word, whatever its case and accents', () => {
    expect(ids(searchTemplates(ALL, 'MÓTION council'))).toEqual(['T-MOTION'])
    expect(searchTemplates(ALL, 'motion leaflet')).toEqual([])
  })
  it('finds a word by its beginning, a template by its shortcut, and forgives a slip where nothing fits', () => {
    expect(ids(searchTemplates(ALL, 'leaf'))).toEqual(['T-LEAFLET'])
    expect(ids(searchTemplates(ALL, ';whip'))).toEqual(['T-WHIP'])
    expect(ids(searchTemplates(ALL, 'laeflet'))).toEqual(['T-LEAFLET'])
  })
  it('does not take the name of a field for a word of the wording', () => {
    expect(searchTemplates([template('T-A', { body: 'Dear {{resident}}' })], 'resident')).toEqual([])
  })
  it('shows all for an empty search', () => {
    expect(searchTemplates(ALL, '  ')).toBe(ALL)
  })
})

describe('The two shelves', () => {
  const hasLeaflet = (more: Partial<Wearer>) => {
    const { mine, others } = library(ALL, wearer(more))
    return ids([...mine, ...others]).includes('T-LEAFLET')
  }
  it('show party templates to a councillor on a party account', () => {
    expect(hasLeaflet({ context: { author: { role: 'councillor' }, resource: 'party' } })).toBe(true)
  })
  it('hide them on a council account, said or seen by the host', () => {
    expect(hasLeaflet({ context: { author: { role: 'councillor' }, resource: 'council' } })).toBe(false)
    expect(hasLeaflet({ context: { author: { role: 'councillor' }, resource: 'party' }, resolved: { resource: { value: 'council', from: 'host', confidence: 1 } } })).toBe(false)
  })
  it('hide them from a political assistant, whatever the strip says', () => {
    expect(hasLeaflet({ context: { author: { role: 'councillor' } }, settings: { me: { role: 'political-assistant' } } })).toBe(false)
    expect(hasLeaflet({ context: { author: { role: 'councillor' } }, settings: { me: { name: 'Sam Lee' }, directory: [{ name: 'Sam Lee', restricted: true }] } })).toBe(false)
  })
  it('keep templates for other roles apart', () => {
    const { mine, others } = library(ALL, wearer({ context: { author: { role: 'councillor' }, resource: 'party' } }))
    expect(ids(mine)).toEqual(['T-PR', 'T-MOTION', 'T-LEAFLET'])
    expect(ids(others)).toEqual(['T-WHIP'])
  })
  it('show favourites and the last few used apart, each template once', () => {
    const uses = [
      { id: 'T-WHIP', favourite: true, usedAt: '2026-04-02T10:00:00.000Z' },
      { id: 'T-PR', favourite: false, usedAt: '2026-04-01T10:00:00.000Z' },
    ]
    expect(grouped(inUseOrder(ALL, uses), uses).map(({ title, templates }) => [title, ids(templates)])).toEqual([
      ['Favourites', ['T-WHIP']],
      ['Used lately', ['T-PR']],
      ['All others', ['T-LEAFLET', 'T-MOTION']],
    ])
    expect(grouped(ALL, [])).toEqual([{ title: undefined, templates: ALL }])
  })
  it('stand in the order of use, then by title', () => {
    expect(ids(inUseOrder(ALL, [{ id: 'T-WHIP', favourite: true }]))).toEqual(['T-WHIP', 'T-LEAFLET', 'T-MOTION', 'T-PR'])
  })
})

describe('The preview', () => {
  const evil = '<img src=x onerror=alert(1)>&amp;"\''
  it('shows every value as text, whatever it holds', () => {
    const html = renderToStaticMarkup(
      <BlockView
        locked={{}}
        blocks={[
          { kind: 'heading', level: 1, runs: [{ text: evil, field: 'headline' }] },
          { kind: 'table', header: [[{ text: evil }]], rows: [[[{ text: evil, bold: true }]]] },
          { kind: 'paragraph', runs: [{ text: 'link', href: `javascript:alert(1)` }] },
        ]}
      />,
    )
    expect(html).not.toContain('<img')
    expect(html).not.toContain('javascript:')
    expect(html.match(/&lt;img src=x onerror=alert\(1\)&gt;/g)).toHaveLength(3)
  })
  it('shows what is still missing as a gap', () => {
    expect(renderToStaticMarkup(<BlockView locked={{}} blocks={[{ kind: 'paragraph', runs: [{ text: 'Headline', gap: true }] }]} />)).toContain(
      '<mark class="gap">[Headline]</mark>',
    )
  })
})

describe('Problems in the form', () => {
  const problems = [
    { path: 'headline', field: 'headline', label: 'Headline', message: '“Headline” is needed.', kind: 'missing' as const },
    { path: 'quotes.0.words', field: 'quotes', label: 'Words', message: 'The words are needed.', kind: 'missing' as const },
  ]
  it('stay quiet until the person has been there', () => {
    expect([...shownProblems(problems, new Set(), false).keys()]).toEqual([])
    expect([...shownProblems(problems, new Set(['headline']), false).keys()]).toEqual(['headline'])
  })
  it('are all shown after a try to insert', () => {
    expect(shownProblems(problems, new Set(), true).size).toBe(2)
  })
})

describe('Money', () => {
  it.each([
    ['£1,250.50', 1250.5],
    ['12', 12],
    ['', undefined],
    ['a lot', 'a lot'],
    ['1.234', '1.234'],
  ])('reads %j as %j', (typed, read) => {
    expect(readMoney(typed)).toBe(read)
  })
})
