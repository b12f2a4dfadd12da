/** Saves the open draft as a file, or copies it; the text is made by the same renderers as the templates. */
import type { BlockNode } from '#core/drafting/blocks.ts'
import { lookFor } from '#core/drafting/house/look.ts'
import { wholePage } from '#core/drafting/renderers/html-page.ts'
import { renderHtml } from '#core/drafting/renderers/render-html.ts'
import { renderText } from '#core/drafting/renderers/render-text.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { Provenance } from '../../store/store.ts'
import { fileNameOf } from '../drafts/draft-name.ts'

export type Format = 'docx' | 'html' | 'txt'

const TYPES: Readonly<Record<Format, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
}

/** What decides how the file looks: the template it began from, and the house look of whose work that serves. */
export interface SavedAs {
  readonly template?: Provenance
  readonly settings: Settings
}

async function contentOf(format: Format, title: string, blocks: readonly BlockNode[], { template, settings }: SavedAs): Promise<BlobPart> {
  if (format === 'txt') return `${renderText(blocks)}\n`
  const language = template?.language ? `${template.language}-GB` : 'en-GB'
  const look = template?.purpose && lookFor({ id: template.id, purpose: template.purpose }, settings)
  if (format === 'html') return wholePage({ title, language, body: renderHtml(blocks, template?.language, look?.colours), look })
  const { renderBlocksToDocx } = await import('#core/drafting/renderers/render-docx.ts')
  return (await renderBlocksToDocx(blocks, { title, language, template, ...(look && { look }) })) as Uint8Array<ArrayBuffer>
}

/**
 * Hands the file to the browser as a download.
 * @throws TemplateError where the house look would put the council's mark on group or party work
 * @returns its name
 */
export async function saveFile(format: Format, title: string, blocks: readonly BlockNode[], as: SavedAs): Promise<string> {
  const name = `${fileNameOf(title)}.${format}`
  const address = URL.createObjectURL(new Blob([await contentOf(format, title, blocks, as)], { type: TYPES[format] }))
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
