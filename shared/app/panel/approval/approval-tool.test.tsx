// @vitest-environment happy-dom
import { act, useState } from 'react'
import { beforeAll, describe, expect, it } from 'vitest'
import { MemoryHost } from '#app/host/memory-host.ts'
import { isSignedBy, newOwnKey, signWith } from '#app/packs/approval-signing.ts'
import { memoryStore } from '#app/store/open-store.ts'
import type { OwnKey } from '#app/store/store.ts'
import type { CheckInput } from '#core/checker/verdict.ts'
import { paragraph } from '#core/draft/layout.ts'
import { type Approvals, NO_APPROVALS, withApproval } from '#core/drafting/approval/approvals.ts'
import { requestFile, requestMail } from '#core/drafting/approval/request.ts'
import { signApproval } from '#core/drafting/approval/signed.ts'
import { wordsHash } from '#core/drafting/approval/words-of.ts'
import { templateInPack } from '#core/pack/pack-for-test.ts'
import type { Template } from '#core/pack/template.schema.ts'
import { mount, settle, until } from '../mount-for-test.ts'
import { Panel, type PanelHandle } from '../panel.tsx'

// Fetched when first opened: here they are at hand already.
beforeAll(() => Promise.all([import('../tools/tools-tab.tsx'), import('./approval-tool.tsx')]))

const LINE = {
  ...(templateInPack('T-LINE') as object),
  title: 'A line',
  body: 'Mill Library stays {{how}}.',
  fields: { how: { type: 'text', label: 'How', required: true } },
  locked: {},
  approvals: [],
  partials: {},
} as unknown as Template
const PACK = { id: 'test', title: 'Test', version: '1.0.0', digest: '', rules: [], templates: async () => [LINE], cards: async () => [] }
const TEXT = 'Mill Library stays open.'
const ADA = { strength: 'recorded', by: 'Cllr Ada Khan', role: 'leader' } as const

const [ada, ben] = await Promise.all([newOwnKey('2026-09-01'), newOwnKey('2026-09-01')])

/** @param pinned - Ada Khan's key as this device has it @param own - the key of this device itself */
async function open({ kept = NO_APPROVALS, pinned, own }: { kept?: Approvals; pinned?: OwnKey; own?: OwnKey } = {}) {
  const host = new MemoryHost([paragraph(TEXT)], { name: 'desk' })
  const store = memoryStore()
  await store.saveSettings({
    me: { name: 'Sam Lee' },
    directory: [{ name: 'Ada Khan', title: 'Cllr', role: 'leader', email: 'ada.khan@anytownlabour.example', ...(pinned && { key: pinned.key }) }],
  })
  if (own) await store.keepOwnKey(own)
  const last: { approvals: Approvals; heard?: CheckInput } = { approvals: kept }
  const handle: { current: PanelHandle | null } = { current: null }
  const checker = {
    check: async (_: unknown, input: CheckInput) => {
      last.heard = input
      return { context: {}, findings: [], asleep: [], checked: 0, notChecked: [], words: 0 } as never
    },
  }
  function Room() {
    const [approvals, setApprovals] = useState(kept)
    last.approvals = approvals
    return (
      <Panel
        handle={handle}
        host={host}
        checker={checker}
        pack={PACK}
        store={store}
        context={{}}
        onContext={() => {}}
        approvals={approvals}
        onApprovals={setApprovals}
        today={() => '2026-09-01'}
      />
    )
  }
  const page = await mount(<Room />)
  act(() => handle.current?.show('tools'))
  await settle()
  await page.click('button', 'Approval')
  const field = (label: string | RegExp) => page.place.querySelector(`#${CSS.escape(page.named('label', label).getAttribute('for') ?? '')}`)
  const type = async (text: string) => {
    host.selection = { start: 0, end: TEXT.length }
    act(() => host.type(text))
    await settle()
  }
  const stands = () => page.all('.standing-line button')[0]?.textContent?.trim()
  return { ...page, host, last, field, type, stands }
}

describe('An approval noted', () => {
  it('holds for the text as it stands, and the checks hear of it while it does', async () => {
    const { click, field, fill, last, type, stands, all } = await open()
    expect(last.heard?.context).not.toHaveProperty('approvals')
    await click('button', 'Note an approval')
    expect(field('Noted by')).toHaveProperty('value', 'Sam Lee')
    await fill(field('Who approved it'), 'Cllr Ada Khan')
    expect(field('In which role'), 'the directory knows it').toHaveProperty('value', 'leader')
    await fill(field('How'), 'phone')
    await fill(field('When'), '2026-09-01T10:15')
    await click('button', 'Note the approval')
    expect(stands()).toBe('Approved: recorded')
    expect(all('.claim')[0]?.textContent).toContain('Cllr Ada Khan, Leader, by phone, 10.15am on Tuesday 1 September 2026, noted by Sam Lee.')
    expect(document.activeElement?.textContent?.trim()).toBe('Note an approval')
    expect(last.heard?.context.approvals).toEqual([{ by: 'Cllr Ada Khan', role: 'leader', on: '2026-09-01T10:15' }])
    await type('Mill Library stays shut.')
    expect(stands()).toBe('Changed since it was approved')
    expect(last.heard?.context.approvals).toEqual([])
    await click('button', /^ ?Show what changed/)
    expect(all('.difference del')[1]?.textContent).toBe('[taken out: open.]')
    expect(all('.difference ins')[1]?.textContent).toBe('[put in: shut.]')
  })
  it('can be taken out, and taken back', async () => {
    const { click, stands, last } = await open({ kept: withApproval(NO_APPROVALS, ADA, TEXT) })
    await click('button', /Take out/)
    expect(stands()).toBeUndefined()
    expect(last.approvals).toEqual(NO_APPROVALS)
    await click('button', 'Take back')
    expect(stands()).toBe('Approved: recorded')
  })
})

