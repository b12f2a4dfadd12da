import { expect, it } from 'vitest'
import type { Block } from '../../../draft/draft.ts'
import { rolesOf } from './lines-for-test.ts'

const signed = (text: string, block?: Block) => rolesOf(text, block).filter((role) => role.startsWith('signatory') || role.startsWith('signature')).length

it('counts names that each have their day', () => expect(signed('Cllr Ada Khan      8 June 2026\nCllr Ben Osei  8/6/26')).toBe(2))
it('counts everybody who signs on one line', () => expect(signed('Signed: Cllr Ada Khan and Cllr Ben Osei')).toBe(2))
it('counts a numbered list of names', () => expect(signed('1. Cllr Ada Khan\n2. Cllr Ben Osei\n3. Cllr Priya Lall')).toBe(3))
it('counts one for one signature', () => expect(signed('Our leader is Cllr Ada Khan. Signed: Cllr Ada Khan')).toBe(1))
it('counts nobody who is only named', () => expect(signed('Our leader is Cllr Ada Khan and our deputy Cllr Ben Osei.')).toBe(0))
it('counts a name that opens the row of a table', () => expect(signed('Cllr Ada Khan', { kind: 'cell', begins: 'row' })).toBe(1))
it('counts no name further along a row', () => expect(signed('The motion of Cllr Ada Khan was carried', { kind: 'cell', begins: 'row' })).toBe(0))
