/**
 * Everything that Seconder keeps anywhere, by place. Periods, names and fields come from the code that keeps it; a test
 * fails where shipped code uses a storage of the browser or of Office that no place here names, or a name here is gone.
 */

import type { StoreArea } from '#app/store/store.ts'
import { contextSchema } from '#core/draft/context.schema.ts'
import { settingsSchema } from '#core/pack/settings.schema.ts'
import { keysOf, membersOf } from './fields.ts'
import { LIVES } from './lives.ts'

const STORE = 'shared/app/store/store.ts'

/** Who decides why the data are used, in the sense of the UK GDPR. */
export const CONTROLLERS = {
  writer: 'Whoever decides why the text is written: the councillor for casework, the council for its business, the group or the party for its own',
  group: 'The group or party whose people, dates and lines they are; of council members’ own contact data also the council',
  person: 'The person who uses Seconder, or the organisation on whose behalf they do',
  organisation: 'The organisation that set it by policy',
} as const

export interface Kept {
  readonly what: string
  /** The names under which it is kept, as they stand in the code. */
  readonly names: readonly string[]
  /** What of people may be in it. */
  readonly people: string
  /** Members of the record, from its declaration. */
  readonly fields?: readonly string[]
  readonly life: string
  readonly controller: keyof typeof CONTROLLERS
}

export interface Place {
  readonly place: string
  /** How it is told from other places in the code. */
  readonly technique: string
  readonly where: string
  /** The shipped files that use this storage. */
  readonly by: readonly string[]
  readonly kept: readonly Kept[]
}

const UNTIL_DELETED = 'until the person deletes it, or everything'

/** Complete by its type: a new area of the store does not compile without its entry. */
const AREAS: Readonly<Record<Exclude<StoreArea, 'everything'>, Omit<Kept, 'names'>>> = {
  drafts: {
    what: 'Drafts of the desk, with their text. Of mails, Word documents (under a fingerprint of where they lie) and other pages no text: only what was said about them (whom they are for, the template, who approved, with a hash of the words)',
    people: 'whoever the draft names; recipients; approvers as typed',
    fields: [...membersOf(STORE, 'DraftRecord'), ...keysOf(contextSchema).map((key) => `context.${key}`)],
    life: `${UNTIL_DELETED}; casework ${LIVES.casework} days after its last change; what was said about a mail ${LIVES.said} days`,
    controller: 'writer',
  },
  settings: {
    what: 'Settings: the person, council, group, directory, calendar, standing orders, agreed lines, people who want no mail',
    people:
      'name, role, e-mail of the person and of those in the directory; political membership of group members; of addresses that want no mail a keyed hash each, never the address',
    fields: keysOf(settingsSchema),
    life: UNTIL_DELETED,
    controller: 'group',
  },
  waivers: {
    what: 'Findings set aside: rule, reason, a keyed hash of the words, never the words',
    people: 'the name of whoever set a finding aside, and what they wrote as the reason',
    fields: [...membersOf('shared/core/checker/verdict.ts', 'Waivers'), ...membersOf('shared/core/checker/verdict.ts', 'Waiver').map((key) => `waivers.${key}`)],
    life: UNTIL_DELETED,
    controller: 'person',
  },
  templates: {
    what: `Which templates were used last or are favourites, at most ${LIVES.mostTemplates}`,
    people: 'none',
    fields: membersOf(STORE, 'TemplateUse'),
    life: UNTIL_DELETED,
    controller: 'person',
  },
  own: { what: 'Templates that the person brought in', people: 'whoever a template that was brought in names', life: UNTIL_DELETED, controller: 'person' },
  studio: {
    what: 'The pack that is being made in the Studio; of documents rehearsed on only how many and how long they were',
    people: 'those in a group’s directory, where it is put into a pack',
    life: UNTIL_DELETED,
    controller: 'group',
  },
  preferences: {
    what: 'Choices about Seconder itself; the facts that several outputs are made of; who approved a template',
    people: 'whoever the facts name that several outputs are made of; approvers as typed',
    fields: membersOf(STORE, 'Preferences'),
    life: UNTIL_DELETED,
    controller: 'person',
  },
  key: {
    what: 'This device’s key for signing approvals. Its private half cannot be read out',
    people: 'none',
    fields: membersOf(STORE, 'OwnKey'),
    life: 'until everything is deleted',
    controller: 'person',
  },
  record: {
    what: 'A record of what was done about findings, off until the person switches it on; never where the extension is told of a shared computer, nor in a private window of it',
    people: 'none: no words, names or people written to',
    fields: membersOf('shared/core/record/entry.ts', 'Entry'),
    life: `${LIVES.record} days each`,
    controller: 'person',
  },
  packs: {
    what: 'Packs as the signed files they came as, with whom they are trusted for, and the group’s key where one was entered; beside them what was read and compiled of them, in no backup',
    people: 'those in the directory and the lines of a sealed pack',
    fields: membersOf('shared/app/packs-in-use/pack-record.ts', 'PackRecord'),
    life: 'until the person takes the pack away, or the organisation does',
    controller: 'group',
  },
  aside: {
    what: 'Whatever of the above, drafts excepted, could not be read, as it was: set aside so that nothing writes over it, and told of',
    people: 'as in what it was part of',
    fields: membersOf('shared/app/store/set-aside.ts', 'SetAside'),
    life: `${LIVES.aside} days`,
    controller: 'person',
  },
}

export const STORED: readonly Kept[] = Object.entries(AREAS).map(([name, kept]) => ({ ...kept, names: [name] }))
