/** In a page, in place of Microsoft's script: a fake Outlook in which a message is being written. The page around it, if there is one with an element `message`, shows it. */
import { FakeOutlook } from './fake-outlook.ts'
import type { MailStart, Person } from './model/mail.ts'
import type { ProfileName } from './profiles.ts'

const asked = new URLSearchParams(location.search)
const members: Person[] = Array.from({ length: 38 }, (_, i) => ({ displayName: `Cllr Example ${i + 1}`, emailAddress: `cllr${i + 1}@anytown.example` }))
const START: MailStart = {
  kind: asked.get('kind') === 'appointment' ? 'appointment' : 'message',
  subject: 'Group meeting on Tuesday',
  html: '<div>Dear all,</div><div>Come canvassing with us on Saturday morning, meeting at the library steps.</div><div>Please bring <b>your</b> papers.</div>',
  signature: '<div>Sam Lee<br>Group office</div>',
  thread: asked.has('reply') ? 'Is the agenda out yet?' : undefined,
  to: members,
  from: { displayName: 'Group office', emailAddress: 'group.office@anytown.example' },
}

const page = globalThis as unknown as { Office: typeof Office }
export const outlook = new FakeOutlook((asked.get('profile') ?? 'web') as ProfileName, START, { document: window.parent.document, labels: ['Official'] })
page.Office = outlook.Office
outlook.open = !('noMessage' in globalThis)

const sheet = window.parent.document.getElementById('message')
sheet?.append(outlook.body.root)
