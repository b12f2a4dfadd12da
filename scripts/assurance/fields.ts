/** The names of what a record holds, from the code that declares it: an interface as it stands in its file, a schema as zod tells it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { z } from 'zod'
import { ROOT } from '../lib/third-party.ts'

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

/** @returns the members of an exported interface, in order; @throws Error where the file has no such interface */
export function membersOf(file: string, name: string, text = readFileSync(join(ROOT, file), 'utf8')): readonly string[] {
  const { program } = parseSync(file, text)
  for (const statement of program.body as unknown as readonly Node[]) {
    const declared = (statement.declaration ?? statement) as Node
    if (declared.type !== 'TSInterfaceDeclaration' || (declared.id as { name: string }).name !== name) continue
    return ((declared.body as { body: readonly Node[] }).body ?? []).map((member) => (member.key as { name: string }).name)
  }
  throw new Error(`${file} has no interface ${name}`)
}

/** @returns the keys of an object schema */
export const keysOf = (schema: z.ZodType): readonly string[] =>
  Object.keys((z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as { properties?: object }).properties ?? {})
