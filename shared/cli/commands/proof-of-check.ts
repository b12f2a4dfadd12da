/** `seconder check --proof`: the author's signed proof that one text was checked. */
import { signProof } from '#app/proof/signed-proof.ts'
import { proofOf } from '#core/proof/proof.ts'
import type { Given } from '../command.ts'
import { readSigningKey } from '../input/signing-key.ts'
import type { Io } from '../io.ts'
import { writeFileWhole } from '../output/write-file.ts'
import type { Checked } from '../report/checked.ts'
import { Unusable } from '../unusable.ts'

/** @throws Unusable for several files, or where nobody signs */
export async function writeProof({ pack, checkedOn, files }: Checked, given: Given, path: string, io: Io): Promise<void> {
  const [file, ...more] = files
  const key = given.value('key')
  if (!file || more.length > 0) throw new Unusable('a proof is about one text: give one file with --proof')
  if (key === undefined) throw new Unusable('say who signs the proof: --key KEY, as seconder pack keygen wrote it')
  const proof = proofOf({ verdict: file.verdict, pack, checkedOn, textSha256: file.textSha256 })
  await writeFileWhole(path, `${JSON.stringify(await signProof(proof, await readSigningKey(key, given.value('passphrase'), io)))}\n`)
}
