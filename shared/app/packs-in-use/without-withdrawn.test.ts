import { expect, it } from 'vitest'
import { pack } from '#core/pack/pack-for-test.ts'
import type { ReadPack } from '#core/pack/valid-pack.ts'
import type { PackRecord, Withdrawn } from './pack-record.ts'
import { withoutWithdrawn } from './without-withdrawn.ts'

it('What is taken back for another reason makes another pack, so that nothing compiled before stands for it', () => {
  const read = { ...pack(), layer: 'group', overrides: [] } as unknown as ReadPack
  const without = (withdrawn: Pick<Withdrawn, 'templates' | 'rules'>) =>
    withoutWithdrawn(read, { pack: 'a', title: 'A', text: '', takenOn: '2026-11-20', withdrawn: { ...withdrawn, says: [], on: '2026-11-20' } } as PackRecord).digest
  const [gone, law, price] = [null, { on: '2026-11-20', why: 'The law changed.' }, { on: '2026-11-20', why: 'The price changed.' }]
  const digests = [gone, law, price].map((how) => without({ templates: { 'T-SORRY': how }, rules: [] }))
  expect(new Set([read.digest, ...digests]).size).toBe(4)
})
