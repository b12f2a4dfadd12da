/** What is kept, where, for how long, and whose responsibility it is. */
import { code, type Html, html, list, table } from './html.ts'
import { CONTROLLERS } from './kept.ts'
import { PLACES } from './places.ts'

const summary = (): Html =>
  list([
    'Everything below is kept on the person’s own device, but for what the mailbox’s own server keeps of settings and beside a message (Outlook), and what a Word document carries of its template.',
    'Seconder’s makers receive nothing and keep nothing. They are neither controller nor processor of it.',
    'Nothing is synchronised, counted, reported or backed up by Seconder. A backup is a file that the person saves themselves.',
    '“Delete everything” (Options, This device; in the pane under Settings) empties all of it on that device, and in Outlook the settings that the mailbox keeps. What a message or a Word document carries of its template stays there.',
    'On a computer that others use too, “shared computer” in the browser extension keeps everything in memory until the browser is closed. Desk and pane have no such switch: there the desk belongs into a private window, which keeps it in memory until it is closed.',
  ])

export function dataMap(): Html {
  return html`${summary()}
${PLACES.map(
  ({ place, technique, where, kept }) => html`<h2>${place}</h2>
<p>${technique}; ${where}.</p>
${table(
  `${place}: what is kept`,
  ['What', 'Of people', 'How long', 'Who decides (controller)'],
  kept.map(({ what, people, life, controller }) => [what, people, life, CONTROLLERS[controller]]),
)}
<details><summary>Names in the code</summary>${list(kept.map(({ names, fields }) => html`${code(names.join(', '))}${fields && html`: ${fields.join(', ')}`}`))}</details>`,
)}
<h2>What is read and not kept</h2>
${list([
  'The text, subject, addresses, names of attachments and quoted thread of the message or document that is being written: in memory, while it is open.',
  'Pages on which the person pressed Seconder’s button, or which they allowed for good: the text field that is being written in, until the page is left.',
  'Old documents that are rehearsed on in the Studio: how many and how long they were, no word of them.',
])}
<h2>What a person saves themselves</h2>
${list([
  'Documents, backups, set-up files, packs, keys, notes, proofs and records go where the person puts them, and are theirs to delete. A backup holds drafts as plain text.',
  'The command line keeps nothing of its own: it writes the files that it is told to write.',
])}`
}
