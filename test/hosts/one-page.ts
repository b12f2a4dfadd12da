/** A page of a folder with its style and script in it: `page.html`, `page.css` and `main.ts`. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'

export async function onePage(folder: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, lib: { entry: join(folder, 'main.ts'), formats: ['iife'], name: 'page' } },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (!first || !('output' in first)) throw new Error(`the page of ${folder} could not be built`)
  const { code } = first.output[0]
  const [html, css] = await Promise.all([readFile(join(folder, 'page.html'), 'utf8'), readFile(join(folder, 'page.css'), 'utf8')])
  return html.replace('/* page.css */', () => css).replace('/* main.ts */', () => code.replaceAll('</script', '<\\/script'))
}
