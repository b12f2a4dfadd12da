/** A test that holds what a document says: its file, and words of its name. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../lib/third-party.ts'
import { code, type Html, html } from './html.ts'

export interface Proof {
  readonly file: string
  /** As it stands in the file. */
  readonly says: string
}

export const isThere = ({ file, says }: Proof): boolean => {
  try {
    return readFileSync(join(ROOT, file), 'utf8').includes(says)
  } catch {
    return false
  }
}

export const proofs = (all: readonly Proof[]): Html => html`<ul>${all.map(({ file, says }) => html`<li>${code(file)}: “${says}”</li>`)}</ul>`
