/** `seconder pack verify`: 0 trusted, 1 not trusted and why, 2 unreadable. */
import { signedFile } from '#app/packs/signed-file.ts'
import { NotTrusted, statementsOf, type VerifiedPack } from '#app/packs/verify-pack.ts'
import { isProof } from '#app/proof/signed-proof.ts'
import { longDate } from '#core/calendar/day-names.ts'
import { listInWords } from '#core/drafting/words.ts'
import { fingerprint } from '#core/pack/signed/fingerprint.ts'
import type { SignedFile } from '#core/pack/signed/signed-file.schema.ts'
import { validPack } from '#core/pack/valid-pack.ts'
import type { Given } from '../command.ts'
import { readPackJson } from '../input/pack-json.ts'
import { verified } from '../input/signed-packs.ts'
import { readPins, withPin } from '../input/trusted-keys.ts'
import type { Io } from '../io.ts'
import { writeFileWhole } from '../output/write-file.ts'
import { Unusable } from '../unusable.ts'

export async function packVerify(given: Given, [path, ...more]: readonly string[], io: Io): Promise<0 | 1> {
  if (path === undefined) throw new Unusable('say which pack, and whom you trust: seconder pack verify our-pack.seconder --trust ada.key.pub')
  const json = await readPackJson(path)
  if (isProof(json)) return (await import('./proof-verify.ts')).proofVerify(path, json, given, more, io)
  const file = signedFile(path, json)
  try {
    const { pack, pin } = await verified(path, file, given, io.today, more)
    if (!pin) {
      await io.out(`Not trusted: nobody is named whom you trust. ${await whoItIs(path, file, pack)}\n`)
      return 1
    }
    validPack(path, pack.json)
    const pins = given.value('pins')
    if (pins !== undefined) await writeFileWhole(pins, `${JSON.stringify(withPin(await readPins(pins, true), pin, pack.seen), null, 2)}\n`)
    await io.out([`Trusted: ${inWords(pack)}`, ...[...pack.warnings, ...pack.withheld.map(({ why }) => `${why}.`)].map((line) => `Note: ${line}`), ''].join('\n'))
    return 0
  } catch (error) {
    if (!(error instanceof NotTrusted)) throw error
    await io.out(`Not trusted: ${error.message}.\n`)
    return 1
  }
}

function inWords({ manifest: { title, version, layer, validTo }, signers, sealed }: VerifiedPack): string {
  const part = { none: '', closed: ' Its sealed part stays closed without --group-key.', open: ' Its sealed part opens with the group’s key.' }[sealed]
  return `${title} ${version}, of the layer ${layer}${validTo === undefined ? '' : `, in force until ${longDate(validTo)}`}, signed by ${listInWords([...signers])}.${part}`
}

async function whoItIs(path: string, file: SignedFile, { signers }: VerifiedPack): Promise<string> {
  const last = (await statementsOf(path, file)).keySets.at(-1)
  if (!last) return `It is signed by the key ${listInWords([...signers])}; if its holder reads you the same digits, add --trust with them.`
  return `It is signed by ${listInWords([...signers])}, and the fingerprint of its keys is ${fingerprint('key-set', last.digest)}; if they read you the same digits, add --trust with them.`
}
