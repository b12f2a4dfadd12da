/** What stands in the way of publishing, worked out a moment after the last change. */
import { useEffect, useState } from 'react'
import type { Pack } from '#core/pack/pack.ts'
import { type Fault, faultsOf } from '../making/faults.ts'
import type { Work } from '../making/work.ts'
import { linkTo } from './studio-props.ts'

/** Typing goes on meanwhile. */
const A_MOMENT = 300

/** @returns undefined while it is being worked out */
export function useFaults(work: Work, top: Pack, today: string): readonly Fault[] | undefined {
  const [found, setFound] = useState<{ readonly of: Work; readonly faults: readonly Fault[] }>()
  useEffect(() => {
    let stopped = false
    const timer = setTimeout(() => void faultsOf(work, top, today).then((faults) => !stopped && setFound({ of: work, faults })), A_MOMENT)
    return () => {
      stopped = true
      clearTimeout(timer)
    }
  }, [work, top, today])
  return found?.of === work ? found.faults : undefined
}

export function FaultList({ work, top, today, none }: { work: Work; top: Pack; today: string; none: string }) {
  return <Faults faults={useFaults(work, top, today)} none={none} />
}

export function Faults({ faults, none }: { faults: readonly Fault[] | undefined; none: string }) {
  if (!faults) return <p className="hint">Looking…</p>
  if (faults.length === 0) return <p>{none}</p>
  return (
    <ul className="faults">
      {faults.map(({ room, message }) => (
        <li key={`${room} ${message}`}>
          <a href={linkTo(room)}>{message}</a>
        </li>
      ))}
    </ul>
  )
}
