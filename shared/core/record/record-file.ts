/** Makes the file of a record. */
import { type Entry, withoutOld } from './entry.ts'
import type { RecordFile } from './record-file.schema.ts'

export const recordFile = (entries: readonly Entry[], today: string): RecordFile => ({ seconder: 'record', format: 1, savedOn: today, entries: [...withoutOld(entries, today)] })
