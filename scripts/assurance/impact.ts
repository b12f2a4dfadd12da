/** The beginning of a data protection impact assessment, in the steps of the ICO’s own form. What follows from the program is filled in. */
import { gap, type Html, html, list, table } from './html.ts'
import { LIVES } from './lives.ts'

const RISKS: readonly (readonly [string, string, string])[] = [
  [
    'Special category data (political opinions of members, health in casework) stand in drafts on a device that is lost or shared',
    `Casework drafts go ${LIVES.casework} days after their last change; “shared computer” in the extension, and a private window for the desk, keep nothing on the disk; one press deletes everything`,
    'encryption of the device, screen lock, who may use it',
  ],
  [
    'A person relies on “nothing found” and sends what should not have been sent',
    'The empty state says how many checks applied and what was not checked; never “compliant” or “safe”',
    'training; who is asked when in doubt',
  ],
  [
    'Casework facts find their way into campaign material',
    'A purpose wall: facts of casework are offered in no other kind of template; party templates are absent on a council account',
    'your policy on two hats and two accounts',
  ],
  [
    'Somebody’s work is watched by way of what was found',
    'No score, no ranking, no history of a person; the record of checks is off, holds no words or names, and shows no small numbers',
    'that nobody is made to switch it on',
  ],
  [
    'A name is not recognised, or recognised less well in some communities',
    'Name recognition is measured in 16 communities by a test; a document’s report says what was not checked',
    'that people read before they send',
  ],
  ['A pack from elsewhere changes the rules', 'Packs are signed; whom they are trusted for is confirmed by the person or set by the organisation', 'who holds the group’s key'],
  [
    'The program itself is changed on its way',
    'Checksums of every archive, the same bytes from a second build, no code from elsewhere by content policy',
    'where you get it from, and who looks at the checksums',
  ],
]

export const impact = (): Html => html`
<p>Seconder keeps data on the person’s device and sends none. Whether an assessment is needed is still yours to decide: political opinions and casework are special category data (UK GDPR, Articles 9 and 35).</p>
<h2>1. Why an assessment</h2>
<p>Councillors and those who draft for a political group check their text for personal data, political restriction and group rules before it goes out, and use approved wording. ${gap('why your organisation wants it, and what made you assess it')}</p>
<h2>2. The processing</h2>
<h3>Nature</h3>
<p>What is kept, where and for how long: <a href="data-map.html">data map</a>. What leaves the device: <a href="network.html">network</a>. What it may read: <a href="permissions.html">permissions</a>. The text is read on the device by rules; there is no profiling, no automated decision about anybody, and no model that learns from it.</p>
<h3>Scope</h3>
<p>Data: names and contact data of residents, members, councillors and officers as far as they stand in drafts and recipients; political opinions; whatever a resident told their councillor. ${gap('how many users, about how many people they write about, and where')}</p>
<h3>Context</h3>
<p>${gap('who the users are to those people (councillor, group office, council), what people would expect, whether children or people at risk are among them')}</p>
<h3>Purposes</h3>
<p>Fewer disclosures by mistake, lawful use of council resources, wording that was agreed. ${gap('what you want to achieve, and for whom')}</p>
<h2>3. Consultation</h2>
<p>${gap('whom you asked: users, residents’ representatives, trade union, data protection officer, IT security')}</p>
<h2>4. Necessity and proportion</h2>
${list([
  html`Lawful basis: ${gap('Article 6, and Article 9 with Schedule 1 of the Data Protection Act 2018; for elected representatives’ casework see Schedule 1, paragraphs 23 and 24')}`,
  'Minimisation: checks read the draft and keep none of it; waivers keep a keyed hash in place of words; records keep neither words nor names.',
  'Accuracy: each finding names its source and how certain it is; nothing is guessed, and what is unknown lowers a finding.',
  html`Information for people: ${gap('whether your privacy notice already covers drafting with such a tool')}`,
  'Rights: what is kept can be seen, saved to a file and deleted on the device by its user; there is no other copy but what Outlook’s mailbox and Word documents hold (see the data map), and those that users made.',
  'Processors and transfers: none by Seconder. Office itself, the mailbox and the browser are those that you use already.',
])}
<h2>5. and 6. Risks and what is done about them</h2>
${table(
  'Risks, measures, and what is left',
  ['Risk', 'What Seconder does', 'What is yours to do', 'Likelihood and severity, after it'],
  RISKS.map(([risk, does, yours]) => [risk, does, gap(yours), gap('low, medium or high')]),
)}
<h2>7. Signed off</h2>
${table(
  'Who has decided',
  ['Step', 'Name, date, words'],
  [
    ['Measures approved by', gap('name and date')],
    ['Advice of the data protection officer', gap('advice, name and date')],
    ['Advice taken or not, and why', gap('words, name and date')],
    ['Will be looked at again by', gap('name and date')],
  ],
)}`
