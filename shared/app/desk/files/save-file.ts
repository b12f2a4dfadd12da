/** Saves the open draft as a file, or copies it; the text is made by the same renderers as the templates. */
import type { BlockNode } from '#core/drafting/blocks.ts'
import { renderHtml } from '#core/drafting/renderers/render-html.ts'
import { renderText } from '#core/drafting/renderers/render-text.ts'
import type { Provenance } from '../../store/store.ts'
import { fileNameOf } from '../drafts/draft-name.ts'

export type Format = 'docx' | 'html' | 'txt'

const TYPES: Readonly<Record<Format, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
}

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

async function contentOf(format: Format, title: string, blocks: readonly BlockNode[], template: Provenance | undefined): Promise<BlobPart> {
  if (format === 'txt') return `${renderText(blocks)}\n`
  if (format === 'html') {
    return `<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n<title>${escapeHtml(title)}</title>\n</head>\n<body>\n${renderHtml(blocks)}\n</body>\n</html>\n`
  }
  const { renderBlocksToDocx } = await import('#core/drafting/renderers/render-docx.ts')
  return (await renderBlocksToDocx(blocks, { title, template })) as Uint8Array<ArrayBuffer>
}

/**
 * Hands the file to the browser as a download.
 * @param template the approved wording that the draft began from; a Word file remembers it
 * @returns its name
 */
export async function saveFile(format: Format, title: string, blocks: readonly BlockNode[], template?: Provenance): Promise<string> {
  const name = `${fileNameOf(title)}.${format}`
  const address = URL.createObjectURL(new Blob([await contentOf(format, title, blocks, template)], { type: TYPES[format] }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has begun by then; Safari needs the address a little longer than the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
  return name
}

/** Both forms at once: a mail program takes the formatted one, a plain field the text. Rejects where the browser forbids it. */
export async function copyBlocks(blocks: readonly BlockNode[]): Promise<void> {
  const part = (type: string, text: string) => [type, new Blob([text], { type })] as const
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries([part('text/html', renderHtml(blocks)), part('text/plain', renderText(blocks))]))])
}
