import { vi } from 'vitest'
import { opened } from './opened-for-test.ts'

/** Watched for long enough that all has been asked for that is asked for at leisure. */
export async function watched(profile: Parameters<typeof opened>[1], prepare: (word: ReturnType<typeof opened>['word']) => void) {
  const { word, host } = opened(undefined, profile)
  prepare(word)
  const stop = new AbortController()
  host.watch(() => {}, stop.signal)
  await host.read()
  await vi.advanceTimersByTimeAsync(1000)
  const draft = await host.read()
  stop.abort()
  return { word, host, draft, besides: draft.places.filter(({ part }) => part === 'document').map(({ paragraph }) => paragraph.text) }
}
