/** Hands the page to whoever drives a browser: every request to https://mail.google.com is answered with it. */
import { fileURLToPath } from 'node:url'
import { onePage } from '../one-page.ts'

let page: Promise<string> | undefined

/** The page with its style and script in it; its switches are in the address that it is asked for by. */
export function gmailPage(): Promise<string> {
  page ??= onePage(fileURLToPath(new URL('.', import.meta.url)))
  return page
}

export const gmailAddress = (switches: Readonly<Record<string, string>> = {}): string => {
  const query = new URLSearchParams(switches).toString()
  return `https://mail.google.com/mail/u/0/${query ? `?${query}` : ''}`
}
