/** The places themselves: what the browser, Office, the mailbox and a document hold of Seconder. */

import { PROVENANCE } from '#core/drafting/renderers/provenance-xml.ts'
import { managedSchema } from '#extension/kept/managed.schema.ts'
import { PACK_SITES } from '#extension/kept/pack-grants.ts'
import { LAST_SAID } from '#extension/kept/read-managed.ts'
import { TRACE } from '#office/outlook/message-trace.ts'
import { SETTINGS } from '#office/send-check/commands.ts'
import { NOTE } from '#office/send-check/verdict-note.ts'
import { keysOf, membersOf } from './fields.ts'
import { type Place, STORED } from './kept.ts'

export const PLACES: readonly Place[] = [
  {
    place: 'The store',
    technique: 'IndexedDB, database “seconder”',
    where: 'on the device, in the browser’s or Office’s own profile; one for each of desk, extension, add-in',
    by: ['shared/app/store/device-shelf.ts'],
    kept: STORED,
  },
  {
    place: 'The desk’s last moment',
    technique: 'localStorage',
    where: 'on the device, in the browser’s profile',
    by: ['shared/app/desk/drafts/put-aside.ts'],
    kept: [
      {
        what: 'The draft as it stood when the page went away in the middle of a word',
        names: ['seconder-put-aside'],
        people: 'whoever the draft names',
        life: 'until the desk is next opened',
        controller: 'writer',
      },
    ],
  },
  {
    place: 'Half-filled forms',
    technique: 'sessionStorage',
    where: 'in the browser’s memory for the tab',
    by: ['shared/app/panel/templates/waiting-forms.ts'],
    kept: [
      {
        what: 'What was typed into a template’s form and not inserted yet, for this draft alone (in the desk kept with the draft as well, but for casework)',
        names: ['seconder.forms'],
        people: 'whoever was typed about in a form',
        life: 'until it is inserted or the tab closed',
        controller: 'writer',
      },
    ],
  },
  {
    place: 'The extension’s own storage',
    technique: 'storage.local',
    where: 'on the device, in the browser’s profile; never synchronised',
    by: [
      'extension/kept/open-kept.ts',
      'extension/kept/good-copy.ts',
      'extension/kept/pack-grants.ts',
      'extension/kept/read-managed.ts',
      'extension/kept/shared-computer.ts',
      'extension/entrypoints/background.ts',
    ],
    kept: [
      {
        what: 'The last good copy of what the store holds, should that be lost: all but drafts, the facts that several outputs are made of, the signing key and what was set aside',
        names: ['goodCopy', 'putBack'],
        people: 'as in the store, drafts and facts apart',
        life: 'as long as what it is a copy of; never on a shared computer',
        controller: 'person',
      },
      { what: 'That this is a shared computer', names: ['sharedComputer'], people: 'none', life: 'until it is said otherwise', controller: 'person' },
      { what: 'Sites that may be asked for a pack', names: [PACK_SITES], people: 'none', life: 'until the person stops asking there', controller: 'person' },
      {
        what: 'What the organisation set by policy, as the browser last told it',
        names: [LAST_SAID],
        people: 'those in the directory that the organisation set',
        life: 'until the organisation takes it back',
        controller: 'organisation',
      },
    ],
  },
  {
    place: 'The browser’s memory',
    technique: 'storage.session',
    where: 'in memory, gone when the browser is closed',
    by: ['extension/background/session.ts', 'extension/kept/open-kept.ts', 'extension/kept/session-shelf.ts'],
    kept: [
      {
        what: 'Which tabs are switched off, and switches where the device keeps nothing',
        names: ['tabsOff', 'switches'],
        people: 'none',
        life: 'until the browser is closed',
        controller: 'person',
      },
      {
        what: 'On a shared computer the whole store, in place of the disk',
        names: ['drafts:', 'things:'],
        people: 'as in the store',
        life: 'until the browser is closed',
        controller: 'writer',
      },
    ],
  },
  {
    place: 'The organisation’s policy',
    technique: 'storage.managed',
    where: 'set by an administrator; Seconder only reads it',
    by: ['extension/kept/read-managed.ts', 'extension/kept/managed.schema.ts', 'extension/kept/shared-computer.ts'],
    kept: [
      {
        what: 'Settings, packs, rules and switches for everybody',
        names: keysOf(managedSchema),
        people: 'those in the directory that the organisation set',
        life: 'the organisation’s own',
        controller: 'organisation',
      },
    ],
  },
  {
    place: 'The mailbox',
    technique: 'Outlook’s roaming settings',
    where: 'on the mailbox’s own server, at most 32 KB',
    by: [
      'office-addin/outlook/leave-note.ts',
      'office-addin/outlook/settings-in-mailbox.ts',
      'office-addin/send-check/handlers.ts',
      'office-addin/send-check/roaming.ts',
      'office-addin/pane/main.tsx',
    ],
    kept: [
      {
        what: 'A part of the settings, for the check at Send and the person’s other devices. Never drafts, agreed lines or people who want no mail',
        names: [SETTINGS],
        people: 'name and accounts of the person; names, roles and addresses of the directory',
        life: 'until the person deletes everything in the pane',
        controller: 'group',
      },
    ],
  },
  {
    place: 'Beside a message being written',
    technique: 'Outlook’s session data of the item',
    where: 'with the open message in Outlook; never sent with it',
    by: [
      'office-addin/pane/said/outlook-said.ts',
      'office-addin/outlook/leave-note.ts',
      'office-addin/outlook/message-trace.ts',
      'office-addin/outlook/outlook-here.ts',
      'office-addin/send-check/read-for-send.ts',
      'office-addin/send-check/verdict-note.ts',
    ],
    kept: [
      {
        what: 'What the person said about it, and who approved it, with a hash of the words',
        names: ['seconder-said'],
        people: 'approvers as typed',
        life: 'until the message is closed or sent',
        controller: 'writer',
      },
      {
        what: 'Name and version of an inserted template, and its agreed passages as they were printed',
        names: [TRACE],
        people: 'whoever an agreed passage of the message names',
        life: 'until the message is closed or sent',
        controller: 'writer',
      },
      {
        what: 'What was found in it, and what was said about it, for the check at Send',
        names: [NOTE],
        people: 'what a finding’s sentence says',
        fields: membersOf('office-addin/send-check/verdict-note.ts', 'VerdictNote'),
        life: 'until the message is closed or sent',
        controller: 'writer',
      },
    ],
  },
  {
    place: 'With a message or appointment in the mailbox',
    technique: 'Outlook’s custom properties of the item',
    where: 'on the mailbox’s own server, with the draft and with what was sent; whoever gets it does not get these',
    by: ['office-addin/outlook/message-trace.ts', 'office-addin/outlook/outlook-here.ts'],
    kept: [
      {
        what: 'Name and version of an inserted template, fingerprints of its agreed passages',
        names: [TRACE],
        people: 'none',
        life: 'as long as the message is kept',
        controller: 'writer',
      },
    ],
  },
  {
    place: 'In a Word document',
    technique: 'a custom XML part and custom properties',
    where: 'in the document itself, wherever it is kept or sent',
    by: [
      'office-addin/word/document-trace.ts',
      'office-addin/word/write/insert-template.ts',
      'office-addin/word/publish/remove-marks.ts',
      'office-addin/word/read/queued-read.ts',
      'office-addin/word/new-document.ts',
      'shared/core/drafting/renderers/render-docx.ts',
      'shared/core/drafting/renderers/provenance-xml.ts',
    ],
    kept: [
      {
        what: 'Name and version of an inserted template, its agreed passages word for word as they were printed (so that a change to them can be shown and mended), the kind of document; fields and agreed passages as content controls with their names. Word files that the desk or the command line makes of a template carry the same. “Before publishing”, in Word, takes all of it out',
        names: ['SeconderTemplate', 'Seconder.kind', PROVENANCE],
        people: 'whoever an agreed passage names: in an imprint, or whom to complain to',
        life: 'until “Before publishing” is pressed',
        controller: 'writer',
      },
    ],
  },
  {
    place: 'The desk’s own pages, for use offline',
    technique: 'the service worker’s cache',
    where: 'on the device, in the browser’s profile',
    by: ['shared/app/desk/offline/register.ts'],
    kept: [{ what: 'The program itself: no data', names: ['sw.js'], people: 'none', life: 'until the next version, or until site data are cleared', controller: 'person' }],
  },
]
