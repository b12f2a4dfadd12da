/** For tests: a group of three who sign two at a time, and their packs. */
import type { PackFile } from '#core/pack/pack-file.schema.ts'
import { packFile, ruleInPack, templateInPack } from '#core/pack/pack-for-test.ts'
import type { Holder, KeyRules } from '#core/pack/signed/key-set.schema.ts'
import type { SignedFile } from '#core/pack/signed/signed-file.schema.ts'
import { newSigningKey, type SigningKey } from './keys.ts'
import { type Making, makePack, signPack } from './make-pack.ts'
import { verifyPack } from './verify-pack.ts'

export const TODAY = '2026-11-22'

export const leader = await newSigningKey({ name: 'Ada Khan', role: 'leader' })
export const whip = await newSigningKey({ name: 'Ben Osei', role: 'whip' })
export const press = await newSigningKey({ name: 'Pat Moss', role: 'press-officer' })
export const stranger = await newSigningKey({ name: 'Ada Khan', role: 'leader' })

export const holder = ({ name = '', role, x }: SigningKey): Holder => ({ name, role, key: x })

/** Two of leader, whip and press officer. */
export const rules = (more: Partial<KeyRules> = {}): KeyRules => ({ threshold: 2, keys: [leader, whip, press].map(holder), ...more })

export const plain = (more: object = {}, open: object = { rules: [ruleInPack()], templates: [templateInPack()] }): PackFile => packFile(open, more) as unknown as PackFile

export async function made(pack: PackFile, signers: readonly SigningKey[], making: Partial<Making> = {}): Promise<SignedFile> {
  let file = await makePack('pack.yaml', pack, { keys: rules(), today: TODAY, ...making })
  for (const key of signers) file = (await signPack('anytown.seconder', file, key)).file
  return file
}

export interface Outcome {
  readonly is: 'trusted' | 'unreadable' | string
  readonly why: string
}

/** 'trusted', 'unreadable', or the word for why not. */
export async function outcome(file: SignedFile, asked: Partial<Parameters<typeof verifyPack>[2]> = {}): Promise<Outcome> {
  try {
    const { warnings, withheld } = await verifyPack('anytown.seconder', file, { today: TODAY, ...asked })
    return { is: 'trusted', why: [...warnings, ...withheld.map(({ why }) => why)].join(' ') }
  } catch (error) {
    const { name, message, code } = error as Error & { code?: string }
    if (name === 'PackError') return { is: 'unreadable', why: message }
    if (name === 'NotTrusted') return { is: code as string, why: message }
    throw error
  }
}
