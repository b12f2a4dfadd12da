/** The record of this device, and the merged report of a group. */
import { useTitles } from '../panel/use-titles.ts'
import { MergedReport } from '../record/merged-report.tsx'
import { RecordKeeping } from '../record/record-keeping.tsx'
import type { OptionsHost } from './options-host.ts'

export function RecordRoom({ host: { store, pack, today } }: { host: OptionsHost }) {
  const titleOf = useTitles(pack)
  return (
    <>
      <h2>Record</h2>
      <RecordKeeping store={store} today={today()} titleOf={titleOf} />
      <h3>A group’s merged report</h3>
      <MergedReport today={today()} titleOf={titleOf} />
    </>
  )
}
