/** Puts manifests and icons beside the built pane, so that one build leaves all that a server needs. */

import { strToU8, zipSync } from 'fflate'
import type { Plugin } from 'vite'
import { icons, outlineIcon } from '../../scripts/lib/icons.ts'
import { eventsPage } from './events-page.ts'
import { ICON_SIZES, iconPath, identity, PAGES } from './identity.ts'
import { outlookManifest } from './outlook-manifest.ts'
import { PACKED_ICONS, unifiedManifest } from './unified-manifest.ts'
import { shortcuts, wordManifest } from './word-manifest.ts'

export const emitManifests = (): Plugin => ({
  name: 'seconder-manifests',
  generateBundle() {
    for (const { size, png } of icons(ICON_SIZES)) this.emitFile({ type: 'asset', fileName: iconPath(size), source: png })
    const here = identity()
    const unified = `${JSON.stringify(unifiedManifest(here), null, 2)}\n`
    const { colour, outline } = PACKED_ICONS
    const files: Readonly<Record<string, string | Uint8Array>> = {
      [PAGES.events]: eventsPage,
      'word.xml': wordManifest(here),
      'word-keys.xml': wordManifest(here, true),
      [PAGES.shortcuts]: `${JSON.stringify(shortcuts, null, 2)}\n`,
      'outlook.xml': outlookManifest(here, false),
      'outlook-strict.xml': outlookManifest(here, true),
      'manifest.json': unified,
      'seconder-365.zip': packed({ 'manifest.json': strToU8(unified), [colour.file]: icons([colour.size])[0]!.png, [outline.file]: outlineIcon(outline.size) }),
      // What classic Outlook asks of a server before a handler may reach it.
      '.well-known/microsoft-officeaddins-allowed.json': `${JSON.stringify({ allowed: [`${here.base}/${PAGES.sendCheck}`] }, null, 2)}\n`,
    }
    for (const [fileName, source] of Object.entries(files)) this.emitFile({ type: 'asset', fileName, source })
  },
})

/** The earliest day that a zip can tell: the same files make the same package, whenever it is built. */
const DAY = new Date(1980, 0, 1)
const packed = (files: Readonly<Record<string, Uint8Array>>): Uint8Array => zipSync(files, { mtime: DAY, level: 9 })
