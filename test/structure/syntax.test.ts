import { describe, expect, it } from 'vitest'
import { importsOf, withoutComments } from './syntax.ts'

const imports = (text: string) => importsOf({ path: 'sample.tsx', text })

describe('the imports of a file', () => {
  it('are those of its statements, not of its comments and strings', () => {
    expect(imports("// import a from './a.ts'\nconst b = \"import b from './b.ts'\"\nimport c from './c.ts'")).toEqual([
      { specifier: './c.ts', typeOnly: false, lazy: false, line: 3 },
    ])
  })

  it('are gone at run time when they are of types alone', () => {
    expect(imports("import type { Draft } from './draft.ts'\nexport type { Fact } from './fact.ts'").map((each) => each.typeOnly)).toEqual([true, true])
  })

  it('stay at run time when only some of the names are types', () => {
    expect(imports("import { type Draft } from './draft.ts'")[0]?.typeOnly).toBe(false)
  })

  it('include those that are loaded later', () => {
    expect(imports("const docx = await import('docx')")[0]).toMatchObject({ specifier: 'docx', lazy: true })
  })

  it('include those that are passed on', () => {
    expect(imports("export * from './a.ts'\nexport { b } from './b.ts'").map((each) => each.specifier)).toEqual(['./a.ts', './b.ts'])
  })
})

describe('a text without comments', () => {
  it('keeps its lines', () => {
    expect(withoutComments({ path: 'sample.ts', text: 'a /* x\ny */ + b // c\n' })).toBe('a     \n     + b     \n')
  })
})
