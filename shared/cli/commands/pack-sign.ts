/** `seconder pack sign`: adds one person's signature. */
import { signPack } from '#app/packs/make-pack.ts'
import { NotTrusted, statementsOf } from '#app/packs/verify-pack.ts'
import { checkSigned } from '#core/pack/signed/trust.ts'
import type { Given } from '../command.ts'
import { readSignedPack } from '../input/signed-packs.ts'
import { readSigningKey } from '../input/signing-key.ts'
import type { Io } from '../io.ts'
import { writeFileWhole } from '../output/write-file.ts'
import { Unusable } from '../unusable.ts'

export async function packSign(given: Given, [path, ...more]: readonly string[], io: Io): Promise<0> {
  const [key, out] = [given.value('key'), given.value('output')]
  if (path === undefined || key === undefined || out === undefined || more.length > 0)
    throw new Unusable('say which pack, with which key, and where it goes: seconder pack sign our-pack.seconder --key ada.key -o our-pack.seconder')
  const { file, signed } = await signPack(path, await readSignedPack(path), await readSigningKey(key, given.value('passphrase'), io)).catch(readable(path))
  const left = await whatIsLeft(out, file, io.today).catch(readable(path))
  await writeFileWhole(out, `${JSON.stringify(file)}\n`)
  await io.out(`${out}: ${signed.includes('manifest') ? 'signed' : 'the change of keys is signed; the pack itself is for the new keys to sign'}. ${left}\n`)
  return 0
}

const readable =
  (path: string) =>
  (error: unknown): never => {
    throw error instanceof NotTrusted ? new Unusable(`${path}: ${error.message}.`) : error
  }

async function whatIsLeft(out: string, file: Parameters<typeof statementsOf>[1], today: string): Promise<string> {
  const statements = await statementsOf(out, file)
  try {
    const { signers } = checkSigned(statements, today)
    return `It now has the signatures it needs, ${signers.length} of them.`
  } catch (error) {
    if (error instanceof NotTrusted && error.code === 'too-few') return `Still missing: ${error.message}.`
    throw error
  }
}
