/**
 * Content controls. What a control says about itself is not text, what it holds is.
 *
 *     <w:sdt><w:sdtPr><w:alias w:val="Ward"/><w:text/></w:sdtPr><w:sdtContent> Mill Ward </w:sdtContent></w:sdt>
 *                      └───── what it is ─────┘                                └─ text ─┘
 *
 * Where a template is read, a control that is there to be filled in is a gap: one that shows its prompt, asks for plain
 * words, a date or a choice, or stands with a name of its own inside a line. One that is locked, or stands round whole
 * paragraphs, is only a wrapper round that text.
 */
import type { Construct, Open } from './construct.ts'
import { closeParagraph } from './paragraphs.ts'
import type { Story } from './story.ts'

/** A field that is to be filled in, as the document describes it. */
export interface WordGap {
  readonly label: string
  readonly type?: 'date' | 'choice'
  readonly options?: readonly string[]
  /** Word's tag: controls of one tag are one field. */
  readonly key?: string
}

/** What stands for it in the text; nothing where the text is to stay. */
export type GapFor = (gap: WordGap) => string | undefined

export interface Control {
  alias: string
  tag: string
  toFill: boolean
  locked: boolean
  type: WordGap['type']
  readonly options: string[]
}

const about =
  (note: (control: Control, attribute: (name: string) => string | undefined) => void): Open =>
  (story, attribute) => {
    const control = story.describing
    if (control) note(control, attribute)
    return undefined
  }

const list: Open = about((control) => {
  control.toFill = true
  control.type = 'choice'
})

/** Holds what no form can ask for: it stays as it is. */
const keep: Open = about((control) => {
  control.locked = true
})

export const CONTROLS: Construct = {
  open: {
    'w:sdt': (story) => {
      story.controls.push({ alias: '', tag: '', toFill: false, locked: false, type: undefined, options: [] })
      return undefined
    },
    'w:sdtPr': (story) => {
      story.describing = story.controls[story.controls.length - 1]
      return story.needs.gapFor && story.describing ? undefined : 'skip'
    },
    'w:sdtEndPr': () => 'skip',
    'w:placeholder': (story) => (story.describing ? 'skip' : undefined),
    'w:alias': about((control, attribute) => {
      control.alias = attribute('w:val') ?? ''
    }),
    'w:tag': about((control, attribute) => {
      control.tag = attribute('w:val') ?? ''
    }),
    'w:lock': about((control, attribute) => {
      control.locked = /contentLocked/i.test(attribute('w:val') ?? '')
    }),
    'w:picture': keep,
    'w:group': keep,
    'w:docPartObj': keep,
    'w:docPartList': keep,
    'w:citation': keep,
    'w:bibliography': keep,
    'w:equation': keep,
    'w14:checkbox': keep,
    'w:showingPlcHdr': about((control) => {
      control.toFill = true
    }),
    'w:text': about((control) => {
      control.toFill = true
    }),
    'w:date': about((control) => {
      control.toFill = true
      control.type = 'date'
    }),
    'w:dropDownList': list,
    'w:comboBox': list,
    'w:listItem': about((control, attribute) => {
      const shown = attribute('w:displayText') ?? attribute('w:value') ?? ''
      if (shown.trim() !== '' && attribute('w:value') !== '') control.options.push(shown.trim())
    }),
    'w:sdtContent': (story) => {
      story.describing = undefined
      const control = story.controls[story.controls.length - 1]
      const alone = story.paragraph === undefined
      const label = control?.alias || (control?.tag.includes(':') ? '' : control?.tag)
      if (!control || !story.needs.gapFor || control.locked || !(control.toFill || (label && !alone)) || holdsCells(story)) return undefined
      const gap = {
        label: label || 'Text',
        ...(control.tag && { key: control.tag }),
        ...(control.type && { type: control.type }),
        ...(control.options.length > 0 && { options: control.options }),
      }
      if (!putGap(story, gap)) return undefined
      if (alone) closeParagraph(story)
      return 'skip'
    },
  },
  close: {
    'w:sdtPr': (story) => {
      story.describing = undefined
    },
    'w:sdt': (story) => {
      story.controls.pop()
    },
  },
}

/** A control round whole cells or rows: without them the table would fall apart. */
const holdsCells = (story: Story): boolean =>
  story.rows.length > story.cells.length || (story.rows.length > 0 && story.paragraph === undefined && story.cells.length < story.rows.length)

/** Puts what stands for a gap into the text. @returns false where the text is to stay as it is */
export function putGap(story: Story, gap: WordGap): boolean {
  const stands = story.needs.gapFor?.(gap)
  if (stands === undefined) return false
  story.current.text.add(stands, {})
  return true
}
