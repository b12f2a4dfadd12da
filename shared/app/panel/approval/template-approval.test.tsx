// @vitest-environment happy-dom
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { type Approvals, NO_APPROVALS } from '#core/drafting/approval/approvals.ts'
import type { Template } from '#core/pack/template.schema.ts'
import { mount } from '../mount-for-test.ts'
import { Notices } from '../notice.tsx'
import { Approvals as ApprovalsOf } from '../templates/approvals.tsx'
import { TemplateApproval } from './template-approval.tsx'

const own = (body: string, version = '1.0.0') => ({ id: 'T-OWN-THANKS', title: 'Thanks', version, approvals: [], body, partials: {} }) as unknown as Template

async function open(first: Template) {
  function Room() {
    const [template, setTemplate] = useState(first)
    const [kept, setKept] = useState<Approvals>(NO_APPROVALS)
    return (
      <>
        <ApprovalsOf template={template} kept={kept} />
        <TemplateApproval template={template} settings={{ me: { name: 'Sam Lee' } }} today="2026-09-01" kept={kept} onKept={setKept} />
        <button type="button" onClick={() => setTemplate(own('Thank you, {{name}}.', '1.1.0'))}>
          New version
        </button>
        <button type="button" onClick={() => setTemplate(own('Many thanks, {{name}}.'))}>
          New words
        </button>
      </>
    )
  }
  const page = await mount(
    <Notices>
      <Room />
    </Notices>,
  )
  const field = (label: string) => page.place.querySelector(`#${CSS.escape(page.named('label', label).getAttribute('for') ?? '')}`)
  return { ...page, field, mark: () => page.all('.approval-mark')[0]?.textContent?.trim() }
}

describe('The approval of a template', () => {
  it('is noted for its wording, outlasts a version with the same words, and is overtaken by another word', async () => {
    const { click, field, fill, mark, all } = await open(own('Thank you, {{name}}.'))
    expect(all('.own')[0]?.textContent).toBe('Your own wording. Nobody has approved it.')
    await click('button', 'Note an approval of this template')
    await fill(field('Who approved it'), 'Cllr Ada Khan')
    await fill(field('How'), 'meeting')
    await click('button', 'Note the approval')
    expect(mark()).toBe('Approved: recorded')
    expect(all('.own')).toEqual([])
    expect(all('.claim')[0]?.textContent).toContain('Cllr Ada Khan, at a meeting')
    await click('button', 'New version')
    expect(mark()).toBe('Approved: recorded')
    await click('button', 'New words')
    expect(mark()).toBe('Changed since it was approved')
    await click('button', /^ ?Show what changed/)
    expect(all('.difference li')[0]?.textContent).toBe('“Thank you” is now “Many thanks”, after “Thanks”.')
  })
})
