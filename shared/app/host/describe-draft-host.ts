/** Runs the DraftHost contract under vitest. */
import { describe, it } from 'vitest'
import { contract, type HostHarness } from './contract.ts'

export function describeDraftHost(name: string, makeHarness: () => HostHarness | Promise<HostHarness>): void {
  describe(`${name} keeps the DraftHost contract: it`, () => {
    for (const { name: promise, run } of contract) it(promise, async () => run(await makeHarness()))
  })
}
