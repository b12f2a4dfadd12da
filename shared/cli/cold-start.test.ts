/** A check without a pack of one's own reads no schema: zod and yaml would cost more than the check itself. */
import { describe, expect, it } from 'vitest'
import { wayTo } from '../../test/structure/graph.ts'

describe('a command that needs no schema', () => {
  it.each(['check', 'templates', 'render', 'explain', 'setup', 'guidance'])('%s starts without zod and yaml', (command) =>
    expect(wayTo(`shared/cli/commands/${command}.ts`, (to) => to === 'zod' || to === 'yaml')).toBeUndefined(),
  )
  it('reads packs only when one is given', () => {
    expect(wayTo('shared/cli/commands/check.ts', (to) => to === 'shared/core/pack/read-pack.ts')).toBeUndefined()
    expect(wayTo('shared/cli/input/pack-files.ts', (to) => to === 'zod')).toBeDefined()
  })
})
