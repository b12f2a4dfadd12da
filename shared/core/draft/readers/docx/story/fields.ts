/**
 * Fields and links. A field's instruction is not text, its result is.
 *
 *     begin   HYPERLINK "https://x.example"   separate   our page   end
 *             └──────── instruction ────────┘            └ result ┘
 *
 * Fields may stand inside each other and run over several paragraphs, as a table of contents does.
 */
import type { Link } from '../../draft-builder.ts'
import type { Construct } from './construct.ts'
import { putGap } from './controls.ts'
import { type FormField, isFormField, putFormGap } from './form-fields.ts'
import type { Story } from './story.ts'

export interface Field {
  phase: 'instruction' | 'result'
  instruction: string
  /** Its own link, or that of the field around it. */
  link: Link | undefined
  /** Of an old form: what the field asks for. */
  form?: FormField
}

export const FIELDS: Construct = {
  open: {
    'w:fldChar': (story, attribute) => {
      const type = attribute('w:fldCharType')
      if (type === 'begin') beginField(story, '')
      else if (type === 'separate') {
        const field = story.fields[story.fields.length - 1]
        if (field) beginResult(story, field)
      } else if (type === 'end') endField(story)
      // form data: what is in it is a default and not shown
      return type === 'begin' && story.needs.gapFor ? undefined : 'skip'
    },
    'w:fldSimple': (story, attribute) => {
      beginResult(story, beginField(story, attribute('w:instr') ?? ''))
      return undefined
    },
    'w:instrText': (story) => {
      story.words = ''
      return undefined
    },
    'w:hyperlink': (story, attribute) => {
      const relationship = story.needs.related.get(attribute('r:id') ?? '')
      const anchor = attribute('w:anchor')
      story.links.push(relationship && story.needs.builder.addLink({ href: anchor ? `${relationship.target}#${anchor}` : relationship.target, text: '' }))
      return undefined
    },
  },
  close: {
    'w:fldSimple': endField,
    'w:instrText': (story) => {
      const field = story.fields[story.fields.length - 1]
      // long instructions hold data of other programs
      if (field && field.instruction.length < 5000) field.instruction += story.words ?? ''
      story.words = undefined
    },
    'w:hyperlink': (story) => {
      story.links.pop()
    },
  },
}

/** A field of a mail merge, or words to click and write over; names with spaces stand in quotation marks. */
const TO_FILL = /^\s{0,20}(?:MERGEFIELD\s{1,20}(?:"([^"]{1,200})"|(\S{1,200}))|MACROBUTTON\s{1,20}\S{1,200}\s{1,20}(.{1,200}))/i

/** What fills the field in stands for it; its result, which is the last recipient's, is passed over. */
function isToFill(story: Story, field: Field): boolean {
  if (story.needs.gapFor && field.form && isFormField(field.instruction)) return putFormGap(story, field.form, field.instruction)
  const match = story.needs.gapFor && TO_FILL.exec(field.instruction)
  const label = match?.[1] ?? match?.[2] ?? match?.[3]
  return label !== undefined && putGap(story, { label: label.replace(/^\[|\]$/g, '') })
}

const HYPERLINK = /^\s{0,20}HYPERLINK\s{1,20}"([^"]{1,2000})"/i

function beginField(story: Story, instruction: string): Field {
  const field: Field = { phase: 'instruction', instruction, link: story.fields[story.fields.length - 1]?.link }
  story.fields.push(field)
  story.instructions++
  return field
}

function beginResult(story: Story, field: Field): void {
  if (field.phase === 'result' || isToFill(story, field)) return
  field.phase = 'result'
  story.instructions--
  const href = HYPERLINK.exec(field.instruction)?.[1]
  if (href) field.link = story.needs.builder.addLink({ href, text: '' })
}

function endField(story: Story): void {
  const field = story.fields.pop()
  if (field?.phase !== 'instruction') return
  story.instructions--
  if (/^\s{0,20}MACROBUTTON\b/i.test(field.instruction)) isToFill(story, field)
}

export const linkInForce = (story: Story): Link | undefined => story.fields[story.fields.length - 1]?.link ?? story.links[story.links.length - 1]
