/** Hands the page to whoever drives a browser: every request to an address of Outlook on the web is answered with it. */
import { fileURLToPath } from 'node:url'
import { onePage } from '../one-page.ts'

let page: Promise<string> | undefined

/** The page with its style and script in it; its switches are in the address that it is asked for by. */
export function outlookPage(): Promise<string> {
  page ??= onePage(fileURLToPath(new URL('.', import.meta.url)))
  return page
}

export const outlookAddress = (switches: Readonly<Record<string, string>> = {}): string => {
  const { host = 'outlook.cloud.microsoft', path = 'mail/inbox/id/1', ...others } = switches
  const query = new URLSearchParams(others).toString()
  return `https://${host}/${path}${query ? `?${query}` : ''}`
}
