/** In a page, in place of Microsoft's script: a fake Outlook in which a message is being written. The page around it, if there is one with an element `message`, shows it. */
import { contract } from '#app/host/contract.ts'
import { FakeOutlook } from './fake-outlook.ts'
import { outlookHarness } from './harness.ts'
import type { MailStart, Person } from './model/mail.ts'
import type { ProfileName } from './profiles.ts'

const asked = new URLSearchParams(location.search)
const members: Person[] = Array.from({ length: 38 }, (_, i) => ({ displayName: `Cllr Example ${i + 1}`, emailAddress: `cllr${i + 1}@anytown.example` }))
const START: MailStart = {
  kind: asked.get('kind') === 'appointment' ? 'appointment' : 'message',
  subject: asked.has('blank') ? '' : 'Group meeting on Tuesday',
  html: asked.has('blank')
    ? ''
    : '<div>Dear all,</div><div>Come canvassing with us on Saturday morning, meeting at the library steps.</div><div>Please bring <b>your</b> papers.</div>',
  signature: '<div>Sam Lee<br>Group office</div>',
  thread: asked.has('reply') ? 'Is the agenda out yet?' : undefined,
  to: members,
  from: { displayName: 'Group office', emailAddress: 'group.office@anytown.example' },
  owner: 'group.office@anytown.example',
}

const page = globalThis as unknown as { Office: typeof Office }
export const outlook = new FakeOutlook((asked.get('profile') ?? 'web') as ProfileName, START, { document: window.parent.document, labels: ['Official'] })
page.Office = outlook.Office
// as Microsoft's script does
Object.assign(history, { replaceState: null, pushState: null })
outlook.open = !('noMessage' in globalThis)

const sheet = window.parent.document.getElementById('message')
sheet?.append(outlook.body.root)

/** The contract against an OutlookHost of its own, its mail in this page's own elements. @returns what was not kept, and why */
export async function brokenPromises(profile: ProfileName): Promise<readonly string[]> {
  const broken: string[] = []
  for (const { name, run } of contract) {
    const own = new FakeOutlook(profile, {}, { document })
    await run(outlookHarness(own)).catch((error: unknown) => broken.push(`${name}: ${String(error)}`))
    broken.push(...own.calls.wrongs)
  }
  return broken
}
