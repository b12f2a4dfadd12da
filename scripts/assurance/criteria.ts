// Long: one table, a line or two for each of the 55 criteria of WCAG 2.2 at A and AA and for what EN 301 549 adds to them.
/**
 * What is done about each criterion, and how it was looked at. Which of axe's rules ask about one is told by axe itself; the
 * tests named here hold the rest. `hand` is the day on which a person looked, and how; where it is absent nobody has.
 */
import type { Proof } from './proof.ts'

export interface Criterion {
  readonly number: string
  readonly title: string
  readonly level: 'A' | 'AA'
  /** What Seconder does about it; or, with `absent`, why there is nothing that it could be asked of. */
  readonly remark: string
  readonly absent?: true
  readonly tests?: readonly Proof[]
  readonly hand?: string
  /** Added by WCAG 2.2: EN 301 549 V3.2.1 has no clause for it. */
  readonly since22?: true
}

const DESK: Proof = { file: 'test/browser/accessible.spec.ts', says: 'is accessible and fits: welcome, text with findings, list of drafts, every room of the panel' }
const TWICE: Proof = { file: 'test/browser/accessible.spec.ts', says: 'Text twice as large needs no sideways scrolling' }
const KEYS_ALONE: Proof = { file: 'test/browser/job.spec.ts', says: 'The job by keyboard alone' }
const EVERY_FIELD: Proof = { file: 'test/browser/every-field.spec.ts', says: 'A form with a field of every type is filled by keyboard, and each value comes out as it should' }
const POPOVER_KEYS: Proof = {
  file: 'test/browser/popover.spec.ts',
  says: 'By key: next, previous, why, waive, fix; the page hears no key of it, and Escape gives the caret back where it was',
}
const POPOVER_POINTER: Proof = {
  file: 'test/browser/popover.spec.ts',
  says: 'By the pointer: rest, click, fix, take back, waive; the focus never leaves the text, and nothing of ours stays',
}
const POPOVER_LOOKS: Proof = { file: 'test/browser/popover.spec.ts', says: 'Light, dark, forced colours, 320 pixels: inside the window, nothing found by axe' }
const TOOLS: Proof = { file: 'test/browser/tools.spec.ts', says: 'Every tool is accessible, fits, and opens by keyboard at' }
const OPTIONS: Proof = { file: 'test/browser/options.spec.ts', says: 'every room is in order in every look' }
const FIRST_RUN: Proof = { file: 'test/browser/options.spec.ts', says: 'five questions by keyboard, each kept' }
const PANEL_320: Proof = { file: 'test/browser/extension.spec.ts', says: 'The side panel is accessible and fits at 320 pixels' }
const DRAFTS_BACK: Proof = { file: 'test/browser/keeping.spec.ts', says: 'Drafts are begun, opened, renamed, deleted and brought back' }
const HOLDS_MAIL: Proof = { file: 'test/browser/send-guard.spec.ts', says: 'What must be changed holds the mail, however it is sent, until the person answers' }

const FROM_FILES: Proof = {
  file: 'test/browser/own-templates.spec.ts',
  says: 'A letter is brought in, with what was not kept; it is there the next day, found, filled with its sample and put in',
}
const FACTS_ONCE: Proof = { file: 'test/browser/tools.spec.ts', says: 'One set of facts: forms begun from it, a figure changed, and the outputs that are out of step' }
const KEPT_MIDWAY: Proof = { file: 'test/browser/keeping.spec.ts', says: 'A draft is kept when the page goes away in the middle of a word' }

const NO_MEDIA = 'There is no sound and no video.'

