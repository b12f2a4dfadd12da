import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { provenanceXml } from '#core/drafting/renderers/provenance-xml.ts'
import { managedSchema } from '#extension/kept/managed.schema.ts'
import { OPTIONAL_SITES, PERMISSIONS, WHY_OPTIONAL_SITES, WHY_SITES } from '#extension/permissions.ts'
import { ADDRESSES, explain, WATCHED } from '../../scripts/assurance/addresses.ts'
import { shippedPackages } from '../../scripts/assurance/bill.ts'
import { conformance } from '../../scripts/assurance/conformance.ts'
import { dataMap } from '../../scripts/assurance/data-map.ts'
import { impact } from '../../scripts/assurance/impact.ts'
import { isCompatible } from '../../scripts/assurance/licences.ts'
import { LIVES } from '../../scripts/assurance/lives.ts'
import { asked } from '../../scripts/assurance/permissions.ts'
import { PLACES } from '../../scripts/assurance/places.ts'
import { isBuilt, PRODUCTS, readIn } from '../../scripts/assurance/products.ts'
import { isThere } from '../../scripts/assurance/proof.ts'
import { reachOf } from '../../scripts/assurance/reach.ts'
import { recordOfProcessing } from '../../scripts/assurance/record-of-processing.ts'
import { statement } from '../../scripts/assurance/statement.ts'
import { bundledIn } from '../../scripts/lib/third-party.ts'
import { expectNone, type Problem } from './problem.ts'
import { withoutComments } from './syntax.ts'
import { root, shipped } from './tree.ts'

const built = PRODUCTS.filter(isBuilt)

/** `npm test` builds every product before these; alone they tell only of builds that are there. */
describe.runIf(built.length > 0)('what the built products ask for', () => {
  it('has a reason for every permission of every manifest', () => {
    const problems = asked().flatMap(({ product, manifest, what, why }): Problem[] =>
      why
        ? []
        : [
            {
              file: `${product.folder}/${manifest}`,
              what: `asks for ${what} without a reason`,
              remedy: 'Say why in extension/permissions.ts or office-addin/manifests/permissions.ts',
            },
          ],
    )
    expectNone(problems)
  })

  it('has no reason left over, for what nobody asks for any more', () => {
    const now = new Set(asked().map(({ what }) => what))
    expect(PRODUCTS.filter(({ name }) => name === 'chrome').every(isBuilt) ? [...Object.keys(PERMISSIONS), ...OPTIONAL_SITES].filter((name) => !now.has(name)) : []).toEqual([])
  })

  const ways = built.flatMap(reachOf)
  it('has an explanation for every way to a network, and none for one that is gone', () => {
    const problems = ways.flatMap((one): Problem[] =>
      explain(one)
        ? []
        : [
            {
              file: `${one.product.folder}/${one.file}`,
              what: `can reach a network by ${one.way}`,
              remedy: 'Take it out, or say in scripts/assurance/addresses.ts what is asked, and which test holds it',
            },
          ],
    )
    expectNone(problems)
    if (built.length === PRODUCTS.length) expect(ADDRESSES.filter((address) => !ways.some((way) => explain(way) === address)).map(({ address }) => address)).toEqual([])
  })

  it('is nothing at all for the command line', () => {
    expect(ways.filter(({ product }) => product.name === 'cli')).toEqual([])
  })

  it('hands on no package but under a licence that goes with Apache-2.0', () => {
    const problems = shippedPackages().flatMap(({ name, version, license, products }): Problem[] =>
      isCompatible(license)
        ? []
        : [{ file: 'package-lock.json', what: `${name} ${version} is part of ${products.join(', ')} under “${license}”`, remedy: 'Choose another package' }],
    )
    expectNone(problems)
    for (const { name } of built) expect(bundledIn(name).length, name).toBeGreaterThan(20)
  })

  const desk = built.find(({ name }) => name === 'desk')
  it.runIf(desk)('counts the parts of Workbox in the service worker, which another bundler puts there', () => {
    const parts = [...new Set([...readIn(desk as (typeof built)[number], 'sw.js').matchAll(/workbox:([a-z-]+):\d/g)].map(([, part]) => `node_modules/workbox-${part}`))]
    expect(parts.length).toBeGreaterThan(1)
    expect(bundledIn('desk')).toEqual(expect.arrayContaining(parts))
  })
})

