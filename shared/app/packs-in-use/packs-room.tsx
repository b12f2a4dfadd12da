/** The packs that are in use here, and the way for another to come in. */
import { useRef, useState } from 'react'
import type { Step } from '#core/pack/steps.ts'
import type { OptionsHost } from '../options/options-host.ts'
import { useSay } from '../panel/notice.tsx'
import { inASentence } from './in-a-sentence.ts'
import { IncomingPack } from './incoming-pack.tsx'
import { PackCard } from './pack-card.tsx'
import { PackOffer } from './pack-offer.tsx'
import './packs.css'
import type { GroupKey } from '../packs/keys.ts'
import type { Looked } from './look-at-file.ts'
import type { Subscription } from './pack-record.ts'
import { takeLooked } from './take-pack.ts'
import { isPacked, useInUse } from './use-in-use.ts'

/** What somebody brought: where from, and with which key. */
export interface Brought {
  readonly name: string
  readonly text: string
  readonly groupKey?: GroupKey
  /** The address from which it came. */
  readonly from?: Subscription
}

interface Shown {
  readonly brought: Brought
  readonly looked: Looked
}

interface Props {
  readonly host: OptionsHost
  /** The address that a link brought; '' where it may not be asked. */
  readonly linked?: string | undefined
}

export function PacksRoom({ host: { store, today, addresses }, linked }: Props) {
  const say = useSay()
  const found = useInUse(store)
  const [shown, setShown] = useState<Shown>()
  const [wrong, setWrong] = useState<string>()
  const [busy, setBusy] = useState<Step>()
  const heading = useRef<HTMLHeadingElement>(null)
  if (!isPacked(store)) return <p className="nothing">This place keeps no packs.</p>

  const look = async (bring: () => Promise<Brought>) => {
    setShown(undefined)
    setWrong(undefined)
    setBusy({ done: 0, of: 0 })
    try {
      const brought = await bring()
      const { lookAtFile } = await import('./look-at-file.ts')
      const { layers } = await store.inUse()
      const looked = await lookAtFile({ ...brought, records: await store.packs(), layers, policy: store.packPolicy, today: today(), tell: setBusy })
      setShown({ brought, looked })
    } catch (error) {
      setWrong(inASentence(error))
    } finally {
      setBusy(undefined)
    }
  }
  /** The pressed button goes with what was shown. */
  const away = () => {
    setShown(undefined)
    heading.current?.focus()
  }
  const take = async ({ brought, looked }: Shown, confirmed: boolean, subscribed: boolean) => {
    try {
      await takeLooked(store, looked, { today: today(), confirmed, ...(subscribed && brought.from && { from: brought.from }) })
      away()
      say({ message: `${looked.title} ${looked.version} is in use.` })
    } catch (error) {
      setWrong(inASentence(error))
    }
  }
  const packs = found?.shown ?? []
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        Packs
      </h2>
      <p>
        A pack is your group’s or party’s own templates, rules and lines, in one signed file. It lies over what Seconder comes with: it may add and tighten, and ease only what the
        layer above lets it.
      </p>
      {found && packs.length === 0 && <p className="nothing">No pack is in use but the one that Seconder comes with.</p>}
      <ul className="plain packs">
        {packs.map((pack) => (
          <li key={pack.record.pack}>
            <PackCard pack={pack} store={store} addresses={addresses} onLook={(brought) => void look(async () => brought)} onWrong={setWrong} />
          </li>
        ))}
      </ul>
      <IncomingPack key={linked} linked={linked} policy={store.packPolicy} addresses={addresses} busy={busy} onBring={(bring) => void look(bring)} />
      <div role="alert">
        {wrong && (
          <div className="problem">
            <p>{wrong}</p>
          </div>
        )}
      </div>
      {shown && (
        <PackOffer
          key={`${shown.looked.record.pack} ${shown.looked.version} ${shown.looked.sealed}`}
          looked={shown.looked}
          canSubscribe={shown.brought.from !== undefined}
          address={shown.brought.from?.address}
          onKey={(groupKey) => void look(async () => ({ ...shown.brought, groupKey }))}
          onTake={(confirmed, subscribed) => void take(shown, confirmed, subscribed)}
          onLeave={away}
          onWrong={setWrong}
        />
      )}
    </>
  )
}
