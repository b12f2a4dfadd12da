/** Serves dist/desk for the time of the tests. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { serveDesk } from '../../scripts/desk-server.mjs'
import { findBrowser, HOW_TO_GET_ONE } from './find-browser.mjs'

const built = fileURLToPath(new URL('../../dist/desk', import.meta.url))

export default async function serve(): Promise<() => Promise<void>> {
  if (!findBrowser()) throw new Error(HOW_TO_GET_ONE)
  if (!existsSync(`${built}/index.html`)) throw new Error('The desk is not built yet: run node scripts/build.mjs desk')
  const { url, close } = await serveDesk(built, 0)
  process.env.DESK_URL = url
  return close
}
