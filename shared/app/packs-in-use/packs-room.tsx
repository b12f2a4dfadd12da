/** The packs that are in use here, and the way for another to come in. */
import { useRef } from 'react'
import type { OptionsHost } from '../options/options-host.ts'
import { IncomingPack } from './incoming-pack.tsx'
import { PackCard } from './pack-card.tsx'
import './packs.css'
import { usePackDoor } from './pack-door.tsx'
import { isPacked, useInUse } from './use-in-use.ts'

interface Props {
  readonly host: OptionsHost
  /** The address that a link brought; '' where it may not be asked. */
  readonly linked?: string | undefined
}

export function PacksRoom({ host, linked }: Props) {
  const { store, addresses } = host
  const found = useInUse(store)
  const heading = useRef<HTMLHeadingElement>(null)
  const { look, busy, tellWrong, shown } = usePackDoor(host, () => heading.current?.focus())
  if (!isPacked(store)) return <p className="nothing">This place keeps no packs.</p>
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
            <PackCard pack={pack} store={store} addresses={addresses} onLook={(brought) => void look(async () => brought)} onWrong={tellWrong} />
          </li>
        ))}
      </ul>
      <IncomingPack key={linked} linked={linked} policy={store.packPolicy} addresses={addresses} busy={busy} onBring={(bring) => void look(bring)} />
      {shown}
    </>
  )
}
