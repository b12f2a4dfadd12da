/** Ten thousand subscribers to one pack through a month, as the bench prints them. */
import { simulate } from '../packs/subscribers.ts'
import { judged, type Row } from './budgets.ts'
import { figure } from './table.ts'

/** Simulated: no network, and no time but the simulation's own. */
export function subscriberRows(): Row[] {
  const found = simulate({ clients: 10_000, days: 30, seed: 7 })
  return [
    judged(
      'subscribers.behind',
      found.behind,
      `99 of 100 had each version by their day ${Math.max(...found.mostAfter) + 1} at work, the last by day ${Math.max(...found.lastAfter) + 1}`,
    ),
    judged('subscribers.peak', found.peak / found.mean, `${found.peak} requests in that minute; ${found.naivePeak} if each asked when work begins`),
    judged('subscribers.bytes', found.bytesPerMonth / 1024, `${figure(found.perDay)} requests a day; the publisher was asked ${found.atPublisher} times by its cache`),
  ]
}
