/**
 * The promises that every DraftHost keeps, as named functions that throw. No test runner is imported, so that they run
 * in a browser page too: `for (const { name, run } of contract) await run(await makeHarness())`. In vitest:
 * describe-draft-host.ts.
 */
import { fixing } from './contract/fixing.ts'
import type { Behaviour } from './contract/harness.ts'
import { inserting } from './contract/inserting.ts'
import { randomFixes } from './contract/random-fixes.ts'
import { reading } from './contract/reading.ts'
import { watching } from './contract/watching.ts'

export type { Behaviour, HostHarness } from './contract/harness.ts'

/** For where the text may only be read. */
export { refusing } from './contract/refusing.ts'

export const contract: readonly Behaviour[] = [...reading, ...inserting, ...fixing, ...watching, ...randomFixes]
