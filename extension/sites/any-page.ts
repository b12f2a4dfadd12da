/** Any page of which nothing is known: its draft is the one editor that has the focus, with no people and no subject. */
import { isField } from '../editors/text-field.ts'
import { parentElementOf } from '../editors/unclobbered.ts'
import { isDraftField } from './draft-field.ts'
import type { Site, ZoneSaid } from './site.ts'

const QUOTED = 'blockquote[type="cite"], .gmail_quote, .yahoo_quoted, .moz-cite-prefix, .protonmail_quote, #divRplyFwdMsg, #appendonsend'
const SIGNATURE = '.gmail_signature, .moz-signature, .protonmail_signature_block, #Signature'

/** The whole of the editor that an element is in. */
function editableAround(element: Element): HTMLElement | undefined {
  if (isField(element)) return isDraftField(element) ? element : undefined
  if (!(element instanceof HTMLElement) || !element.isContentEditable) return undefined
  let root = element
  for (let around = parentElementOf(root); around?.isContentEditable; around = parentElementOf(around)) root = around
  return root.getAttribute('role') === 'combobox' || root.getAttribute('aria-readonly') === 'true' ? undefined : root
}

export const anyPage: Site = {
  name: 'page',
  draftOf: editableAround,
  idOf: () => undefined,
  bodyOf: (root) => (root.isConnected ? (root as HTMLElement) : undefined),
  subjectOf: () => undefined,
  headsOf: () => [],
  sendOf: () => undefined,
  sendControlsOf: () => [],
  isSendKey: () => false,
  selfTest: () => [],
  see: () => ({ context: {}, notChecked: ['who this goes to'] }),
  zoneOf(element): ZoneSaid {
    if (element.matches(QUOTED)) return 'quoted'
    return element.matches(SIGNATURE) ? 'signature' : undefined
  },
}
