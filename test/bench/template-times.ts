/**
 * node template-times.mjs: how long each shipped template takes to fill with its samples in all its text forms, and then as
 * a Word document. Writes one line of JSON, the slowest first.
 */
import { render } from '#core/drafting/render.ts'
import { renderDocx } from '#core/drafting/renderers/render-docx.ts'
import type { Values } from '#core/drafting/values.ts'
import type { Template } from '#core/pack/template.schema.ts'
import { sampleSettings } from '#generated/sample-settings.ts'
import { starter } from '#generated/starter.ts'
import { median, p95 } from './stats.ts'

const RUNS = 40
const WARM_UP = 5
const DOCX_RUNS = 5

export interface TemplateTime {
  readonly id: string
  /** From values to HTML, text and Markdown; median and 95th of a hundred runs. */
  readonly ms: number
  readonly p95: number
  readonly docxMs: number
}

async function templateTimes(): Promise<TemplateTime[]> {
  const times: TemplateTime[] = []
  const fill = (template: Template) =>
    render(template, template.samples as Values, { settings: sampleSettings, today: template.context.draftedOn ?? template.context.date ?? '2026-09-02' })
  for (let i = 0; i < WARM_UP; i++) for (const template of starter.templates) fill(template)
  for (const template of starter.templates) {
    const runs: number[] = []
    const docx: number[] = []
    for (let i = 0; i < RUNS; i++) {
      const started = performance.now()
      fill(template)
      runs.push(performance.now() - started)
    }
    for (let i = 0; i < DOCX_RUNS; i++) {
      const rendered = fill(template)
      const started = performance.now()
      await renderDocx(rendered)
      docx.push(performance.now() - started)
    }
    times.push({ id: template.id, ms: median(runs), p95: p95(runs), docxMs: median(docx) })
  }
  return times.sort((a, b) => b.ms - a.ms)
}

process.stdout.write(`${JSON.stringify(await templateTimes())}\n`)
