import { describe, expect, it } from 'vitest'
import { expectNone, type Problem } from './problem.ts'
import { code, files, linesIn, type SourceFile } from './tree.ts'

const LONGEST = 300
const README = 60
const MEDIAN = 80

/** A long file gives its reason in its first line: `// Long: one table of given names`. */
const hasReason = (text: string) => /^(?:\/\*\*?|\/\/|#|<!--).*\blong\b.{10}/i.test(text.split('\n', 1)[0] ?? '')

function tooLong(file: SourceFile): Problem[] {
  const lines = linesIn(file.text)
  if (/\.(?:ts|tsx|mjs|js|css|yaml)$/.test(file.path) && lines > LONGEST && !hasReason(file.text))
    return [{ file: file.path, what: `has ${lines} lines, more than ${LONGEST}`, remedy: 'Give each idea its own file, or give the reason in the first line ("// Long: …")' }]
  if (/\/README\.md$/.test(file.path) && lines > README)
    return [{ file: file.path, what: `has ${lines} lines, more than ${README}`, remedy: 'Keep the one idea that the name of the folder does not say' }]
  return []
}

describe('files', () => {
  it('are short, or say why not', () => {
    expectNone(files.flatMap(tooLong))
  })

  it(`have a median under ${MEDIAN} lines`, () => {
    const lines = code.map((file) => linesIn(file.text)).sort((a, b) => a - b)
    expect(lines[lines.length >> 1]).toBeLessThan(MEDIAN)
  })
})

describe('a file that is too long', () => {
  const long = (path: string, first: string, lines: number) => tooLong({ path, text: `${first}\n${'x\n'.repeat(lines - 1)}` }).length

  it('is seen', () => expect(long('shared/core/a.ts', '/** Everything. */', 301)).toBe(1))
  it('is let through with its reason', () => expect(long('shared/core/names.ts', '// Long: one table of given names, by frequency', 301)).toBe(0))
  it('is let through at the limit', () => expect(long('shared/core/a.ts', '/** All of it. */', 300)).toBe(0))
  it('is seen earlier when it explains a folder', () => expect(long('shared/core/README.md', '# Core', 61)).toBe(1))
})
