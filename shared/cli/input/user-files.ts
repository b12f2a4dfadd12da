/** The JSON files that a person gives with options: context, profile, waivers. zod is loaded only when there is one. */
import type { z } from 'zod'
import type { Waivers } from '#core/checker/verdict.ts'
import type { Context } from '#core/draft/context.schema.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { Given } from '../command.ts'
import { parseJson, readJsonFile, utf8, validated } from './json-file.ts'
import { readFileWithin } from './read-file.ts'
import { isSetup, settingsOfSetup } from './setup-input.ts'

const contextSchema = async () => (await import('#core/draft/context.schema.ts')).contextSchema
const settingsSchema = async () => (await import('#core/pack/settings.schema.ts')).settingsSchema
const waiversSchema = async () => (await import('./waivers.schema.ts')).waiversSchema

/** Settings as they are, or the set-up file that another place wrote. */
export async function readSettings(given: Given): Promise<Settings> {
  const path = given.value('profile')
  if (path === undefined) return {}
  const value = parseJson(utf8(await readFileWithin(path), path), path)
  return isSetup(value) ? settingsOfSetup(value, path) : validated(value, await settingsSchema(), path)
}

/** The user's own settings over those that packs carry. @param sealed - from the top down */
export async function withSealed(sealed: readonly Settings[], own: Settings): Promise<Settings> {
  return sealed.length === 0 ? own : (await import('#core/pack/layer-settings.ts')).layerSettings(...sealed, own)
}

export async function readWaivers(given: Given): Promise<Waivers | undefined> {
  const path = given.value('waivers')
  return path === undefined ? undefined : readJsonFile(path, waiversSchema)
}

/** `--context`, and over it `--kind`, `--role` and `--audience`. */
export async function readContext(given: Given): Promise<Context> {
  const path = given.value('context')
  return (await readOverContext(given))(path === undefined ? {} : await readJsonFile<Context>(path, contextSchema))
}

/** Lays `--kind`, `--role` and `--audience` over a context, wherever that came from. */
export async function readOverContext(given: Given): Promise<(context: Context) => Context> {
  const words = { kind: given.value('kind'), role: given.value('role'), audience: given.value('audience') }
  if (Object.values(words).every((word) => word === undefined)) return (context) => context
  const { KINDS, ROLES, AUDIENCES } = await import('#core/draft/context.schema.ts')
  const zod = (await import('zod')).z
  const one = <T extends string>(option: keyof typeof words, choices: readonly [T, ...T[]]): T | undefined =>
    words[option] === undefined ? undefined : validated(words[option], zod.enum(choices) as z.ZodType<T>, `--${option}`)
  const kind = one('kind', KINDS)
  const role = one('role', ROLES)
  const audience = one('audience', AUDIENCES)
  return (context) => ({ ...context, ...(kind && { kind }), ...(audience && { audience }), ...(role && { author: { ...context.author, role } }) })
}
