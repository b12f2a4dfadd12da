/** One mail being written: its window, its fields, what it saves and what it would send. */
import { AddressBoxes } from './address-boxes.ts'
import { churn, el, freshId, nest } from './element.ts'
import type { Labels } from './labels.ts'
import type { Composing, Mail, Saved } from './mail.ts'
import { earlierMessage, emptyLine, forwardedMessage, PLAIN_EARLIER, PLAIN_SIGNATURE, signature } from './mail-body.ts'
import { sendTools } from './send-tools.ts'
import { Sender } from './sender.ts'

export interface Kind {
  /** It stands in the message that it answers or hands on. */
  readonly reply: boolean
  readonly forward: boolean
  readonly oldBoxes: boolean
  readonly quoted: 'no' | 'folded' | 'open'
  readonly signature: boolean
  readonly accounts: readonly string[]
  readonly churn: boolean
  /** Plain text: in a field of its own, or in the body as ever with a tick in the menu. */
  readonly plain?: 'field' | 'tick' | undefined
}

const hidden = (name: string, value = ''): HTMLElement => el('input', { type: 'hidden', name, value })

export class ComposeWindow implements Composing {
  /** What the page moves about; in a reply the region itself. */
  readonly element: HTMLElement
  readonly body: HTMLElement
  readonly people: AddressBoxes
  readonly #rich: HTMLElement
  readonly #twin = el('textarea.Ak', { form: 'nosend' }) as HTMLTextAreaElement
  readonly #number: string
  readonly #kind: Kind
  readonly #subject = el('input.aoT', { name: 'subjectbox', autocomplete: 'off', tabindex: '1' }) as HTMLInputElement
  readonly #sender: Sender
  readonly #mail: Mail
  readonly #labels: Labels
  readonly #status = el('span.oG.aOy')
  readonly #title = el('div.aYF')
  readonly #attached = el('div.ba1')
  #saving: ReturnType<typeof setTimeout> | undefined

