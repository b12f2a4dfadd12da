import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { expectNone, type Problem } from './problem.ts'
import { files, type SourceFile } from './tree.ts'

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/
/** Partials have no front matter: they belong to the templates that use them. */
const templates = files.filter((file) => /^templates\/(?!partials\/)[^/]+\/.*\.md$/.test(file.path) && !file.path.endsWith('README.md'))

function problemsOf(file: SourceFile): Problem[] {
  const problems: Problem[] = []
  const lack = (what: string, remedy: string) => problems.push({ file: file.path, what, remedy })
  let head: Record<string, unknown>
  try {
    head = parse(FRONT_MATTER.exec(file.text)?.[1] ?? '') ?? {}
  } catch (error) {
    return [{ file: file.path, what: `has front matter that cannot be read: ${(error as Error).message.split('\n')[0]}`, remedy: 'Mend the line it names' }]
  }
  if (!/^T-[A-Z0-9]+(?:-[A-Z0-9]+)*$/.test(String(head.id))) lack('has no id', 'Add id: T-…, as in guidance K2')
  if (typeof head.samples !== 'object' || head.samples === null || Object.keys(head.samples).length === 0)
    lack('has no sample values', 'Add samples: with a value for each field; templates test fills the template with them')
  // What a child does not say it takes from its parent, which is looked at itself.
  const child = typeof head.parent === 'string'
  for (const [name, field] of Object.entries((head.fields ?? {}) as Record<string, { type?: unknown; help?: unknown } | null>))
    if (field && (!child || field.type !== undefined) && !field.help) lack(`has no guidance for ${name}`, 'Add help: one line on what belongs there')
  const review = head.review instanceof Date ? head.review.toISOString().slice(0, 10) : String(head.review)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(review) && !(child && head.review === undefined)) lack('has no review date', 'Add review: 2027-05-31')
  const sources = Array.isArray(head.sources) ? (head.sources as { title?: unknown; asAt?: unknown }[]) : []
  if (child && head.sources === undefined) return problems
  if (sources.length === 0 || sources.some(({ title, asAt }) => !title || !asAt))
    lack('does not say where its wording comes from', 'Add sources: a list, each with title, asAt and verified')
  return problems
}

describe('every template', () => {
  it('has its samples, its review date and its source', () => {
    expect(templates.length, 'there are no templates in templates/').toBeGreaterThan(0)
    expectNone(templates.flatMap(problemsOf))
  })
})

describe('a template that lacks something is seen', () => {
  const whole = '---\nid: T-MOTION\nsamples: { title: Bus routes }\nreview: 2027-05-31\nsources: [{ title: Local Government Act 2000, asAt: 2026-11-22 }]\n---\nBody'
  const seen = (text: string) => problemsOf({ path: 'templates/motions/motion.md', text }).map((problem) => problem.what)

  it('unless nothing is missing', () => expect(seen(whole)).toEqual([]))
  it('its samples', () => expect(seen(whole.replace('samples: { title: Bus routes }\n', ''))).toEqual(['has no sample values']))
  it('the guidance for a field', () =>
    expect(seen(whole.replace('samples:', 'fields: { title: { type: text, label: Title }, place: { type: text, help: The hall } }\nsamples:'))).toEqual([
      'has no guidance for title',
    ]))
  it('its review date', () => expect(seen(whole.replace('review: 2027-05-31\n', ''))).toEqual(['has no review date']))
  it('its source', () =>
    expect(seen(whole.replace('sources: [{ title: Local Government Act 2000, asAt: 2026-11-22 }]\n', ''))).toEqual(['does not say where its wording comes from']))
})