describe('A signed approval', () => {
  const signed = (text: string) => {
    const hash = wordsHash(text)
    return signApproval(
      { hash, code: '4F7K', at: '2026-09-01T10:15' },
      { mine: { name: 'Ada', key: ada.key }, pinned: [], sign: (bytes) => signWith(ada, bytes), verify: isSignedBy },
    )
  }
  it('is pasted back, checked by the pinned key, and shown as signed', async () => {
    const { click, field, fill, stands, all } = await open({ pinned: ada })
    await click('button', 'Paste an answer')
    await fill(field('The answer'), `Here you are.\n${await signed(TEXT)}`)
    await click('button', 'Read the answer')
    await until(() => all('.agreement [role=status]')[0]?.textContent !== '' && stands() === 'Approved: signed')
    expect(all('.agreement [role=status]')[0]?.textContent).toBe('Signed by Cllr Ada Khan.')
    expect(stands()).toBe('Approved: signed')
  })
  it.each([
    ['of another text', async () => signed('The pool stays open.'), ada, /^Cllr Ada Khan signed another text/],
    ['of a key that is not pinned', async () => signed(TEXT), ben, /key that is not known here/],
    ['where no keys are pinned', async () => signed(TEXT), undefined, /holds nobody’s key/],
  ])('%s is not noted', async (_, paste, pinned, says) => {
    const { click, field, fill, last, all } = await open({ pinned })
    await click('button', 'Paste an answer')
    await fill(field('The answer'), await paste())
    await click('button', 'Read the answer')
    await until(() => all('.agreement [role=status]')[0]?.textContent !== '')
    expect(all('.agreement [role=status]')[0]?.textContent).toMatch(says)
    expect(last.approvals).toEqual(NO_APPROVALS)
  })
  it('that cannot be checked here is not passed off as signed', async () => {
    const { stands } = await open({ kept: withApproval(NO_APPROVALS, { ...ADA, strength: 'signed', proof: await signed(TEXT) }, TEXT) })
    expect(stands()).toBe('Approved: signed, not checked here')
  })
})

describe('The approver', () => {
  const asking = { title: 'Mill Library', text: TEXT, kept: withApproval(NO_APPROVALS, ADA, 'Mill Library may stay open.') }
  it('sees exactly what changed since the version approved before, and signs', async () => {
    const { click, field, fill, all, place } = await open({ own: ada })
    await click('button', 'Approve what somebody sent you')
    await fill(field('The request that you were sent'), requestFile(asking))
    await click('button', 'Open the request')
    expect(all('.difference li').map(({ textContent }) => textContent)).toEqual(['“may stay” is now “stays”, after “Mill Library”.'])
    await until(() => all('button').some(({ textContent }) => textContent === 'Sign it as Sam Lee'))
    await click('button', 'Sign it as Sam Lee')
    await until(() => place.querySelector('[aria-label="Your signed approval, to send back"]') !== null)
    expect(place.querySelector('[aria-label="Your signed approval, to send back"]')?.textContent).toMatch(/^SECONDER-APPROVAL1\./)
  })
  it('sees exactly what differs from the template, where nothing was approved before', async () => {
    const { click, field, fill, all, place } = await open()
    await click('button', 'Approve what somebody sent you')
    await fill(field('The request that you were sent'), requestFile({ ...asking, kept: NO_APPROVALS, template: { id: 'T-LINE', version: '0.9.0' } }))
    await click('button', 'Open the request')
    await until(() => all('.difference li').length > 0)
    expect(all('.difference li').map(({ textContent }) => textContent)).toEqual(['“[How]” is now “open”, after “Mill Library stays”.'])
    expect(place.textContent).toContain('It began from version 0.9.0 of the template; here is version 1.0.0.')
  })
  it('without a key copies the answer; a text changed on its way gets none', async () => {
    const { click, field, fill, named, all } = await open()
    const { body, code } = requestMail({ ...asking, to: { by: 'Cllr Ada Khan' } })
    await click('button', 'Approve what somebody sent you')
    await fill(field('The request that you were sent'), body)
    await click('button', 'Open the request')
    expect(named('button', `Copy the answer: APPROVED ${code}`)).toBeTruthy()
    await fill(field('The request that you were sent'), body.replace('stays open', 'never stays open'))
    await click('button', 'Open the request')
    expect(all('[role=alert]')[0]?.textContent).toMatch(/does not belong to these words/)
    expect(all('button').some(({ textContent }) => textContent?.startsWith('Copy the answer'))).toBe(false)
  })
})
