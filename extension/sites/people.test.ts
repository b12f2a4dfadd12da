import { expect, it } from 'vitest'
import { named, personOf } from './people.ts'

it.each([
  ['Ann Lee <ann@resident.example>', { address: 'ann@resident.example', name: 'Ann Lee' }],
  ['"Lee, Ann" <ann@resident.example>', { address: 'ann@resident.example', name: 'Lee, Ann' }],
  [' ann@resident.example ', { address: 'ann@resident.example' }],
  ['ann@resident.example <ann@resident.example>', { address: 'ann@resident.example' }],
  ['Ann Lee', undefined],
  ['', undefined],
])('%j is read as a person', (written, person) => {
  expect(personOf(written)).toEqual(person)
})

it('A name that only repeats the address is none', () => {
  expect(named('ann@resident.example', 'ann')).toEqual({ address: 'ann@resident.example' })
})
