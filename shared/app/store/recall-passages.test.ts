import { describe, expect, it } from 'vitest'
import { createEngine } from '#core/checker/engine.ts'
import { readText } from '#core/draft/readers/text.ts'
import { render } from '#core/drafting/render.ts'
import type { Values } from '#core/drafting/values.ts'
import { starterChecks } from '#generated/starter-checks.ts'
import { sampleSettings, shippedTemplates } from '#test/templates/shipped.ts'
import { memoryStore } from './open-store.ts'
import { provenanceAfter, traceOf } from './provenance.ts'
import { recalled } from './recall-passages.ts'
import { saidAbout, say } from './said.ts'
import { withoutText } from './without-text.ts'

const settings = sampleSettings()
const TODAY = '2026-10-06'
const template = shippedTemplates().find(({ id }) => id === 'T-NEWS-EMAIL')!
const rendered = render(template, template.samples as Values, { settings, today: TODAY })
const whole = provenanceAfter(undefined, template, rendered, 'pack', 'whole')
const [line = ''] = whole.passages![0]!.lines
const engine = createEngine(starterChecks)
const found = (text: string, began: typeof whole) =>
  engine
    .check({ ...readText(text), template: traceOf(began)! }, { context: {}, settings, today: TODAY })
    .findings.filter(({ rule }) => rule === 'GP-23')
    .map(({ message, fixes }) => [message, fixes.map(({ label }) => label)])

describe('The locked passages of a message', () => {
  it('are kept as hashes, without a word of them', async () => {
    const store = memoryStore()
    await say(store, 'gmail:r1', { template: whole })
    const { template: kept } = await saidAbout(store, 'gmail:r1')
    expect(kept?.passages?.map(({ id, lines, hashes }) => [id, lines, hashes?.length])).toEqual(whole.passages!.map(({ id, lines }) => [id, [], lines.length]))
    for (const words of whole.passages!.flatMap(({ lines }) => lines)) expect(JSON.stringify(await store.exportAll())).not.toContain(words)
    expect(withoutText(kept!)).toEqual(kept)
  })

  it('are no finding while their hashes stand in the text, with finer quotation marks and spaces too', () => {
    const text = whole.passages!.flatMap(({ lines }) => lines).join('\n')
    expect(found(text, withoutText(whole))).toEqual([])
    expect(found(text.replace(/'/g, '’').replace(/ /g, '\u00a0'), withoutText(whole))).toEqual([])
  })

  it('are seen to have changed by the hashes alone, and nothing is offered that is not known', () =>
    expect(found('Something else.', withoutText(whole))).toEqual(whole.passages!.map(({ id }) => [`The approved passage “${id.replace(/-/g, ' ')}” was changed or left out.`, []])))

  it('are known again where pack and settings still say the same, and can be put back', async () => {
    const own = {
      ...template,
      body: '{{#locked "imprint"}}\nA line of the template.\n\n{{group.imprint}}\n\nFrom {{council.name}}, {{#each councillors}}{{name}}{{/each}}\n{{/locked}}',
      partials: {},
      locked: { imprint: 'The law.' },
    }
    const filled = render(own, template.samples as Values, { settings, today: TODAY })
    const kept = withoutText(provenanceAfter(undefined, own, filled, 'pack', 'whole'))
    const now = await recalled(kept, async () => [own], settings, TODAY)
    const [mine, typed] = now.passages!
    expect(mine?.lines).toEqual(['A line of the template.', settings.group!.imprint])
    // Whoever is named there was typed in: of that line only the hash is known.
    expect(typed).toMatchObject({ id: 'imprint', lines: [], hashes: [expect.any(String)] })
    expect(found('A line of the template that changed.', now).map(([message]) => message)).toContain('The approved passage “imprint” was changed.')
  })

  it('are not looked for in the pack where nothing is missing', async () => expect(await recalled(whole, () => Promise.reject(new Error('asked')), settings, TODAY)).toBe(whole))

  it('that nobody knows any more stay hashes', async () => expect(await recalled(withoutText(whole), async () => [], settings, TODAY)).toEqual(withoutText(whole)))
  it('stand in the text as lines', () => expect(line.length).toBeGreaterThan(10))
})
