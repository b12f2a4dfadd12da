import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeFileWhole } from './write-file.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seconder-write-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('writing a file', () => {
  it('replaces the old one whole and leaves nothing beside it', async () => {
    const path = join(folder, 'motion.html')
    await writeFile(path, 'old and longer')
    await writeFileWhole(path, 'new')
    expect(await readFile(path, 'utf8')).toBe('new')
    expect(await readdir(folder)).toEqual(['motion.html'])
  })
  it('into a folder that is not there is refused in one line', async () => {
    await expect(writeFileWhole(join(folder, 'none', 'a.html'), 'x')).rejects.toThrow(/none\/a\.html: there is no such file or folder.*Nothing was written\.$/)
  })
  it('that cannot take its name leaves the old one as it was, and nothing beside it', async () => {
    const path = join(folder, 'taken')
    await mkdir(path)
    await writeFile(join(path, 'inside'), 'kept')
    await expect(writeFileWhole(path, 'x')).rejects.toThrow(/Nothing was written/)
    expect(await readdir(folder)).toEqual(['taken'])
    expect(await readFile(join(path, 'inside'), 'utf8')).toBe('kept')
  })
})
