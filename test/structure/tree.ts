/** The text files of the repository, as the structure tests read them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface SourceFile {
  /** Relative to the root, with forward slashes. */
  readonly path: string
  readonly text: string
}

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Made by tools, not written by people (the same as in .gitignore). */
const MADE = new Set(['node_modules', '.git', 'dist', 'generated', '.output', '.wxt', 'test-results', 'playwright-report', 'coverage'])
const TEXT = /(?:^|[./])(?:ts|tsx|mjs|js|json|css|html|md|yaml|yml|txt|svg|webmanifest|run|LICENSE|gitignore|gitattributes|editorconfig|npmrc)$/

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name
    if (MADE.has(entry.name)) return []
    return entry.isDirectory() ? walk(path) : entry.isFile() && TEXT.test(path) ? [path] : []
  })
}

export const files: readonly SourceFile[] = walk('')
  .sort()
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))

/** Tests and what they share; none of it is shipped. */
export const isTest = (path: string): boolean => /(?:\.(?:test|spec)|-for-test)\.[a-z]+$/.test(path) || path.startsWith('test/')
export const isCode = (path: string): boolean => /\.(?:ts|tsx|mjs|js)$/.test(path)

export const code: readonly SourceFile[] = files.filter((file) => isCode(file.path))
/** What is shipped: the code of the rooms without its tests. */
const ROOMS = ['shared/', 'extension/', 'office-addin/']
export const shipped: readonly SourceFile[] = code.filter(({ path }) => ROOMS.some((room) => path.startsWith(room)) && !isTest(path))

export const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length
export const linesIn = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
export const exists = (path: string): boolean => files.some((file) => file.path === path)
