/** A pack file as JSON, signed or not, within its limit. */
import { LARGEST_PACK } from '#core/pack/limits.ts'
import { Unusable } from '../unusable.ts'
import { parseJson, utf8 } from './json-file.ts'
import { readFileWithin } from './read-file.ts'

const isSignedText = (text: string): boolean => /^\s*\{\s*"seconder"\s*:\s*"signed-/.test(text)

/** @throws Unusable naming the file, the place and the remedy */
export async function readPackJson(file: string): Promise<unknown> {
  const text = utf8(await readFileWithin(file, LARGEST_PACK, 'Split the pack into several.'), file)
  try {
    return parseJson(text, file)
  } catch (error) {
    // Nobody writes a signed file by hand: where its JSON breaks off tells nobody anything.
    throw isSignedText(text) ? new Unusable(`${file}: this file was damaged, or not copied whole. Ask whoever sent it for it again.`) : error
  }
}
