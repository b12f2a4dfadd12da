import { describe, expect, it } from 'vitest'
import { paragraphsOf } from '#app/host/paragraphs-of.ts'
import type { Draft, Paragraph } from '#core/draft/draft.ts'
import { paragraph } from '#core/draft/layout.ts'
import type { BlockNode, Rendered, Run } from '#core/drafting/blocks.ts'
import { neededBefore, withOpenFields } from '#core/drafting/open-fields.ts'
import { render } from '#core/drafting/render.ts'
import type { Values } from '#core/drafting/values.ts'
import { FakeWord } from '#test/hosts/word/fake-word.ts'
import { alwaysVisible } from '#test/hosts/word/harness.ts'
import { loadRuntime } from '#test/hosts/word/runtime/load-in-node.ts'
import type { ProfileName } from '#test/hosts/word/runtime/profiles.ts'
import { sampleSettings, shippedTemplates } from '#test/templates/shipped.ts'
import { DocumentFields } from '../fields/document-fields.ts'
import { WordHost } from '../word-host.ts'

const settings = sampleSettings()
const filled = (id: string): Rendered => {
  const template = shippedTemplates().find((one) => one.id === id)!
  return render(template, template.samples as Values, { settings, today: template.context.draftedOn ?? template.context.date ?? '2026-09-14' })
}

function opened(profile: ProfileName = 'word-web') {
  const word = new FakeWord([], profile)
  return { word, host: new WordHost({ ...loadRuntime(word), page: alwaysVisible }) }
}

/** An empty document with a template in it: asked of several times, as each is made but once. */
async function inserted(profile: ProfileName, id: string) {
  const { word, host } = opened(profile)
  const rendered = filled(id)
  await host.read()
  const before = word.syncs
  const receipt = await host.insert(rendered, 'whole')
  return { word, host, rendered, receipt, syncs: word.syncs - before }
}

const DOCUMENT = [paragraph('Alpha one two.', { kind: 'heading', level: 2 }), paragraph('Beta three four.'), paragraph('Gamma.', { kind: 'item', ordered: true, depth: 0 })]
const PLACES = { 'at the start of a paragraph': 15, 'in the middle of one': 20, 'at the end of the document': 38 }

/** Bold and links in reading order; where two of a kind touch they are one. */
const shown = (marks: Paragraph['marks']): Paragraph['marks'] =>
  marks
    .filter(({ kind }) => kind === 'bold' || kind === 'link')
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .reduce<Paragraph['marks'][number][]>((joined, mark) => {
      const last = joined.find(({ kind, end }) => kind === 'bold' && mark.kind === 'bold' && end === mark.start)
      if (last) joined[joined.indexOf(last)] = { ...last, end: mark.end }
      else joined.push(mark)
      return joined
    }, [])

/** What a draft looks like, apart from empty paragraphs. */
const shape = ({ places }: Draft) =>
  places.flatMap(({ paragraph: { text, block, marks }, page, part }) => (text === '' || part !== 'body' ? [] : [{ text, block, page, marks: shown(marks) }]))

const runsIn = (blocks: readonly BlockNode[]): Run[] =>
  blocks.flatMap((block): Run[] => {
    if (block.kind === 'list') return block.items.flatMap((item) => runsIn(item))
    if (block.kind === 'quote') return runsIn(block.blocks)
    if (block.kind === 'table') return [block.header, ...block.rows].flat(2)
    return block.kind === 'page-break' ? [] : [...block.runs]
  })

const IDS = shippedTemplates().map(({ id }) => id)
/** One of each make: clauses, tables, locked passages, pages, nothing but paragraphs. */
const FEW = ['T-MOTION', 'T-AGENDA', 'T-NEWS-PRINT', 'T-CASE-ACK', 'T-DONATION', 'T-LETTER']

