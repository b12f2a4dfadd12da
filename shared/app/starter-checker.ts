/** The checker of a page that checks by itself: engine and rules are loaded and made at the first check, so that the page is drawn before. */
import { inSlices } from './check-in-slices.ts'
import type { Checker } from './panel/checker.ts'

let check: Promise<Checker['check']> | undefined

async function made(): Promise<Checker['check']> {
  const [{ createEngine }, { starterChecks }] = await Promise.all([import('#core/checker/engine.ts'), import('#generated/starter-checks.ts')])
  return inSlices(createEngine(starterChecks))
}

export const starterChecker: Checker = {
  async check(draft, input) {
    check ??= made()
    return (await check)(draft, input)
  },
}
