/**
 * Pages tell writing assistants to leave an editor alone, by attributes of the best known ones. Such an editor is neither
 * read nor marked. Quill 1 sets one on itself in every page, against assistants that put elements into it: there it is not
 * the page that asks, so a template can still be brought in when the person wishes, but nothing is read or marked unasked.
 */
import { quill1 } from '../editors/quill-1.ts'

const SIGNS = ['data-gramm', 'data-gramm_editor', 'data-enable-grammarly', 'data-lt-active', 'data-ms-editor'].map((name) => `[${name}="false" i]`).join(', ')

function asked(element: Element): boolean {
  for (let at: Element | undefined = element; at; ) {
    if (at.closest(SIGNS)) return true
    const root: Node = at.getRootNode()
    at = root instanceof ShadowRoot ? root.host : undefined
  }
  return false
}

/** What may be done in an editor unasked. */
export const leaveOf = (body: HTMLElement): 'all' | 'nothing' | 'on request' => (asked(body) ? (quill1.serves(body) ? 'on request' : 'nothing') : 'all')
