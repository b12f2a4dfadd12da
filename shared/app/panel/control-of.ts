/** The control of a path, or of the nearest around it: `notes.0` may be the list `notes`, a line of a text the text. */
export function controlOf(id: string, path: string): HTMLElement | null {
  const parts = path.split('.')
  for (let n = parts.length; n > 0; n--) {
    const found = document.getElementById(`${id}-${parts.slice(0, n).join('.')}`)
    if (found) return found
  }
  return null
}
