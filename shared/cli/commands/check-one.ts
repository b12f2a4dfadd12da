/** One draft through the engine, timed. */
import { createHash } from 'node:crypto'
import type { CheckInput, Engine } from '#core/checker/verdict.ts'
import type { Draft } from '#core/draft/draft.ts'
import { textOf } from '#core/draft/layout.ts'
import type { CheckedFile } from '../report/checked.ts'

export function checkOne(engine: Engine, draft: Draft, input: CheckInput, { path, plain, id }: Pick<CheckedFile, 'path' | 'plain' | 'id'>): CheckedFile {
  const started = performance.now()
  const verdict = engine.check(draft, input)
  const ms = performance.now() - started
  return { path, plain, ...(id !== undefined && { id }), draft, verdict, ms, textSha256: createHash('sha256').update(textOf(draft, 'body')).digest('hex') }
}
