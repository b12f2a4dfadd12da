/** Words that contradict a line which the group has agreed (guidance GP-01). */
import { at, type RuleKind } from '../kind.ts'

export const agreedLine: RuleKind<'agreed-line'> = {
  name: 'agreed-line',
  asks: 'always',
  judge(_params, facts, { settings, today, context }) {
    const day = context.date ?? today
    return (settings.agreedLines ?? []).flatMap((line) => {
      if (line.expires !== undefined && line.expires < day) return []
      const agreed = facts.named(`$agreed:${line.id}`)
      return facts
        .named(`$contradicts:${line.id}`)
        .filter((fact) => fact.part !== 'quoted' && !agreed.some((other) => other.part === fact.part && other.start <= fact.start && fact.end <= other.end))
        .map((fact) => at(fact, { line: line.line, owner: line.owner ?? 'the group' }))
    })
  },
}
