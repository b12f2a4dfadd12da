/** What the built manifests ask for, each with its reason. One without a reason stops the documents. */
import { OPTIONAL_SITES, PERMISSIONS, WHY_OPTIONAL_SITES, WHY_SITES } from '#extension/permissions.ts'
import { MATCHES } from '#extension/sites-served.ts'
import { WHY } from '#office/manifests/permissions.ts'
import { code, type Html, html, table } from './html.ts'
import { filesOf, isBuilt, PRODUCTS, type Product, readIn } from './products.ts'

export interface Asked {
  readonly product: Product
  readonly manifest: string
  readonly what: string
  readonly why?: string
}

interface BrowserManifest {
  readonly permissions?: readonly string[]
  readonly optional_permissions?: readonly string[]
  readonly host_permissions?: readonly string[]
  readonly optional_host_permissions?: readonly string[]
  readonly content_scripts?: readonly { readonly matches: readonly string[] }[]
}

const whySite = (site: string) => (MATCHES.includes(site) ? WHY_SITES : OPTIONAL_SITES.includes(site) ? WHY_OPTIONAL_SITES : undefined)

function ofBrowser(product: Product): readonly Asked[] {
  const manifest = 'manifest.json'
  const {
    permissions = [],
    optional_permissions = [],
    host_permissions = [],
    optional_host_permissions = [],
    content_scripts = [],
  } = JSON.parse(readIn(product, manifest)) as BrowserManifest
  const sites = new Set([...host_permissions, ...optional_host_permissions, ...content_scripts.flatMap(({ matches }) => matches)])
  return [
    ...[...permissions, ...optional_permissions].map((what) => ({ product, manifest, what, why: PERMISSIONS[what] })),
    ...[...sites].map((what) => ({ product, manifest, what, why: whySite(what) })),
  ]
}

/** XML manifests say it in elements, the unified one in a list of names. */
function ofOffice(product: Product): readonly Asked[] {
  return filesOf(product)
    .filter((name) => /^[\w-]+\.xml$|^manifest\.json$/.test(name))
    .flatMap((manifest) => {
      const text = readIn(product, manifest)
      const names = manifest.endsWith('.json')
        ? (JSON.parse(text) as { authorization: { permissions: { resourceSpecific: { name: string }[] } } }).authorization.permissions.resourceSpecific.map(({ name }) => name)
        : [/<Permissions>([^<]+)</.exec(text)?.[1] ?? 'no permission named', ...(/<SupportsSharedFolders>true</.test(text) ? ['SupportsSharedFolders'] : [])]
      return names.map((what) => ({ product, manifest, what, why: WHY[what] }))
    })
}

/** Of every product that is built. */
export const asked = (): readonly Asked[] =>
  PRODUCTS.filter(isBuilt).flatMap((product) => (product.name === 'office' ? ofOffice(product) : ['chrome', 'edge', 'firefox'].includes(product.name) ? ofBrowser(product) : []))

/** @throws Error that names what has no reason */
export function permissions(): Html {
  const all = asked()
  const bare = all.find(({ why }) => !why)
  if (bare)
    throw new Error(
      `${bare.product.folder}/${bare.manifest} asks for ${bare.what}, and nothing says why: add it to extension/permissions.ts or office-addin/manifests/permissions.ts`,
    )
  const by = new Map<string, Set<string>>()
  for (const { product, manifest, what } of all)
    by.set(what, (by.get(what) ?? new Set()).add(product.name === 'office' ? `Office (${manifest})` : product.called.replace('Extension for ', '')))
  // One row for those that are asked for the same reason by the same.
  const rows = new Map<string, { readonly why: string; readonly askedBy: string; readonly names: Set<string> }>()
  for (const { what, why = '' } of all) {
    const askedBy = [...(by.get(what) ?? [])].join(', ')
    const row = rows.get(why + askedBy) ?? { why, askedBy, names: new Set() }
    row.names.add(what)
    rows.set(why + askedBy, row)
  }
  return html`<p>Read from the manifests that were built. The desk and the command line ask for none: a web page has no permission to ask for, and the command line reads the files that it is given.</p>
${table(
  'Permissions and their reasons',
  ['Permission', 'Why', 'Asked by'],
  [...rows.values()].map(({ why, askedBy, names }) => [[...names].map((name) => html`${code(name)}<br>`), why, askedBy]),
)}
<h2>What is not asked for</h2>
<p>No cookies, history, tabs, downloads, clipboard, identity, web requests, geolocation, camera or microphone. No other mails than the one being written, no contacts, no calendar, no Microsoft Graph. Nothing of the extension can be loaded by a page.</p>`
}