export const CRITERIA: readonly Criterion[] = [
  { number: '1.1.1', title: 'Non-text content', level: 'A', remark: 'Icons stand beside words, or carry their name; pictures that say nothing have an empty alternative.' },
  { number: '1.2.1', title: 'Audio-only and video-only', level: 'A', remark: NO_MEDIA, absent: true },
  { number: '1.2.2', title: 'Captions (prerecorded)', level: 'A', remark: NO_MEDIA, absent: true },
  { number: '1.2.3', title: 'Audio description or media alternative', level: 'A', remark: NO_MEDIA, absent: true },
  { number: '1.2.4', title: 'Captions (live)', level: 'AA', remark: NO_MEDIA, absent: true },
  { number: '1.2.5', title: 'Audio description', level: 'AA', remark: NO_MEDIA, absent: true },
  {
    number: '1.3.1',
    title: 'Info and relationships',
    level: 'A',
    remark: 'Headings, lists, regions, tabs, fieldsets and labels are those of HTML and ARIA; so is what is inserted into a draft.',
    tests: [DESK, OPTIONS],
  },
  { number: '1.3.2', title: 'Meaningful sequence', level: 'A', remark: 'The order in the code is the order on the screen.', tests: [KEYS_ALONE, EVERY_FIELD] },
  { number: '1.3.3', title: 'Sensory characteristics', level: 'A', remark: 'Instructions name a control by its words, never by its place or shape alone.' },
  { number: '1.3.4', title: 'Orientation', level: 'AA', remark: 'Nothing asks for a way of holding the device.', tests: [DESK] },
  {
    number: '1.3.5',
    title: 'Identify input purpose',
    level: 'AA',
    remark: 'Fields about the person themselves say what they are for by autocomplete; most fields are about other people, and must not be filled by themselves.',
  },
  { number: '1.4.1', title: 'Use of colour', level: 'A', remark: 'Severity stands in words and by another underline; links in text are underlined.', tests: [POPOVER_LOOKS] },
  { number: '1.4.2', title: 'Audio control', level: 'A', remark: NO_MEDIA, absent: true },
  { number: '1.4.3', title: 'Contrast (minimum)', level: 'AA', remark: 'Measured in light and dark.', tests: [DESK, OPTIONS, POPOVER_LOOKS] },
  { number: '1.4.4', title: 'Resize text', level: 'AA', remark: 'Text twice as large loses nothing and scrolls one way.', tests: [TWICE] },
  {
    number: '1.4.5',
    title: 'Images of text',
    level: 'AA',
    remark: 'There are none but the group’s own logo, and in the guides pictures of the program itself, which say in words what they show.',
  },
  {
    number: '1.4.10',
    title: 'Reflow',
    level: 'AA',
    remark: 'At 320 pixels nothing scrolls sideways; long tables scroll within themselves.',
    tests: [DESK, PANEL_320, TOOLS, OPTIONS],
  },
  {
    number: '1.4.11',
    title: 'Non-text contrast',
    level: 'AA',
    remark: 'Edges of fields stand off from what is behind them by 3 to 1; the ring of the focus has a colour chosen for it.',
  },
  { number: '1.4.12', title: 'Text spacing', level: 'AA', remark: 'No text has a fixed height: set wider, none is cut off.' },
  {
    number: '1.4.13',
    title: 'Content on hover or focus',
    level: 'AA',
    remark: 'A finding that opens by resting on a mark stays while the pointer is on it and closes by Escape.',
    tests: [POPOVER_POINTER, POPOVER_KEYS],
  },
  {
    number: '2.1.1',
    title: 'Keyboard',
    level: 'A',
    remark: 'The whole job goes by keyboard; the walks by Tab below come to every control.',
    tests: [KEYS_ALONE, EVERY_FIELD, TOOLS, FIRST_RUN, POPOVER_KEYS],
  },
  {
    number: '2.1.2',
    title: 'No keyboard trap',
    level: 'A',
    remark: 'Tab leaves the editor too. Dialogs hold the focus until Escape or an answer. The walks below end where they began.',
    tests: [KEYS_ALONE, POPOVER_KEYS],
  },
  {
    number: '2.1.4',
    title: 'Character key shortcuts',
    level: 'A',
    remark: 'Single letters act only while a finding’s own popover has been opened by key; all others take Alt and can be changed in the browser.',
    tests: [POPOVER_KEYS],
  },
  { number: '2.2.1', title: 'Timing adjustable', level: 'A', remark: 'Nothing runs out while a person works.', tests: [KEPT_MIDWAY] },
  { number: '2.2.2', title: 'Pause, stop, hide', level: 'A', remark: 'Nothing moves by itself.', absent: true },
  { number: '2.3.1', title: 'Three flashes', level: 'A', remark: 'Nothing flashes.', absent: true },
  { number: '2.4.1', title: 'Bypass blocks', level: 'A', remark: 'Regions and headings lead past what repeats.', tests: [DESK] },
  { number: '2.4.2', title: 'Page titled', level: 'A', remark: 'Each page has its title.' },
  { number: '2.4.3', title: 'Focus order', level: 'A', remark: 'Opening a tool moves the focus to its heading, closing it gives it back.', tests: [TOOLS, KEYS_ALONE] },
  { number: '2.4.4', title: 'Link purpose', level: 'A', remark: 'A source’s link is its title.' },
  { number: '2.4.5', title: 'Multiple ways', level: 'AA', remark: 'One page with rooms; templates by search, kind and favourites.', tests: [KEYS_ALONE] },
  {
    number: '2.4.6',
    title: 'Headings and labels',
    level: 'AA',
    remark: 'In the words of whoever drafts for a council group. A room’s heading says what the way to it says; no two fields of a group are called alike.',
  },
  { number: '2.4.7', title: 'Focus visible', level: 'AA', remark: 'Each stop of the walks below looks otherwise with the focus than without.' },
  { number: '2.4.11', title: 'Focus not obscured', level: 'AA', remark: 'Nothing lies over the page but dialogs, which take the focus.', since22: true },
  { number: '2.5.1', title: 'Pointer gestures', level: 'A', remark: 'A press is enough for everything.', tests: [POPOVER_POINTER] },
  { number: '2.5.2', title: 'Pointer cancellation', level: 'A', remark: 'Everything happens at the end of a press, and can be undone.', tests: [POPOVER_POINTER] },
  { number: '2.5.3', title: 'Label in name', level: 'A', remark: 'Names begin with the words that are seen.' },
  { number: '2.5.4', title: 'Motion actuation', level: 'A', remark: 'Nothing is done by moving the device.', absent: true },
  {
    number: '2.5.7',
    title: 'Dragging movements',
    level: 'AA',
    remark: 'Files can be dropped, and chosen by a button as well; nothing else is dragged.',
    tests: [FROM_FILES],
    since22: true,
  },
  { number: '2.5.8', title: 'Target size (minimum)', level: 'AA', remark: 'The panel’s controls have one height of 44 pixels; axe looks whether any is under 24.', since22: true },
  { number: '3.1.1', title: 'Language of page', level: 'A', remark: 'British English.' },
  { number: '3.1.2', title: 'Language of parts', level: 'AA', remark: 'Welsh wording of templates is marked as Welsh in the preview; not looked at everywhere.' },
  { number: '3.2.1', title: 'On focus', level: 'A', remark: 'Focus alone changes nothing.', tests: [KEYS_ALONE] },
  { number: '3.2.2', title: 'On input', level: 'A', remark: 'Findings change while one types and are told politely; nothing opens, moves or is sent.', tests: [EVERY_FIELD] },
  { number: '3.2.3', title: 'Consistent navigation', level: 'AA', remark: 'The panel is the same in desk, extension and add-in.' },
  { number: '3.2.4', title: 'Consistent identification', level: 'AA', remark: 'The same words and the same drawing for the same thing, everywhere.' },
  {
    number: '3.2.6',
    title: 'Consistent help',
    level: 'A',
    remark: 'Each finding carries its reason and source; the add-in has its help page; keys, reasons and the note come in one order on every page. There is no help desk of ours.',
    since22: true,
  },
  { number: '3.3.1', title: 'Error identification', level: 'A', remark: 'A field’s fault stands beside it in words.', tests: [EVERY_FIELD, FIRST_RUN] },
  { number: '3.3.2', title: 'Labels or instructions', level: 'A', remark: 'Every field has its label, and help where a form is unusual.', tests: [EVERY_FIELD] },
  { number: '3.3.3', title: 'Error suggestion', level: 'AA', remark: 'Errors say how to mend them; findings offer the fix.', tests: [POPOVER_POINTER] },
  {
    number: '3.3.4',
    title: 'Error prevention (legal, financial, data)',
    level: 'AA',
    remark: 'Every change can be undone; deleting asks first or can be brought back; a mail is held once where something must be changed.',
    tests: [DRAFTS_BACK, HOLDS_MAIL],
  },
  { number: '3.3.7', title: 'Redundant entry', level: 'A', remark: 'Facts and settings are typed once and offered again.', tests: [FACTS_ONCE], since22: true },
  { number: '3.3.8', title: 'Accessible authentication', level: 'AA', remark: 'There is no account and no login.', absent: true, since22: true },
  {
    number: '4.1.2',
    title: 'Name, role, value',
    level: 'A',
    remark: 'Controls are those of HTML, or follow ARIA’s patterns; each stop of the walks below has a name.',
    tests: [DESK, OPTIONS, POPOVER_LOOKS],
  },
  { number: '4.1.3', title: 'Status messages', level: 'AA', remark: 'Findings, saving and undoing are told by live regions.', tests: [KEYS_ALONE] },
]

