/** The version of a pack that is in use on this device: what somebody who is asked to sign the next one compares it with. */
import type { GroupKey } from '#app/packs/keys.ts'
import { readSignedFile } from '#app/packs/signed-file.ts'
import { unverifiedContent } from '#app/packs/verify-pack.ts'
import type { Store } from '#app/store/store.ts'
import type { PackFile } from '#core/pack/pack-file.schema.ts'

export async function versionHere(store: Pick<Store, 'packs'>, pack: string, groupKey: GroupKey | undefined): Promise<PackFile | undefined> {
  const record = (await store.packs()).find((one) => one.pack === pack && one.pin)
  return record && unverifiedContent(pack, readSignedFile(pack, record.text), groupKey ?? record.groupKey)
}
