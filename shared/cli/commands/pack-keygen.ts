/** `seconder pack keygen`: a key for a person to sign with, or the group's key for the sealed part. */
import { existsSync } from 'node:fs'
import { newGroupKey, newSigningKey, publicHalf, type SigningKey } from '#app/packs/keys.ts'
import { ROLES } from '#core/draft/context.schema.ts'
import { fingerprint } from '#core/pack/signed/fingerprint.ts'
import type { Given } from '../command.ts'
import type { Io } from '../io.ts'
import { writeFileWhole } from '../output/write-file.ts'
import { Unusable } from '../unusable.ts'

/** Nobody else on the computer may read it. */
const PRIVATE = 0o600

export async function packKeygen(given: Given, words: readonly string[], io: Io): Promise<0> {
  const path = given.value('output')
  if (path === undefined || words.length > 0) throw new Unusable('say where the key goes: seconder pack keygen -o ada.key')
  const shown = `${path}.pub`
  // A key that is written over is lost, and with it all that it alone may sign or open.
  for (const file of given.has('group') ? [path] : [path, shown])
    if (existsSync(file)) throw new Unusable(`${file} is there already, and a key that is written over is lost. Choose another name, or move it away first.`)
  if (given.has('group')) {
    await writeFileWhole(path, json(newGroupKey()), PRIVATE)
    await io.out(`${path} is the group’s key. Whoever has it can read the sealed part: hand it to members of the group only, never with the pack.\n`)
    return 0
  }
  const key = await newSigningKey({ ...(given.has('name') && { name: given.value('name') }), ...(given.has('role') && { role: roleOf(given.value('role') as string) }) })
  const locked = given.has('passphrase') ? await (await import('#app/packs/locked-key.ts')).lockKey(key, await chosen(path, given, io)) : undefined
  await writeFileWhole(path, json(locked ?? key), PRIVATE)
  await writeFileWhole(shown, json(publicHalf(key)))
  await io.out(
    [
      `${path} signs in ${key.name ?? 'its holder'}’s name: keep it, and give it to nobody.`,
      `${shown} is for everybody else. Its fingerprint, to be read out: ${fingerprint('key', key.x)}`,
      `For pack.yaml: - { name: ${JSON.stringify(key.name ?? '')}${key.role ? `, role: ${key.role}` : ''}, key: ${key.x} }`,
      '',
    ].join('\n'),
  )
  return 0
}

/** As long as the Studio asks for. */
const SHORTEST = 12

async function chosen(path: string, given: Given, io: Io): Promise<string> {
  const { passphrase } = await import('../input/signing-key.ts')
  const words = await passphrase(path, given.value('passphrase'), io)
  if (words.length < SHORTEST) throw new Unusable(`--passphrase: choose at least ${SHORTEST} letters, such as three or four words that have nothing to do with each other.`)
  return words
}

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`

function roleOf(role: string): SigningKey['role'] {
  const found = ROLES.find((one) => one === role)
  if (!found) throw new Unusable(`--role cannot be "${role}": choose one of ${ROLES.join(', ')}.`)
  return found
}
