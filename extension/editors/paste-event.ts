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

function fill(clipboard: DataTransfer | null, text: string, html: string | undefined): void {
  clipboard?.setData('text/plain', text)
  if (html !== undefined) clipboard?.setData('text/html', html)
}

function made<E>(make: (world: Omit<PageWorld, 'Object'>, clipboard: DataTransfer, options: object) => E): E {
  const page = (window as unknown as { wrappedJSObject?: PageWorld }).wrappedJSObject
  const world = page ?? window
  return make(world, new world.DataTransfer(), Object.assign(page ? new page.Object() : {}, BUBBLING))
}

export function pasteEvent(text: string, html?: string): Event {
  const event = made(({ ClipboardEvent }, clipboardData, options) => new ClipboardEvent('paste', Object.assign(options, { clipboardData })))
  // Firefox keeps nothing of what it was made with.
  fill(event.clipboardData, text, html)
  return event
}

/** What a browser says next, where nobody took the paste over. */
export const pasteInputEvent = (text: string, html?: string): Event =>
  made(({ InputEvent }, dataTransfer, options) => {
    fill(dataTransfer, text, html)
    return new InputEvent('beforeinput', Object.assign(options, { inputType: 'insertFromPaste', dataTransfer }))
  })
