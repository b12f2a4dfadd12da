/** Finds or installs Firefox; where there is none the tests say so and are skipped. */
import { FIREFOX } from '#extension/oldest-browsers.ts'
import { ensureFirefox, HOW_TO_GET_ONE } from './find-firefox.mjs'

export default async function setup(): Promise<void> {
  const path = await ensureFirefox(FIREFOX)
  process.env.FIREFOX_PATH = path ?? ''
  if (!path) console.log(`The tests in Firefox are skipped. ${HOW_TO_GET_ONE}`)
}
