/**
 * Casework facts stay in casework (design section 3). A form begins with settings, the draft in front and the day, as the
 * schema of fields has it, or with what waits for the same draft (waiting-forms.test.ts); these are the other ways.
 */
import { describe, expect, it } from 'vitest'
import { memoryStore } from '#app/store/open-store.ts'
import { TEMPLATE_OF } from '#core/drafting/story/outputs.ts'
import { newFromLastTime } from '#core/drafting/story/story.ts'
import { shippedTemplates } from './shipped.ts'

const templates = shippedTemplates()
const casework = templates.filter(({ purpose }) => purpose === 'casework')
const others = templates.filter(({ purpose }) => purpose !== 'casework')
const RESIDENT = 'Mrs Doreen Watts'

describe('The purpose wall', () => {
  it('stands between some templates and many', () => {
    expect(casework.length).toBeGreaterThan(4)
    expect(others.length).toBeGreaterThan(80)
  })

  it('keeps of a template that was used its id and the moment, never a value', async () => {
    const store = memoryStore()
    for (const { id } of casework) await store.usedTemplate(id)
    const uses = await store.templateUses()
    expect(uses).toHaveLength(casework.length)
    for (const use of uses) expect(Object.keys(use).sort()).toEqual(['favourite', 'id', 'usedAt'])
  })

  it('gives no casework letter to one set of facts, and so nothing of one to the next', () => {
    const purposes = Object.values(TEMPLATE_OF).map((id) => templates.find((template) => template.id === id)?.purpose)
    expect(purposes).not.toContain('casework')
    expect(purposes).not.toContain(undefined)
  })

  it('keeps nothing of what people were told when a set of facts begins anew', () => {
    const kept = newFromLastTime({ what: 'The library', summary: RESIDENT, where: 'Mill Library', when: '2026-09-14', facts: [{ words: RESIDENT, source: 'A letter' }] } as never)
    expect(JSON.stringify(kept)).not.toContain(RESIDENT)
  })
})
