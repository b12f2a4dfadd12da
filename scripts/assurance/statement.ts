/** An accessibility statement for whoever puts the desk or the add-in on their server, in the order of the model that public bodies use. */

import { resultOf } from './conformance.ts'
import { CRITERIA } from './criteria.ts'
import { gap, type Html, html, list } from './html.ts'
import type { Look } from './look.ts'
import type { Edition } from './page.ts'

export function statement(look: Look | undefined, { day }: Edition): Html {
  const results = CRITERIA.map((criterion) => ({ criterion, ...resultOf(criterion, look) }))
  const failing = results.filter(({ verdict }) => verdict === 'Fails')
  const open = results.filter(({ verdict }) => verdict === 'Not checked')
  return html`<p>This statement is for Seconder’s desk, browser extension and Office add-in as ${gap('your organisation')} offers them at ${gap('address')}.</p>
<h2>What you should be able to do</h2>
${list([
  'do the whole job by keyboard: template, form, draft, findings, fixes, undo',
  'make text twice as large, or the window 320 pixels wide, without scrolling sideways',
  'use your own colours, a dark scheme, forced colours and less motion',
  'hear findings, saving and undoing told by a screen reader',
])}
<h2>How accessible it is</h2>
<p>It was built to meet WCAG 2.2 AA and is checked by machine at every change. It has <strong>not yet been tried with assistive technology by people who depend on it</strong>, so that it cannot be called fully compliant: <strong>partially compliant</strong> is what can be said. ${failing.length > 0 ? 'Known not to be met:' : 'No criterion is known that it fails.'}</p>
${failing.length > 0 && list(failing.map(({ criterion, found }) => html`${criterion.number} ${criterion.title}: ${found.join('; ')}`))}
${open.length > 0 && html`<p>Not checked by anything yet: ${open.map(({ criterion }) => `${criterion.number} ${criterion.title}`).join(', ')}.</p>`}
<p>Details of each criterion: <a href="accessibility.html">conformance report</a>.</p>
<h2>Feedback and contact</h2>
<p>If something does not work for you, or you need something in another form: ${gap('e-mail, telephone, how soon you answer')}.</p>
<h2>Enforcement</h2>
<p>The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 in England, Scotland and Wales, the Equality Commission for Northern Ireland there. If you are not happy with the answer, contact the Equality Advisory and Support Service. ${gap('whether the regulations hold for you')}</p>
<h2>Technical information</h2>
<p>HTML, CSS, ARIA and JavaScript in the browsers that the README names. What is written into somebody’s mail, page or Word document is that program’s to show.</p>
<h2>How this was prepared</h2>
<p>Made on ${day} from the program itself, by axe${look && ` ${look.axe}`} and walks by keyboard over the built pages. ${gap('date of your own tests, and who did them')}</p>`
}
