/** This device's own key, if it has one, and the keys pinned in the directory. What signs and checks is fetched when it is needed. */
import { useEffect, useMemo, useState } from 'react'
import type { OwnKey, Store } from '#app/store/store.ts'
import type { ApprovalKeys } from '#core/drafting/approval/signed.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import { failure, useSay } from '../notice.tsx'

export function useApprovalKeys(store: Store, { me, directory }: Settings): ApprovalKeys {
  const say = useSay()
  const [own, setOwn] = useState<OwnKey>()
  useEffect(() => {
    const stop = new AbortController()
    const load = () =>
      store.ownKey().then(
        (key) => !stop.signal.aborted && setOwn(key),
        (error: unknown) => !stop.signal.aborted && say(failure(error)),
      )
    store.watch((area) => {
      if (area === 'key' || area === 'everything') void load()
    }, stop.signal)
    void load()
    return () => stop.abort()
  }, [store, say])
  return useMemo(
    () => ({
      ...(own && { mine: { name: me?.name ?? 'yourself', key: own.key } }),
      pinned: (directory ?? []).flatMap(({ name, title, role, key }) => (key ? [{ name: title ? `${title} ${name}` : name, ...(role && { role }), key }] : [])),
      sign: async (bytes) => {
        if (!own) throw new Error('This device has no key to sign with.')
        return (await import('#app/packs/approval-signing.ts')).signWith(own, bytes)
      },
      verify: async (key, bytes, signature) => (await import('#app/packs/approval-signing.ts')).isSignedBy(key, bytes, signature),
    }),
    [own, me?.name, directory],
  )
}
