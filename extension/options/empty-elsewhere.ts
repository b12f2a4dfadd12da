/** What the browser keeps for the extension beside the store. */
import { browser } from 'wxt/browser'
import { MATCHES } from '../sites-served.ts'

export async function emptyElsewhere(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll()
  const granted = origins.filter((origin) => !MATCHES.includes(origin))
  const names = typeof caches === 'undefined' ? [] : await caches.keys()
  await Promise.all([
    browser.storage.local.clear(),
    browser.storage.session.clear(),
    ...names.map((name) => caches.delete(name)),
    granted.length > 0 && browser.permissions.remove({ origins: granted }),
  ])
  localStorage.clear()
  sessionStorage.clear()
}
