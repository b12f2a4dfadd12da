/** The send check as it is built, made once for all tests of it; nothing is written. */
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

let made: Promise<string> | undefined

export const builtSendCheck = (): Promise<string> =>
  (made ??= (async () => {
    const configFile = fileURLToPath(new URL('../../../office-addin/send-check/vite.config.ts', import.meta.url))
    const built = await build({ configFile, logLevel: 'silent', build: { write: false } })
    const [first] = Array.isArray(built) ? built : [built]
    if (!first || !('output' in first)) throw new Error('the send check could not be built')
    return first.output[0].code
  })())
