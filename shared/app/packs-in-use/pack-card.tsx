/** One pack that is kept here: whose, how long, what is to be said of it, and what can be done with it. */
import { useId } from 'react'
import type { AddressControl } from '../options/options-host.ts'
import { failure, useSay } from '../panel/notice.tsx'
import { Locked } from '../panel/parts/locked.tsx'
import { listed, plainDate } from '../panel/words.ts'
import { updatesOf } from './follow-updates.ts'
import type { Brought } from './pack-door.tsx'
import { LAYER, validity } from './pack-offer.tsx'
import type { ShownPack } from './shown-pack.ts'
import { changeRecord, takeOut } from './take-pack.ts'
import type { PackedStore } from './with-packs.ts'

interface Props {
  readonly pack: ShownPack
  readonly store: PackedStore
  readonly addresses: AddressControl | undefined
  readonly onLook: (brought: Brought) => void
  readonly onWrong: (sentence: string | undefined) => void
}

export function PackCard({ pack: { record, head, signers, notes, not }, store, addresses, onLook, onWrong }: Props) {
  const say = useSay()
  const id = useId()
  const { title, waiting, withdrawn, from, pin } = record
  const isTheirs = pin?.by === 'organisation'

  const act = (work: () => Promise<void>) => {
    onWrong(undefined)
    void work().catch((error) => say(failure(error)))
  }
  const out = async () => {
    const back = await takeOut(store, record.pack)
    say({
      message: `${title} is no longer in use. Its templates, rules and settings are gone from here.`,
      takeBack: async () => {
        await back()
        return { message: `${title} is in use again.` }
      },
    })
  }
  const ask = async () => {
    await updatesOf(async () => store)(record.pack)
    const now = (await store.packs()).find((one) => one.pack === record.pack)
    say({ message: now?.waiting ? `Version ${now.waiting.version} is here. Look at what it changes.` : (now?.from?.problem ?? 'There is no newer version.') })
  }
  const stop = async () => {
    await changeRecord(store, record.pack, ({ from: _, ...rest }) => rest)
    if (from) await addresses?.giveBack?.(new URL(from.address))
    say({ message: 'The address is not asked any more.' })
  }
  return (
    <article className="pack-card" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        {title} {head?.version}
      </h3>
      {head && (
        <p>
          {not ? 'Not in use. ' : `In use on the layer of the ${LAYER[head.layer]}. `}
          {signers.length > 0 && `Signed by ${listed([...signers])}. `}
          {validity(head)}
        </p>
      )}
      {not && <p className="caution">{not}</p>}
      {notes
        .filter((note) => note !== not)
        .map((note) => (
          <p key={note} className="caution">
            {note}
          </p>
        ))}
      {withdrawn && (
        <div className="caution">
          <p>Since {plainDate(withdrawn.on)}, without waiting for you:</p>
          <ul>
            {withdrawn.says.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      {waiting && (
        <div className="row waiting">
          <p>Version {waiting.version} has come, and waits for you.</p>
          <button type="button" className="primary" onClick={() => onLook({ name: title, text: waiting.text })}>
            See what it changes
          </button>
        </div>
      )}
      {from && (
        <p className="hint address">
          Asked once a day: {from.address}
          {from.lookedAt !== undefined && `, last on ${plainDate(new Date(from.lookedAt).toISOString().slice(0, 10))}`}.{from.problem && ` ${from.problem}`}
        </p>
      )}
      {isTheirs && <Locked id={`${id}-lock`} />}
      <div className="row">
        {from && (
          <button type="button" onClick={() => act(ask)}>
            Ask now<span className="hidden"> for a newer {title}</span>
          </button>
        )}
        {from && !isTheirs && (
          <button type="button" onClick={() => act(stop)}>
            Stop asking<span className="hidden"> for a newer {title}</span>
          </button>
        )}
        {!isTheirs && (
          <button type="button" onClick={() => act(out)}>
            Take out<span className="hidden"> {title}</span>
          </button>
        )}
      </div>
    </article>
  )
}
