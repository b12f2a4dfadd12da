/** `seconder pack verify` of a proof of checking: 0 signed by somebody you trust, 1 not, 2 unreadable. */
import { createHash } from 'node:crypto'
import { NotTrusted } from '#app/packs/verify-pack.ts'
import { readProof } from '#app/proof/signed-proof.ts'
import { textOf } from '#core/draft/layout.ts'
import { readDraft } from '#core/draft/readers/read-draft.ts'
import { fingerprint } from '#core/pack/signed/fingerprint.ts'
import { pinnedAmong } from '#core/pack/signed/pin.ts'
import { proofInWords } from '#core/proof/proof.ts'
import type { Given } from '../command.ts'
import { readFileWithin } from '../input/read-file.ts'
import { readPin } from '../input/trusted-keys.ts'
import type { Io } from '../io.ts'

export async function proofVerify(path: string, json: unknown, given: Given, more: readonly string[], io: Io): Promise<0 | 1> {
  const refuse = async (why: string): Promise<1> => {
    await io.out(`Not trusted: ${why}\n`)
    return 1
  }
  try {
    const { said, signers } = await readProof(path, json)
    const keys = signers.map((key) => fingerprint('key', key)).join(', ')
    if (signers.length === 0) return refuse('nobody has signed this proof.')
    const pin = await readPin(given, more)
    if (!pin) return refuse(`nobody is named whom you trust. It is signed by the key ${keys}; if its holder reads you the same digits, add --trust with them.`)
    // One author signs it, whoever else is trusted.
    if (pinnedAmong(pin, signers).length < (pin.threshold ?? 1)) return refuse(`it is signed by the key ${keys}, which is none of those that you trust.`)
    const file = given.value('of')
    if (file !== undefined && (await textHashOf(file)) !== said.textSha256) return refuse(`${file} is not the text that was checked: its SHA-256 is another.`)
    await io.out(
      `${[`Trusted: a proof of checking, signed by the key ${keys}.`, ...proofInWords(said), ...(file === undefined ? [] : [`${file} is the text that was checked.`])].join('\n')}\n`,
    )
    return 0
  } catch (error) {
    if (!(error instanceof NotTrusted)) throw error
    return refuse(`${error.message}.`)
  }
}

const textHashOf = async (path: string): Promise<string> =>
  createHash('sha256')
    .update(textOf(await readDraft(path, await readFileWithin(path)), 'body'))
    .digest('hex')
