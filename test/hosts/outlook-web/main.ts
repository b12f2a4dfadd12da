/** Reads the switches of the address and opens what they name. */
import { el } from '../gmail/element.ts'
import type { Mail, OpenKind } from '../gmail/mail.ts'
import { ComposeForm, type Shape } from './compose-form.ts'
import { labelsOf } from './labels.ts'
import { popOut, readingPane } from './reading-pane.ts'

const asked = new URLSearchParams(location.search)
const labels = labelsOf(asked.get('lang'))
const mode = asked.get('mode') ?? 'compose'

function shapeOf(what: OpenKind): Shape {
  const quoted = asked.get('quoted')
  const chips = asked.get('chips')
  return {
    reply: what !== 'compose',
    quoted: quoted === 'yes' || quoted === 'mobile' || quoted === 'no' ? quoted : what === 'compose' ? 'no' : 'yes',
    signature: asked.get('signature') !== 'no',
    accounts: asked.get('accounts')?.split(',') ?? [],
    chips: chips === 'named' || chips === 'presence' ? chips : 'address',
    deep: asked.get('body') === 'deep',
    churn: asked.get('churn') === '1',
  }
}

const mail: Mail = {
  drafts: [],
  sent: [],
  composes: [],
  saveAfterMs: 100,
  open(what) {
    const form = new ComposeForm(shapeOf(what), mail.composes.length + 1, mail, labels)
    mail.composes.push(form)
    document.querySelector('[data-slot]')?.append(form.element)
    if (what === 'reply') form.people.add('to', 'j.pryce@resident.example', 'J. Pryce')
    if (asked.get('cursor') === 'subject') {
      form.element.querySelector<HTMLElement>('[id$=_SUBJECT]')?.focus()
      return form
    }
    form.body.focus()
    getSelection()?.collapse(form.body.firstElementChild, 0)
    return form
  },
}
window.__mail = mail

document.title = 'Mail - Amina Okafor - Outlook'
document.body.append(mode === 'popout' ? popOut() : readingPane(mode === 'reply' || mode === 'forward'), el('input', { type: 'search', name: 'q', 'aria-label': 'Search' }))
if (mode === 'reply' || mode === 'forward') mail.open(mode)
else if (mode !== 'list') mail.open('compose')
if (mode === 'two') mail.open('compose')
