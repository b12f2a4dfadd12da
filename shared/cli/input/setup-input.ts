/** The set-up file or code of another place: as a profile, or read by `seconder setup --from`. */
import type { Settings } from '#core/pack/settings.schema.ts'
import type { SetupFile } from '#core/pack/setup-file.schema.ts'
import { Unusable } from '../unusable.ts'
import { utf8 } from './json-file.ts'
import { readFileWithin } from './read-file.ts'

export const isSetup = (value: unknown): boolean => typeof value === 'object' && value !== null && (value as { seconder?: unknown }).seconder === 'setup'

export const settingsOfSetup = (value: unknown, name: string): Promise<Settings> => saying(async () => (await import('#core/pack/read-setup.ts')).checkSetup(value, name).settings)

export async function readSetupFile(path: string): Promise<SetupFile> {
  const text = utf8(await readFileWithin(path), path)
  return saying(async () => (await import('#core/pack/read-setup.ts')).readSetup(text, path))
}

/** Its errors are sentences for the person already. */
async function saying<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    throw new Unusable(error instanceof Error ? error.message : String(error))
  }
}
