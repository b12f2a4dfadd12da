/**
 * What of a pack the send check carries: the rules that can say `must` of a message (`atSend` in the rule says otherwise),
 * with the word lists they ask for, and of each rule what a verdict of one line needs. Everything else waits for the pane.
 */
import { type Twins, withoutTwins } from '#core/checker/built/built-rules.ts'
import { compileRules } from '#core/checker/compile-rules.ts'
import { BESIDE_FORENAMES } from '#core/checker/recognisers/beside-forenames.ts'
import { settingsWords } from '#core/checker/settings-words.ts'
import { WORDS_IN_CODE } from '#core/checker/words-in-code.ts'
import type { Pack, WordList } from '#core/pack/pack.ts'
import type { Rule } from '#core/pack/rule.schema.ts'
import type { KindParams } from '#core/pack/rule-kinds.schema.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import { textOfLists } from './list-text.ts'

/** Kinds of rule that the send check has the code for (lean/kinds.ts). */
export const SEND_KINDS: ReadonlySet<string> = new Set(['any', 'all', 'detector', 'near', 'phrase', 'required', 'recipients', 'record'])

/** Lists that only code asks for which the send check leaves out (lean/recognisers.ts), besides those beside given names; a structure test holds this against the built script. */
const UNASKED =
  /^(?:accus|guilt|proceedings|emqPixelCode|establishedBy|callIn|donation|loan|inKind|company|budgetSetting|chairWords|annualMeetings|chainHeads|officeHolders|motionAnnex|formWords|speakingForGroup|votedParties)/

/** Also a rule's own phrases, `$rule:DP-01:2`. */
const NAMED = /\$((?:rule:[A-Z]+-\d+:\d+)|[A-Za-z][A-Za-z0-9]*)/g

/** Compiled as far as that can be done when it is built. */
export interface SentRules {
  readonly id: string
  readonly title: string
  readonly version: string
  readonly digest: string
  /** Without why, source and fixes; phrases of their own stand in lists. */
  readonly rules: unknown
  /** Where equal questions stand too. */
  readonly twins: Twins
  /** See list-text.ts. */
  readonly lists: string
  /** What the pack says of council and group; the mailbox's own go before. */
  readonly settings?: Settings
  /** What an administrator decided: goes before the mailbox's own. */
  readonly policy?: Settings
}

export const saysMust = ({ severity }: Pick<Rule, 'severity'>): boolean => severity === 'must' || (Array.isArray(severity) && severity.some(({ is }) => is === 'must'))
export const stopsMail = (rule: Rule): boolean => SEND_KINDS.has(rule.kind) && (rule.atSend ?? saysMust(rule))

/** @param besides - settings of the pack and of an administrator, without people */
export function sendPack({ id, title, version, digest, rules, words }: Omit<Pack, 'templates'>, besides: Pick<SentRules, 'settings' | 'policy'> = {}): SentRules {
  const kept = rules.filter(stopsMail).map(sentPart).map(lean)
  const { rules: compiled, words: all, beside } = compileRules({ rules: kept, words: wordsFor(kept, words) })
  const short = shortNames(all)
  const named = { words: all.map((list) => ({ ...list, name: short(list.name) })), rules: compiled }
  const { words: lists, rules: asked } = JSON.parse(JSON.stringify(named).replace(NAMED, (_, name: string) => `$${short(name)}`)) as typeof named
  return { id, title, version, digest, ...withoutTwins(asked), lists: textOfLists(lists, new Set([...beside].map(short))), ...besides }
}

/** Without the queries that the rule leaves to the pane. */
export function sentPart<R extends Pick<Rule, 'kind' | 'params'>>(rule: R): R {
  if (rule.kind !== 'any') return rule
  const { of, onlyWhen, ...params } = rule.params as KindParams<'any'>
  const more = onlyWhen
    ?.filter(isSent)
    .map(({ when, of: some }) => ({ when, of: some.filter(isSent) }))
    .filter(({ of: some }) => some.length > 0)
  return { ...rule, params: { ...params, ...(of && { of: of.filter(isSent) }), ...(more && { onlyWhen: more }) } }
}
const isSent = ({ atSend }: { readonly atSend?: false | undefined }): boolean => atSend !== false

/** Lists that neither code nor settings know by name go by numbers. */
function shortNames(words: readonly WordList[]): (name: string) => string {
  const known = new Set([...WORDS_IN_CODE, ...settingsWords({}).map(({ name }) => name)])
  const short = new Map(words.filter(({ name }) => !known.has(name)).map(({ name }, i) => [name, `r${i}`]))
  return (name) => short.get(name) ?? name
}

/** Without reasons, sources and fixes: the message names the rule, the pane explains it. Its title stands in for a message with a gap that cannot be filled. */
function lean({ why: _why, source: _source, fixes: _fixes, shapedBy: _shapedBy, atSend: _atSend, title, message, messageUnknown, ...rule }: Rule): Rule {
  const gaps = `${message}${JSON.stringify(messageUnknown)}`.includes('{')
  return { ...rule, title: gaps ? title : '', message, ...(messageUnknown ? { messageUnknown } : {}) } as Rule
}

function wordsFor(rules: readonly object[], words: readonly WordList[]): readonly WordList[] {
  const known = new Map(words.map((list) => [list.name, list]))
  const wanted = new Set<string>()
  const want = (text: string) => {
    for (const [, name] of text.matchAll(NAMED)) {
      const list = known.get(name as string)
      if (!list || wanted.has(list.name)) continue
      wanted.add(list.name)
      want([...list.terms, ...list.except].join('\n'))
    }
  }
  want(JSON.stringify(rules))
  want(
    [...WORDS_IN_CODE]
      .filter((name) => !UNASKED.test(name) && !BESIDE_FORENAMES.has(name))
      .map((name) => `$${name}`)
      .join(' '),
  )
  return words.filter(({ name }) => wanted.has(name))
}
