/** Why a pack was not taken, in one sentence, and that the one in use is untouched. */
import { PackError } from '#core/pack/pack-error.ts'
import { NotTrusted } from '#core/pack/signed/refusal.ts'

/** On a page nobody types a command, and whoever takes a pack has not counted its key sets. */
export const withoutCommands = (message: string): string =>
  message
    .replace(/,? or sign it: seconder pack sign$/, '')
    .replace(/: seconder pack sign$/, '')
    .replace(/; make one with seconder pack build$/, '')
    .replace(/^key set \d+ needs/, 'it needs')

export function inASentence(error: unknown): string {
  const why =
    error instanceof PackError
      ? // Of one file somebody brought, “the file” is no place in it.
        withoutCommands(error.message.replace(': the file: ', ': '))
      : error instanceof NotTrusted
        ? `This pack is not trusted: ${withoutCommands(error.message)}`
        : error instanceof Error
          ? error.message
          : String(error)
  return /changed\.$/.test(why) ? why : `${why.replace(/\.$/, '')}. Nothing was changed.`
}
