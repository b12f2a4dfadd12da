import { expect, it } from 'vitest'
import { ownAccounts } from './own-accounts.ts'

it('keeps accounts and IBANs of the own contacts, in plain form', () => {
  expect([...ownAccounts({ ownContacts: ['08-99-99 66374958', 'gb82 west 1234 5698 7654 32', 'press@anytown.example'] })]).toEqual(['08999966374958', 'GB82WEST12345698765432'])
})
