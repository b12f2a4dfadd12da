/** A pack file as JSON, signed or not, within its limit. */
import { LARGEST_PACK } from '#core/pack/limits.ts'
import { parseJson, utf8 } from './json-file.ts'
import { readFileWithin } from './read-file.ts'

/** @throws Unusable naming the file, the place and the remedy */
export const readPackJson = async (file: string): Promise<unknown> => parseJson(utf8(await readFileWithin(file, LARGEST_PACK, 'Split the pack into several.'), file), file)