/** Ways to keep something, as they stand in code; `.get` of them counts too, so that whoever reads is known. */
const KEEPS =
  /\bindexedDB\b|\bopenDB\b|\blocalStorage\b|\bsessionStorage\b|\bstorage\.(?:local|session|managed|sync)\b|\broamingSettings\b(?!\()|\bsessionData\b|\bcustomXmlParts\b|\bcustomProperties\b|\bloadCustomPropertiesAsync\b|\bserviceWorker\.register\b|\bdocument\.cookie\b|\bcookieStore\b|\bcaches\.(?:open|put)\b|\bcreateWritable\b|\bgetDirectory\(/
/** Empties what the others keep, or reads a document that somebody opened. */
const KEEPS_NOTHING = new Set(['extension/options/empty-elsewhere.ts', 'shared/core/draft/readers/docx.ts', 'shared/core/draft/readers/docx/xml.ts'])

describe('what is kept', () => {
  const files = new Map(shipped.map((file) => [file.path, file]))
  const named = new Set(PLACES.flatMap(({ by }) => by))

  it('is kept by files that the data map names, each of which still does', () => {
    const keeping = shipped
      .filter((file) => !/\.fake\./.test(file.path) && !KEEPS_NOTHING.has(file.path) && KEEPS.test(file.text) && KEEPS.test(withoutComments(file)))
      .map(({ path }) => path)
    expectNone(
      keeping
        .filter((path) => !named.has(path))
        .map((file) => ({ file, what: 'keeps or reads something that the data map does not know', remedy: 'Add it to a place in scripts/assurance/places.ts' })),
    )
    expectNone(
      [...named].filter((path) => !files.has(path)).map((file) => ({ file, what: 'is named in the data map and is not there', remedy: 'Mend scripts/assurance/places.ts' })),
    )
  })

  it('is kept under the names that the data map gives', () => {
    // Of the store itself the compiler sees to it: its areas are a type.
    const gone = PLACES.slice(1).flatMap(({ place, by, kept }) => {
      const text = by.map((path) => files.get(path)?.text ?? '').join('\n')
      return kept.flatMap(({ names }) => names.filter((name) => !text.includes(name)).map((name) => `${place}: ${name}`))
    })
    expect(gone).toEqual([])
  })
})

describe('the documents', () => {
  it('name tests that are there', () => {
    expect([...ADDRESSES.flatMap(({ proofs }) => proofs), ...WATCHED].filter((proof) => !isThere(proof))).toEqual([])
  })

  it('can be made, and mark what somebody else has to write', () => {
    const edition = { version: '1.2.3', changed: false, day: '2026-11-22' }
    for (const starter of [impact(), recordOfProcessing(), statement(undefined, edition)]) expect(starter.text.match(/class="gap"/g)?.length).toBeGreaterThan(4)
    expect(dataMap().text).toContain('casework 30 days')
    expect(conformance(undefined).text).toContain('1.4.10 Reflow')
  })

  it('agree with PRIVACY.md about how long things are kept', () => {
    const told = readFileSync(join(root, 'PRIVACY.md'), 'utf8')
    for (const said of [
      `casework ${LIVES.casework} days after its last change`,
      `| ${LIVES.said} days; casework ${LIVES.casework} |`,
      `| the same | ${LIVES.record} days |`,
      `lost unseen | the same | ${LIVES.aside} days |`,
    ])
      expect(told).toContain(said)
  })

  it('say of a Word document what it holds: agreed passages word for word', () => {
    const imprint = 'Promoted by A. Patel, 1 High Street, Anytown AA1 1AA.'
    const kept = provenanceXml({ id: 'T-LEAFLET', version: '1.0.0', digest: 'ab', passages: [{ id: 'imprint', hash: 'cd', lines: [imprint] }] })
    expect(kept).toContain(imprint)
    const told = ['PRIVACY.md', 'docs/guides/data-protection-officer.md', 'office-addin/pane/privacy.html'].map((path) => readFileSync(join(root, path), 'utf8'))
    for (const words of [...told, dataMap().text]) expect(words).toContain('agreed passages word for word')
  })

  it('say that “shared computer” is a switch of the extension alone, as it is', () => {
    const switching = shipped.filter(({ path, text }) => /^(?:shared\/app\/desk|office-addin)\//.test(path) && /\bsharedComputer\b|openStore\([^)]*shared/.test(text))
    expect(switching.map(({ path }) => path)).toEqual([])
    for (const path of ['PRIVACY.md', 'docs/guides/data-protection-officer.md']) expect(readFileSync(join(root, path), 'utf8')).toContain('Desk and pane have no such switch')
    expect(dataMap().text).toContain('Desk and pane have no such switch')
  })

  it('name everything that an administrator may set', () => {
    for (const key of Object.keys(managedSchema.shape)) expect(dataMap().text).toContain(key)
  })

  it('tell the stores the same reasons', () => {
    const told = readFileSync(join(root, 'docs/store/privacy.md'), 'utf8')
    expect([...Object.values(PERMISSIONS), WHY_SITES, WHY_OPTIONAL_SITES].filter((why) => !told.includes(why))).toEqual([])
  })
})
