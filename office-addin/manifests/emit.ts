/** Puts manifest and icons beside the built pane, so that one build leaves all that a server needs. */
import type { Plugin } from 'vite'
import { icons } from '../../scripts/lib/icons.ts'
import { ICON_SIZES, iconPath, identity } from './identity.ts'
import { wordManifest } from './word-manifest.ts'

export const emitManifests = (): Plugin => ({
  name: 'seconder-manifests',
  generateBundle() {
    for (const { size, png } of icons(ICON_SIZES)) this.emitFile({ type: 'asset', fileName: iconPath(size), source: png })
    this.emitFile({ type: 'asset', fileName: 'word.xml', source: wordManifest(identity()) })
  },
})
