/** Where what was said about a document or a message is kept beside it, without any of its text. */
import type { Said } from '#app/store/said.ts'

export interface SaidKeeper {
  read(): Promise<Said>
  keep(change: Partial<Said>): Promise<void>
}
