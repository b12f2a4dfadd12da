/** What is built, and where. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../lib/third-party.ts'

export interface Product {
  /** As `npm run build -- NAME` knows it. */
  readonly name: string
  readonly called: string
  readonly folder: string
}

export const PRODUCTS: readonly Product[] = [
  { name: 'chrome', called: 'Extension for Chrome', folder: 'extension/.output/chrome-mv3' },
  { name: 'edge', called: 'Extension for Edge', folder: 'extension/.output/edge-mv3' },
  { name: 'firefox', called: 'Extension for Firefox', folder: 'extension/.output/firefox-mv3' },
  { name: 'office', called: 'Add-in for Word and Outlook', folder: 'office-addin/dist' },
  { name: 'desk', called: 'The desk', folder: 'dist/desk' },
  { name: 'cli', called: 'The command line', folder: 'dist/cli' },
]

/** Each has its licences from the build that made it: a folder without them is none of ours, or half a one. */
export const isBuilt = ({ folder }: Product): boolean => existsSync(join(ROOT, folder, 'licences.txt'))

/** @returns paths in the product's folder, sorted, with forward slashes */
export const filesOf = ({ folder }: Product): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(join(ROOT, folder).length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()

export const readIn = ({ folder }: Product, name: string): string => readFileSync(join(ROOT, folder, name), 'utf8')
