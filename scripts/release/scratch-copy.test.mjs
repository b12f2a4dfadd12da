import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { linkedPackages } from './scratch-copy.mjs'

it('Packages that are linked from elsewhere stop a release before it is built; a folder of them does not', () => {
  const root = mkdtempSync(join(tmpdir(), 'seconder-linked-'))
  try {
    mkdirSync(join(root, 'own', 'node_modules'), { recursive: true })
    mkdirSync(join(root, 'linking'))
    symlinkSync(join(root, 'own', 'node_modules'), join(root, 'linking', 'node_modules'), 'junction')
    expect(linkedPackages(join(root, 'own'))).toBeUndefined()
    expect(linkedPackages(join(root, 'linking'))).toContain('npm ci')
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
})
