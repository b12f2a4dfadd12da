/** Reads the switches of the address and opens what they name. */
import { ComposeWindow, type Kind } from './compose-window.ts'
import { el } from './element.ts'
import { labelsOf } from './labels.ts'
import type { Mail, OpenKind } from './mail.ts'
import { popout, thread, wide } from './thread.ts'

const asked = new URLSearchParams(location.search)
const labels = labelsOf(asked.get('lang'))
const accounts = asked.get('accounts')?.split(',') ?? ['amina.okafor@anytown.gov.uk']

function kindOf(what: OpenKind): Kind {
  const reply = what !== 'compose'
  const quoted = asked.get('quoted')
  return {
    reply,
    forward: what === 'forward',
    oldBoxes: asked.get('recipients') === 'old',
    quoted: what === 'forward' ? 'open' : quoted === 'open' || quoted === 'folded' || quoted === 'no' ? quoted : reply ? 'folded' : 'no',
    signature: asked.get('signature') !== 'no',
    accounts,
    churn: asked.get('churn') === '1',
    plain: asked.get('plain') === 'field' ? 'field' : asked.get('plain') === 'tick' ? 'tick' : undefined,
  }
}

const mail: Mail = {
  drafts: [],
  sent: [],
  composes: [],
  saveAfterMs: 100,
  open(what) {
    const window = new ComposeWindow(kindOf(what), mail.composes.length + 1, mail, labels)
    mail.composes.push(window)
    const place = document.querySelector(what === 'compose' ? '[data-windows]' : '[data-reply]') as HTMLElement
    place.append(window.element)
    if (what !== 'compose') place.classList.add('adB')
    if (what === 'reply') {
      window.people.add('to', 'j.pryce@resident.example', 'J. Pryce')
    }
    if (asked.get('cursor') === 'people') {
      window.element.querySelector<HTMLElement>('[name=to] input')?.focus()
      return window
    }
    window.body.focus()
    if (window.body instanceof HTMLTextAreaElement) window.body.setSelectionRange(0, 0)
    else getSelection()?.collapse(window.body.firstElementChild, 0)
    return window
  },
}
window.__mail = mail

document.title = `Inbox (2) - ${accounts[0]} - Mail`
const mode = asked.get('mode') ?? 'compose'
if (mode === 'popout') document.body.className = 'xE xp'
document.body.append(mode === 'popout' ? popout() : thread(accounts[0]!), wide())
if (mode === 'reply' || mode === 'forward') mail.open(mode)
else if (mode !== 'list') mail.open('compose')
// The menu of a mail's tools is made when it is first opened, and stays.
if (asked.get('plain') === 'tick')
  document.body.append(el('div.J-M', { role: 'menu', style: 'display:none' }, el('div.J-N.J-Ks.Gk.J-Ks-KO', { role: 'menuitemcheckbox', 'aria-checked': 'true' })))
if (mode === 'two') mail.open('compose')
if (mode === 'fullscreen') (mail.composes[0] as ComposeWindow | undefined)?.fullScreen()
