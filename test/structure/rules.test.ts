import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { expectNone, type Problem } from './problem.ts'
import { files, type SourceFile } from './tree.ts'

const FAMILIES: Record<string, RegExp> = { 'political-restriction': /^(?:PR|PB|PE|EL)$/, 'data-protection': /^(?:DP|EM)$/, 'group-policy': /^(?!(?:PR|PB|PE|EL|DP|EM)$)[A-Z]{2}$/ }
const HOME = /^shared\/core\/guidance\/(political-restriction|data-protection|group-policy)\/([^/]+)$/
const NAME = /^([A-Z]{2})-\d{2}-[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

const rules = files.filter((file) => HOME.test(file.path) && !file.path.endsWith('README.md'))

/** YAML reads 2026-11-22 as text or as a day, according to its schema; both are a date here. */
const isDay = (value: unknown) => DAY.test(value instanceof Date ? value.toISOString().slice(0, 10) : String(value))

function problemsOf(file: SourceFile): Problem[] {
  const problems: Problem[] = []
  const miss = (what: string, remedy: string) => problems.push({ file: file.path, what, remedy })
  const [, family = '', name = ''] = HOME.exec(file.path) ?? []
  const prefix = NAME.exec(name)?.[1]
  if (!prefix) miss('is not named for its id and its idea', 'Name it like PR-05-assistant-as-party-voice.yaml')
  else if (!FAMILIES[family]?.test(prefix))
    miss(`${prefix} is not of the family ${family}`, 'PR PB PE EL are political-restriction, DP EM data-protection, all others group-policy')
  let rule: { id?: string; source?: Record<string, unknown>; reviewBy?: unknown; examples?: Record<string, unknown> }
  try {
    rule = parse(file.text) ?? {}
  } catch (error) {
    return [...problems, { file: file.path, what: `cannot be read as YAML: ${(error as Error).message.split('\n')[0]}`, remedy: 'Mend the line it names' }]
  }
  if (rule.id !== undefined && rule.id !== name.slice(0, 5)) miss(`says it is ${rule.id}`, 'Make the id that of the file name')
  for (const kind of ['flag', 'pass']) {
    const list = rule.examples?.[kind]
    if (!Array.isArray(list) || list.length < 2)
      miss(`has fewer than two examples under ${kind}`, kind === 'flag' ? 'Add texts that it must flag' : 'Add texts of council life that it must leave alone')
  }
  if (!rule.source?.title) miss('does not name its source', 'Add source: { title: … }')
  if (!isDay(rule.source?.asAt)) miss('does not say on which day its source was read', 'Add asAt: 2026-11-22 to the source')
  if (typeof rule.source?.verified !== 'boolean') miss('does not say whether its source was seen', 'Add verified: true or false to the source')
  if (!isDay(rule.reviewBy)) miss('has no day by which it is to be reviewed', 'Add reviewBy: 2027-05-31')
  return problems
}

describe('every rule', () => {
  it('has its name, its examples, its source and its review date', () => {
    expect(rules.length, 'there are no rules in shared/core/guidance').toBeGreaterThan(0)
    expectNone(rules.flatMap(problemsOf))
  })

  it('has an id of its own', () => {
    const ids = rules.map((file) => file.path.split('/').at(-1)?.slice(0, 5) ?? '')
    expectNone(
      rules
        .filter((_, i) => ids.indexOf(ids[i] ?? '') !== i)
        .map((file) => ({ file: file.path, what: 'has the id of another rule', remedy: 'Take the next free number; an id once shipped is never used again' })),
    )
  })
})

describe('a rule that lacks something is seen', () => {
  const whole = 'id: PR-05\nsource: { title: SI 1990/851, asAt: 2026-11-22, verified: true }\nreviewBy: 2027-05-31\nexamples: { flag: [a, b], pass: [c, d] }'
  const seen = (text: string, name = 'PR-05-voice.yaml', family = 'political-restriction') =>
    problemsOf({ path: `shared/core/guidance/${family}/${name}`, text }).map((problem) => problem.what)

  it('unless nothing is missing', () => expect(seen(whole)).toEqual([]))
  it('its passes', () => expect(seen(whole.replace('c, d', 'c'))).toEqual(['has fewer than two examples under pass']))
  it('the day of its source', () => expect(seen(whole.replace('asAt: 2026-11-22, ', ''))).toEqual(['does not say on which day its source was read']))
  it('its review date', () => expect(seen(whole.replace('reviewBy: 2027-05-31', ''))).toEqual(['has no day by which it is to be reviewed']))
  it('its idea in its name', () => expect(seen(whole, 'PR-05.yaml')).toEqual(['is not named for its id and its idea']))
  it('its family', () => expect(seen(whole, 'PR-05-voice.yaml', 'group-policy')).toEqual(['PR is not of the family group-policy']))
  it('its own id', () => expect(seen(whole, 'PR-06-voice.yaml')).toEqual(['says it is PR-05']))
  it('readable YAML', () => expect(seen('a: [')[0]).toContain('cannot be read as YAML'))
})
