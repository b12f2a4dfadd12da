import { expect, it } from 'vitest'
import { examples } from '#generated/examples.ts'
import { starter } from '#generated/starter.ts'
import { rulePages } from './rule-pages.ts'

it('A rule is found by the words that it flags, and not by those that it leaves alone', () => {
  const page = rulePages(starter, {
    ...examples,
    'PB-03': { flag: [{ text: 'Come canvassing.', at: 'Come canvassing' }], pass: [{ text: 'Your garden bin.' }] },
  }).find(({ facets }) => facets?.id === 'PB-03')
  expect(page?.words).toContain('Come canvassing')
  expect(page?.words).not.toContain('garden bin')
})
