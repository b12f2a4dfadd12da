import { expect, it } from 'vitest'
import { addressIn, named, personOf } from './people.ts'

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

it.each([
  ['Account: Amina Okafor  (amina.okafor@anytown.gov.uk)', 'amina.okafor@anytown.gov.uk'],
  ['Inbox (2) - amina@anytownlabour.example - Mail', 'amina@anytownlabour.example'],
  ['Amina Okafor <amina@anytownlabour.example>.', 'amina@anytownlabour.example'],
  ['Mail - Amina Okafor', undefined],
  [null, undefined],
])('the address in %j is found', (text, address) => {
  expect(addressIn(text)).toBe(address)
})
