/** What a field may be, taken from the schema that the form and the validation follow too, and what a wording may call. */
import { z } from 'zod'
import { HELPERS } from '#core/drafting/helpers.ts'
import { fieldSchema } from '#core/pack/field.schema.ts'

interface Json {
  readonly anyOf?: readonly Json[]
  readonly oneOf?: readonly Json[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly type?: string
  readonly properties?: Readonly<Record<string, Json>>
  readonly required?: readonly string[]
}

export function fieldsPage(): string {
  const json = z.toJSONSchema(fieldSchema, { io: 'input' }) as Json
  const types = (json.oneOf ?? json.anyOf ?? []).map(({ properties = {}, required = [] }) => ({ name: String(properties.type?.const), properties, required }))
  const common = Object.keys(types[0]?.properties ?? {}).filter((key) => key !== 'type' && types.every(({ properties }) => key in properties))
  const rows = types.map(({ name, properties, required }) => {
    const own = Object.keys(properties).filter((key) => key !== 'type' && !common.includes(key))
    return `| ${name} | ${own.map((key) => `\`${key}\`${required.includes(key) ? ' (needed)' : ''}`).join(', ')} |`
  })
  return [
    '# Fields and helpers',
    '## Fields',
    `Every field may have ${common.map((key) => `\`${key}\``).join(', ')}.`,
    ['| type | and these keys |', '| --- | --- |', ...rows].join('\n'),
    '## Helpers',
    [
      '| helper | takes | gives |',
      '| --- | --- | --- |',
      ...[...HELPERS].map(([name, { takes, example }]) => `| \`${name}\` | ${takes.join(', ')} | ${example.replace(/\|/g, '\\|')} |`),
    ].join('\n'),
    '[All templates](README.md)\n',
  ].join('\n\n')
}
