/** The words of `--help`. */
import { optionsOf } from './arguments.ts'
import type { Command } from './command.ts'
import { columns, wrap } from './output/wrap.ts'

export interface Listed {
  readonly name: string
  readonly summary: string
}

export const overallHelp = (version: string, commands: readonly Listed[]): string =>
  `${[
    `Seconder ${version}`,
    wrap('Stands behind whoever drafts for a council political group: approved wording, and a first reader. Everything runs on this machine; no text leaves it.'),
    'How to use it:\n  seconder <command> [options]\n  seconder <command> --help',
    `Commands:\n${columns(commands.map(({ name, summary }) => [name, summary]))}`,
    wrap('Exit status: 0 nothing that must change; 1 at least one such finding; 2 the arguments or the input could not be used (said in one line on standard error).'),
  ].join('\n\n')}\n`

export function commandHelp(command: Command): string {
  const options = Object.entries(optionsOf(command)).map(([name, { short, value, help, choices }]) => [
    `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`,
    choices ? `${help}: ${choices.join(', ')}` : help,
  ])
  return `${[command.usage.map((usage) => wrap(`seconder ${usage}`, '      ', '  ')).join('\n'), wrap(command.about), `Options:\n${columns(options)}`].join('\n\n')}\n`
}
