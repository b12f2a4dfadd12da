/** The commands by name. Each is loaded only when it is called, so that every one starts fast. */
import type { Command } from './command.ts'
import type { Listed } from './help.ts'

interface Entry extends Listed {
  readonly load: () => Promise<Command>
}

export const COMMANDS: readonly Entry[] = [
  { name: 'check', summary: 'reads drafts and says what misses a rule, why, and how to mend it', load: async () => (await import('./commands/check.ts')).check },
  { name: 'templates', summary: 'lists, shows and tests the approved templates', load: async () => (await import('./commands/templates.ts')).templates },
  { name: 'render', summary: 'fills a template and writes it as a page, text, Markdown or Word document', load: async () => (await import('./commands/render.ts')).render },
  {
    name: 'deadline',
    summary: 'works out notice periods and the pre-election period, and shows the counting',
    load: async () => (await import('./commands/deadline.ts')).deadline,
  },
  { name: 'explain', summary: 'says why a rule has its severity here', load: async () => (await import('./commands/explain.ts')).explain },
  { name: 'setup', summary: 'lists the checks that sleep, and what wakes them', load: async () => (await import('./commands/setup.ts')).setup },
  { name: 'record', summary: 'puts the records of a group’s members together into what fires most', load: async () => (await import('./commands/record.ts')).record },
  { name: 'pack', summary: 'makes, signs, verifies, tests and compares packs', load: async () => (await import('./commands/pack.ts')).pack },
  { name: 'guidance', summary: 'lists and shows the rules', load: async () => (await import('./commands/guidance.ts')).guidance },
]
