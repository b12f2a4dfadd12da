/**
 * A paste as the page sees one. In Firefox a page cannot read what an extension has put into a DataTransfer: it would find
 * the clipboard empty, and some editors then delete what is selected. So there everything is made with the page's own
 * constructors, called in the page's world; nothing but the words themselves goes there.
 */
interface PageWorld {
  readonly DataTransfer: typeof DataTransfer
  readonly ClipboardEvent: typeof ClipboardEvent
  readonly InputEvent: typeof InputEvent
  readonly Object: ObjectConstructor
}

const BUBBLING = { bubbles: true, cancelable: true, composed: true } as const

function withWords<E>(text: string, html: string | undefined, make: (world: Omit<PageWorld, 'Object'>, clipboard: DataTransfer, options: object) => E): E {
  const page = (window as unknown as { wrappedJSObject?: PageWorld }).wrappedJSObject
  const world = page ?? window
  const clipboard = new world.DataTransfer()
  clipboard.setData('text/plain', text)
  if (html !== undefined) clipboard.setData('text/html', html)
  return make(world, clipboard, Object.assign(page ? new page.Object() : {}, BUBBLING))
}

export const pasteEvent = (text: string, html?: string): Event =>
  withWords(text, html, ({ ClipboardEvent }, clipboardData, options) => new ClipboardEvent('paste', Object.assign(options, { clipboardData })))

/** What a browser says next, where nobody took the paste over. */
export const pasteInputEvent = (text: string, html?: string): Event =>
  withWords(text, html, ({ InputEvent }, dataTransfer, options) => new InputEvent('beforeinput', Object.assign(options, { inputType: 'insertFromPaste', dataTransfer })))
