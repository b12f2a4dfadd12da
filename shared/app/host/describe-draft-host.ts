/** Runs the DraftHost contract under vitest. Each promise has a host of its own, so that they wait for their hosts side by side. */
import { describe, it } from 'vitest'
import { contract, type HostHarness, refusing } from './contract.ts'

export function describeDraftHost(name: string, makeHarness: () => HostHarness | Promise<HostHarness>): void {
  describe(`${name} keeps the DraftHost contract: it`, () => {
    for (const { name: promise, run } of contract) it.concurrent(promise, async () => run(await makeHarness()))
  })
}

/** Where the text may only be read. */
export function describeReadOnlyHost(name: string, makeHarness: () => HostHarness | Promise<HostHarness>): void {
  describe(`${name} keeps what is promised of a text that may only be read: it`, () => {
    for (const { name: promise, run } of refusing) it.concurrent(promise, async () => run(await makeHarness()))
  })
}
