/** One mail being written: its people, its subject, its text, what it saves and what it would send. */
import { churn, el, nest } from '../gmail/element.ts'
import type { Composing, Mail, Saved } from '../gmail/mail.ts'
import { startEditor } from './editor.ts'
import type { Labels } from './labels.ts'
import { earlierMessage, line, signature } from './mail-body.ts'
import { sendButton } from './send-button.ts'
import { Sender } from './sender.ts'
import { type ChipShape, Wells } from './wells.ts'

export interface Shape {
  readonly reply: boolean
  readonly quoted: 'no' | 'yes' | 'mobile'
  readonly signature: boolean
  readonly accounts: readonly string[]
  readonly chips: ChipShape
  readonly deep: boolean
  readonly churn: boolean
}

/** What goes out with the mail keeps its name, and so do the few that say what a thing is. */
const KEPT = /^(?:elementToProof|_E|_Entity|textContainer|OWAAutoLink|ms-outlook)/

export class ComposeForm implements Composing {
  readonly element: HTMLElement
  readonly body: HTMLElement
  readonly people: Wells
  readonly #number: string
  readonly #subject: HTMLInputElement
  readonly #sender: Sender
  readonly #attached: HTMLElement
  readonly #mail: Mail
  readonly #labels: Labels
  #saving: ReturnType<typeof setTimeout> | undefined

  constructor(shape: Shape, number: number, mail: Mail, labels: Labels) {
    this.#mail = mail
    this.#labels = labels
    this.#number = `3b5a${number}`
    const changed = () => this.#saveSoon()
    this.people = new Wells(this.#number, labels, shape.chips, changed)
    this.#sender = new Sender(shape.accounts, labels, changed)
    this.#subject = el('input.fui-Input__input', {
      type: 'text',
      autocomplete: 'off',
      maxlength: '255',
      id: `MSG_${this.#number}_SUBJECT`,
      'aria-label': labels.subject,
      placeholder: labels.addSubject,
    }) as HTMLInputElement
    this.#attached = el('div', { 'aria-label': labels.attachments })
    this.body = el('div.dFCbN', {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': labels.body,
      contenteditable: 'true',
      tabindex: '0',
      dir: 'ltr',
      style: 'user-select: text;',
    })
    const editor = el('div', { id: `editorParent_${number}` }, shape.deep ? el('div', {}, this.body) : this.body)
    const discard = el('button', { type: 'button', id: 'discardCompose', 'aria-label': labels.discard }, '🗑')
    discard.addEventListener('click', () => this.close())
    const send = sendButton(
      labels,
      () => this.send(),
      () => this.send(true),
    )
    const fields = el('div.fields', {}, this.people.element, nest(['div.subjectRow', 'span.fui-Input'], this.#subject), this.#attached)
    const inner = el('div', {}, el('div.actions', {}, send, this.#sender.element, discard), fields, el('div', { id: `docking_DockingTriggerPart_${number}` }, editor))
    this.element = el('div.vBoqL', { id: `docking_InitVisiblePart_${number}` }, inner)
    if (shape.reply) this.#subject.value = 'Re: Winter fuel motion'
    this.#fill(shape, changed)
    this.#wire(changed)
    if (shape.churn) churn(this.element, KEPT)
  }

  #fill({ signature: signed, quoted }: Shape, changed: () => void): void {
    const earlier = () => earlierMessage(quoted === 'mobile')
    startEditor(this.body, [line(), line(), ...(signed ? [signature()] : []), ...(quoted === 'yes' || quoted === 'mobile' ? earlier() : [])], changed)
  }

  #wire(changed: () => void): void {
    this.#subject.addEventListener('input', changed)
    this.element.addEventListener('keydown', (event) => {
      const chord = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
      if (!chord && !(event.altKey && event.key === 's')) return
      event.preventDefault()
      this.send()
    })
  }

  attach(name: string): void {
    const card = el('div', { 'data-testid': 'AttachmentCard', 'aria-label': `${name} 12 KB ${this.#labels.open}` }, el('div', { title: name }, name), el('div', {}, '12 KB'))
    this.#attached.append(card)
    this.#saveSoon()
  }

  #saveSoon(): void {
    clearTimeout(this.#saving)
    this.#saving = setTimeout(() => this.#mail.drafts.push(this.state()), this.#mail.saveAfterMs)
  }

  state(): Saved {
    return {
      id: this.#number,
      from: this.#sender.address,
      subject: this.#subject.value,
      to: this.people.list('to'),
      cc: this.people.list('cc'),
      bcc: this.people.list('bcc'),
      html: this.body.innerHTML,
      text: this.body.innerText,
    }
  }

  /** The form goes before the mail is out. */
  send(later = false): void {
    const state = later ? { ...this.state(), later } : this.state()
    if (state.to.length + state.cc.length + state.bcc.length === 0) {
      document.body.append(el('div', { role: 'alertdialog' }, this.#labels.nobody))
      return
    }
    this.close()
    this.#mail.sent.push(state)
  }

  close(): void {
    clearTimeout(this.#saving)
    this.element.remove()
  }
}
