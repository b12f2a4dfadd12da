/** Of a rule what the options show of it. */
import type { Rule } from '#core/pack/rule.schema.ts'
import type { RuleCard } from './panel-props.ts'

export const ruleCard = ({ id, title, family, severity, mayLoosen, needs, why, source }: Rule): RuleCard => ({
  id,
  title,
  family,
  severity: typeof severity === 'string' ? [severity] : [...new Set(severity.map(({ is }) => is))],
  mayLoosen: mayLoosen === true,
  needs: needs ?? [],
  // Its values are known only where it found something.
  why: why.includes('{') ? '' : why,
  source: [source.title, source.provision].filter(Boolean).join(', '),
})
