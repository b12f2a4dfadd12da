/** The built extension beside a mail to a group address: who is on the list is asked in the panel. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './extension-test.ts'

const nothingFoundByAxe = async (page: Page) => expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([])

test('Who is on a list is asked once, answered by keyboard alone, and kept with the draft', async ({ seconder }) => {
  const mail = await seconder.mail()
  const panel = await seconder.panelFor(mail.page)
  await mail.address('mill-tenants@lists.example')
  await mail.write('The lift will be mended on Friday. ')
  const question = panel.getByRole('combobox', { name: 'Who is on this list?' })
  await expect(question).toBeVisible()
  await expect(panel.getByText('I cannot see who is on the list mill-tenants@lists.example.').first()).toBeVisible()
  await nothingFoundByAxe(panel)
  await panel.bringToFront()
  await question.focus()
  await panel.keyboard.type('Residents who')
  await expect(question).toHaveValue('agreed')
  await panel.keyboard.press('Tab')
  await panel.keyboard.press('Enter')
  await expect(panel.getByText('The list mill-tenants@lists.example: Residents who agreed to hear from us.')).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Change who is on the list mill-tenants@lists.example' })).toBeFocused()
  await nothingFoundByAxe(panel)
  await mail.page.reload()
  await mail.address('mill-tenants@lists.example')
  await mail.write('It will be tested on Saturday.')
  await expect(panel.getByText('The list mill-tenants@lists.example: Residents who agreed to hear from us.')).toBeVisible()
  await expect(question).toHaveCount(0)
})
