import { expect, it } from 'vitest'
import { imprint } from '../imprint.ts'
import { factsOf } from '../prepare-for-test.ts'

const settings = { group: { imprint: 'Promoted by A. Patel on behalf of Anytown CLP, both at 1 High Street, Anytown AA1 1AA.' } }
const compared = (text: string) => factsOf('imprint', text, [imprint], settings)[0]?.value

it('names the promoter who is another one', () =>
  expect(compared('Promoted by B. Jones on behalf of Anytown CLP, both at 1 High Street, Anytown AA1 1AA.')?.outOfDate).toBe('the promoter'))
it('names the address that has moved', () =>
  expect(compared('Promoted by Anita Patel on behalf of Anytown CLP, both at 9 Low Road, Anytown AA9 9ZZ.')?.outOfDate).toBe('the address'))
it('names the address that has moved within its postcode, however the street is shortened', () => {
  expect(compared('Promoted by A. Patel on behalf of Anytown CLP, both at 22 Mill Road, Anytown AA1 1AA.')?.outOfDate).toBe('the address')
  expect(compared('Promoted by A. Patel on behalf of Anytown CLP, both at 1 High St, Anytown AA1 1AA.')?.outOfDate).toBeUndefined()
})
it('leaves a candidate’s imprint alone', () => expect(compared('Promoted by B. Jones on behalf of Ada Khan, both at 9 Low Road, Anytown AA9 9ZZ.')?.outOfDate).toBeUndefined())
it('leaves another party’s alone', () => expect(compared('Promoted by B. Jones on behalf of Anytown Greens, both at 9 Low Road, Anytown AA9 9ZZ.')?.outOfDate).toBeUndefined())
it('leaves one with a gap to its own check', () =>
  expect(compared('Promoted by [Agent] on behalf of Anytown CLP, both at 1 High Street, Anytown AA1 1AA.')?.outOfDate).toBeUndefined())
it('keeps the printer when it mends', () =>
  expect(compared('Printed by Ace Print, 2 Low Road, Anytown AA1 1AB. Promoted by B. Jones on behalf of Anytown CLP, both at 1 High Street, Anytown AA1 1AA.')?.mended).toBe(
    `Printed by Ace Print, 2 Low Road, Anytown AA1 1AB. ${settings.group.imprint}`,
  ))
