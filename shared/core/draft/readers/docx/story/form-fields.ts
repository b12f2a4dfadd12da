/**
 * The fields of old forms, as Word made them before it had content controls; read where a template is made of them.
 *
 *     begin <w:ffData><w:name w:val="Ward"/><w:textInput/></w:ffData>   FORMTEXT   separate   Mill Ward   end
 *            └────────────── what it asks for ──────────────┘                                └ default ┘
 */
import type { Construct, Open } from './construct.ts'
import { putGap } from './controls.ts'
import type { Story } from './story.ts'

export interface FormField {
  name: string
  /** What Word shows in its status bar, or for F1. */
  help: string
  isDate: boolean
  readonly options: string[]
}

const FORM = /^\s{0,20}FORM(TEXT|DROPDOWN|CHECKBOX)\b/i
export const isFormField = (instruction: string): boolean => FORM.test(instruction)

/** Names that Word gives by itself. */
const UNNAMED = /^(?:text|dropdown|check|kontrollk\w*)\d*$/i
const MOST_WORDS = 6

/** @returns false where its result is to stay as text */
export function putFormGap(story: Story, { name, help, isDate, options }: FormField, instruction: string): boolean {
  if (/^check/i.test(FORM.exec(instruction)?.[1] ?? '')) {
    story.needs.builder.notChecked.add('tick boxes')
    return false
  }
  const label = UNNAMED.test(name) || name === '' ? help || before(story.current.text.text) || 'Text' : name
  return putGap(story, { label, ...(name && { key: `form ${name}` }), ...(isDate && { type: 'date' }), ...(options.length > 0 && { type: 'choice', options }) })
}

/** "Your ward: " before the field says what it is. */
function before(text: string): string {
  const words = /(?:^|[.!?;,\t\n\udb80-\udbff\udc00-\udfff])([^.!?;,\t\n\udb80-\udbff\udc00-\udfff]{1,80}):?\s{0,20}$/.exec(text)?.[1] ?? ''
  const named = words.replace(/[\s:]+$/, '').trim()
  return named.split(/\s+/).length <= MOST_WORDS ? named : ''
}

/** The field whose form data is being read. */
const asking = (story: Story): FormField | undefined => story.fields[story.fields.length - 1]?.form

const about =
  (note: (form: FormField, value: string) => void): Open =>
  (story, attribute) => {
    const form = asking(story)
    const value = attribute('w:val')?.trim()
    if (form && value) note(form, value)
    return undefined
  }

/** `w:type` within a field's form data; sections have one too. */
export const typeOfForm = about((form, value) => {
  form.isDate = /date/i.test(value)
})

export const FORM_FIELDS: Construct = {
  open: {
    'w:ffData': (story) => {
      const field = story.fields[story.fields.length - 1]
      if (!field || !story.needs.gapFor) return 'skip'
      field.form = { name: '', help: '', isDate: false, options: [] }
      return undefined
    },
    'w:name': about((form, value) => {
      form.name = value
    }),
    'w:statusText': about((form, value) => {
      form.help ||= value
    }),
    'w:helpText': about((form, value) => {
      form.help ||= value
    }),
    'w:listEntry': about((form, value) => {
      form.options.push(value)
    }),
  },
  close: {},
}