/** Every template with the least that Word may offer; one of each sort with all of it. */
describe.each([
  ['ltsc2019', IDS],
  ['word-web', ['T-MOTION', 'T-AGENDA']],
] as const)('A template in %s', (profile, ids) => {
  const documents = new Map<string, ReturnType<typeof inserted>>()
  const documentOf = (id: string) => documents.get(id) ?? documents.set(id, inserted(profile, id)).get(id)!

  it.each(ids)('%s comes out with its headings, lists, tables, bold words and links, in two syncs', async (id) => {
    const { word, host, rendered, receipt, syncs } = await documentOf(id)
    expect(receipt.outcome).toBe('applied')
    expect(syncs).toBe(2)
    const meant = paragraphsOf(rendered.blocks)
      .filter((item) => item.paragraph.text !== '')
      .map(({ paragraph: { text, block, marks }, page = 1 }) => ({
        text,
        block,
        page,
        marks: block.kind === 'heading' ? [] : shown(marks),
      }))
    const heads = rendered.blocks.flatMap((block) => (block.kind === 'table' ? block.header.map((cell) => cell.map((run) => run.text).join('')) : []))
    const bare = (found: ReturnType<typeof shape>) => found.map((item) => (heads.includes(item.text) && item.block.kind === 'cell' ? { ...item, marks: [] } : item))
    const now = word.syncs
    expect(bare(shape(await host.read()))).toEqual(meant)
    expect(word.syncs - now).toBe(1)
  })

  it.each(ids)('%s has a control around each value, no more and no less', async (id) => {
    const { word, rendered } = await documentOf(id)
    const { controls, body } = word.document
    const values = runsIn(rendered.blocks).flatMap(({ field, text }) => (field && text ? [text.replaceAll('\n', '\v')] : []))
    const around = controls.filter(({ tag }) => !tag.includes(':locked.')).sort((a, b) => a.span.start - b.span.start)
    expect(around.map(({ span }) => body.text(span.start, span.end))).toEqual(values)
    for (const { tag, title } of controls) expect([tag.length <= 64, tag.startsWith('sec:'), title.length > 0]).toEqual([true, true, true])
  })

  for (const [where, at] of Object.entries(PLACES)) {
    it.each(ids.filter((id) => FEW.includes(id)))(`%s goes in ${where} and comes out again, leaving all as it was`, async (id) => {
      const { word, host } = opened(profile)
      word.open(DOCUMENT)
      word.select(at)
      const before = await host.read()
      const receipt = await host.insert(filled(id), 'selection')
      expect(receipt.outcome).toBe('applied')
      expect((await host.takeBack(receipt)).outcome).toBe('applied')
      expect(word.text).toBe(DOCUMENT.map(({ text }) => text).join('\n'))
      expect(shape(await host.read())).toEqual(shape(before))
      expect(word.document.controls).toEqual([])
    })
  }

  it.each(ids.filter((id) => FEW.includes(id)))('%s takes the place of a document and gives it back', async (id) => {
    const { word, host } = opened(profile)
    word.open(DOCUMENT)
    const before = await host.read()
    const receipt = await host.insert(filled(id), 'whole')
    expect(receipt.outcome).toBe('applied')
    expect((await host.takeBack(receipt)).outcome).toBe('applied')
    expect(shape(await host.read())).toEqual(shape(before))
    expect(word.document.properties.title).toBe('')
  })
})

