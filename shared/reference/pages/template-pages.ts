/** A page a template, the way into them, and what a field may be. */
import { fieldsPage } from '#cli/template-pages/fields-page.ts'
import { templateIndex } from '#cli/template-pages/index-page.ts'
import { templatePage } from '#cli/template-pages/template-page.ts'
import { render } from '#core/drafting/render.ts'
import type { Values } from '#core/drafting/values.ts'
import type { Pack } from '#core/pack/pack.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import { htmlName, type SitePage } from '../site-page.ts'

/** @param settings of an invented council, with which the samples are filled @param today ISO, for templates that say no day of their own */
export function templatePages({ title, templates }: Pick<Pack, 'title' | 'templates'>, settings: Settings, today: string): readonly SitePage[] {
  const page = (name: string) => ({ from: `reference/templates/${name}`, to: `templates/${htmlName(name)}`, room: 'templates' as const })
  return [
    { ...page('README.md'), markdown: templateIndex(title, templates), words: 'A list of all templates, by purpose and by role.' },
    { ...page('fields.md'), markdown: fieldsPage() },
    ...templates.map(
      (template): SitePage => ({
        ...page(`${template.id}.md`),
        markdown: templatePage(template, render(template, template.samples as Values, { settings, today: template.context.date ?? today }).text),
        facets: { id: template.id, kinds: [template.kind], roles: template.for },
        words: `${template.summary} ${Object.values(template.fields)
          .map(({ label }) => label)
          .join(', ')}`,
      }),
    ),
  ]
}
