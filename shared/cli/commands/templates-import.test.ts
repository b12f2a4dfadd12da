import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fakeIo } from '../io.fake.ts'
import { run } from '../run.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seconder-import-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function seconder(...args: string[]) {
  const io = fakeIo({ today: '2026-11-22' })
  const status = await run(args, io)
  return { status, text: io.printed().replace(/\s+/g, ' '), errors: io.errors }
}
const put = async (name: string, content: string) => {
  await writeFile(join(folder, name), content)
  return join(folder, name)
}

describe('seconder templates import', () => {
  it('writes a template that the other commands then know', async () => {
    const file = await put('thanks.md', 'Dear [Name],\n\nThank you for the books for {ward}.')
    const own = join(folder, 'mine')
    const { status, text } = await seconder('templates', 'import', file, '-o', own)
    expect(status).toBe(0)
    expect(text).toContain('To fill in: Name, Ward. Your own wording: nobody has approved it.')
    expect(await readdir(own)).toEqual(['T-OWN-THANKS-thanks.md'])
    expect((await seconder('templates', 'list', '--own', own)).text).toContain('T-OWN-THANKS Thanks.')
    expect((await seconder('templates', 'test', 'T-OWN-THANKS', '--own', own)).status).toBe(0)
    expect((await seconder('render', 'T-OWN-THANKS', '--sample', '--to', 'text', '--own', own)).text).toContain('Dear Mary Ahmed, Thank you for the books for Mill Ward.')
  })

  it('keeps what is there when the same file is brought in again', async () => {
    const file = await put('again.txt', 'Good morning.')
    const own = join(folder, 'twice')
    await seconder('templates', 'import', file, '-o', own)
    await seconder('templates', 'import', file, '-o', own)
    expect((await readdir(own)).sort()).toEqual(['T-OWN-AGAIN-2-again.md', 'T-OWN-AGAIN-again.md'])
  })

  it('writes nothing where one of the files cannot be read, and says which and why in one line', async () => {
    const good = await put('good.txt', 'Good morning.')
    const bad = await put('bad.json', '{"folders":\n[}')
    const own = join(folder, 'none')
    const { status, errors } = await seconder('templates', 'import', good, bad, '-o', own)
    expect(status).toBe(2)
    expect(errors).toEqual([`seconder: ${bad}: line 2: This is not JSON: the file is damaged or was not copied whole. Export the templates again.`])
    await expect(readdir(own)).rejects.toThrow('ENOENT')
  })

  it('hides party wording from a politically restricted post', async () => {
    const file = await put('party.txt', 'Please vote for our candidate on polling day.')
    const profile = await put('me.json', JSON.stringify({ me: { name: 'Sam Lee', role: 'political-assistant' } }))
    const own = join(folder, 'party')
    await seconder('templates', 'import', file, '-o', own)
    expect((await seconder('templates', 'list', '--own', own, '--profile', profile)).text).not.toContain('T-OWN-PARTY')
  })
})
