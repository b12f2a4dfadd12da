// @vitest-environment happy-dom
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { isSignedBy, newOwnKey, signWith } from '#app/packs/approval-signing.ts'
import { type Approvals, NO_APPROVALS } from '#core/drafting/approval/approvals.ts'
import type { ApprovalKeys } from '#core/drafting/approval/signed.ts'
import { wordingOf } from '#core/drafting/approval/wording-of.ts'
import { wordsHash } from '#core/drafting/approval/words-of.ts'
import { digestOf } from '#core/drafting/digest.ts'
import type { Template } from '#core/pack/template.schema.ts'
import { mount, settle, until } from '../mount-for-test.ts'
import { Notices } from '../notice.tsx'
import { Approvals as ApprovalsOf } from '../templates/approvals.tsx'
import { TemplateApproval } from './template-approval.tsx'

const own = (body: string, version = '1.0.0') => ({ id: 'T-OWN-THANKS', title: 'Thanks', version, approvals: [], body, partials: {} }) as unknown as Template

const NO_KEYS: ApprovalKeys = { pinned: [], sign: async () => '', verify: async () => false }

async function open(first: Template, keys = NO_KEYS) {
  function Room() {
    const [template, setTemplate] = useState(first)
    const [kept, setKept] = useState<Approvals>(NO_APPROVALS)
    return (
      <>
        <ApprovalsOf template={template} kept={kept} keys={keys} />
        <TemplateApproval template={template} settings={{ me: { name: 'Sam Lee' } }} today="2026-09-01" kept={kept} onKept={setKept} keys={keys} />
        <button type="button" onClick={() => setTemplate(own('Thank you, {{name}}.', '1.1.0'))}>
          New version
        </button>
        <button type="button" onClick={() => setTemplate(own('Many thanks, {{name}}.'))}>
          New words
        </button>
        <button type="button" onClick={() => setTemplate({ ...template, body: 'Much obliged, {{name}}.' })}>
          Other words, same approval
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

  it('that its pack says is shown to whoever has the pack, goes with that alone, and is overtaken by another word', async () => {
    const words = own('Thank you, {{name}}.')
    const approved = [{ by: 'Cllr Ada Khan', role: 'leader' as const, strength: 'recorded' as const, how: 'meeting' as const, at: '2026-08-01', hash: wordsHash(wordingOf(words)) }]
    const { click, mark, all } = await open({ ...words, id: 'T-ANYTOWN-THANKS', approved })
    expect(mark()).toBe('Approved: recorded')
    expect(all('.claim')[0]?.textContent).toMatch(/Cllr Ada Khan, .*at a meeting.*It came with the pack\.$/)
    expect(all('.claim button')).toEqual([])
    expect(digestOf({ ...words, approved }), 'a draft made of it is none of another edition').toBe(digestOf(words))
    await click('button', 'Other words, same approval')
    expect(mark()).toBe('Changed since it was approved')
  })

  it('is signed with the approver’s own key, and is so for whoever trusts that key, for these words', async () => {
    const ada = await newOwnKey('2026-09-01')
    const mine = { name: 'Ada Khan', key: ada.key }
    const approver = await open(own('Thank you, {{name}}.'), { mine, pinned: [], sign: (bytes) => signWith(ada, bytes), verify: isSignedBy })
    await approver.click('button', 'Sign it yourself')
    await approver.click('button', 'Sign this wording as Ada Khan')
    const signed = () => approver.place.querySelector('textarea')?.value ?? approver.all('.take-away-text')[0]?.textContent ?? ''
    await until(() => signed() !== '')
    expect(approver.mark(), 'a key that is not trusted here proves nothing here').toBeUndefined()

    const keeper = await open(own('Thank you, {{name}}.'), { pinned: [{ ...mine, role: 'leader' }], sign: async () => '', verify: isSignedBy })
    await keeper.click('button', 'Paste a signed approval of it')
    await keeper.fill(keeper.field('The answer'), signed())
    await keeper.click('button', 'Read the answer')
    await until(() => keeper.mark() === 'Approved: signed')
    expect(keeper.mark()).toBe('Approved: signed')
    await keeper.click('button', 'New words')
    await settle()
    expect(keeper.mark()).toBe('Changed since it was approved')
  })
})
