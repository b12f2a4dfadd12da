/** What the pack changes, in plain words: for whoever wrote it since it was published, for whoever is asked to sign it since the version in use here. */
import { useEffect, useMemo, useState } from 'react'
import { diffPacks, whatItBrings } from '#core/pack/diff/diff-packs.ts'
import type { PackFile } from '#core/pack/pack-file.schema.ts'
import { isUnchanged } from '../making/unchanged.ts'
import { versionHere } from '../making/version-here.ts'
import type { RoomProps } from '../parts/studio-props.ts'

export function WhatChanges({ store, work, session: { groupKey } }: Pick<RoomProps, 'store' | 'work' | 'session'>) {
  const { pack, published } = work
  const differences = useMemo(() => (published ? diffPacks(published.pack, pack) : []), [published, pack])
  const asIs = published !== undefined && differences.length === 0
  return (
    <section className="card" aria-labelledby="publish-changes">
      <h3 id="publish-changes">What changes</h3>
      {!published && <p>This is the first version: everything in it is new.</p>}
      {asIs && <p>{isUnchanged(work) ? `Nothing, since version ${published.pack.version}.` : 'Only who may sign it.'}</p>}
      <Lines of={differences} />
      {asIs && published.signed && <SinceHere key={pack.version} {...{ store, pack, groupKey }} />}
    </section>
  )
}

function SinceHere({ store, pack, groupKey }: Pick<RoomProps, 'store'> & { pack: PackFile; groupKey: RoomProps['session']['groupKey'] }) {
  const [here, setHere] = useState<{ readonly is: PackFile | undefined }>()
  useEffect(() => {
    let left = false
    void versionHere(store, pack.id, groupKey)
      .catch(() => undefined)
      .then((is) => !left && setHere({ is }))
    return () => {
      left = true
    }
  }, [store, pack.id, groupKey])
  const lines = useMemo(() => here && (here.is ? diffPacks(here.is, pack) : whatItBrings(pack)), [here, pack])
  if (!here || !lines || here.is?.version === pack.version) return null
  return (
    <>
      <p>{here.is ? `Since version ${here.is.version}, which is in use on this device:` : 'On this device no version of it is in use. It brings:'}</p>
      <Lines of={lines} />
    </>
  )
}

const Lines = ({ of }: { of: readonly string[] }) =>
  of.length > 0 && (
    <ul>
      {of.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
