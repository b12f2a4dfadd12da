/** Settings against their schema, with problems in words. Loads the schema only when it is asked. */
import type { Settings } from '#core/pack/settings.schema.ts'
import { listed } from '../words.ts'
import { settingInWords } from './settings-labels.ts'

export interface SettingProblem {
  /** 'directory.1.name'; '' for the settings as a whole. */
  readonly path: string
  /** A whole sentence, in the words of the form. */
  readonly message: string
}

export type Checked = { readonly settings: Settings; readonly problems: readonly [] } | { readonly settings?: undefined; readonly problems: readonly SettingProblem[] }

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'enter text',
  number: 'enter a number',
  int: 'enter a whole number',
  boolean: 'answer with yes or no (in a file: true or false)',
  array: 'give a list',
  object: 'give its parts by name',
}

export async function checkSettings(value: unknown): Promise<Checked> {
  const { settingsSchema } = await import('#core/pack/settings.schema.ts')
  const { data, error } = settingsSchema.safeParse(value)
  if (!error) return { settings: data, problems: [] }
  return {
    problems: error.issues.map((issue) => {
      const where = settingInWords(issue.path)
      const say = (message: string) => ({ path: issue.path.join('.'), message: `${where}${message}.` })
      switch (issue.code) {
        case 'unrecognized_keys':
          return say(`: ${listed(issue.keys)} ${issue.keys.length === 1 ? 'is no setting' : 'are no settings'}`)
        case 'invalid_type':
          return issue.message.endsWith('undefined') ? say(' is needed') : say(`: ${EXPECTED[issue.expected] ?? 'this cannot be read'}`)
        case 'too_small':
          return say(`: enter ${issue.minimum} or more`)
        case 'too_big':
          return say(`: enter ${issue.maximum} or less`)
        case 'invalid_value':
          return say(': choose one of those on the form')
        // Messages of our own: a day that does not exist, an hour that cannot be read.
        default:
          return say(`: ${issue.message}`)
      }
    }),
  }
}
