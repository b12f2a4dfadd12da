import { describe, expect, it } from 'vitest'
import { inWords } from './device-shelf.ts'
import { openStore } from './open-store.ts'

describe('Opening the store', () => {
  it('falls back to memory where the browser gives no storage, and says so', async () => {
    const store = await openStore()
    expect(store.kind).toBe('memory')
    expect(store.notice).toMatch(/no storage here\. Drafts and settings are kept only until this tab is closed/)
  })
  it('writes nothing to a shared computer', async () => {
    const store = await openStore({ shared: true })
    expect(store.kind).toBe('memory')
    expect(store.notice).toMatch(/^This is a shared computer\./)
  })
})

describe('A failing storage', () => {
  it.each(['QuotaExceededError', 'VersionError', 'SecurityError', 'InvalidStateError', 'UnknownError'])('is told in a sentence: %s', (name) => {
    expect(inWords(new DOMException('x', name), 'save')).toMatch(/^[A-Z].*\.$/)
    expect(inWords(new DOMException('x', name), 'open')).toMatch(/^[A-Z].*\.$/)
  })
})
