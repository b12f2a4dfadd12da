/** The bill of materials for people: what is handed on, under which licence, in which product. */
import { locked, type Shipped } from './bill.ts'
import { code, type Html, html, table } from './html.ts'
import { isCompatible, TOOLS_ONLY } from './licences.ts'
import { PRODUCTS } from './products.ts'

const called = new Map(PRODUCTS.map((product) => [product.name, product.called]))

/** @throws Error that names a package that may not be handed on with Seconder */
export function materials(shipped: readonly Shipped[]): Html {
  const wrong = shipped.find(({ license }) => !isCompatible(license))
  if (wrong)
    throw new Error(`${wrong.name} ${wrong.version} is part of ${wrong.products.join(', ')} under “${wrong.license ?? 'no licence named'}”, which does not go with Apache-2.0`)
  const all = locked()
  const tools = all.filter(({ license }) => !isCompatible(license))
  return html`<p>Seconder is under the Apache License 2.0. ${shipped.length} packages of others are part of what is handed on, noted by the bundlers as they went in; all are under licences that go with it. Their texts stand in ${code('licences.txt')} in every product. The same for machines: <a href="sbom.cdx.json">sbom.cdx.json</a> (CycloneDX, by npm).</p>
${table(
  'Packages that are handed on',
  ['Package', 'Version', 'Licence', 'In'],
  shipped.map(({ name, version, license, products }) => [name, version, license, products.map((product) => called.get(product) ?? product).join(', ')]),
)}
<h2>What it is built and tested with</h2>
<p>${all.length} packages in all stand in the lock file, with the checksum that each is held to: <a href="sbom-build.cdx.json">sbom-build.cdx.json</a>. Of these ${tools.length} are under licences that could not be handed on with Seconder, and are not:</p>
${table(
  'Never handed on',
  ['What for', 'Packages'],
  TOOLS_ONLY.map(({ name, why }) => [why, [...new Set(tools.filter((one) => name.test(one.name)).map((one) => `${one.name} (${one.license ?? 'none named'})`))].join(', ')]),
)}`
}
