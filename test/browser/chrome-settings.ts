/** What a person does on the browser's own page of extensions, done by that page's own means; and the pages of ours that outlive it. */
import type { Page } from '@playwright/test'
import type { Installed } from './extension-test.ts'

declare const chrome: {
  readonly developerPrivate: {
    updateProfileConfiguration(what: { inDeveloperMode: boolean }): Promise<void>
    updateExtensionConfiguration(what: { extensionId: string; incognitoAccess: boolean }): Promise<void>
  }
  readonly runtime: { reload(): void }
}

/** @returns the page, with unpacked extensions allowed to go on after a reload */
async function extensionsPage(seconder: Installed): Promise<Page> {
  const page = await seconder.context.newPage()
  await page.goto('chrome://extensions')
  await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }))
  return page
}

/** As the browser does for an update: the background starts anew, and every script in a page belongs to nobody. */
export async function reloadExtension(seconder: Installed): Promise<void> {
  const page = await extensionsPage(seconder)
  await seconder.worker.evaluate(() => chrome.runtime.reload()).catch(() => {})
  await page.close()
  await seconder.takeHold()
}

export async function allowInPrivateWindows(seconder: Installed): Promise<void> {
  const page = await extensionsPage(seconder)
  await page.evaluate((extensionId) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true }), seconder.id)
  await page.close()
  await seconder.takeHold()
}
