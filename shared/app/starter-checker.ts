/** The checker of a page that checks by itself: engine and rules are loaded and made at the first check, so that the page is drawn before. */
import type { Engine } from '#core/checker/verdict.ts'
import type { Checker } from './panel/checker.ts'

let engine: Promise<Engine> | undefined

async function made(): Promise<Engine> {
  const [{ createEngine }, { starterChecks }] = await Promise.all([import('#core/checker/engine.ts'), import('#generated/starter-checks.ts')])
  return createEngine(starterChecks)
}

export const starterChecker: Checker = {
  async check(draft, input) {
    engine ??= made()
    return (await engine).check(draft, input)
  },
}
