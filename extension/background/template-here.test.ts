import { describe, expect, it } from 'vitest'
import { MemoryHost } from '#app/host/memory-host.ts'
import { withPacks } from '#app/packs-in-use/with-packs.ts'
import { memoryStore } from '#app/store/open-store.ts'
import { saidAbout } from '#app/store/said.ts'
import { createEngine } from '#core/checker/engine.ts'
import { paragraph } from '#core/draft/layout.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { Template } from '#core/pack/template.schema.ts'
import { starterChecks } from '#generated/starter-checks.ts'
import { sampleSettings, shippedTemplates } from '#test/templates/shipped.ts'
import { ParagraphNames, wired } from '../messages/draft-wire.ts'
import { Checks } from './checks.ts'
import { TemplateHere } from './template-here.ts'

const OWN = {
  ...shippedTemplates()[0]!,
  id: 'T-OWN-HOURS',
  title: 'Office hours',
  shortcut: 'hours',
  purpose: 'group',
  fields: {},
  locked: {},
  partials: {},
  body: 'We are here from ten to four.',
  subject: undefined,
  documentTitle: undefined,
} as unknown as Template
const engine = createEngine(starterChecks)

async function asked(text: string, shortcut: string, settings: Settings = sampleSettings(), body = OWN.body) {
  const store = withPacks(memoryStore())
  await store.keepOwn([{ ...OWN, body }])
  const checks = new Checks(
    () => engine,
    async () => ({ settings, context: {}, today: '2026-10-06' }),
  )
  const here = new TemplateHere(checks, async () => store)
  const ask = { draft: 'gmail:r1', wire: wired(await new MemoryHost([paragraph(text)], { name: 'gmail' }).read(), new ParagraphNames()), shortcut }
  return { store, here, ask, answer: await here.answer(ask) }
}

describe('A template for a page whose panel is closed', () => {
  it('of one’s own comes rendered, without the name of template or pack, and takes the place of a draft in which nothing else stands', async () => {
    const { answer } = await asked(';hours', 'hours')
    expect(answer).toMatchObject({ rendered: { text: expect.stringContaining('We are here from ten to four.'), template: { id: '', digest: '' } }, where: 'whole' })
    expect((await asked('Dear all, ;hours', 'hours')).answer).toMatchObject({ where: 'selection' })
  })
  it('with something to fill in, or to add to the settings, is asked for in the panel', async () => {
    expect((await asked(';ack', 'ack')).answer).toEqual({ form: true })
    expect((await asked(';hours', 'hours', { me: { name: 'Sam Lee' } }, 'Yours, {{group.name}}')).answer).toEqual({ form: true })
  })
  it('that nobody knows, or that the shelf does not hold for this person, is none', async () => {
    expect((await asked(';wrong', 'wrong')).answer).toEqual({ none: true })
    const councillor: Settings = { ...sampleSettings(), me: { name: 'Ada Khan', role: 'councillor' } }
    expect([(await asked(';leaflet', 'leaflet', councillor)).answer, (await asked(';leaflet', 'leaflet')).answer]).toEqual([{ form: true }, { none: true }])
  })
  it('is remembered with the draft once it stands there', async () => {
    const { store, here, ask } = await asked(';hours', 'hours')
    await here.inserted({ ...ask, where: 'whole' })
    expect((await saidAbout(store, 'gmail:r1')).template).toMatchObject({ id: 'T-OWN-HOURS', version: OWN.version })
    expect((await store.templateUses()).map(({ id }) => id)).toEqual(['T-OWN-HOURS'])
  })
})
