import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ROLES } from '#core/draft/context.schema.ts'
import { isFor, onShelf } from '#core/drafting/shelf.ts'
import { shippedTemplates } from '#test/templates/shipped.ts'

interface Duty {
  readonly job: string
  readonly role: string
  /** The roles of Seconder in which somebody with this duty works. */
  readonly as: readonly (typeof ROLES)[number][]
  readonly duty: string
  readonly templates: readonly string[]
}

const duties = parse(readFileSync(new URL('../../templates/duties.yaml', import.meta.url), 'utf8')) as readonly Duty[]
const shipped = new Map(shippedTemplates().map((template) => [template.id, template]))
const JOBS = ['group officers', 'councillor', 'political adviser', 'local party officers', 'political assistant']

describe('the communication duties of the five job descriptions', () => {
  it('are all here', () => {
    expect([...new Set(duties.map(({ job }) => job))].sort()).toEqual([...JOBS].sort())
    expect(duties.length).toBeGreaterThanOrEqual(69)
  })

  it.each(duties.map((duty) => [`${duty.role}: ${duty.duty}`, duty] as const))('%s', (_, { as, templates }) => {
    expect(templates.length, 'no template answers it').toBeGreaterThan(0)
    for (const role of as) expect(ROLES).toContain(role)
    const missing = templates.filter((id) => !shipped.has(id))
    expect(missing, 'not in templates/').toEqual([])
    const open = (id: string) => as.some((role) => isFor(shipped.get(id)!, role) && onShelf(shipped.get(id)!, { role }))
    // Nobody in a restricted post is handed party wording; something else must then answer the duty.
    const walled = (id: string) => as.every((role) => !onShelf({ purpose: shipped.get(id)!.purpose }, { role }))
    expect(templates.some(open), 'all that answers it is closed').toBe(true)
    const closed = templates.filter((id) => !open(id) && !walled(id))
    expect(closed, `nobody with this duty may use them (${as.join(', ')})`).toEqual([])
  })
})
