/**
 * axe, as every browser test asks it. Its look at each colour takes longer than all the rest: another scheme changes only
 * colours, another width none. Only what is wrong is described: to describe all that is right takes as long as finding out.
 */

import { expect, type Frame, type Page } from '@playwright/test'
import axe, { type AxeResults, type RunOptions } from 'axe-core'

export type Of = 'everything' | 'colours' | 'all but colours'

interface Where {
  /** A selector of what is looked at. */
  readonly within?: string
  /** Rules that say nothing of this page. */
  readonly unasked?: readonly string[]
}

interface WithAxe {
  readonly axe?: { run(within: string, options: RunOptions): Promise<AxeResults> }
}

const rulesOf = (of: Of, unasked: readonly string[]): RunOptions => {
  const off = [...unasked, ...(of === 'all but colours' ? ['color-contrast'] : [])]
  return { ...(of === 'colours' && { runOnly: ['color-contrast'] }), rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])) }
}

/** @param where - a page with each frame in it, or one frame */
export async function nothingFoundByAxe(where: Page | Frame, of: Of = 'everything', { within = ':root', unasked = [] }: Where = {}): Promise<void> {
  const options: RunOptions = { ...rulesOf(of, unasked), resultTypes: ['violations'], iframes: false }
  for (const frame of 'frames' in where ? where.frames() : [where]) {
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source)
    const violations = await frame.evaluate(
      async ([within, options]) => {
        const found = (await (window as unknown as WithAxe).axe?.run(within, options))?.violations
        return found?.map(({ id, help, nodes }) => `${id}: ${help} — ${nodes.map((node) => node.target.join(' ')).join(' | ')}`)
      },
      [within, options] as const,
    )
    expect(violations).toEqual([])
  }
}
