/** A mail in the built extension in which something must be changed, and a person's hands at the dialog that holds it. */
import type { Page } from '@playwright/test'
import { expect, type Installed, type Mail } from './extension-test.ts'
import { ClosedRoots } from './in-closed-root.ts'

export const NUMBER = 'AB 12 34 56 C'
export const SENTENCE = `Her National Insurance number is ${NUMBER}.`
export const HELD = /^Not sent yet/

export async function withMust(seconder: Installed) {
  const mail = await seconder.mail()
  const above = await ClosedRoots.of(mail.page)
  await mail.address('press@paper.example')
  await mail.write(SENTENCE)
  await read(mail)
  return { mail, above, page: mail.page, send: mail.page.getByRole('button', { name: /^Send/ }), sent: async () => (await mail.model()).sent.length }
}

/** Goes on with Tab until this has the focus. */
export async function tabTo(above: ClosedRoots, page: Page, what: string | RegExp): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Tab')
    expect(await above.focused()).toMatch(what)
  }).toPass({ intervals: [0] })
}

/** Until the checker has answered for what stands there. */
export const read = (mail: Mail) => expect.poll(() => mail.marked()).toEqual([NUMBER])
