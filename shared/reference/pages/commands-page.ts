/** Every command with its options, made from the words of `--help`. */
import { optionsOf } from '#cli/arguments.ts'
import type { Command } from '#cli/command.ts'
import { COMMANDS } from '#cli/commands.ts'
import { plain } from '#cli/guidance-pages/rule-page.ts'
import type { SitePage } from '../site-page.ts'

export async function commandsPage(): Promise<SitePage> {
  const commands = await Promise.all(COMMANDS.map(({ load }) => load()))
  const summary = COMMANDS.map(({ name, summary }) => `- [${name}](#${name}) ${plain(summary)}`).join('\n')
  return { from: 'reference/commands.md', to: 'running/commands.html', room: 'running', markdown: [INTRODUCTION, summary, ...commands.map(part)].join('\n\n') }
}

const INTRODUCTION = `# The command line

\`npx seconder\` works after \`npm ci\`, without a network. It ends with 0 where nothing has to change, with 1 where something has, and with 2 where the arguments or the input could not be used; then one line says what, where and how to mend it.`

function part(command: Command): string {
  const options = Object.entries(optionsOf(command)).map(([name, { short, value, help, choices }]) => {
    const called = `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`
    return `- \`${called}\`: ${plain(choices ? `${help}: ${choices.join(', ')}` : help)}`
  })
  return [`## ${command.name}`, command.usage.map((usage) => `    seconder ${usage}`).join('\n'), plain(command.about), options.join('\n')].join('\n\n')
}
