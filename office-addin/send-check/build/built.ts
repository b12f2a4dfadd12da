/** The send check and its engine, built to be looked at or run here; nothing is written. */
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { build, type InlineConfig } from 'vite'
import type { Engine } from '#core/checker/verdict.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

async function builtCode(options: InlineConfig['build'] = {}): Promise<string> {
  const built = await build({ configFile: here('../vite.config.ts'), logLevel: 'silent', build: { write: false, ...options } })
  const [first] = Array.isArray(built) ? built : [built]
  if (!first || !('output' in first)) throw new Error('the send check could not be built')
  return first.output[0].code
}

export const buildSendCheck = (): Promise<string> => builtCode()

export async function buildLeanEngine(): Promise<Engine> {
  const code = await builtCode({ lib: { entry: here('../lean-engine.ts'), formats: ['iife'], name: 'lean', fileName: () => 'lean.js' } })
  const context = createContext({}) as { lean?: { engine: Engine } }
  runInContext(code, context)
  return (context.lean as { engine: Engine }).engine
}
