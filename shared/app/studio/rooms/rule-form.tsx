/** One rule: what it looks for, what it says, and the examples by which it is known to work. */
import { ChoiceInput, DateInput, LongTextInput, TextInput } from '#app/panel/parts/inputs.tsx'
import { SEVERITY } from '#app/panel/words.ts'
import type { Severity } from '#core/checker/finding.ts'
import type { Pack } from '#core/pack/pack.ts'
import type { PackFile } from '#core/pack/pack-file.schema.ts'
import type { WrittenRule } from '#core/pack/rule-file.schema.ts'
import { changed, formOf } from '../making/rule-forms.ts'
import { ruleProblems } from '../making/rule-problems.ts'
import { EntryEnd } from '../parts/entry-end.tsx'
import { Heading } from '../parts/heading.tsx'
import { linkTo } from '../parts/studio-props.ts'
import { useEntry } from '../parts/use-entry.ts'
import { RuleExamples } from './rule-examples.tsx'
import { RuleLooksFor } from './rule-looks-for.tsx'

interface Props {
  readonly rule: WrittenRule
  readonly pack: PackFile
  readonly top: Pack
  readonly onRule: (rule: WrittenRule) => void
  readonly onWords: (words: PackFile['open']['words']) => void
  readonly onTakeOut: () => void
}

const SEVERITIES = Object.fromEntries(Object.entries(SEVERITY).map(([name, { word, means }]) => [name, `${word}: ${means}`])) as Record<Severity, string>

export function RuleForm({ rule, pack, top, onRule, onWords, onTakeOut }: Props) {
  const problems = ruleProblems(rule, pack.open.words)
  const { error, at, general, missing, leave, done } = useEntry('rule', problems, 'rules')
  const set = (now: Partial<WrittenRule>) => onRule(changed(rule, { ...rule, ...now } as WrittenRule))
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears which field was left, and acts on nothing
    <div className="form-grid" onBlur={leave}>
      <a className="back" href={linkTo('rules')}>
        All rules and lines
      </a>
      <Heading>
        Rule {rule.id}
        {rule.title && `: ${rule.title}`}
      </Heading>
      {general && <p className="error">{general}</p>}
      <TextInput
        {...at('title')}
        label="What it is called"
        required
        help="A few words, such as: Residents, not customers."
        value={rule.title}
        onChange={(title = '') => set({ title })}
      />
      {formOf(rule, pack.open.words) === undefined && (
        <p className="nothing">What this rule looks for is put together in a way that no form here shows. It stays as it is; its words and examples can be changed.</p>
      )}
      <RuleLooksFor rule={rule} words={pack.open.words} at={at} onRule={(now) => onRule(changed(rule, now))} onWords={onWords} />
      {typeof rule.severity === 'string' && (
        <ChoiceInput label="How much it weighs" options={SEVERITIES} missing={null} value={rule.severity} onChange={(severity = 'should') => set({ severity })} />
      )}
      <LongTextInput {...at('message')} label="What Seconder says" required rows={2} value={rule.message} onChange={(message = '') => onRule({ ...rule, message })} />
      <LongTextInput
        {...at('why')}
        label="Why"
        required
        rows={2}
        help="Whoever reads it wants the reason more than the rule."
        value={rule.why}
        onChange={(why = '') => onRule({ ...rule, why })}
      />
      <TextInput
        {...at('source')}
        label="Who decided it"
        required
        help="Such as: Group meeting."
        value={rule.source.title}
        onChange={(title = '') => onRule({ ...rule, source: { ...rule.source, title } })}
      />
      <DateInput {...at('asAt')} label="Decided on" required value={rule.source.asAt} onChange={(asAt = '') => onRule({ ...rule, source: { ...rule.source, asAt } })} />
      <DateInput {...at('reviewBy')} label="Look at it again by" required value={rule.reviewBy} onChange={(reviewBy = '') => onRule({ ...rule, reviewBy })} />
      <RuleExamples rule={rule} pack={pack} top={top} error={error} onExamples={(examples) => set({ examples })} />
      <EntryEnd what="rule" missing={missing} onDone={done} onTakeOut={onTakeOut} />
    </div>
  )
}
