// @vitest-environment happy-dom
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import type { Rendered } from '#core/drafting/blocks.ts'
import type { Values } from '#core/drafting/values.ts'
import type { Template } from '#core/pack/template.schema.ts'
import { example } from '#test/templates/example-template.ts'
import { mount } from '../mount-for-test.ts'
import { FillTemplate } from './fill-template.tsx'

const RELEASE = example({
  fields: `status: { type: choice, label: When it may be used, options: [Now, Embargoed], required: true, group: Release }
embargo: { type: date, label: Embargoed until, required: true, shownWhen: { field: status, is: Embargoed }, group: Embargo }
body: { type: long-text, label: The facts }
distance: { type: number, label: Distance, unit: miles }
posts:
  type: table
  label: Posts
  rowLabel: Post
  columns:
    who: { type: person, label: Who holds it }`,
  samples: '{ status: Now }',
  more: 'caution: Nobody has read this yet.',
  body: '{{status}} {{#if embargo}}{{longDate embargo}}{{/if}}\n\n{{body}} {{distance}}\n\n{{#each posts}}\n- {{person who}}\n{{/each}}',
})

async function open(template: Template = RELEASE) {
  const inserted: Rendered[] = []
  let now: Values = {}
  function Form() {
    const [held, setHeld] = useState<Values>({})
    now = held
    return (
      <FillTemplate
        template={template}
        values={held}
        onValues={setHeld}
        settings={{}}
        today="2026-11-22"
        draft="nothing"
        onInsert={(rendered) => inserted.push(rendered)}
        onBack={() => {}}
        onKnown={() => {}}
        onSettings={() => {}}
      />
    )
  }
  const page = await mount(<Form />)
  const labels = () => page.all('label').map(({ textContent }) => textContent)
  const field = (label: RegExp) => page.place.querySelector(`#${CSS.escape(page.named('label', label).getAttribute('for') ?? '')}`)
  return { ...page, labels, field, inserted, values: () => now }
}

describe('The form of a template', () => {
  it('shows a field and its heading only when they matter, and keeps what was typed', async () => {
    const { fill, field, labels, all, values } = await open()
    expect(labels().join()).not.toContain('Embargoed until')
    expect(all('h3').map(({ textContent }) => textContent)).not.toContain('Embargo')
    await fill(field(/^When it may/), 'Embargoed')
    await fill(field(/^Embargoed until/), '2026-12-02')
    expect(all('h3').map(({ textContent }) => textContent)).toContain('Embargo')
    await fill(field(/^When it may/), 'Now')
    expect(labels().join()).not.toContain('Embargoed until')
    expect(values().embargo).toBe('2026-12-02')
  })
  it('prints nothing of what is hidden', async () => {
    const { fill, field, click, inserted } = await open()
    await fill(field(/^When it may/), 'Embargoed')
    await fill(field(/^Embargoed until/), '2026-12-02')
    await fill(field(/^When it may/), 'Now')
    await click('button', 'Insert')
    expect(inserted[0]?.text).not.toContain('December')
  })
  it('counts the words of a long text and names the unit of a number', async () => {
    const { fill, field, place, labels } = await open()
    expect(labels()).toContain('Distance (miles)')
    await fill(field(/^The facts/), 'Three short words')
    expect(place.textContent).toContain('3 words')
  })
  it('asks for people in the rows of a table', async () => {
    const { click, fill, field, values } = await open()
    await click('button', 'Add a post')
    await fill(field(/^Name/), 'Ada Khan')
    expect(values().posts).toEqual([{ who: { name: 'Ada Khan' } }])
  })
  it('says first what is not yet certain', async () => {
    const { place } = await open()
    expect(place.querySelector('.fill strong')?.textContent).toBe('Nobody has read this yet.')
  })
})
