/** Who asks: a page of ours, or a script of ours in somebody else's page. */
import type { Browser } from 'wxt/browser'
import { siteOf } from '../sites-served.ts'

type Sender = Browser.runtime.MessageSender

/** @throws where a script in a page asks for what only the person may ask */
export function onlyOwnPages({ url }: Sender): void {
  if (!url?.startsWith(`${location.origin}/`)) throw new Error('Only Seconder’s own pages may ask this.')
}

/** The site that the asking frame belongs to: a frame without an address of its own belongs to the page around it. */
export const siteOfSender = ({ origin, url, tab }: Sender): string => siteOf(origin) ?? siteOf(url) ?? siteOf(tab?.url) ?? ''
