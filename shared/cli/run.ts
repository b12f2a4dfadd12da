/** Runs one command line to its exit status. Whatever goes wrong is one line on standard error. */

import { nearest } from '#core/pack/nearest.ts'
import { readArguments } from './arguments.ts'
import { COMMANDS } from './commands.ts'
import { commandHelp, overallHelp } from './help.ts'
import type { Io } from './io.ts'
import { oneLine, Unusable } from './unusable.ts'
import { version } from './version.ts'

/** Errors of the core that say in whole sentences what is wrong with what the user gave. */
const SAYS_IT_ALL = ['Unusable', 'UnreadableDraft', 'ValuesError', 'TemplateError', 'UnusableTemplate', 'PackError']

/** @returns 0, 1 or 2 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(args, io)
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error))
    io.err(
      `seconder: ${oneLine(SAYS_IT_ALL.includes(name) ? message : `something went wrong in Seconder itself (${name}: ${message}). Please report it, without the text of your draft.`)}`,
    )
    return 2
  }
}

async function dispatch(args: readonly string[], io: Io): Promise<number> {
  const [first, ...rest] = args
  if (first === undefined || first === '--help' || first === '-h' || (first === 'help' && rest.length === 0)) {
    await io.out(overallHelp(version, COMMANDS))
    return 0
  }
  if (first === '--version' || first === '-v') {
    await io.out(`${version}\n`)
    return 0
  }
  const wanted = first === 'help' ? (rest[0] as string) : first
  const entry = COMMANDS.find(({ name }) => name === wanted)
  if (!entry) throw new Unusable(unknownCommand(wanted))
  const command = await entry.load()
  const given = first === 'help' ? undefined : readArguments(command, rest)
  if (!given || given.has('help')) {
    await io.out(commandHelp(command))
    return 0
  }
  return command.run(given, io)
}

function unknownCommand(wanted: string): string {
  const near = nearest(
    wanted,
    COMMANDS.map(({ name }) => name),
  )
  return `there is no command "${wanted}"${near ? `: did you mean ${near}?` : '.'} See: seconder --help`
}
