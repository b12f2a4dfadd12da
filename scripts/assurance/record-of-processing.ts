/** An entry for the record of processing activities (UK GDPR, Article 30), filled in as far as the program itself decides. */
import { gap, type Html, html, table } from './html.ts'
import { LIVES } from './lives.ts'
import { PLACES } from './places.ts'

/** What the data map says of people, each once. */
const named = (): string => [...new Set(PLACES.flatMap(({ kept }) => kept.flatMap(({ people }) => (/^(?:as in|none)/.test(people) ? [] : people.split('; ')))))].join('; ')

export const recordOfProcessing = (): Html => html`
<p>One entry for each controller: a councillor for casework, a council for its own business, a group or party for its own.</p>
${table(
  'Article 30(1)',
  ['Asked for', 'Entry'],
  [
    ['Name and contact of the controller, representative, data protection officer', gap('the controller’s')],
    ['Purposes', html`Drafting and checking of letters, mails, motions, releases and other documents before they go out. ${gap('which of these')}`],
    ['Categories of people', html`Users; councillors and members in the directory; people whom drafts name or are addressed to. ${gap('others')}`],
    ['Categories of personal data', html`${named()}. Political opinions (Article 9) by membership of a group. ${gap('others, such as health in casework')}`],
    ['Recipients', 'None by Seconder: nothing is sent. The mailbox’s own server keeps a part of the settings where Outlook is used.'],
    ['Transfers to third countries', html`None by Seconder. ${gap('where your mailbox and your documents lie')}`],
    [
      'Time limits for erasure',
      html`Casework drafts ${LIVES.casework} days, what was said about mails ${LIVES.said} days, records ${LIVES.record} days; all else until it is deleted. ${gap('your own period for drafts, and who deletes them')}`,
    ],
    [
      'Security measures',
      html`Local storage of the browser’s profile; content policy without code from elsewhere; no telemetry; signed packs; keys that cannot be read out. ${gap('encryption of devices, accounts, locks')}`,
    ],
    ['Lawful basis; Article 9 condition; appropriate policy document', gap('Article 6, Article 9, Schedule 1 of the Data Protection Act 2018')],
  ],
)}`
