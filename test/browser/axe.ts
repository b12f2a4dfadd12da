/**
 * axe, as every browser test asks it. Its look at each colour takes longer than all the rest: another scheme changes only
 * colours, another width none. Only what is wrong is described: to describe all that is right takes as long as finding out.
 */

import { expect, type Frame, type Page } from '@playwright/test'
import axe, { type AxeResults, type ContextObject, type RunOptions } from 'axe-core'

export type Of = 'everything' | 'colours' | 'all but colours'

interface Where {
  /** Selectors: what is looked at, and what is left out of it. */
  readonly within?: string
  readonly without?: string
  /** Rules that say nothing of this page. */
  readonly unasked?: readonly string[]
}

interface WithAxe {
  readonly axe?: { run(context: ContextObject, options: RunOptions): Promise<AxeResults> }
}

const rulesOf = (of: Of, unasked: readonly string[]): RunOptions => {
  const off = [...unasked, ...(of === 'all but colours' ? ['color-contrast'] : [])]
  return { ...(of === 'colours' && { runOnly: ['color-contrast'] }), rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])) }
}

/** @param where - a page with each frame in it, or one frame */
export async function nothingFoundByAxe(where: Page | Frame, of: Of = 'everything', { within, without, unasked = [] }: Where = {}): Promise<void> {
  const context = { include: within ?? ':root', exclude: without ?? [] }
  const options: RunOptions = { ...rulesOf(of, unasked), resultTypes: ['violations'], iframes: false }
  for (const frame of 'frames' in where ? where.frames() : [where]) {
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source)
    const violations = await frame.evaluate(
      async ([context, options]) => {
        const found = (await (window as unknown as WithAxe).axe?.run(context, options))?.violations
        return found?.map(({ id, help, nodes }) => `${id}: ${help} — ${nodes.map((node) => node.target.join(' ')).join(' | ')}`)
      },
      [context, options] as const,
    )
    expect(violations).toEqual([])
  }
}
