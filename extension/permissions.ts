/** What the extension asks a browser for, and why: the manifest is made from this, and so is what auditors read. */

/** Why each, in the words that the stores are told too. */
export const PERMISSIONS: Readonly<Record<string, string>> = {
  scripting: 'To put the script that reads and underlines into the page that holds the draft, and take it out of those that do not.',
  activeTab: 'To check a text on any other page, at the person’s click on the button, until they leave the page.',
  storage:
    'Settings that an organisation has set by policy; a second copy of what was set up, made and chosen (of no draft), for the day on which the first is lost; on a shared computer the browser’s memory in place of the disk.',
  sidePanel: 'To show findings and templates beside the page.',
}

/** Firefox has a sidebar that asks for nothing. */
const NOT_IN_FIREFOX = new Set(['sidePanel'])

export const permissionsIn = (browser: string): string[] => Object.keys(PERMISSIONS).filter((name) => browser !== 'firefox' || !NOT_IN_FIREFOX.has(name))

export const WHY_SITES =
  'To read the message that the person is writing, underline findings in it, insert templates and hold a mail before it is sent. Nothing else on these pages is used, and each site can be switched off. A small loader waits there; the rest comes once the cursor is in a message.'

/** Never asked for as a whole: one site at a time, when the person presses "Always on this site". */
export const OPTIONAL_SITES: readonly string[] = ['https://*/*']
export const WHY_OPTIONAL_SITES =
  'Not asked for at the installation. When the person presses “Always on this site”, the browser asks for that one site. So it does when they subscribe to a group’s pack at an address of one site, whose pages are then not looked at.'
