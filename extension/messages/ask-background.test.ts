import { describe, expect, it } from 'vitest'
import { askTwice, ExtensionGone } from './ask-background.ts'

describe('Asking the background', () => {
  it('asks a second time where the first found it stopping', async () => {
    let asked = 0
    const ask = async () => {
      asked += 1
      if (asked === 1) throw new Error('The message port closed before a response was received.')
      return 'answer'
    }
    expect(await askTwice(ask, () => true)).toBe('answer')
  })

  it('passes on what went wrong twice', async () => {
    await expect(
      askTwice(
        () => Promise.reject(new Error('no room left')),
        () => true,
      ),
    ).rejects.toThrow('no room left')
  })

  it('says that Seconder was updated while the page stayed open', async () => {
    await expect(
      askTwice(
        async () => 'answer',
        () => false,
      ),
    ).rejects.toThrow(ExtensionGone)
    let alive = true
    const ask = () => {
      alive = false
      return Promise.reject(new Error('Extension context invalidated.'))
    }
    await expect(askTwice(ask, () => alive)).rejects.toThrow('Reload the page')
  })
})
