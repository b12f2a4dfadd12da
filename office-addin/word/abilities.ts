/** What this Word can do, by its requirement sets and the document's mode. */
import type { HostAbilities } from '#app/host/draft-host.ts'
import type { OfficeHere } from './office-here.ts'

export interface WordAbilities {
  /** False where Word is older than anything the add-in can work with. */
  readonly works: boolean
  readonly writes: boolean
  readonly paragraphEvents: boolean
  readonly tracking: boolean
  /** Whether Word tells of a paragraph which of its words are neither struck out nor hidden. */
  readonly currentText: boolean
  readonly notes: boolean
  /** Underlines of Word's own: whether they are shown, only a try tells. */
  readonly annotations: boolean
  /** Whether an underline can offer words in a pop-up. */
  readonly popups: boolean
  /** Whether a whole file, with headers and footers, can take the place of the document. */
  readonly insertsFiles: boolean
  readonly importsProperties: boolean
}

export function wordAbilities({ Office }: OfficeHere): WordAbilities {
  const has = (version: string) => Office.context.requirements.isSetSupported('WordApi', version)
  // Outside documents that only may be read, `mode` is read-write or, in some hosts, absent.
  const mode = String(Office.context.document?.mode)
  return {
    works: has('1.3'),
    writes: mode !== 'readOnly',
    paragraphEvents: has('1.6'),
    tracking: has('1.4'),
    currentText: has('1.7'),
    notes: has('1.5'),
    annotations: has('1.7'),
    popups: has('1.8'),
    insertsFiles: has('1.5'),
    importsProperties: has('1.6'),
  }
}

/**
 * Marks: none; Word's own annotations need a subscription and are unreliable. Undo: no; each call of an add-in is a
 * step of its own in Word's undo, and some calls empty it, so one Ctrl+Z never takes back one fix. Take back does.
 */
export const hostAbilities = ({ works, writes }: WordAbilities): HostAbilities => ({
  marks: false,
  subject: false,
  recipients: false,
  locking: works && writes,
  undo: false,
  reveal: works,
})
