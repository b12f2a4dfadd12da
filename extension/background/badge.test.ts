import { describe, expect, it, vi } from 'vitest'
import { showMust } from './badge.ts'

async function shown(must: number) {
  const action = { setBadgeText: vi.fn(async () => {}), setBadgeBackgroundColor: vi.fn(async () => {}), setBadgeTextColor: vi.fn(async () => {}), setTitle: vi.fn(async () => {}) }
  await showMust(action as unknown as Parameters<typeof showMust>[0], 7, must)
  return [action.setBadgeText.mock.calls, action.setTitle.mock.calls].flat(2) as unknown[]
}

describe('The button of a tab', () => {
  it('shows nothing where nothing must be changed, and never 0', async () =>
    expect(await shown(0)).toEqual([
      { tabId: 7, text: '' },
      { tabId: 7, title: 'Open Seconder' },
    ]))
  it('counts, and says it in words', async () => {
    expect(await shown(1)).toEqual([
      { tabId: 7, text: '1' },
      { tabId: 7, title: 'Open Seconder: 1 finding that must be changed in this draft' },
    ])
  })
  it('has room for two figures', async () => expect((await shown(140))[0]).toEqual({ tabId: 7, text: '99+' }))
  it('is no matter where the tab is gone', async () => {
    const gone = () => Promise.reject(new Error('No tab with id: 7.'))
    await expect(
      showMust({ setBadgeText: gone, setBadgeBackgroundColor: gone, setBadgeTextColor: gone, setTitle: gone } as unknown as Parameters<typeof showMust>[0], 7, 1),
    ).resolves.toBeUndefined()
  })
})
