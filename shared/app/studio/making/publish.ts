/** From the work to files: the pack, one person's signature on it, and what is still missing then. */
import type { GroupKey, SigningKey } from '#app/packs/keys.ts'
import { makePack, signPack, withSignaturesOf } from '#app/packs/make-pack.ts'
import { readSignedFile } from '#app/packs/signed-file.ts'
import { NotTrusted, statementsOf } from '#app/packs/verify-pack.ts'
import { withoutCommands } from '#app/packs-in-use/in-a-sentence.ts'
import type { Pack } from '#core/pack/pack.ts'
import { readPack } from '#core/pack/read-pack.ts'
import { fingerprint } from '#core/pack/signed/fingerprint.ts'
import type { SignedFile } from '#core/pack/signed/signed-file.schema.ts'
import { checkSigned } from '#core/pack/signed/trust.ts'
import { inPlainWords } from './plain-words.ts'
import { fileName, isUnchanged } from './unchanged.ts'
import { type Work, withoutEmpty } from './work.ts'

export interface Signing {
  readonly today: string
  readonly key: SigningKey
  readonly groupKey?: GroupKey
  readonly top: Pack
}

export interface SignedWork {
  readonly work: Work
  readonly file: SignedFile
  /** What stands in the way of taking it: signatures that are missing; undefined where nothing does. */
  readonly missing?: string
  /** The fingerprint of the group's keys, to be read out; absent where single keys are trusted. */
  readonly keys?: string
}

/** @throws Error whose message is for the person */
export async function sign(work: Work, { today, key, groupKey, top }: Signing): Promise<SignedWork> {
  const name = fileName(work)
  try {
    const { published, keys } = work
    const onward = isUnchanged(work) ? published?.signed : undefined
    const pack = onward ? work.pack : withoutEmpty(work.pack)
    if (!onward) readPack(name, pack, top)
    const made = onward ?? (await makePack(name, pack, { today, ...(keys && { keys }), ...(published?.signed && { after: published.signed }), ...(groupKey && { groupKey }) }))
    const { file } = await signPack(name, made, key)
    const missing = await whatIsMissing(name, file, today)
    const last = (await statementsOf(name, file)).keySets.at(-1)
    return {
      work: { ...work, pack, published: { pack, signed: file, ...(keys && { keys }) } },
      file,
      ...(missing !== undefined && { missing }),
      ...(last && { keys: fingerprint('key-set', last.digest) }),
    }
  } catch (error) {
    throw new Error(inPlainWords(error))
  }
}

/** Signatures that the file still needs; undefined where it has them all. */
export async function whatIsMissing(name: string, file: SignedFile, today: string): Promise<string | undefined> {
  try {
    checkSigned(await statementsOf(name, file), today)
    return undefined
  } catch (error) {
    if (error instanceof NotTrusted && error.code === 'too-few') return inPlainWords(new Error(withoutCommands(error.message)))
    throw error
  }
}

/** The work with the signatures that come back on somebody else's copy of the same version. @throws Error whose message is for the person */
export async function withTheirs(work: Work, name: string, text: string): Promise<Work> {
  const { published } = work
  if (!published?.signed) return work
  try {
    const signed = withSignaturesOf(published.signed, readSignedFile(name, text))
    if (!signed) throw new Error(`“${name}” is not the version ${published.pack.version} that is open here. Choose the file that came back from the others.`)
    await statementsOf(name, signed)
    return { ...work, published: { ...published, signed } }
  } catch (error) {
    throw new Error(inPlainWords(error))
  }
}
