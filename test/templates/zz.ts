import { readDocx } from '#core/draft/readers/docx.ts'
import { readMarkdown } from '#core/draft/readers/markdown.ts'
import { renderDocx } from '#core/drafting/renderers/render-docx.ts'
import { createEngine } from '#core/checker/engine.ts'
import { readHtml } from '#core/draft/readers/html.ts'
import { readText } from '#core/draft/readers/text.ts'
import { contextFor } from '#core/drafting/defaults.ts'
import { render } from '#core/drafting/render.ts'
import { buildStarter } from '../../scripts/build-pack.ts'
import { EXAMPLE_SETTINGS } from '../../shared/cli/commands/example-settings.ts'
import { sampleSettings, shippedTemplates } from './shipped.ts'
const { pack } = buildStarter()
const engine = createEngine(pack)
const VARIANTS: Record<string, object[]> = { 'T-PR': [{ status: 'Embargoed', embargo: '2026-12-02T00:01' }], 'T-WHIP': [{ budget: true }], 'T-CASE-ACK': [{ authority: 'For someone else who has agreed in writing' }, { authority: 'For someone else who has still to agree' }], 'T-LETTER': [{ authority: 'Written authority is enclosed', salutation: 'Sir or Madam' }], 'T-NEWS-PRINT': [{ delivery: 'Posted to named residents', photoConsent: 'Everyone shown has agreed in writing' }, { surgeryDate: undefined }], 'T-NEWS-EMAIL': [{ surgeryDate: undefined }], 'T-AGENDA': [{ papers: undefined, items: undefined, link: 'https://meet.example/abc' }] }
for (const nation of ['E', 'W', 'S', 'NI'] as const)
for (const t of shippedTemplates()) for (const change of [{}, ...(VARIANTS[t.id] ?? [])]) {
  const base = sampleSettings(); const settings = { ...base, council: { ...base.council, nation } }
  const values = { ...t.samples, ...change } as never
  const r = render(t, values, { settings, today: t.context.date! })
  const context = { ...contextFor(t, values), ...(r.subject !== undefined && { subject: r.subject }), ...t.context }
  for (const [how, draft] of [['html', readHtml(r.html)], ['text', readText(r.text)], ['md', readMarkdown(r.markdown)], ['docx', readDocx(await renderDocx(r))]] as const) {
    const v = engine.check(draft, { context, settings, today: t.context.date! })
    for (const f of v.findings) console.log(nation, t.id, how, JSON.stringify(change), f.severity, f.rule, f.message, '|', f.quote ?? '')
    const bare = engine.check(draft, { context: {}, settings, today: t.context.date! })
    if (bare.context.kind?.value !== t.kind || bare.context.kind.confidence < 0.9 || bare.findings.some(f=>f.severity!=='consider')) console.log('   bare', nation, t.id, how, JSON.stringify(change), JSON.stringify(bare.context.kind), bare.findings.map(f=>f.severity+' '+f.rule+' '+(f.quote??'')).join(', '))
    if (draft.notChecked.length) console.log('   notChecked', how, draft.notChecked)
  }
}
