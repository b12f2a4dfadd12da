import { expect, test } from './extension-test.ts'
import { typeInBuilt } from './type-in-built.ts'

/** A few seconds; `npm run bench -- --typing` types ten thousand. */
const KEYS = 60

test('With the built extension every mark in a mail lies under the words of its finding, after every key', async ({ seconder }) => {
  const { page } = await seconder.mail()
  const { wrongs, marks } = await typeInBuilt(page, seconder.id, KEYS, 7)
  expect(wrongs).toEqual([])
  expect(marks, 'marks seen').toBeGreaterThan(1)
})
