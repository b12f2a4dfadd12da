// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { finding } from '#app/host/contract/examples.ts'
import { MemoryHost } from '#app/host/memory-host.ts'
import { newOwnKey } from '#app/packs/approval-signing.ts'
import { readProof } from '#app/proof/signed-proof.ts'
import { memoryStore } from '#app/store/open-store.ts'
import type { Verdict } from '#core/checker/verdict.ts'
import { paragraph } from '#core/draft/layout.ts'
import { NO_APPROVALS } from '#core/drafting/approval/approvals.ts'
import { mount, settle } from '../mount-for-test.ts'
import { Notices } from '../notice.tsx'
import { ProofOfChecking } from './proof-of-checking.tsx'
import type { ToolProps } from './tool-props.ts'

const saved = vi.hoisted(() => new Map<string, string>())
vi.mock('../parts/save-file.ts', () => ({ saveFile: (name: string, text: string) => void saved.set(name, text) }))

it('A proof is signed with the device’s key at a press alone, and says of the text nothing but its hash', async () => {
  const host = new MemoryHost([paragraph('Dear Mary Ahmed,'), paragraph('all is well.')], { name: 'desk' })
  const verdict: Verdict = { findings: [{ ...finding(), severity: 'must' }], asleep: [], context: {}, notChecked: [], applied: 12, words: 6 }
  const own = await newOwnKey('2026-04-10')
  const props = {
    host,
    reading: { state: 'read', draft: await host.read(), verdict },
    wearer: { context: {}, resolved: {}, settings: {} },
    store: { ...memoryStore(), ownKey: async () => own },
    today: '2026-04-10',
    pack: { id: 'anytown', version: '1.0.0', digest: 'cd'.repeat(32), rules: [] },
    approvals: NO_APPROVALS,
    approvalKeys: { mine: { name: 'Sam Lee', key: own.key }, pinned: [], sign: async () => '', verify: async () => false },
  } as unknown as ToolProps
  const { all, click } = await mount(
    <Notices>
      <ProofOfChecking {...props} />
    </Notices>,
  )
  expect([saved.size, all('[aria-label="The proof"]')], 'nothing is made unasked').toEqual([0, []])
  await click('button', 'Sign and save the proof')
  await vi.waitFor(() => expect(saved.has('checked-2026-04-10.proof')).toBe(true), { timeout: 5000 })
  await settle()
  const file = saved.get('checked-2026-04-10.proof') ?? ''
  const { said, signers } = await readProof('a.proof', JSON.parse(file))
  expect(signers).toEqual([own.key])
  expect(said).toMatchObject({ says: 'Not legal advice. Not approval.', pack: { id: 'anytown' }, open: { must: 1, should: 0, consider: 0 }, checkedOn: '2026-04-10' })
  await click('button', 'Save the very text')
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(saved.get('checked-2026-04-10.txt')))
  expect(said.textSha256).toBe(Buffer.from(bytes).toString('hex'))
  expect(Buffer.from(JSON.parse(file).payload, 'base64url').toString()).not.toMatch(/Mary|Sam/)
  expect(all('[aria-label="The proof"] li').map(({ textContent }) => textContent)[0]).toBe('Not legal advice. Not approval.')
})
