/** What the add-in is called and where it lives: the one source of every manifest. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { FUNCTIONS } from '../send-check/commands.ts'

export interface Identity {
  /** Ends with no slash. Office wants https everywhere, on this machine too. */
  readonly base: string
  /** Four numbers; Office fetches a changed manifest only under a higher one. */
  readonly version: string
}

/** Never changed and never used twice: Office knows an add-in by it. */
export const WORD_ID = '5d0f6f0e-3f6b-4a55-9b1e-7f3a2c9d1e01'
export const OUTLOOK_ID = '5d0f6f0e-3f6b-4a55-9b1e-7f3a2c9d1e02'
export const UNIFIED_ID = '5d0f6f0e-3f6b-4a55-9b1e-7f3a2c9d1e03'

export const DEVELOPMENT = 'https://localhost:3000'
/** The address at which office-addin/dist is served: `SECONDER_ADDIN_URL=https://seconder.example npm run build`. */
export const BASE_VARIABLE = 'SECONDER_ADDIN_URL'

export const PAGES = {
  pane: 'pane.html',
  help: 'help.html',
  privacy: 'privacy.html',
  terms: 'terms.html',
  shortcuts: 'shortcuts.json',
  events: 'send-check.html',
  sendCheck: 'send-check.js',
} as const
export const ICON_SIZES = [16, 32, 64, 80, 128, 192] as const
export const iconPath = (size: number): string => `icons/icon-${size}.png`

/** What Outlook calls the send check for, and the names under which send-check.js answers. */
export const EVENTS = [
  { event: 'OnMessageRecipientsChanged', handler: FUNCTIONS.people, sends: false },
  { event: 'OnMessageAttachmentsChanged', handler: FUNCTIONS.files, sends: false },
  { event: 'OnAppointmentAttendeesChanged', handler: FUNCTIONS.people, sends: false },
  { event: 'OnAppointmentAttachmentsChanged', handler: FUNCTIONS.files, sends: false },
  { event: 'OnMessageSend', handler: FUNCTIONS.send, sends: true },
  { event: 'OnAppointmentSend', handler: FUNCTIONS.send, sends: true },
] as const

/** Never `Block`: where the check itself fails, the message must go. */
export const SEND_MODES = { asks: 'PromptUser', strict: 'SoftBlock' } as const

export const TEXT = {
  provider: 'Seconder',
  name: 'Seconder',
  description: 'Approved wording for council political groups, and a careful first reader. Your text stays on this device.',
  group: 'Seconder',
  open: 'Templates and checks',
  tip: 'Insert an approved template, or have this document read before anyone else reads it.',
  outlookName: 'Seconder for Outlook',
  outlookDescription: 'Approved wording for the mail of council political groups, and a careful first reader before it is sent. Your text stays on this device.',
  outlookTip: 'Insert an approved template, or have this message read before anyone else reads it.',
  unifiedName: 'Seconder for 365',
  fullName: 'Seconder: approved wording and a careful first reader',
  shortDescription: 'Approved wording and a careful first reader for council groups.',
  colour: '#0d4a57',
  findTemplate: 'Find a template to insert',
  startTitle: 'Seconder is ready',
  startBody: 'Choose Templates and checks on the Home tab to insert a template or check a draft.',
} as const

/** @throws Error that says how to mend the address */
export function identity(env: Readonly<Record<string, string | undefined>> = process.env): Identity {
  const given = env[BASE_VARIABLE] ?? DEVELOPMENT
  const address = URL.canParse(given) ? new URL(given) : undefined
  if (address?.protocol !== 'https:' || address.search || address.hash)
    throw new Error(`${BASE_VARIABLE} is "${given}": Office takes https addresses only, such as https://seconder.example/word.`)
  const { version } = JSON.parse(readFileSync(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8')) as { version: string }
  return { base: address.href.replace(/\/+$/, ''), version: `${version.replace(/[-+].*$/, '')}.0` }
}
