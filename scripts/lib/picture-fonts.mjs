/** Without a desktop's settings the typeface falls to DejaVu Sans, which no reader of a picture sees elsewhere: Liberation Sans instead. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const INSTEAD = ['system-ui', 'sans-serif', 'sans', 'DejaVu Sans']

/** @returns {{ file: string, remove(): void }} a file for FONTCONFIG_FILE */
export function pictureFonts() {
  const folder = mkdtempSync(join(tmpdir(), 'seconder-fonts-'))
  const rules = INSTEAD.map(
    (family) =>
      `<match target="pattern"><test name="family"><string>${family}</string></test><edit name="family" mode="assign" binding="same"><string>Liberation Sans</string></edit></match>`,
  ).join('')
  const file = join(folder, 'fonts.conf')
  writeFileSync(file, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>${rules}</fontconfig>`)
  return { file, remove: () => rmSync(folder, { recursive: true }) }
}
