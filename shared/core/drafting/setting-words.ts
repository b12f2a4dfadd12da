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
