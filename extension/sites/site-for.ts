/** Which site a page is: by its address. Any other page, where somebody let Seconder in, is read as what it is: unknown. */
import { type SiteKey, servedAt } from '../sites-served.ts'
import { anyPage } from './any-page.ts'
import { gmail } from './gmail.ts'
import { outlook } from './outlook.ts'
import type { Site } from './site.ts'

const READ_BY: Readonly<Record<SiteKey, Site>> = { gmail, outlook }

/** @param page - the window: one without an address of its own has the origin of the page that opened it, its location has none */
export function siteFor({ origin }: { readonly origin: string }): Site {
  const key = servedAt(origin)
  return key ? READ_BY[key] : anyPage
}
