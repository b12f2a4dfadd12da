/** Runs the DraftHost contract under vitest. */
import { describe, it } from 'vitest'
import { contract, type HostHarness, refusing } from './contract.ts'

export function describeDraftHost(name: string, makeHarness: () => HostHarness | Promise<HostHarness>): void {
  describe(`${name} keeps the DraftHost contract: it`, () => {
    for (const { name: promise, run } of contract) it(promise, async () => run(await makeHarness()))
  })
}

/** Where the text may only be read. */
export function describeReadOnlyHost(name: string, makeHarness: () => HostHarness | Promise<HostHarness>): void {
  describe(`${name} keeps what is promised of a text that may only be read: it`, () => {
    for (const { name: promise, run } of refusing) it(promise, async () => run(await makeHarness()))
  })
}
