import { expect, it } from 'vitest'
import { render } from '#core/drafting/render.ts'
import type { Values } from '#core/drafting/values.ts'
import { sampleSettings, shippedTemplates } from '#test/templates/shipped.ts'
import { type Cost, fiftyPages, measureWord } from './measure.ts'

it('The fifty pages mix bold and italic words with others in some two hundred paragraphs', () => {
  expect(fiftyPages().filter(({ marks }) => marks.length > 0)).toHaveLength(200)
})

it('Fifty pages are read in one sync, a motion goes in with two, a fix takes two and so does taking it back', async () => {
  const template = shippedTemplates().find(({ id }) => id === 'T-MOTION')!
  const costs = await measureWord(render(template, template.samples as Values, { settings: sampleSettings(), today: '2026-09-14' }))
  const { tracked, ...untracked } = costs
  const syncsOf = (all: object) => Object.fromEntries((Object.entries(all) as [string, Cost][]).map(([what, { syncs }]) => [what, syncs]))
  expect(syncsOf(untracked)).toEqual({ read: 1, readAgain: 1, insert: 2, fix: 2, takeBack: 2 })
  // The first reading alone is over the budget: no paragraph is known by name before it.
  expect(syncsOf(tracked)).toEqual({ read: 2, readAgain: 1, fix: 2, insert: 2 })
})
