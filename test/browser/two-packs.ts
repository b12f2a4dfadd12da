/** A group's pack in two versions, and taking one into use in the options. */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Frame, Page } from '@playwright/test'
import { expect } from './expect.ts'

interface TwoPacks {
  readonly first: string
  readonly later: string
  readonly groupKey: string
}

let made: TwoPacks | undefined
/** Made by a process of its own: what signs reads data files as the test's loader does not. */
export function twoPacks(): TwoPacks {
  made ??= JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('../hosts/two-packs.ts', import.meta.url))], { encoding: 'utf8' })) as TwoPacks
  return made
}

export const packFile = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })

/** In the room of the packs, as a person does who was read the digits. */
export async function takePack(room: Frame | Page): Promise<void> {
  await room.locator('.incoming-pack input[type=file]').setInputFiles(packFile('ours.seconder', twoPacks().first))
  await room.getByRole('checkbox', { name: 'They were read to me, and are the same' }).check()
  await room.getByRole('button', { name: 'Take it into use' }).click()
  await expect(room.getByText('Anytown Group 1.0.0 is in use.')).toBeVisible()
}

/** Who decided what a finding's check says, as its card tells. */
export const DECIDED = 'The group’s pack, anytown 1.0.0, brings it.'
