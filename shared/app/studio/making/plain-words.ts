/** What stopped a pack, without the words of those who build packs by hand. */
import { capitalised } from '#core/drafting/words.ts'
import { PackError } from '#core/pack/pack-error.ts'

const PLACES: readonly (readonly [RegExp, string])[] = [
  [/^open\.rules\[\d+\][^(]*\(([^)]+)\).*$/, 'Rule $1'],
  [/^open\.templates\[\d+\][^(]*\(([^)]+)\)(?:, line (\d+).*)?.*$/, 'Template $1'],
  [/^sealed\..*$/, 'The settings of the pack'],
  [/^([A-Z]{2}-\d{2})$/, 'Rule $1'],
  [/^\$(\w+)$/, 'The word list $1'],
]

/** @returns a sentence */
export function inPlainWords(error: unknown): string {
  if (!(error instanceof PackError)) {
    const said = error instanceof Error && error.message !== '' ? error.message : 'That did not work, and nothing was changed'
    return ended(capitalised(said))
  }
  const { place, remedy } = error
  const found = PLACES.find(([pattern]) => pattern.test(place))
  return ended(found ? `${place.replace(found[0], found[1])}: ${remedy}` : capitalised(remedy))
}
const ended = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)
