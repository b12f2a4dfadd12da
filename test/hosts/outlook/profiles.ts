/** The Outlooks that people have: which Mailbox set each offers, and how each treats a message. */
export interface Profile {
  /** The minor version of the newest Mailbox set: 14 for Mailbox 1.14. */
  readonly mailbox: number
  readonly platform: 'OfficeOnline' | 'PC' | 'Mac' | 'iOS'
  /** As `mailbox.diagnostics.hostName` says it. */
  readonly hostName: string
  /** Calls that may wait for an answer at once. */
  readonly atOnce: number
  /** People that a field gives back at most. */
  readonly mostRead: number
  /** In whose HTML a body comes back: that of a page's editor, or of Word. */
  readonly writes: 'web' | 'word'
  /** Whether a new line is a `div`, as a page's editor makes it, or a `p`. */
  readonly line: 'div' | 'p'
  /** Whether add-ins may replace the body of a message that is being written. */
  readonly setsBody: boolean
  /** Whether setAsync and prependAsync take a message's own part alone where they are asked to (`bodyMode`). */
  readonly bodyMode: boolean
  /** Milliseconds for which a body that was written comes back as it was before (office-js issue 5983). */
  readonly late?: number
}

const PAGE = { atOnce: 3, mostRead: 500, writes: 'web', line: 'div', setsBody: true, bodyMode: true } as const
const WINDOWS = { platform: 'PC', hostName: 'Outlook', atOnce: Number.POSITIVE_INFINITY, mostRead: 500, writes: 'word', line: 'p', setsBody: true, bodyMode: false } as const

export const PROFILES = {
  web: { ...PAGE, mailbox: 16, platform: 'OfficeOnline', hostName: 'OutlookWebApp', mostRead: 1000 },
  'new-windows': { ...PAGE, mailbox: 16, platform: 'OfficeOnline', hostName: 'newOutlookWindows', mostRead: 1000 },
  classic: { ...WINDOWS, mailbox: 16, mostRead: 1000 },
  /** Bought once: Smart Alerts and much else never come. */
  'ltsc-2021': { ...WINDOWS, mailbox: 9 },
  /** The least that the add-in asks for. */
  'outlook-2016': { ...WINDOWS, mailbox: 3 },
  mac: {
    mailbox: 14,
    platform: 'Mac',
    hostName: 'Outlook',
    atOnce: Number.POSITIVE_INFINITY,
    mostRead: 1000,
    writes: 'web',
    line: 'div',
    setsBody: true,
    bodyMode: false,
    late: 700,
  },
  phone: { mailbox: 5, platform: 'iOS', hostName: 'OutlookIOS', atOnce: 3, mostRead: 100, writes: 'web', line: 'div', setsBody: false, bodyMode: true },
} as const satisfies Record<string, Profile>

export type ProfileName = keyof typeof PROFILES

export const supports = ({ mailbox }: Profile, set: string, version = '1.1'): boolean => set.toLowerCase() === 'mailbox' && Number(version.split('.')[1] ?? 0) <= mailbox
