/** A device without room: the extension's own share of the browser's storage is filled to the brim, from beside the page in front. */
import { expect } from '@playwright/test'
import type { BrowserWindow } from './browser-window.ts'

/** So much may all pages keep together, in kilobytes. */
export const LITTLE_ROOM = { 'dom.quotaManager.temporaryStorage.fixedLimit': 4096 }

const PIECE = 65_000
const FILL = `(() => {
  const asked = content.indexedDB.open('filler')
  asked.onupgradeneeded = () => asked.result.createObjectStore('pieces', { autoIncrement: true })
  asked.onsuccess = () => {
    const more = () => {
      // What does not differ would be kept in less.
      const piece = content.crypto.getRandomValues(new content.Uint8Array(${PIECE}))
      const writing = asked.result.transaction('pieces', 'readwrite')
      writing.objectStore('pieces').add(piece)
      writing.oncomplete = more
      writing.onabort = () => { asked.result.close(); content.__room = 'none' }
    }
    more()
  }
})()`
const EMPTY = `(() => { content.indexedDB.deleteDatabase('filler').onsuccess = () => { content.__room = 'some' } })()`

/** @returns what gives the room back */
export async function withoutRoom(window: BrowserWindow): Promise<() => Promise<void>> {
  const until = async (script: string, room: string) => {
    await window.inside('tab', script)
    await expect.poll(() => window.inside('tab', 'content.__room'), { timeout: 20_000 }).toBe(room)
  }
  await until(FILL, 'none')
  return () => until(EMPTY, 'some')
}
