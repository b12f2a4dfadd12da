/** What a rule looks for: words, something that has to be there, or a length. */
import { ChoiceInput, LinesInput, NumberInput, TextInput } from '#app/panel/parts/inputs.tsx'
import { Section } from '#app/panel/settings/section.tsx'
import { KIND } from '#app/panel/words.ts'
import type { PackFile } from '#core/pack/pack-file.schema.ts'
import type { WrittenRule } from '#core/pack/rule-file.schema.ts'
import { betterWords, type Element, formOf, kindsOf, MEASURES, type Measure, ownList, withBetterWords, withKinds } from '../making/rule-forms.ts'
import { withMeasure } from '../making/sample-lengths.ts'
import { ChecksInput } from '../parts/checks-input.tsx'

type Words = PackFile['open']['words']

interface Props {
  readonly rule: WrittenRule
  readonly words: Words
  readonly at: (field: string) => { readonly id: string; readonly error: string | undefined }
  readonly onRule: (rule: WrittenRule) => void
  readonly onWords: (words: Words) => void
}

const STAR = 'One a line. A star at the end stands for any ending: resident* finds residents too. A capital is found only as a capital.'

export function RuleLooksFor({ rule, words, at, onRule, onWords }: Props) {
  const form = formOf(rule, words)
  const set = (now: Partial<WrittenRule>) => onRule({ ...rule, ...now } as WrittenRule)
  return (
    <>
      {form === 'phrase' && <Phrase rule={rule} words={words} at={at} onRule={onRule} onWords={onWords} />}
      {form === 'required' && <Required element={(rule.elements as Element[])[0] as Element} at={at} onElement={(element) => set({ elements: [element] })} />}
      {form === 'limit' && (
        <>
          <ChoiceInput
            label="What is counted"
            missing="Choose one"
            options={MEASURES}
            value={rule.measure as Measure}
            onChange={(measure) => measure && onRule(withMeasure(rule, measure))}
          />
          <NumberInput
            {...at('atMost')}
            label={rule.measure === 'headline-characters' ? 'At most so many letters' : 'At most so many words'}
            required
            min={1}
            value={(rule.atMost as number) || undefined}
            onChange={(atMost = 0) => set({ atMost })}
          />
        </>
      )}
      <Kinds rule={rule} at={at} onRule={onRule} />
    </>
  )
}

function Phrase({ rule, words, at, onRule, onWords }: Props) {
  const list = ownList(rule, words)
  const terms = list === undefined ? (rule.terms as string[]) : (words[list]?.terms ?? [])
  const setTerms = (now: readonly string[] = []) =>
    list === undefined ? onRule({ ...rule, terms: [...now] } as WrittenRule) : onWords({ ...words, [list]: { ...words[list], terms: [...now] } })
  return (
    <>
      <LinesInput {...at('terms')} label="Words or phrases to avoid" help={STAR} value={terms} onChange={setTerms} />
      <LinesInput
        label="Better words"
        help="One a line. Each is offered as a fix that puts it in the place of what was found."
        value={betterWords(rule)}
        onChange={(better = []) => onRule(withBetterWords(rule, better))}
      />
    </>
  )
}

function Required({ element, at, onElement }: { element: Element; at: Props['at']; onElement: (element: Element) => void }) {
  return (
    <>
      <TextInput
        {...at('name')}
        label="What must be there"
        required
        help="In a word or two, such as: contact for journalists."
        value={element.name}
        onChange={(name = '') => onElement({ ...element, name })}
      />
      <LinesInput
        {...at('terms')}
        label="Words by which it is known to be there"
        help={`Any one of them is enough. ${STAR}`}
        value={element.query.terms}
        onChange={(terms = []) => onElement({ ...element, query: { terms: [...terms] } })}
      />
    </>
  )
}

function Kinds({ rule, at, onRule }: Pick<Props, 'rule' | 'at' | 'onRule'>) {
  const kinds = kindsOf(rule)
  if (!kinds) return <p className="hint">It holds in certain situations only, which no form here shows; they stay as they are.</p>
  const any = rule.kind === 'phrase'
  return (
    <Section
      title="In which documents"
      says={kinds.length === 0 ? (any ? 'in all' : 'none chosen yet') : kinds.map((kind) => KIND[kind]).join(', ')}
      open={!any || kinds.length > 0}
    >
      <ChecksInput
        {...at('kinds')}
        legend="Kinds of document"
        help={any ? 'With none ticked it holds in all of them.' : 'At least one. It is silent where Seconder does not know what a document is.'}
        options={KIND}
        value={kinds}
        onChange={(now) => onRule(withKinds(rule, now))}
      />
    </Section>
  )
}
