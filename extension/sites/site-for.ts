/** Which site a page is: by its address. Any other page, where somebody let Seconder in, is read as what it is: unknown. */
import { ORIGINS_OF } from '../sites-served.ts'
import { anyPage } from './any-page.ts'
import { gmail } from './gmail.ts'
import { outlook } from './outlook.ts'
import type { Site } from './site.ts'

/** @param page - the window: one without an address of its own has the origin of the page that opened it, its location has none */
export function siteFor({ origin }: { readonly origin: string }): Site {
  if (ORIGINS_OF.gmail.includes(origin)) return gmail
  return ORIGINS_OF.outlook.includes(origin) ? outlook : anyPage
}
