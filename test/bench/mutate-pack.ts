/** Damages a signed pack in one of many ways, the same for the same seed; and says, by Node's own cryptography, whether its signatures still hold. */
import { createHash, createPublicKey, verify } from 'node:crypto'
import type { SignedFile, SignedStatement } from '#core/pack/signed/signed-file.schema.ts'
import { random } from './council-prose.ts'

type Pick = <T>(list: readonly T[]) => T
type Mutation = (text: string, other: string, pick: Pick, next: () => number) => string

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"{}[],:.\\ \u0000é'

const place = (text: string, next: () => number): number => Math.floor(next() * text.length)

/** Changes the tree of the JSON: takes a branch out, doubles it, or grafts one of another pack in. */
function graft(text: string, other: string, pick: Pick, next: () => number): string {
  const tree = JSON.parse(text)
  const donor = JSON.parse(other)
  const branches: { parent: Record<string, unknown>; key: string }[] = []
  const walk = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return
    for (const key of Object.keys(node)) {
      branches.push({ parent: node as Record<string, unknown>, key })
      walk((node as Record<string, unknown>)[key])
    }
  }
  walk(tree)
  const { parent, key } = pick(branches)
  const strange = [null, 0, -1, 1e308, '', 'AAAA', [], {}, true, '__proto__', 'x'.repeat(5000), donor, donor[pick(Object.keys(donor))]]
  const way = Math.floor(next() * 4)
  if (way === 0) delete parent[key]
  else if (way === 1) parent[key] = pick(strange)
  else if (way === 2) parent[pick(['extra', '__proto__', 'header', 'crit', key + key])] = parent[key]
  else if (Array.isArray(parent)) parent.push(parent[key as unknown as number])
  else parent[key] = pick(branches).parent
  return JSON.stringify(tree, (_key, value) => (typeof value === 'number' && !Number.isFinite(value) ? null : value))
}

/** Writes what is signed anew, and leaves the signatures as they were. */
function rewrite(text: string, _other: string, pick: Pick, next: () => number): string {
  const file = JSON.parse(text) as SignedFile
  const statement = pick<SignedStatement>([file, ...file.keySets])
  const decoded = Buffer.from(statement.payload, 'base64url').toString()
  const at = place(decoded, next)
  const changed = pick([
    decoded.replace('1.0.0', '9.0.0'),
    decoded.replace(/"threshold":\d/, '"threshold":1'),
    `${decoded.slice(0, at)}${pick([...SIGNS])}${decoded.slice(at + 1)}`,
    `${decoded} `,
  ])
  statement.payload = Buffer.from(changed).toString('base64url')
  return JSON.stringify(file)
}

const MUTATIONS: readonly Mutation[] = [
  (text, _other, pick, next) => {
    const at = place(text, next)
    return text.slice(0, at) + pick([...SIGNS]) + text.slice(at + 1)
  },
  (text, _other, _pick, next) => text.slice(0, place(text, next)),
  (text, _other, pick, next) => {
    const at = place(text, next)
    return text.slice(0, at) + pick([...SIGNS]).repeat(1 + Math.floor(next() * 40)) + text.slice(at)
  },
  (text, other, _pick, next) => {
    const at = place(text, next)
    return text.slice(0, at) + other.slice(at, at + Math.floor(next() * 200)) + text.slice(at + Math.floor(next() * 200))
  },
  graft,
  graft,
  rewrite,
]

/** @param other - another pack of the same keepers, from which parts are taken */
export function mutated(text: string, other: string, seed: number): string {
  const next = random(seed)
  const pick: Pick = (list) => list[Math.floor(next() * list.length)] as (typeof list)[number]
  try {
    return pick(MUTATIONS)(text, other, pick, next)
  } catch {
    // a tree that was grafted onto itself cannot be written
    return text.slice(0, place(text, next))
  }
}

const decoded = (text: string): Buffer => Buffer.from(text, 'base64url')
const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex')

/** Whether every signature holds, and every part is the one that was signed: asked without any code of Seconder's. */
export function reallyHolds(text: string): boolean {
  const file = JSON.parse(text) as SignedFile
  const holds = ({ payload, signatures }: SignedStatement): boolean =>
    signatures.length > 0 &&
    signatures.every((each) => {
      const { kid } = JSON.parse(decoded(each.protected).toString())
      const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: kid }, format: 'jwk' })
      return verify(null, Buffer.from(`${each.protected}.${payload}`), key, decoded(each.signature))
    })
  const { parts, keySet } = JSON.parse(decoded(file.payload).toString())
  const last = file.keySets.at(-1)
  return (
    [file, ...file.keySets].every(holds) &&
    sha256(decoded(file.open)) === parts.open &&
    (file.sealed === undefined ? undefined : sha256(file.sealed)) === parts.sealed &&
    (last === undefined || sha256(decoded(last.payload)) === keySet.digest)
  )
}
