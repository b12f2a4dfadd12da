/** The bill of materials: what npm says of every package of the lock file, cut to those that the bundlers saw go in, and said the same way each time. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm } from '../lib/run.mjs'
import { bundledIn, ROOT } from '../lib/third-party.ts'
import type { Edition } from './page.ts'
import { PRODUCTS } from './products.ts'

export interface Component {
  readonly 'bom-ref': string
  readonly name: string
  readonly version: string
  readonly scope?: string
  readonly purl: string
  readonly properties?: readonly { readonly name: string; readonly value: string }[]
  readonly externalReferences?: readonly { readonly type: string; readonly url: string }[]
  readonly licenses?: readonly unknown[]
}

export interface Bill {
  readonly metadata: { readonly component: Component }
  readonly components: readonly Component[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[]
}

/** A package as the lock file has it. */
export interface Locked {
  readonly place: string
  readonly name: string
  readonly version: string
  readonly license?: string
}

/** @returns every package of the lock file */
export function locked(): readonly Locked[] {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as { packages: Record<string, { name?: string; version: string; license?: string }> }
  return Object.entries(packages).flatMap(([place, { name, version, license }]) =>
    place ? [{ place, name: name ?? place.replace(/^.*node_modules\//, ''), version, ...(license && { license }) }] : [],
  )
}

export interface Shipped extends Locked {
  /** The products that it is in. */
  readonly products: readonly string[]
}

/** The packages that are handed on, as each product's bundler noted them. */
export function shippedPackages(): readonly Shipped[] {
  const products = PRODUCTS.map(({ name }) => ({ name, places: new Set(bundledIn(name)) }))
  return locked()
    .map((one) => ({ ...one, products: products.filter(({ places }) => places.has(one.place)).map(({ name }) => name) }))
    .filter((one) => one.products.length > 0)
}

/** @throws Error with npm's own words */
export async function npmBill(): Promise<Bill> {
  // All of them, whatever NODE_ENV says.
  const { ok, output } = await npm(['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--include=dev', '--include=optional', '--include=peer', '--loglevel=silent'], {
    cwd: ROOT,
  })
  if (!ok) throw new Error(`${output.trimEnd()}\nnpm did not write a bill of materials.`)
  return JSON.parse(output.slice(output.indexOf('{')))
}

/**
 * @param bill - npm's, of the whole lock file
 * @param shipped - what stays in it; all of it where absent
 * @returns the same bill each time: dated and numbered by the commit, without where packages were fetched from
 */
export function settled(bill: Bill, { version, commit = '', day }: Edition, shipped?: readonly Shipped[]): object {
  const where = new Map(shipped?.map(({ name, version, products }) => [`${name}@${version}`, products]))
  const own = { ...bill.metadata.component, 'bom-ref': `seconder@${version}`, name: 'seconder', type: 'application' }
  const components = bill.components
    .filter((one) => !shipped || where.has(`${one.name}@${one.version}`))
    .map((one) => {
      const products = where.get(`${one.name}@${one.version}`)
      return {
        ...one,
        ...(products && { scope: 'required', properties: products.map((value) => ({ name: 'seconder:product', value })) }),
        externalReferences: one.externalReferences?.filter(({ type }) => type !== 'distribution'),
      }
    })
  const missing = shipped?.find((one) => !components.some(({ name, version }) => name === one.name && version === one.version))
  if (missing) throw new Error(`npm’s bill of materials does not know ${missing.name} ${missing.version}, which is handed on`)
  const refs = new Set([own['bom-ref'], ...components.map((one) => one['bom-ref'])])
  const dependencies = bill.dependencies.filter(({ ref }) => refs.has(ref)).map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.has(each)) }))
  const digest = createHash('sha256')
    .update(JSON.stringify([commit, components]))
    .digest('hex')
  // A UUID must say which kind it is: 8 is for those that make their own.
  const uuid = [digest.slice(0, 8), digest.slice(8, 12), `8${digest.slice(13, 16)}`, `8${digest.slice(17, 20)}`, digest.slice(20, 32)].join('-')
  return { ...bill, serialNumber: `urn:uuid:${uuid}`, metadata: { ...bill.metadata, timestamp: `${day}T00:00:00.000Z`, component: own }, components, dependencies }
}