  constructor(kind: Kind, number: number, mail: Mail, labels: Labels) {
    this.#kind = kind
    this.#number = String(number)
    this.#mail = mail
    this.#labels = labels
    const changed = () => this.#saveSoon()
    this.people = new AddressBoxes(kind.oldBoxes, labels, changed)
    this.#sender = new Sender(kind.accounts, labels.from, changed)
    this.#rich = el('div.Am.Al.editable', {
      g_editable: 'true',
      contenteditable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': labels.body,
      hidefocus: 'true',
      tabindex: '1',
      spellcheck: 'true',
      id: freshId(),
    })
    this.body = kind.plain === 'field' ? this.#twin : this.#rich
    const region = el('div.aoI', { role: 'region', 'aria-label': labels.newMessage }, nest(['table.aoP', 'tbody', 'tr'], el('td.I5', {}, this.#form(), this.#page())))
    const inner = nest(['div.aaZ'], el('div.M9', { jsaction: 'none' }, region))
    this.element = kind.reply ? inner : el('div.nH.Hd', { role: 'dialog', 'aria-label': labels.newMessage }, this.#bar(), nest(['div.nH'], inner))
    this.#fill()
    this.#wire()
    if (kind.churn) churn(this.element)
  }

  #form(): HTMLElement {
    const subject = el('div.aoD.az6', {}, this.#subject)
    this.#subject.setAttribute('aria-label', this.#labels.subject)
    this.#subject.placeholder = this.#labels.subject
    if (this.#kind.reply) subject.style.display = 'none'
    return el(
      'form.bAs',
      { method: 'POST', enctype: 'multipart/form-data' },
      this.people.element,
      this.#sender.element,
      subject,
      hidden('composeid', this.#number),
      hidden('draft', `#msg-a:r700000000000000${this.#number}`),
      hidden('subject', this.#kind.forward ? 'Fwd: Winter fuel motion' : this.#kind.reply ? 'Re: Winter fuel motion' : ''),
      hidden('rm', this.#kind.reply ? 'msg-f:1700000000000000001' : ''),
    )
  }

  /** The text, and under it the tools with Send. */
  #page(): HTMLElement {
    const isField = this.body === this.#twin
    const hidden = { style: 'display:none' }
    this.#twin.setAttribute('aria-label', this.#labels.body)
    const text = nest(['table.cf.An', 'tbody', 'tr'], el('td.Ap', {}, el('div.Ar.As', isField ? {} : hidden, this.#twin), el('div.Ar.Au', isField ? hidden : {}, this.#rich)))
    const discard = el('div.oh', { role: 'button', tabindex: '1', 'aria-label': this.#labels.discard }, '⌫')
    discard.addEventListener('click', () => this.close())
    const tools = el(
      'table.IZ',
      { role: 'group' },
      nest(
        ['tbody', 'tr.btC'],
        sendTools(this.#labels, { reply: this.#kind.reply, send: () => this.send(), later: () => this.send(true) }),
        el('td.gU.az5', {}, this.#status, discard),
      ),
    )
    return el('table.iN', {}, el('tbody', {}, nest(['tr', 'td.GQ'], el('div.GP', {}, text, this.#trimmed(), this.#attached)), nest(['tr', 'td.HE', 'div.aDj'], tools)))
  }

  #trimmed(): HTMLElement {
    const button = el('div.ajR', { role: 'button', tabindex: '-1', 'aria-label': this.#labels.trimmed }, '…')
    button.style.display = this.#kind.quoted === 'folded' ? '' : 'none'
    button.addEventListener('click', () => {
      button.style.display = 'none'
      this.#showEarlier()
    })
    return button
  }

  #bar(): HTMLElement {
    const close = el('div.Ha', { role: 'button', 'aria-label': this.#labels.close }, '×')
    const full = el('div.Hq', { role: 'button', 'aria-label': this.#labels.full }, '□')
    const fold = el('div.Hl', { role: 'button', 'aria-label': this.#labels.minimise }, '–')
    close.addEventListener('click', () => this.close())
    full.addEventListener('click', () => this.fullScreen())
    fold.addEventListener('click', () => this.fold())
    this.#title.textContent = this.#labels.newMessage
    return nest(
      ['div.nH.Hy', 'table.cf.Ht', 'tbody'],
      el('tr', {}, el('td', {}, el('div.Hp', {}, el('h2.a3E', {}, el('div.a3I', {}, this.#labels.compose), this.#title))), el('td.Hm', {}, fold, full, close)),
    )
  }

  #showEarlier(): void {
    if (this.body === this.#twin) this.#twin.value += PLAIN_EARLIER
    else this.body.append(...earlierMessage())
  }

  #fill(): void {
    if (this.#kind.plain) {
      if (this.body === this.#rich) this.#rich.append(el('br'))
      else this.#twin.value = this.#kind.signature ? PLAIN_SIGNATURE : ''
      if (this.#kind.quoted === 'open') this.#showEarlier()
      return
    }
    const first = emptyLine()
    first.dir = 'ltr'
    this.body.append(first, ...(this.#kind.signature ? signature() : []), ...(this.#kind.forward ? forwardedMessage() : this.#kind.quoted === 'open' ? earlierMessage() : []))
  }

  /** Saving follows `input`; the DOM is not watched. */
  #wire(): void {
    for (const field of [this.body, this.#subject]) field.addEventListener('input', () => this.#saveSoon())
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      this.send()
    })
  }

  #saveSoon(): void {
    clearTimeout(this.#saving)
    this.#saving = setTimeout(() => {
      this.#mail.drafts.push(this.state())
      this.#status.textContent = this.#labels.saved
    }, this.#mail.saveAfterMs)
  }

  state(): Saved {
    return {
      id: this.#number,
      from: this.#sender.address,
      subject: this.#subject.value,
      to: this.people.list('to'),
      cc: this.people.list('cc'),
      bcc: this.people.list('bcc'),
      html: this.body === this.#twin ? '' : this.body.innerHTML,
      text: this.body === this.#twin ? this.#twin.value : this.body.innerText,
    }
  }

  /** As the real one shows a file that was put to the mail: its name once for the eye and once in an address. */
  attach(name: string): void {
    const link = el('a.dO', { href: '#' }, el('div.vI', {}, name), el('div.vJ', {}, '(12K)'))
    this.#attached.append(el('div.dL', { download_url: `application/octet-stream:${encodeURIComponent(name)}:https://mail.google.com/mail/u/0/` }, link))
    this.#saveSoon()
  }

  send(later = false): void {
    const state = later ? { ...this.state(), later } : this.state()
    if (state.to.length + state.cc.length + state.bcc.length === 0) {
      document.body.append(el('div.Kj-JD', { role: 'alertdialog' }, this.#labels.nobody))
      return
    }
    clearTimeout(this.#saving)
    this.#mail.sent.push(state)
    this.close()
  }

  /** The same nodes move to another place in the page and back. */
  fullScreen(): void {
    const wide = document.querySelector('[data-wide]') as HTMLElement
    const isWide = wide.contains(this.element)
    wide.hidden = isWide
    ;(isWide ? (document.querySelector('[data-windows]') as HTMLElement) : (wide.firstElementChild as HTMLElement)).append(this.element)
    this.body.focus()
  }

  fold(): void {
    const page = this.element.lastElementChild as HTMLElement
    page.style.display = page.style.display === 'none' ? '' : 'none'
  }

  close(): void {
    clearTimeout(this.#saving)
    this.element.remove()
  }
}
