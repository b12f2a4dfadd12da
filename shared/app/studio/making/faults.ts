/** What stands in the way of publishing the pack, each with the place where it is put right. */
import { checkSettings } from '#app/panel/settings/check-settings.ts'
import type { Pack } from '#core/pack/pack.ts'
import type { PackFile } from '#core/pack/pack-file.schema.ts'
import { readPack } from '#core/pack/read-pack.ts'
import type { Rules } from './free-id.ts'
import { keeperFaults } from './keepers.ts'
import { overrideFaults } from './overrides.ts'
import { inPlainWords } from './plain-words.ts'
import { ruleProblems } from './rule-problems.ts'
import { lacksReason, type Tallied } from './tally.ts'
import { templateProblems } from './template-problems.ts'
import { lineEngine, lineProblems, tryLine } from './try-line.ts'
import { type Tried, tryRule } from './try-rule.ts'
import { isUnchanged } from './unchanged.ts'
import { isHigher } from './version.ts'
import { wordFaults } from './word-lists.ts'
import { type Work, withoutEmpty } from './work.ts'

export interface Fault {
  /** Of the Studio: 'rules/GP-70'. */
  readonly room: string
  /** A sentence. */
  readonly message: string
}

export async function faultsOf(work: Work, top: Pack, today: string): Promise<Fault[]> {
  const found = [
    ...ofHead(work),
    ...ofRules(work, top),
    ...overrideFaults(work.pack, top),
    ...wordFaults(work.pack, top),
    ...keeperFaults(work),
    ...ofLines(work, top, today),
    ...ofTemplates(work),
    ...(await ofSettings(work)),
  ]
  return found.length > 0 ? found : kept(work.pack.open, [work.pack.sealed, work.pack.version, work.pack.id, top], () => ofTheWhole(work, top))
}

/** What only shows when all of it is put together, as whoever takes the pack will. */
function ofTheWhole({ pack }: Work, top: Pack): Fault[] {
  try {
    readPack('the pack', withoutEmpty(pack), top)
    return []
  } catch (error) {
    return [{ room: '', message: inPlainWords(error) }]
  }
}

function ofHead(work: Work): Fault[] {
  const { pack, published } = work
  const { title, reviewBy, validFrom, validTo } = pack
  return [
    ...(title.trim() === '' ? [{ room: '', message: 'The pack has no name.' }] : []),
    ...(/^\d{4}-\d\d-\d\d$/.test(reviewBy) ? [] : [{ room: '', message: 'Choose the day by which the pack is looked at again.' }]),
    ...(validFrom && validTo && validFrom > validTo ? [{ room: '', message: 'The pack ends before it begins: look at the days on which it is in force.' }] : []),
    ...(published && !isUnchanged(work) && !isHigher(pack.version, published.pack.version)
      ? [{ room: 'publish', message: `Something has changed since version ${published.pack.version}, so the version has to go up: whoever has the old one would refuse this.` }]
      : []),
    ...(pack.open.rules.length + pack.open.templates.length + pack.open.overrides.length + Object.keys(pack.sealed ?? {}).length === 0
      ? [{ room: 'rules', message: 'The pack is empty: it has neither rule nor template, and says nothing of the checks above it.' }]
      : []),
  ]
}

const ofRules = ({ pack }: Work, top: Pack): Fault[] => pack.open.rules.flatMap((rule) => kept(rule, [pack.open.words, top], () => ofRule(rule, pack, top)))

function ofRule(rule: Rules[number], pack: PackFile, top: Pack): Fault[] {
  const called = `Rule ${rule.id}${rule.title.trim() ? `, “${rule.title}”` : ''}: `
  const room = `rules/${rule.id}`
  const problems = ruleProblems(rule, pack.open.words)
  if (problems.length > 0) return problems.map(({ message }) => ({ room, message: called + message }))
  const { flag, pass, fault } = tryRule(top, pack, rule)
  const wrong = fault === undefined ? failing([...flag, ...pass]) : inPlainWords(new Error(fault))
  return [...(wrong ? [{ room, message: called + wrong }] : []), ...withoutReason(rule, called)]
}

const withoutReason = (one: Tallied, called: string): Fault[] =>
  lacksReason(one) ? [{ room: 'rehearsal', message: `${called}it flagged too much on your old documents. Say there why it stands, or change it.` }] : []

/** What was found of a thing while it, and what it hangs on, are the same objects: one rule is written at a time. */
const FOUND = new WeakMap<object, { readonly by: readonly unknown[]; readonly faults: Fault[] }>()

function kept(of: object, by: readonly unknown[], ask: () => Fault[]): Fault[] {
  const found = FOUND.get(of)
  if (found?.by.every((one, i) => one === by[i])) return found.faults
  const faults = ask()
  FOUND.set(of, { by, faults })
  return faults
}

function ofLines({ pack }: Work, top: Pack, today: string): Fault[] {
  const lines = pack.sealed?.agreedLines ?? []
  if (lines.length === 0) return []
  const engine = lineEngine(top)
  return lines.flatMap((line) => {
    const called = `Agreed line “${line.topic || line.line || 'without words'}”: `
    // Lines that came with an older file have no examples, and are as good as they were.
    const problems = line.examples ? lineProblems(line) : line.line.trim() === '' ? [{ message: 'Write the line as the group agreed it.' }] : []
    const { flag, pass } = tryLine(engine, line, today)
    const wrong = failing([...flag, ...pass])
    return [
      ...[...problems.map(({ message }) => message), ...(problems.length === 0 && wrong ? [wrong] : [])].map((message) => ({
        room: `rules/line-${line.id}`,
        message: called + message,
      })),
      ...withoutReason(line, called),
    ]
  })
}

function failing(tried: readonly Tried[]): string | undefined {
  const wrong = tried.filter((one) => one && !one.ok).length
  return wrong === 0 ? undefined : `${wrong} of its examples ${wrong === 1 ? 'does' : 'do'} not do what ${wrong === 1 ? 'it' : 'they'} should.`
}

const ofTemplates = ({ pack }: Work): Fault[] =>
  pack.open.templates.flatMap((template) =>
    templateProblems(template).map(({ message }) => ({
      room: `templates/${template.id}`,
      message: `Template ${template.title.trim() ? `“${template.title}”` : template.id}: ${message}`,
    })),
  )

async function ofSettings({ pack }: Work): Promise<Fault[]> {
  const { problems } = await checkSettings(withoutEmpty(pack).sealed ?? {})
  return problems.map(({ message }) => ({ room: 'settings', message }))
}
