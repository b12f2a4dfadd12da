// @vitest-environment happy-dom
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { withPacks } from '../../packs-in-use/with-packs.ts'
import { memoryStore } from '../../store/open-store.ts'
import { Desk } from './desk.ts'

// The editor looks at its page once more a moment after a change, when this file's page may be gone.
beforeAll(() => void vi.useFakeTimers({ toFake: ['setTimeout'] }))
afterAll(() => void vi.useRealTimers())

it('the draft that is open has its new name in the list at once', async () => {
  const desk = await Desk.start(withPacks(memoryStore()))
  const { id, editor } = desk.session.read()
  editor.commands.insertContent('Buses')
  await desk.rename(id, 'Evening buses')
  await vi.waitFor(() => expect(desk.drafts.read().map(({ title }) => title)).toEqual(['Evening buses']))
})
