/** A group's merged report, from the files that its members saved. Nothing of them is kept. */
import { useState } from 'react'
import { type MergedRecord, mergeRecords } from '#core/record/merge.ts'
import { mergedAsBlocks } from '#core/record/merged-words.ts'
import { failure, useSay } from '../panel/notice.tsx'
import { DocumentOut } from '../panel/parts/document-out.tsx'
import { FileButton } from '../panel/settings/file-button.tsx'
import { saveAsFile } from '../panel/settings/files.ts'
import { readRecords } from './read-records.ts'

interface Props {
  readonly today: string
  readonly titleOf: (rule: string) => string | undefined
}

export function MergedReport({ today, titleOf }: Props) {
  const say = useSay()
  const [merged, setMerged] = useState<MergedRecord>()
  const merge = async (files: readonly File[]) => {
    try {
      const report = mergeRecords(await readRecords(files))
      setMerged(report)
      say({ message: `The records of ${report.people} people were put together.` })
    } catch (error) {
      say(failure(error))
    }
  }
  return (
    <>
      <p>
        Several members’ saved records put together show what fires most, by check and month. Nobody is named, small numbers are held back, and it is made of three people’s records
        or more. The files are read here and not kept.
      </p>
      <div className="row">
        <FileButton onFiles={(files) => void merge(files)}>Choose the members’ records…</FileButton>
      </div>
      {merged && (
        <DocumentOut name={`seconder-merged-${today}`} title="What fires most" blocks={mergedAsBlocks(merged, titleOf)}>
          <button type="button" onClick={() => saveAsFile(`seconder-merged-${today}.json`, merged)}>
            Save the numbers
          </button>
        </DocumentOut>
      )}
    </>
  )
}
