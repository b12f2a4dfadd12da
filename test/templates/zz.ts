import { shippedTemplates, sampleSettings } from './shipped.ts'
import { render } from '#core/drafting/render.ts'
const s = sampleSettings()
try { for (const t of shippedTemplates()) { const r = render(t, t.samples as never, { settings: s, today: t.context.date! }); console.log('=====', t.id, r.title, '|', r.subject, r.template.digest.slice(0,8)); console.log(process.argv[2]==='md'?r.markdown:process.argv[2]==='html'?r.html:r.text) } } catch (e) { console.log((e as Error).message, (e as Error).stack) }
