/** The one door for a pack, however it comes: looked at, shown with whose it is and what it would change, taken only then. */
import { type ReactNode, useState } from 'react'
import type { Step } from '#core/pack/steps.ts'
import type { OptionsHost } from '../options/options-host.ts'
import type { GroupKey } from '../packs/keys.ts'
import { useSay } from '../panel/notice.tsx'
import { inASentence } from './in-a-sentence.ts'
import type { Looked } from './look-at-file.ts'
import { PackOffer, type Ticked } from './pack-offer.tsx'
import './packs.css'
import type { Subscription } from './pack-record.ts'
import { takeLooked } from './take-pack.ts'
import { isPacked } from './use-in-use.ts'

/** What somebody brought: where from, and with which key. */
export interface Brought {
  readonly name: string
  readonly text: string
  readonly groupKey?: GroupKey
  /** The address from which it came. */
  readonly from?: Subscription
  readonly ticked?: Ticked
}

interface Shown {
  readonly brought: Brought
  readonly looked: Looked
}

export interface PackDoor {
  readonly look: (bring: () => Promise<Brought>) => Promise<void>
  /** How far the one that is being read has come; `of` 0 where that is not known yet. */
  readonly busy: Step | undefined
  readonly tellWrong: (sentence: string | undefined) => void
  /** What went wrong, and what is on offer. */
  readonly shown: ReactNode
}

/** @param onAway - the button that was pressed goes with the offer, so the cursor needs a place */
export function usePackDoor({ store, today }: Pick<OptionsHost, 'store' | 'today'>, onAway: () => void): PackDoor {
  const say = useSay()
  const [shown, setShown] = useState<Shown>()
  const [wrong, setWrong] = useState<string>()
  const [busy, setBusy] = useState<Step>()

  const look = async (bring: () => Promise<Brought>) => {
    if (!isPacked(store)) return
    setShown(undefined)
    setWrong(undefined)
    setBusy({ done: 0, of: 0 })
    try {
      const brought = await bring()
      const { lookAtFile } = await import('./look-at-file.ts')
      const layers = await (await store.inUse()).layers()
      const looked = await lookAtFile({ ...brought, records: await store.packs(), layers, policy: store.packPolicy, today: today(), tell: setBusy })
      setShown({ brought, looked })
    } catch (error) {
      setWrong(inASentence(error))
    } finally {
      setBusy(undefined)
    }
  }
  const away = () => {
    setShown(undefined)
    onAway()
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
  return {
    look,
    busy,
    tellWrong: setWrong,
    shown: (
      <>
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
            ticked={shown.brought.ticked}
            onKey={(groupKey, ticked) => void look(async () => ({ ...shown.brought, groupKey, ticked }))}
            onTake={(confirmed, subscribed) => void take(shown, confirmed, subscribed)}
            onLeave={away}
            onWrong={setWrong}
          />
        )}
      </>
    ),
  }
}
