/** The control for one field of a template, by its type. */
import { isDay } from '#core/calendar/day.ts'
import { welshLongDate } from '#core/calendar/welsh-days.ts'
import type { AnyField } from '#core/drafting/fields.ts'
import { limitIn } from '#core/drafting/validate.ts'
import type { Value } from '#core/drafting/values.ts'
import { capitalised, wordCount } from '#core/drafting/words.ts'
import { ChoiceInput, DateInput, LongTextInput, MomentInput, NumberInput, TextInput, YesNoInput } from '../parts/inputs.tsx'
import { ComposedControl, MultiChoiceControl } from './composed-control.tsx'
import type { FieldProps } from './form-state.ts'
import { ListControl } from './list-control.tsx'
import { MoneyInput } from './money-input.tsx'
import { OverLimit } from './over-limit.tsx'
import { TimeSpanInput } from './time-span-input.tsx'

const TYPES = { text: 'text', postcode: 'text', phone: 'tel', email: 'email', url: 'url', time: 'time' } as const
const FORMS: Readonly<Partial<Record<AnyField['type'], string>>> = {
  'time-span': 'Such as 10am to 11.30am.',
  postcode: 'Such as AA1 1AA.',
  money: 'In pounds.',
  url: 'Begins with https://',
}

export function FieldControl(props: FieldProps) {
  const { field, path, value, onChange, form, required } = props
  const language = 'language' in field ? field.language : undefined
  const limited = (field.type === 'text' || field.type === 'long-text') && (field.words !== undefined || field.length !== undefined)
  const over = limited ? form.over(path) : undefined
  const common = {
    id: `${form.id}-${path}`,
    label: field.label,
    lang: language,
    help: field.help ?? FORMS[field.type],
    required,
    error: form.error(path) ?? over,
    onChange: onChange as (value: Value | undefined) => void,
  }
  const text = typeof value === 'string' ? value : undefined
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notes that the person has left the control
    <div onBlur={() => form.touch(path)} className={field.type === 'long-text' ? 'wide' : undefined}>
      {control()}
      {limited && <OverLimit label={field.label} over={over !== undefined} />}
    </div>
  )

  function control() {
    switch (field.type) {
      case 'long-text':
        return <LongTextInput {...common} rows={(limitIn(field.words, form) ?? 60) > 80 ? 7 : 4} value={text} note={room(field, text)} />
      case 'text':
        return <TextInput {...common} value={text} note={room(field, text)} />
      case 'choice':
        return <ChoiceInput {...common} missing="Choose one" options={Object.fromEntries(field.options.map((option) => [option, option]))} value={text} />
      case 'yes-no':
        return <YesNoInput {...common} value={typeof value === 'boolean' ? value : undefined} />
      case 'date':
        return (
          <DateInput
            {...common}
            min={day(field.min)}
            max={day(field.max)}
            value={text}
            note={language === 'cy' && text && isDay(text) ? <span lang="cy">{capitalised(welshLongDate(text))}</span> : undefined}
          />
        )
      case 'date-time':
        return <MomentInput {...common} value={text} />
      case 'money':
        return <MoneyInput {...common} value={typeof value === 'number' ? value : undefined} />
      case 'number':
        return (
          <NumberInput
            {...common}
            label={field.unit ? `${field.label} (${field.unit})` : field.label}
            min={field.min}
            whole={field.whole}
            value={typeof value === 'number' ? value : undefined}
          />
        )
      case 'list':
      case 'table':
        return <ListControl {...props} field={field} control={FieldControl} />
      case 'multi-choice':
        return <MultiChoiceControl {...props} field={field} />
      case 'person':
      case 'address':
      case 'quotation':
        return <ComposedControl {...props} field={field} />
      case 'time-span':
        return <TimeSpanInput {...common} value={text} />
      default:
        return <TextInput {...common} type={TYPES[field.type]} value={text} />
    }
  }

  function day(limit: string | undefined): string | undefined {
    return limit === 'today' ? form.today : limit && isDay(limit) ? limit : undefined
  }

  /** How much of the room is used: '37 of 300 words'; characters only once they grow scarce. */
  function room({ words, length }: Pick<Extract<AnyField, { type: 'text' }>, 'words' | 'length'>, now = ''): string | undefined {
    const most = limitIn(words, form)
    if (most !== undefined) return `${wordCount(now)} of ${most} words`
    const letters = limitIn(length, form)
    if (letters === undefined) return field.type === 'long-text' && wordCount(now) > 0 ? (wordCount(now) === 1 ? '1 word' : `${wordCount(now)} words`) : undefined
    return now.length < letters * 0.75 ? undefined : `${now.length} of ${letters} characters`
  }
}