describe('A template with open fields', () => {
  const open = (id: string): Rendered | undefined => {
    const template = shippedTemplates().find((one) => one.id === id)!
    const shown = render(template, {}, { settings, today: '2026-09-14', gaps: 'show' })
    return template.place !== 'inline' && neededBefore(shown).length === 0 ? withOpenFields(shown, template.title) : undefined
  }
  it.each(IDS.filter(open))('%s has each of them in the list of fields, empty, and is inserted in two syncs', async (id) => {
    const { word, host } = opened('ltsc2019')
    await host.read()
    const before = word.syncs
    const rendered = open(id)!
    expect((await host.insert(rendered, 'whole')).outcome).toBe('applied')
    expect(word.syncs - before).toBe(2)
    const gaps = runsIn(rendered.blocks).filter(({ field }) => field)
    const fields = await new DocumentFields(host).read()
    expect([gaps.length, fields.reduce((sum, { places }) => sum + places, 0), fields.filter(({ text }) => text !== '')]).toEqual([gaps.length, gaps.length, []])
  })
  it('is filled in place of the brackets, from the list', async () => {
    const { word, host } = opened('mac')
    await host.insert(open('T-MOTION')!, 'whole')
    const fields = new DocumentFields(host)
    const [title] = await fields.read()
    expect((await fields.fill(title!, 'Keep Mill Library open')).outcome).toBe('applied')
    expect(word.text.split('\n')[0]).toBe('Keep Mill Library open')
    expect((await fields.read())[0]).toMatchObject({ label: 'Title of the motion', text: 'Keep Mill Library open' })
  })
})

describe('Numbered clauses', () => {
  it('begin at one in each list, as lists of their own', async () => {
    const { word, host } = opened()
    await host.insert(filled('T-MOTION'), 'whole')
    const lists = word.document.body.paragraphs().flatMap(({ mark }) => (mark.list ? [mark.list.definition.id] : []))
    expect(new Set(lists).size).toBe(filled('T-MOTION').blocks.filter((block) => block.kind === 'list').length)
  })
})

describe('A column of money', () => {
  it('keeps to the right, its heading too', async () => {
    const { word, host } = opened()
    await host.insert(filled('T-ACCOUNTS'), 'whole')
    const first = filled('T-ACCOUNTS').blocks.find((block) => block.kind === 'table')!
    const cells = word.document.body.paragraphs().filter(({ mark }) => mark.cell && mark.cell.row < 2)
    expect(cells.slice(0, 6).map(({ mark }) => mark.alignment ?? 'Left')).toEqual(['Left', 'Right', 'Right', 'Left', 'Right', 'Right'])
    expect(first.sides).toEqual(['left', 'right', 'right'])
  })
})

describe('Locked wording', () => {
  const locked: Rendered = {
    ...filled('T-MOTION'),
    blocks: [
      { kind: 'paragraph', runs: [{ text: 'Read this ' }, { text: 'today', field: 'day' }], locked: 'notice' },
      { kind: 'paragraph', runs: [{ text: 'And write here.' }] },
    ],
  }

  it('cannot be typed in, fixed or written over, and what the person wrote elsewhere stays theirs', async () => {
    const { word, host } = opened()
    await host.insert(locked, 'whole')
    word.select(3)
    expect(word.type('x')).toBe(false)
    word.select(word.text.length)
    expect(word.type(' Yes.')).toBe(true)
    const fix = { where: 'body' as const, start: 0, end: 4, was: 'Read', text: 'Burn' }
    const receipt = await host.apply({ label: 'Change it', edits: [fix] }, {} as never)
    expect(receipt).toEqual({
      outcome: 'refused',
      message: 'Word keeps these words from being changed: they are locked or the document is protected. Nothing was written.',
      copy: 'Burn',
    })
    expect(word.text).toBe('Read this today\nAnd write here. Yes.')
  })

  it('is unlocked by taking the insertion back', async () => {
    const { word, host } = opened()
    const receipt = await host.insert(locked, 'whole')
    expect((await host.takeBack(receipt)).outcome).toBe('applied')
    expect([word.text, word.document.controls]).toEqual(['', []])
  })

  it('takes no template in', async () => {
    const { word, host } = opened()
    await host.insert(locked, 'whole')
    word.select(3)
    const receipt = await host.insert(filled('T-MOTION'), 'selection')
    expect(receipt).toMatchObject({ outcome: 'refused', message: 'The cursor is in approved wording that is locked. Put it outside the locked passage and try again.' })
    expect(receipt.copy).toContain('This Council notes')
    expect(word.text).toBe('Read this today\nAnd write here.')
  })
})
