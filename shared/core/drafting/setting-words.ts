/** The places in the settings that templates print, in the words of the settings page. */

const WORDS: Readonly<Record<string, string>> = {
  'me.name': 'your name',
  'me.email': 'your e-mail address',
  'council.name': "the council's name",
  'council.domain': "the council's web domain",
  'council.nation': "the council's nation",
  'group.name': "the group's name",
  'group.party': 'the party',
  'group.localParty': 'the local party',
  'group.imprint': "the group's imprint",
}

/** @param path `group.name` */
export function settingInWords(path: string): { label: string; message: string } {
  const label = WORDS[path] ?? path
  return { label, message: `Your settings do not say ${label} yet: add it there.` }
}

/** Names that a form can ask for as well as the settings page: each is one line of text. */
export const NAMES = ['me.name', 'council.name', 'group.name', 'group.party', 'group.localParty'] as const
export type NamePath = (typeof NAMES)[number]
export const isName = (path: string): path is NamePath => (NAMES as readonly string[]).includes(path)
