/** Every address that the built code can reach, found in the build, with the tests that hold it. */
import { ADDRESSES, explain, WATCHED } from './addresses.ts'
import { code, type Html, html, list, table } from './html.ts'
import { isBuilt, PRODUCTS } from './products.ts'
import { isThere, proofs } from './proof.ts'
import { foreignIn, type Policy, policiesOf, type Reach, reachOf } from './reach.ts'

/** Each file once, with the products that it is in. */
function wheres(ways: readonly Reach[]): readonly string[] {
  const products = new Map<string, string[]>()
  for (const { product, file, way } of ways) {
    const what = `${file} (${way.startsWith('http') ? 'loaded by the page' : way})`
    products.set(what, [...(products.get(what) ?? []), product.called])
  }
  return [...products].map(([what, called]) => `${called.join(', ')}: ${what}`)
}

/** A folder with more pages than these under one policy is named in their place, with their number. */
const MOST_NAMED = 10

/** Each policy once, with the pages that it holds. */
export function byPolicy(all: readonly Policy[]): readonly (readonly [policy: string, pages: readonly string[]])[] {
  const folders = new Map<string, Map<string, string[]>>()
  for (const { product, page, policy } of all) {
    const held = folders.get(policy) ?? new Map<string, string[]>()
    const cut = page.lastIndexOf('/') + 1
    const folder = `${product.called}: ${page.slice(0, cut)}`
    folders.set(policy, held.set(folder, [...(held.get(folder) ?? []), page.slice(cut)]))
  }
  return [...folders].map(([policy, held]) => [
    policy,
    [...held].flatMap(([folder, pages]) => (pages.length > MOST_NAMED ? [`${folder} (${pages.length} pages)`] : pages.map((page) => folder + page))),
  ])
}

/** @throws Error that names a way out that nothing explains, or a test that is no longer there */
export function network(): Html {
  const built = PRODUCTS.filter(isBuilt)
  const ways = built.flatMap(reachOf)
  const bare = ways.find((way) => !explain(way))
  if (bare) throw new Error(`${bare.product.folder}/${bare.file} can reach a network by ${bare.way}, and scripts/assurance/addresses.ts does not say what for`)
  const gone = [...ADDRESSES.flatMap((each) => each.proofs), ...WATCHED].find((proof) => !isThere(proof))
  if (gone) throw new Error(`${gone.file} no longer has the test “${gone.says}” that scripts/assurance/addresses.ts names`)
  const silent = built.filter((product) => !ways.some((way) => way.product === product)).map(({ called }) => called)
  return html`<p>No text, name or address of the person’s leaves the device. These are all the requests that the built code can make; they were found by reading every built script and page, not by trusting this list.</p>
<h2>What can be asked</h2>
${ADDRESSES.filter((address) => ways.some((way) => explain(way) === address)).map((address, i) => {
  const own = ways.filter((way) => explain(way) === address)
  return html`<h3>${i + 1}. ${address.address}</h3>
${table(
  `Request ${i + 1}`,
  ['Asked', 'Answer'],
  [
    ['When', address.when],
    ['What goes along', address.carries],
    ['Where in the build', list(wheres(own))],
    ['Held by these tests', proofs(address.proofs)],
  ],
)}`
})}
${silent.length > 0 && html`<p><strong>Nothing at all</strong> can be asked by: ${silent.join(', ')}.</p>`}
<p>Besides, every browser test fails at any request to anywhere else:</p>${proofs(WATCHED)}
<h2>What the pages’ content policies allow</h2>
<p>The browser holds each page to its policy, whatever its code should try.</p>
${table(
  'Content policies',
  ['Page', 'From elsewhere', 'The whole policy'],
  byPolicy(built.flatMap(policiesOf)).map(([policy, pages]) => [list(pages), foreignIn(policy).join('; ') || 'nothing', code(policy)]),
)}
<h2>What a person opens by themselves</h2>
<p>Findings name their source with a link (laws, guidance, the Commission). Pressing it opens that address in a tab of the browser’s own; nothing goes along, and no page of ours asks for it beforehand. “Send” of a request for approval opens the person’s own mail program with a message that they see first.</p>
<h2>Sites that are read</h2>
<p>Reading a page is no request: see <a href="permissions.html">permissions</a>. The script in a page has no way to a network; built code in the page is looked at for that above.</p>`
}
