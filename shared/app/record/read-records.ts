/** Members' records from their files. The schema is loaded only here. */
import type { RecordFile } from '#core/record/record-file.schema.ts'
import { readJson } from '../panel/settings/files.ts'

/** @throws Error whose message names the file and what is wrong with it */
export async function readRecords(files: readonly (Blob & { readonly name: string })[]): Promise<RecordFile[]> {
  const { recordFileSchema } = await import('#core/record/record-file.schema.ts')
  return Promise.all(
    files.map(async (file) => {
      const { data, error } = recordFileSchema.safeParse(await readJson(file))
      if (data) return data
      const [issue] = error.issues
      // The file's first word says what it is; of the others the place helps to find the fault.
      const place = issue?.path[0] === 'seconder' ? '' : issue?.path.join('.')
      throw new Error(`“${file.name}” cannot be read: ${[place, issue?.message].filter(Boolean).join(': ')}. Nothing was put together.`)
    }),
  )
}
