/** What a reader sees of a block tree in print: its words with the numbers, letters and bullets of its lists. */
import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { BlockNode, Run } from '#core/drafting/blocks.ts'
import { textOfRuns } from '#core/drafting/runs.ts'

const run = promisify(execFile)

/** In words why nothing can be printed here, or undefined. */
export function whyNotPrintable(): string | undefined {
  const absent = ['soffice', 'pdftotext'].filter((program) => spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 60_000 }).error !== undefined)
  return absent.length > 0 ? `${absent.join(' and ')} ${absent.length > 1 ? 'are' : 'is'} not installed here` : undefined
}

/** Opens Word documents in LibreOffice and prints them. @returns by name, the text of each page in the order in which it is drawn */
export async function printed(documents: Readonly<Record<string, Uint8Array>>): Promise<Readonly<Record<string, string[]>>> {
  const folder = mkdtempSync(join(tmpdir(), 'printed-'))
  try {
    for (const [name, bytes] of Object.entries(documents)) writeFileSync(join(folder, `${name}.docx`), bytes)
    const files = Object.keys(documents).map((name) => join(folder, `${name}.docx`))
    await run('soffice', ['--headless', '--norestore', `-env:UserInstallation=file://${join(folder, 'profile')}`, '--convert-to', 'pdf', '--outdir', folder, ...files], {
      timeout: 280_000,
    })
    const pages: Record<string, string[]> = {}
    for (const file of readdirSync(folder)) {
      if (!file.endsWith('.pdf')) continue
      const { stdout } = await run('pdftotext', ['-raw', '-enc', 'UTF-8', join(folder, file), '-'], { maxBuffer: 1 << 26 })
      pages[file.slice(0, -4)] = stdout.split('\f').slice(0, -1)
    }
    return pages
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Without white space, which print sets as it likes. */
export const squeezed = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b]+/g, '')

const LABELS = [String, letter, roman, String, letter] as const

function letter(number: number): string {
  return String.fromCharCode(96 + number)
}

function roman(number: number): string {
  return ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'][number] ?? ''
}

const words = (runs: readonly Run[]): string => squeezed(textOfRuns(runs))

/** Squeezed, piece by piece: a paragraph with its list label, a cell. */
export const inPrint = (blocks: readonly BlockNode[], depth = 0): string[] => blocks.flatMap((block) => pieces(block, depth))

function pieces(block: BlockNode, depth: number): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [words(block.runs)]
    case 'quote':
      return inPrint(block.blocks, depth)
    case 'table':
      return [...block.header, ...block.rows.flat()].map(words)
    case 'list':
      return block.items.flatMap((item, i) => {
        const [first = '', ...rest] = inPrint(item, depth + 1)
        return [`${block.ordered ? `${LABELS[Math.min(depth, 4)]!(block.start + i)}.` : '•'}${first}`, ...rest]
      })
    case 'page-break':
      return []
  }
}

/** The headings of the tables, which begin anew on each page that a table runs over to. */
export const tableHeads = (blocks: readonly BlockNode[]): string[] => blocks.flatMap((block) => (block.kind === 'table' ? [block.header.map(words).join('')] : []))
