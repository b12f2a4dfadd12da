/** Which site's ways a page follows: one that Seconder knows, or any other. */
import { anyPage } from './any-page.ts'
import { gmail } from './gmail.ts'
import type { Site } from './site.ts'

/** Asked with the window, whose origin holds in a frame without an address of its own too. */
export const siteFor = ({ origin }: { readonly origin: string }): Site => (origin === 'https://mail.google.com' ? gmail : anyPage)
