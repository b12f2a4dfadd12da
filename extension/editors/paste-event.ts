/**
 * A paste as the page sees one. In Firefox a page cannot read what an extension has put into a DataTransfer: it would find
 * the clipboard empty, and some editors then delete what is selected. So there everything is made with the page's own
 * constructors, called in the page's world.
 */
interface PageWorld {
  readonly DataTransfer: typeof DataTransfer
  readonly ClipboardEvent: typeof ClipboardEvent
  readonly Object: ObjectConstructor
}

export function pasteEvent(text: string, html?: string): ClipboardEvent {
  const page = (window as unknown as { wrappedJSObject?: PageWorld }).wrappedJSObject
  const { DataTransfer: Transfer, ClipboardEvent: PasteEvent } = page ?? window
  const clipboardData = new Transfer()
  clipboardData.setData('text/plain', text)
  if (html !== undefined) clipboardData.setData('text/html', html)
  const options = Object.assign(page ? new page.Object() : {}, { clipboardData, bubbles: true, cancelable: true, composed: true })
  return new PasteEvent('paste', options)
}
