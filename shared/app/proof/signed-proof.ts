/** Signs a proof of checking in its author's name, and reads one back: by the same statements as packs, and no other. */
import { PackError } from '#core/pack/pack-error.ts'
import { refuseUnsafe } from '#core/pack/plain-json.ts'
import { schemaFault } from '#core/pack/schema-fault.ts'
import type { Statement } from '#core/pack/signed/statement.ts'
import { type Proof, proofSchema, type SignedProof, signedProofSchema } from '#core/proof/proof.schema.ts'
import { needEd25519 } from '../packs/ed25519.ts'
import { checkedStatement, type Signer, unsigned, withSignature } from '../packs/statements.ts'

export const isProof = (json: unknown): boolean => typeof json === 'object' && json !== null && (json as { seconder?: unknown }).seconder === 'signed-proof'

export async function signProof(proof: Proof, key: Signer): Promise<SignedProof> {
  return { seconder: 'signed-proof', format: 1, ...(await withSignature(unsigned(proof), 'seconder-proof', key)) }
}

/**
 * Whoever signed it is said, not whether they are trusted.
 * @throws PackError for what cannot be read, NotTrusted where a signature does not hold
 */
export async function readProof(file: string, json: unknown): Promise<Statement<Proof>> {
  refuseUnsafe(file, json)
  const { data, error } = signedProofSchema.safeParse(json)
  if (!data) {
    const { place, what } = schemaFault(error.issues, json, signedProofSchema)
    throw new PackError(file, place === '' ? 'the file' : place, what)
  }
  await needEd25519(file)
  const { payload, signatures } = data
  return checkedStatement(file, 'payload', { payload, signatures }, 'seconder-proof', proofSchema)
}
