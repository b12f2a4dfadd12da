import { describe, expect, it } from 'vitest'
import { type Banned, expectNone, findBanned, type Problem } from './problem.ts'
import { files, type SourceFile } from './tree.ts'

// The patterns are written so that they do not match themselves.
const BANNED: readonly Banned[] = [
  { pattern: /(?<![\w.~/-])[/](?:work|root|home|tmp)[/][\w.-]*/, what: 'names a place of one machine ($&)', remedy: 'Write a path relative to the repository' },
  {
    pattern: /(?<![\w.])(?:registry\.(?:npmjs|yarnpkg|npmmirror)|npm\.pkg\.github|pypi\.org|proxy\.golang)[\w.]*/,
    what: 'names a registry ($&)',
    remedy: 'Leave it to each machine where its packages come from',
  },
  { pattern: /^\s*(?:@[\w-]+:)?registry\s*=/m, what: 'sets a registry', remedy: 'Leave it to each machine where its packages come from' },
]

/** The registry of this machine, whatever it is called, must not have slipped into a file either. */
const ownRegistry = [process.env.npm_config_registry, process.env.NPM_CONFIG_REGISTRY].flatMap((address) => (address && URL.canParse(address) ? [new URL(address).host] : []))

function problemsOf(file: SourceFile): Problem[] {
  const named = ownRegistry
    .filter((host) => file.text.includes(host))
    .map((host) => ({ file: file.path, what: `names a registry (${host})`, remedy: 'Leave it to each machine where its packages come from' }))
  return [...findBanned(file, BANNED), ...named]
}

describe('the text of the repository', () => {
  it('names no registry and no place of one machine', () => {
    expectNone(files.flatMap(problemsOf))
  })
})

describe('a text that names one machine is seen', () => {
  const seen = (...words: string[]) => problemsOf({ path: 'README.md', text: words.join('') }).length

  it('by a folder', () => expect(seen('see ', '/wo', 'rk/main')).toBe(1))
  it('by a home', () => expect(seen('(', '/ho', 'me/sam/drafts)')).toBe(1))
  it('by a registry', () => expect(seen('https://', 'registry.', 'npmjs.org/')).toBe(1))
  it('but not by a web address that happens to look like it', () => expect(seen('https://www.gov.example', '/ho', 'me/page')).toBe(0))
})
