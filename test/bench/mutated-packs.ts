/** node mutated-packs.mjs COUNT: opens so many damaged packs; one line of JSON says how slow, how many taken, how many wrongly. */

import { newGroupKey, newSigningKey } from '#app/packs/keys.ts'
import { makePack, signPack } from '#app/packs/make-pack.ts'
import { readSignedFile } from '#app/packs/signed-file.ts'
import { verifyPack } from '#app/packs/verify-pack.ts'
import type { PackFile } from '#core/pack/pack-file.schema.ts'
import type { keySetSchema } from '#core/pack/signed/key-set.schema.ts'
import { validPack } from '#core/pack/valid-pack.ts'
import { mutated, reallyHolds } from './mutate-pack.ts'

const TODAY = '2026-11-22'

export interface Mutated {
  readonly count: number
  readonly taken: number
  /** Taken though a signature or a digest does not hold: must be none. */
  readonly wrong: number
  /** Ended in an error that is no refusal: must be none. */
  readonly crashed: readonly string[]
  /** Of the processor: what else the machine does is no fault of a pack. */
  readonly slowestMs: number
}

async function twoPacks() {
  const groupKey = newGroupKey()
  const people = [await newSigningKey({ name: 'Ada Khan', role: 'leader' }), await newSigningKey({ name: 'Ben Osei', role: 'whip' })]
  const keys = { threshold: 2, keys: people.map(({ name = '', role, x }) => ({ name, role, key: x })) } satisfies Partial<ReturnType<typeof keySetSchema.parse>>
  const made = async (version: string, after?: Awaited<ReturnType<typeof makePack>>) => {
    const pack = {
      seconder: 'pack',
      format: 1,
      id: 'anytown',
      title: 'Anytown Group',
      version,
      layer: 'group',
      reviewBy: '2027-11-30',
      open: { words: { ours: { terms: [version] } }, rules: [], templates: [], overrides: [] },
      sealed: { programme: [version] },
    }
    let file = await makePack('a', pack as unknown as PackFile, {
      today: TODAY,
      keys: after ? { ...keys, revoked: [{ key: 'A'.repeat(43), on: TODAY, why: 'lost' }] } : keys,
      after,
      groupKey,
    })
    for (const key of people) file = (await signPack('a', file, key)).file
    return file
  }
  const first = await made('1.0.0')
  const [one, other] = [await made('1.1.0', first), first].map((file) => JSON.stringify(file)) as [string, string]
  return { one, other, groupKey, pin: { trust: people.map(({ x }) => x) } }
}

export async function openMutated(count: number, from = 1): Promise<Mutated> {
  const { one, other, groupKey, pin } = await twoPacks()
  let [taken, wrong, slowestMs] = [0, 0, 0]
  const crashed: string[] = []
  for (let seed = from; seed < from + count; seed++) {
    const text = mutated(one, other, seed)
    const before = process.cpuUsage()
    try {
      const { json } = await verifyPack('a', readSignedFile('a', text), { today: TODAY, pin, groupKey })
      validPack('a', json)
      taken++
      if (!reallyHolds(text)) wrong++
    } catch (error) {
      const { name, message } = error as Error
      if (name !== 'PackError' && name !== 'NotTrusted') crashed.push(`${seed}: ${name}: ${message}`)
    }
    const { user, system } = process.cpuUsage(before)
    slowestMs = Math.max(slowestMs, (user + system) / 1000)
  }
  return { count, taken, wrong, crashed: crashed.slice(0, 5), slowestMs }
}

if (process.argv[2] !== undefined && /mutated-packs\.m?[jt]s$/.test(process.argv[1] ?? '')) console.log(JSON.stringify(await openMutated(Number(process.argv[2]))))
