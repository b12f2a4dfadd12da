import { describe, expect, it } from 'vitest'
import { edgesOf, resolve, rings, wayTo } from './graph.ts'

const edges = (sources: Record<string, string>) => Object.entries(sources).flatMap(([path, text]) => edgesOf({ path, text }))

describe('an import', () => {
  it('of a neighbour is a path of the repository', () => {
    expect(resolve('../draft/draft.ts', 'shared/core/checker/fact.ts')).toEqual({ to: 'shared/core/draft/draft.ts', own: true })
  })

  it('across rooms is a path of the repository', () => {
    expect(resolve('#core/draft/draft.ts', 'shared/app/panel/panel.tsx').to).toBe('shared/core/draft/draft.ts')
  })

  it('of a package is its name', () => {
    expect(resolve('@tiptap/pm/state', 'shared/app/desk/a.ts').to).toBe('@tiptap/pm')
  })
})

describe('rings of imports', () => {
  it('are seen', () => {
    const ring = edges({ 'a.ts': "import './b.ts'", 'b.ts': "import './c.ts'", 'c.ts': "import './a.ts'" })
    expect(rings(ring)).toEqual([['a.ts', 'b.ts', 'c.ts', 'a.ts']])
  })

  it('are none where one of the imports is of types', () => {
    expect(rings(edges({ 'a.ts': "import './b.ts'", 'b.ts': "import type { A } from './a.ts'" }))).toEqual([])
  })
})

describe('the way to a package', () => {
  it('names every file between', () => {
    const chain = edges({ 'engine.ts': "import './rules.ts'", 'rules.ts': "import './rule.schema.ts'", 'rule.schema.ts': "import { z } from 'zod'" })
    expect(wayTo('engine.ts', (to) => to === 'zod', chain)).toEqual(['engine.ts', 'rules.ts', 'rule.schema.ts', 'zod'])
  })

  it('does not lead through types or what is loaded later', () => {
    const chain = edges({ 'engine.ts': "import type { R } from './rule.schema.ts'\nconst later = () => import('./rule.schema.ts')", 'rule.schema.ts': "import { z } from 'zod'" })
    expect(wayTo('engine.ts', (to) => to === 'zod', chain)).toBeUndefined()
  })
})
