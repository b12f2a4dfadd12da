/** Builds what is measured as one plain module each, so that no loader and no compiler is measured with it. */
import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { oneByte } from '../../scripts/lib/one-byte.ts'

export interface Built {
  /** The built file. */
  readonly file: string
  /** Every module that went into it. */
  readonly modules: readonly string[]
}

/** @param minify as it is shipped; without it an error names a line that can be read */
export async function buildForBench(root: string, entry: string, name: string, minify = true): Promise<Built> {
  const folder = join(root, 'dist', 'bench')
  const output = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [oneByte()],
    build: {
      ssr: join(root, entry),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs`, codeSplitting: false } },
    },
    ssr: { noExternal: true },
  })) as Rolldown.RolldownOutput
  return { file: join(folder, `${name}.mjs`), modules: output.output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : [])) }
}
