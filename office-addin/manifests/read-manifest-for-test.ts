/** A manifest as Microsoft's own reader has it, which takes files only. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import manifests from 'office-addin-manifest'

export async function readByMicrosoft(name: string, text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'seconder-manifest-'))
  try {
    const file = join(folder, name)
    writeFileSync(file, text)
    return await manifests.OfficeAddinManifest.readManifestFile(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
