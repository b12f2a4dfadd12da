/** JSON to a file of the person's, and back. */

export function saveAsFile(name: string, value: unknown): void {
  const address = URL.createObjectURL(new Blob([`${JSON.stringify(value, null, 2)}\n`], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has begun to read it by the next task.
  setTimeout(() => URL.revokeObjectURL(address))
}

/** @throws Error whose message names the file and what is wrong with it */
export async function readJson(file: Blob & { readonly name: string }): Promise<unknown> {
  const text = await file.text()
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`“${file.name}” is not a file that Seconder can read: it is not JSON. Nothing was changed.`)
  }
}
