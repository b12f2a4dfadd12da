/** Settings against their schema, with problems in words. Loads the schema only when it is asked. */
import type { Settings } from '#core/pack/settings.schema.ts'
import { listed } from '../words.ts'

export type Checked = { readonly settings: Settings; readonly problems: readonly [] } | { readonly settings?: undefined; readonly problems: readonly string[] }

const WORDS: Readonly<Record<string, string>> = {
  me: 'You',
  council: 'Council',
  group: 'Group',
  directory: 'Directory, person',
  calendar: 'Calendar',
  polls: 'poll',
  meetings: 'meeting',
  closures: 'day closed',
  standingOrders: 'Standing orders',
  agreedLines: 'Agreed line',
  earlierMotions: 'Earlier motion',
  programme: 'Programme, promise',
  ownContacts: 'Own contact',
  suppressed: 'Not to be written to',
}

/** 'Directory, person 2, name' */
const place = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `${part + 1}` : (WORDS[String(part)] ?? String(part))))
    .join(', ')
    .replace(/, (\d+)/g, ' $1')

export async function checkSettings(value: unknown): Promise<Checked> {
  const { settingsSchema } = await import('#core/pack/settings.schema.ts')
  const { data, error } = settingsSchema.safeParse(value)
  if (!error) return { settings: data, problems: [] }
  return {
    problems: error.issues.map((issue) => {
      const where = place(issue.path)
      if (issue.code === 'unrecognized_keys') return `${where || 'Settings'}: ${listed(issue.keys)} ${issue.keys.length === 1 ? 'is no setting' : 'are no settings'}.`
      if (issue.code === 'invalid_type' && issue.message.endsWith('undefined')) return `${where} is needed.`
      return `${where}: ${issue.message}.`
    }),
  }
}