export interface Clause {
  readonly number: string
  readonly title: string
  readonly remark: string
}

/** What EN 301 549 V3.2.1 asks beyond WCAG. Said by those who built it; nobody else has looked. */
export const CLAUSES: readonly Clause[] = [
  { number: '4', title: 'Functional performance statements', remark: 'By way of the criteria above; nobody who depends on it has tried Seconder.' },
  { number: '5.1', title: 'Closed functionality', remark: 'There is none: it runs in a browser or in Office, beside whatever assistive technology is there.' },
  { number: '5.2', title: 'Activation of accessibility features', remark: 'There are none to be switched on: everybody gets the same pages.' },
  { number: '5.3', title: 'Biometrics', remark: 'Not used.' },
  {
    number: '5.4',
    title: 'Preservation of accessibility information during conversion',
    remark: 'Headings, lists, tables with header rows, links and the language go along into .docx, HTML and mail; alternatives of pictures too where the draft has them.',
  },
  { number: '5.5', title: 'Operable parts', remark: 'There is no hardware.' },
  { number: '5.6', title: 'Locking or toggle controls', remark: 'What can be switched is a checkbox, a choice of several or a pressed button: how it stands shows, and is told.' },
  {
    number: '5.7, 5.8, 5.9',
    title: 'Key repeat, double strikes, simultaneous actions',
    remark: 'Left to the system and the browser; no key has to be held and none pressed twice.',
  },
  { number: '6, 7, 8, 13', title: 'Two-way voice, video, hardware, relay services', remark: 'Not there.' },
  {
    number: '10',
    title: 'Non-web documents',
    remark: 'What Seconder makes is somebody’s own document: its headings and lists are real ones. Whether a particular document is accessible is for its author.',
  },
  {
    number: '9.4.1.1, 11.4.1.1',
    title: 'Parsing',
    remark: 'WCAG 2.2 has dropped it: browsers read faulty pages alike. Our pages are built by libraries that close what they open.',
  },
  { number: '9.6', title: 'WCAG conformance requirements', remark: 'Whole pages and whole ways through them are meant; the table above is of the pages that it names.' },
  { number: '11.5', title: 'Interoperability with assistive technology', remark: 'The browser’s, or that of the browser in which Office shows the pane.' },
  {
    number: '11.6',
    title: 'Documented accessibility usage',
    remark: 'No key of the system is taken and no setting of it changed; the keys of the extension are the browser’s own commands, which the person can change.',
  },
  { number: '11.7', title: 'User preferences', remark: 'Colours, contrast, motion and text size of the system and browser are followed, forced colours included.' },
  {
    number: '11.8',
    title: 'Authoring tools',
    remark:
      'The desk makes headings, lists, tables and links of the right kind, and templates begin with them; checks ask for alternative text and for links that say where they lead (family NL). It does not check all of WCAG.',
  },
  { number: '12.1', title: 'Product documentation', remark: 'README, guides and these documents are plain text or HTML.' },
  { number: '12.2', title: 'Support services', remark: 'There are none of ours.' },
]
