/** A block tree as a file, by the same renderers as the templates; the Word writer is loaded when it is first asked for. */
import type { BlockNode } from '#core/drafting/blocks.ts'
import { wholePage } from '#core/drafting/renderers/html-page.ts'
import { renderHtml } from '#core/drafting/renderers/render-html.ts'
import { saveFile } from './save-file.ts'

const TYPES = { docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', html: 'text/html;charset=utf-8' } as const

/** @returns the name of the file */
export async function saveDocument(format: 'html' | 'docx', name: string, title: string, blocks: readonly BlockNode[]): Promise<string> {
  const file = `${name}.${format}`
  saveFile(file, await contentOf(format, title, blocks), TYPES[format])
  return file
}

async function contentOf(format: 'html' | 'docx', title: string, blocks: readonly BlockNode[]): Promise<BlobPart> {
  if (format === 'html') return wholePage({ title, language: 'en-GB', body: renderHtml(blocks) })
  const { renderBlocksToDocx } = await import('#core/drafting/renderers/render-docx.ts')
  return (await renderBlocksToDocx(blocks, { title })) as Uint8Array<ArrayBuffer>
}
