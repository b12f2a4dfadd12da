/**
 * Notes, while a product is built, whose packages went into it, and puts their licences beside it as `licences.txt`: whoever
 * hands the product on hands them on too. The list of the packages is what the bill of materials is made from.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const NOTES = join(ROOT, 'generated', 'bundled')
const LICENCES = 'licences.txt'

interface How {
  /** Other builds write into the same folder: this one adds to what they noted. */
  readonly adds?: boolean
  /** Packages that come in by another bundler, which this one cannot see. */
  readonly also?: readonly string[]
}

/** @param product - its name in `scripts/lib/builds.mjs` */
export function thirdParty(product: string, { adds = false, also = [] }: How = {}): Plugin {
  let folder: string | undefined
  return {
    name: 'third-party',
    apply: 'build',
    configResolved({ root, build }) {
      folder = build.write === false ? undefined : resolve(root, build.outDir)
    },
    buildStart() {
      if (folder !== undefined && !adds) forgetBundled(product)
    },
    generateBundle(_, bundle) {
      if (folder === undefined) return
      const modules = Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []))
      note(product, [...modules.flatMap((id) => packageOf(id) ?? []), ...also.map((name) => `node_modules/${name}`)])
    },
    closeBundle(error) {
      if (folder !== undefined && !error) writeFileSync(join(folder, LICENCES), licencesText(bundledIn(product)))
    },
  }
}

/** Where the package of a module stands, as package-lock.json names it; undefined for our own modules and the bundler's. */
export function packageOf(id: string): string | undefined {
  const path = id.replaceAll('\\', '/').replace(/\?.*$/, '')
  const found = /^.*?\/(node_modules\/.*)$/.exec(path)?.[1]
  return found && /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(found)?.[0]
}

/** Published with their own dependencies inside: no bundler can see those. */
const HOLD_THEIR_OWN = new Set(['node_modules/docx'])

/** The packages that stand in one that holds its own, all the way down. */
function within(place: string, seen = new Set<string>()): Set<string> {
  const { dependencies = {} } = described(place)
  for (const name of Object.keys(dependencies)) {
    const found = [`${place}/node_modules/${name}`, `node_modules/${name}`].find((each) => existsSync(join(ROOT, each, 'package.json')))
    if (!found || name.startsWith('@types/') || seen.has(found)) continue
    seen.add(found)
    within(found, seen)
  }
  return seen
}

const noteFile = (product: string) => join(NOTES, `${product}.json`)

export const forgetBundled = (product: string): void => rmSync(noteFile(product), { force: true })

function note(product: string, packages: readonly string[]): void {
  mkdirSync(NOTES, { recursive: true })
  writeFileSync(
    noteFile(product),
    `${JSON.stringify([...new Set([...bundledIn(product), ...packages, ...packages.flatMap((place) => (HOLD_THEIR_OWN.has(place) ? [...within(place)] : []))])].sort(), null, 2)}\n`,
  )
}

/** The packages in a product, by where they stand in package-lock.json; none where it was never built. */
export function bundledIn(product: string): readonly string[] {
  try {
    return JSON.parse(readFileSync(noteFile(product), 'utf8'))
  } catch {
    return []
  }
}

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/i

interface Described {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
}
const described = (place: string): Described => JSON.parse(readFileSync(join(ROOT, place, 'package.json'), 'utf8'))

/** @returns the packages with the words of their licences, as the packages themselves bring them */
export function licencesText(packages: readonly string[]): string {
  const parts = packages.map((place) => {
    const folder = join(ROOT, place)
    const { name, version, license } = described(place)
    const words = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && LICENCE_FILE.test(entry.name))
      .map((entry) => readFileSync(join(folder, entry.name), 'utf8').replaceAll('\r\n', '\n').trim())
      .sort()
    return [`${name} ${version} (${license ?? 'see below'})`, ...(words.length > 0 ? words : ['The package brings no text of its licence beside this name of it.'])].join('\n\n')
  })
  const own = readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim()
  return `${['Seconder is under the Apache License 2.0, which stands at the end. These packages are part of it, each under its own licence.', ...parts, own].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`
}
