/** Bundled and run inside a page: the same code that signs, seals and verifies in Node. */
export { newGroupKey, newSigningKey } from '#app/packs/keys.ts'
export { makePack, signPack } from '#app/packs/make-pack.ts'
export { readSignedFile } from '#app/packs/signed-file.ts'
export { verifyPack } from '#app/packs/verify-pack.ts'
