import { describe, expect, it } from 'vitest'
import { NO_APPROVALS, withApproval } from '#core/drafting/approval/approvals.ts'
import { memoryStore } from './open-store.ts'
import { forgetOldNotes, saidAbout, say } from './said.ts'

const NOW = '2026-04-10T09:00:00.000Z'

describe('What is said about a draft', () => {
  it('is kept under the page’s name for it, without any text', async () => {
    const store = memoryStore()
    await say(store, 'gmail:r1', { context: { kind: 'press-release' } }, NOW)
    await say(store, 'gmail:r1', { template: { id: 'T-PR', version: '1', digest: 'd' } }, NOW)
    expect(await saidAbout(store, 'gmail:r1')).toEqual({ context: { kind: 'press-release' }, template: { id: 'T-PR', version: '1', digest: 'd' } })
    expect(await store.draft('gmail:r1')).toMatchObject({ title: '', content: null })
    expect(await saidAbout(store, 'gmail:r2')).toEqual({ context: {} })
  })

  it('holds who approved which words, and none of the words', async () => {
    const store = memoryStore()
    const approvals = withApproval(NO_APPROVALS, { by: 'Cllr Ada Khan', role: 'leader', strength: 'recorded' }, 'Mill Library stays open.')
    await say(store, 'gmail:r1', { approvals }, NOW)
    await say(store, 'gmail:r1', { context: { kind: 'letter' } }, NOW)
    expect(await saidAbout(store, 'gmail:r1')).toEqual({ context: { kind: 'letter' }, approvals: { ...approvals, texts: {} } })
    expect(JSON.stringify(await store.draft('gmail:r1'))).not.toContain('Library')
    await say(store, 'gmail:r1', { context: {}, approvals: NO_APPROVALS }, NOW)
    expect(await store.drafts()).toEqual([])
  })

  it('loses nothing where two things are said at once', async () => {
    const store = memoryStore()
    await Promise.all([say(store, 'gmail:r1', { context: { kind: 'letter' } }, NOW), say(store, 'gmail:r1', { template: { id: 'T-LETTER', version: '1', digest: 'd' } }, NOW)])
    expect(await saidAbout(store, 'gmail:r1')).toEqual({ context: { kind: 'letter' }, template: { id: 'T-LETTER', version: '1', digest: 'd' } })
  })

  it('leaves nothing behind once it is unsaid', async () => {
    const store = memoryStore()
    await say(store, 'gmail:r1', { context: { kind: 'letter' } }, NOW)
    await say(store, 'gmail:r1', { context: {} }, NOW)
    expect(await store.drafts()).toEqual([])
  })

  it('goes after 90 days, and the desk’s drafts stay', async () => {
    const store = memoryStore()
    await say(store, 'gmail:r1', { context: { kind: 'letter' } }, '2026-01-09T09:00:00.000Z')
    await say(store, 'gmail:r2', { context: { kind: 'letter' } }, '2026-01-10T09:00:00.000Z')
    await say(store, 'd1', { context: { kind: 'letter' } }, '2025-01-10T09:00:00.000Z')
    await forgetOldNotes(store, '2026-04-10')
    expect((await store.drafts()).map(({ id }) => id)).toEqual(['gmail:r2', 'd1'])
  })
})
