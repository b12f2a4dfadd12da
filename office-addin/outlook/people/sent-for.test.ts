import { expect, it } from 'vitest'
import type { Settings } from '#core/pack/settings.schema.ts'
import { sentFor } from './sent-for.ts'

const OWN = 'sam.lee@anytown.example'
const SHARED = 'group.office@anytown.example'
const CLERK = 'clerk@anytown.example'
const settings: Settings = {
  directory: [{ name: 'Ada Khan', title: 'Cllr', email: 'ada.khan@anytown.example' }],
  council: { domain: 'anytown.example' },
  accounts: [
    { address: 'sam@anytownlabour.example', kind: 'party' },
    { address: SHARED, kind: 'council' },
  ],
}

it.each([
  ['one’s own account, however it is written', 'Sam.Lee@anytown.example', undefined, undefined],
  ['a member who has let this person in', 'ada.khan@anytown.example', 'ada.khan@anytown.example', 'sent for Cllr Ada Khan'],
  ['a shared mailbox that the accounts name', SHARED, SHARED.toUpperCase(), `sent from the shared mailbox ${SHARED} (council)`],
  ['somebody’s mailbox, nobody knows whether a person’s', CLERK, CLERK, `sent from ${CLERK}, a mailbox shared with you (council)`],
  ['another’s, of which nobody knows anything', 'a@x.example', 'a@x.example', 'sent from a@x.example, a mailbox shared with you'],
  ['another account of one’s own', 'sam@anytownlabour.example', undefined, 'sent from the party account sam@anytownlabour.example'],
  ['an account nobody has named', 'sam@x.example', undefined, 'sent from sam@x.example'],
])('%s', (_, sender, owner, said) => expect(sentFor({ sender, own: OWN, owner }, settings)).toBe(said))
