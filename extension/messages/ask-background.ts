/** Asks the background, which the browser may have stopped: it is started by the question, sometimes only by the second. */

/** The extension was updated, switched off or removed while this page stayed open. */
export class ExtensionGone extends Error {
  constructor() {
    super('Seconder was updated or switched off. Reload the page to go on with it.')
  }
}

/** `isAlive` says whether this script still belongs to a running extension. */
export async function askTwice<T>(ask: () => Promise<T>, isAlive: () => boolean): Promise<T> {
  if (!isAlive()) throw new ExtensionGone()
  try {
    return await ask()
  } catch {
    if (!isAlive()) throw new ExtensionGone()
    return ask()
  }
}
