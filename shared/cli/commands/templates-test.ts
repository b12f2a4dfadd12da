/** `seconder templates test`: fills each template with its own samples and reads the result as any other draft. */

import type { TimedEngine } from '#core/checker/engine.ts'
import type { Finding } from '#core/checker/finding.ts'
import { readHtml } from '#core/draft/readers/html.ts'
import { contextFor } from '#core/drafting/defaults.ts'
import { render } from '#core/drafting/render.ts'
import type { Values } from '#core/drafting/values.ts'
import type { Pack } from '#core/pack/pack.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { Template } from '#core/pack/template.schema.ts'
import { loadEngine } from '../checker.ts'
import type { Given } from '../command.ts'
import { readSettings, withSealed } from '../input/user-files.ts'
import type { Io } from '../io.ts'
import { countInWords } from '../report/words.ts'
import { oneLine } from '../unusable.ts'
import { EXAMPLE_SETTINGS } from './example-settings.ts'

/** @returns 1 if any has a `must` or a `should`, or cannot be filled */
export async function testTemplates(templates: readonly Template[], pack: Pack, sealed: readonly Settings[], given: Given, io: Io): Promise<0 | 1> {
  const settings = given.has('profile') ? await withSealed(sealed, await readSettings(given)) : EXAMPLE_SETTINGS
  const engine = await loadEngine(pack)
  const results = templates.map((template) => testTemplate(template, engine, settings, io.today))
  if (given.value('format') === 'json')
    await io.out(
      `${JSON.stringify(
        results.map(({ id, ok, problem, findings }) => ({ id, ok, problem, findings: findings.map(({ rule, severity, message, quote }) => ({ rule, severity, message, quote })) })),
        null,
        2,
      )}\n`,
    )
  else await io.out(results.map(testLine).join(''))
  return results.every(({ ok }) => ok) ? 0 : 1
}

interface Result {
  readonly id: string
  readonly ok: boolean
  /** Why it could not be filled. */
  readonly problem?: string
  readonly findings: readonly Finding[]
}

export function testTemplate(template: Template, engine: TimedEngine, settings: Settings, today: string): Result {
  const { id, context } = template
  const values = template.samples as Values
  try {
    const rendered = render(template, values, { settings, today: context.date ?? today })
    const told = { ...contextFor(template, values), ...(rendered.subject !== undefined && { subject: rendered.subject }), ...context }
    const { findings } = engine.check(readHtml(rendered.html), { context: told, settings, today })
    return { id, ok: findings.every(({ severity }) => severity === 'consider'), findings }
  } catch (error) {
    if (!['ValuesError', 'TemplateError'].includes((error as Error).name)) throw error
    return { id, ok: false, problem: oneLine((error as Error).message), findings: [] }
  }
}

export function testLine({ id, ok, problem, findings }: Result): string {
  const said = problem ?? (findings.length === 0 ? 'nothing found' : `${countInWords(findings)}: ${findings.map(({ rule, message }) => `${rule} ${message}`).join(' ')}`)
  return `${ok ? 'ok  ' : 'FAIL'}  ${id.padEnd(16)}  ${said}\n`
}
