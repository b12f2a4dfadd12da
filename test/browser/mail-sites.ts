/** The mail pages that the same tests are made on: where each is served, and how a test finds its fields. */
import { gmailAddress, gmailPage } from '../hosts/gmail/serve.ts'
import { outlookAddress, outlookPage } from '../hosts/outlook-web/serve.ts'

type Switches = Readonly<Record<string, string>>

export interface MailSite {
  readonly name: string
  address(switches?: Switches): string
  page(): Promise<string>
  /** Selectors of the text, of the subject and of what stands below the writer's own words. */
  readonly text: string
  readonly subject: string
  readonly below: string
  /** The switches of an answer with the earlier message in it. */
  readonly answer: Switches
}

export const SITES = {
  gmail: {
    name: 'Gmail',
    address: gmailAddress,
    page: gmailPage,
    text: '[g_editable]',
    subject: '[name=subjectbox]',
    below: 'br[clear]',
    answer: { mode: 'reply', quoted: 'open' },
  },
  outlook: {
    name: 'Outlook',
    address: outlookAddress,
    page: outlookPage,
    text: '[aria-multiline="true"][contenteditable="true"]',
    subject: 'input[id$="_SUBJECT"]',
    below: '#Signature',
    answer: { mode: 'reply' },
  },
} satisfies Readonly<Record<string, MailSite>>

export type SiteKey = keyof typeof SITES
export const SITE_KEYS = Object.keys(SITES) as SiteKey[]

/** The site whose page an address asks for. */
export const siteAt = (url: string): MailSite | undefined => {
  const { hostname } = new URL(url)
  return hostname === 'mail.google.com' ? SITES.gmail : hostname.startsWith('outlook.') ? SITES.outlook : undefined
}
