/** Every setting, with what it is for and what it may be; made from the schema. */
import { plain } from '#cli/guidance-pages/rule-page.ts'
import type { SitePage } from '../site-page.ts'
import { type Setting, settingPaths } from './setting-paths.ts'
import { SETTINGS_IN_WORDS } from './settings-words.ts'

const top = (path: string): string => /^\w+/.exec(path)?.[0] ?? path

export function settingsPage(): SitePage {
  const settings = settingPaths()
  const parts = [...new Set(settings.map(({ path }) => top(path)))].map((name) => {
    const [whole, ...inner] = settings.filter(({ path }) => top(path) === name)
    return [`## ${name}`, `${SETTINGS_IN_WORDS[name]} (${plain(whole?.may ?? '')})`, inner.map(line).join('\n')].filter(Boolean).join('\n\n')
  })
  return { from: 'reference/settings.md', to: 'running/settings.html', room: 'running', markdown: [INTRODUCTION, ...parts].join('\n\n') }
}

const INTRODUCTION = `# Settings

The same settings stand behind the form in the panel, a set-up file, an administrator’s policy, the sealed part of a pack, and \`--profile\` on the command line. Every one may be left out: what is not known is not guessed, and the checks that need it sleep until it is there.

\`[]\` stands for each entry of a list, \`*\` for each key. [Administrators](../docs/administrators.md) can set all of them for everybody, but for \`me\` and \`suppressed\`.`

const line = ({ path, may }: Setting): string => `- \`${path}\` (${plain(may)}): ${SETTINGS_IN_WORDS[path]}`
