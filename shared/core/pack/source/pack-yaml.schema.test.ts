import { expect, it } from 'vitest'
import { packYamlSchema } from './pack-yaml.schema.ts'

it.each([1, 3])('Keys without a threshold are refused, with one that %i of them can keep', (people) => {
  const keys = Array.from({ length: people }, (_, i) => ({ name: `Mary ${i}`, role: 'leader', key: 'A'.repeat(42) + 'AQg'[i] }))
  const { error } = packYamlSchema.safeParse({ id: 'ours', title: 'Ours', version: '1.0.0', layer: 'group', reviewBy: '2027-05-31', keys })
  const said = error?.issues.map(({ message }) => message).find((message) => message.includes('threshold'))
  expect(Number(/threshold: (\d)/.exec(said ?? '')?.[1])).toBeLessThanOrEqual(people)
})
