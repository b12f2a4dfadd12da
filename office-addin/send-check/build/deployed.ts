/**
 * An add-in for a group with a pack of its own (`npm run build -- office --pack …`): pane and send check are built from what
 * scripts/deployed-pack.ts made of it, in the place of the starter pack alone.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** Set for the one build that has a pack. */
export const DEPLOYED_VARIABLE = 'SECONDER_DEPLOYED'

const GENERATED = fileURLToPath(new URL('../../../generated/', import.meta.url))
const OF_PACK = /^#generated\/(starter[\w-]*\.ts)$/

/** @returns where a generated module lies that tells of the pack */
export const packModule = (name: string): string => `${GENERATED}${process.env[DEPLOYED_VARIABLE] ? 'deployed/' : ''}${name}`

export const deployedPack = (): Plugin => ({
  name: 'deployed-pack',
  enforce: 'pre',
  resolveId(source) {
    const name = OF_PACK.exec(source)?.[1]
    if (!name) return undefined
    const file = packModule(name)
    return existsSync(file) ? file : this.error(`${file} is not there: run "npm run build -- pack" first`)
  },
})
