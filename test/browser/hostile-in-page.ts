/**
 * What a hostile page does before anything else runs in it: every tool that a careless script would use is bent, and
 * notes who used it. Runs in the page's own world, from its start; it must stand alone, since it is brought in as text.
 */
export interface Noted {
  /** Calls of bent functions that the page itself did not make. */
  readonly heard: string[]
  readonly messages: unknown[]
  /** What came to stand beside the body since everything was forged. */
  readonly strangers: number
}

export function bendEverything(): void {
  const noted: { heard: string[]; messages: unknown[]; strangers: number } = { heard: [], messages: [], strangers: 0 }
  Object.defineProperty(globalThis, '__noted', { value: noted })
  const bend = (holder: object, name: string) => {
    const real = (holder as Record<string, unknown>)[name] as (...values: unknown[]) => unknown
    Object.defineProperty(holder, name, {
      configurable: true,
      value: function (this: unknown, ...values: unknown[]) {
        const from = String(new Error().stack)
        if (from.includes('extension://')) noted.heard.push(`${name}: ${from}`)
        return real.apply(this, values)
      },
    })
  }
  for (const name of ['attachShadow', 'getBoundingClientRect', 'closest', 'matches', 'append']) bend(Element.prototype, name)
  for (const name of ['addEventListener', 'dispatchEvent']) bend(EventTarget.prototype, name)
  for (const name of ['push', 'map', 'filter', 'join']) bend(Array.prototype, name)
  for (const name of ['slice', 'match', 'replace']) bend(String.prototype, name)
  bend(Document.prototype, 'createElement')
  bend(JSON, 'stringify')
  bend(window, 'fetch')
  // What no object has, every object of this page has.
  for (const name of ['family', 'rule', 'where', 'severity', 'marks', 'unknown', 'error', 'err', 'then', 'get', 'serves'])
    Object.defineProperty(Object.prototype, name, {
      configurable: true,
      get() {
        const from = String(new Error().stack)
        if (from.includes('extension://')) noted.heard.push(`${name}: ${from}`)
        return undefined
      },
      set(value: unknown) {
        Object.defineProperty(this, name, { value, writable: true, configurable: true, enumerable: true })
      },
    })
  addEventListener('message', ({ data }) => noted.messages.push(data))
}

/** Every way in which a page could try to speak to an extension's script. */
export function forgeEverything(): void {
  const body = document.querySelector<HTMLElement>('[g_editable=true]')!
  const { __noted: noted } = globalThis as unknown as { __noted: { strangers: number } }
  new MutationObserver((records) => {
    for (const { addedNodes } of records) noted.strangers += addedNodes.length
  }).observe(document.documentElement, { childList: true })
  for (const type of ['marks', 'verdict', 'wake', 'bring', 'here', 'lookAgain', 'inputsChanged'])
    for (const data of [{ type, data: { draft: 'gmail:r1' } }, { id: 1, type, timestamp: 0, data: { tab: 1 } }, JSON.stringify({ type })]) {
      postMessage(data, '*')
      for (const target of [window, document, body]) {
        target.dispatchEvent(new CustomEvent(type, { detail: data, bubbles: true, composed: true }))
        target.dispatchEvent(new CustomEvent(`seconder:${type}`, { detail: data, bubbles: true }))
        target.dispatchEvent(new MessageEvent('message', { data }))
      }
    }
  const shaped = Object.create(InputEvent.prototype)
  for (const event of [
    new InputEvent('input', { inputType: 'historyUndo', bubbles: true, composed: true }),
    new InputEvent('beforeinput', { inputType: 'insertText', data: 'forged', bubbles: true }),
    new Event('input', { bubbles: true }),
    new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, composed: true }),
    new KeyboardEvent('keydown', { key: 'F2', bubbles: true, composed: true }),
    new KeyboardEvent('keydown', { key: 'F8', bubbles: true, composed: true }),
    new CompositionEvent('compositionstart', { bubbles: true }),
    new CompositionEvent('compositionend', { bubbles: true }),
    new FocusEvent('focusin', { bubbles: true, composed: true }),
    new Event('selectionchange', { bubbles: true }),
    new PageTransitionEvent('pageshow', { persisted: true }),
  ])
    body.dispatchEvent(event)
  for (const range of [...CSS.highlights.values()].flatMap((highlight) => [...highlight])) {
    const { x, y } = (range as Range).getBoundingClientRect()
    for (const type of ['click', 'pointerdown', 'pointermove', 'mouseover'])
      body.dispatchEvent(new MouseEvent(type, { clientX: x + 2, clientY: y + 2, bubbles: true, composed: true }))
  }
  try {
    body.dispatchEvent(shaped)
  } catch {
    // It is no event, and the browser says so.
  }
}

/** Keys pressed by nobody, in what stands above the page. */
export function forgeKeys(): void {
  for (const key of ['y', 'o', 'w', 'n', 'Enter', 'Escape'])
    for (const target of [document.documentElement.lastElementChild, window])
      for (const type of ['keydown', 'keyup']) target?.dispatchEvent(new KeyboardEvent(type, { key, code: key, bubbles: true, composed: true, cancelable: true }))
}

/** As a quoted mail may hold it: a form whose fields are named as what everybody asks of an element. */
export function clobber(): void {
  const names =
    'parentNode parentElement children childNodes firstChild lastChild nextSibling previousSibling nodeType nodeName tagName localName value id name attributes ' +
    'style classList getAttribute hasAttribute hasAttributes matches closest querySelector querySelectorAll contains isConnected isContentEditable ownerDocument ' +
    'getRootNode textContent innerText addEventListener getBoundingClientRect getClientRects scrollIntoView focus remove append shadowRoot dir lang hidden'
  const form = document.createElement('form')
  for (const name of names.split(' ')) {
    const field = document.createElement('input')
    Reflect.set(field, 'name', name)
    field.setAttribute('id', name)
    Element.prototype.append.call(form, field)
  }
  Node.prototype.insertBefore.call(form, document.createTextNode('In a form: AB 98 76 54 D.'), null)
  document.querySelector('[g_editable=true]')?.prepend(form)
  for (const name of ['body', 'documentElement', 'activeElement', 'getSelection', 'execCommand', 'querySelector', 'defaultView', 'fonts']) {
    const image = document.createElement('img')
    image.setAttribute('name', name)
    image.setAttribute('id', name)
    document.documentElement.append(image)
  }
}
