/** axe, as every browser test asks it. Its look at each colour takes longer than all the rest: another scheme changes only colours, another width none. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

export type Of = 'everything' | 'colours' | 'all but colours'

interface Where {
  readonly within?: readonly string[]
  readonly without?: string
}

export async function nothingFoundByAxe(page: Page, of: Of = 'everything', { within, without }: Where = {}): Promise<void> {
  const axe = new AxeBuilder({ page })
  if (of === 'colours') axe.withRules('color-contrast')
  if (of === 'all but colours') axe.disableRules('color-contrast')
  if (within) axe.include([...within])
  if (without) axe.exclude(without)
  const { violations } = await axe.analyze()
  expect(violations.map(({ id, help, nodes }) => `${id}: ${help} — ${nodes.map((node) => node.target.join(' ')).join(' | ')}`)).toEqual([])
}
