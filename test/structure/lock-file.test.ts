import { describe, expect, it } from 'vitest'
import { expectNone, findBanned, type Problem } from './problem.ts'
import { files } from './tree.ts'

interface Lock {
  readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>
}

const file = 'package-lock.json'
const text = files.find((each) => each.path === file)?.text ?? '{"packages":{}}'

/** Where a package named by the one at `path` may stand: inside it, or inside any folder above. */
function placesOf(name: string, path: string): string[] {
  const parts = path.split(/\/?node_modules\//)
  return parts.map((_, depth) => [...parts.slice(0, depth + 1), name].join('/node_modules/').replace(/^\//, ''))
}

/**
 * A package brings one package for each system. When the newest version of one of those cannot be had, npm install leaves
 * it out without a word, and npm ci refuses the lock file on every machine.
 */
function leftOut({ packages }: Lock): Problem[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) => {
    const missing = Object.keys(optionalDependencies).filter((name) => !placesOf(name, path).some((place) => place in packages))
    return missing.length > 0
      ? [
          {
            file,
            what: `${path.replace(/^.*node_modules\//, '')} names ${missing[0]} (and ${missing.length - 1} more), which the lock file leaves out, so npm ci fails`,
            remedy: 'Choose a version all of whose packages can be had (package.json, "overrides"), and run npm install and npm ci from an empty folder',
          },
        ]
      : []
  })
}

describe('the lock file', () => {
  it('does not say where a package was taken from', () => {
    expectNone(
      findBanned({ path: file, text }, [
        { pattern: /"resolved":/, what: 'holds an address of a package', remedy: 'Keep omit-lockfile-registry-resolved=true in .npmrc and run npm install again' },
      ]).slice(0, 1),
    )
  })

  it('leaves out no package of another system', () => {
    expectNone(leftOut(JSON.parse(text)))
  })

  it('is seen where it leaves one out', () => {
    const lock = { packages: { '': {}, 'node_modules/rollup': { optionalDependencies: { '@rollup/darwin': '1', '@rollup/linux': '1' } }, 'node_modules/@rollup/linux': {} } }
    expect(leftOut(lock)).toHaveLength(1)
    expect(leftOut({ packages: { ...lock.packages, 'node_modules/@rollup/darwin': {} } })).toEqual([])
  })
})
