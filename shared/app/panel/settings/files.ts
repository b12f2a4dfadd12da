/** JSON to a file of the person's, and back. */
import { saveFile } from '../parts/save-file.ts'

export const saveAsFile = (name: string, value: unknown): void => saveFile(name, `${JSON.stringify(value, null, 2)}\n`, 'application/json')

/** @throws Error whose message names the file and what is wrong with it */
export async function readJson(file: Blob & { readonly name: string }): Promise<unknown> {
  const text = await file.text()
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`“${file.name}” is not a file that Seconder can read: it is not JSON. Nothing was changed.`)
  }
}
