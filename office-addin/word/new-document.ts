/**
 * A template as a Word document of its own, with letterhead, headers and footers: made here as a file, opened by Word.
 * Where this Word opens no document for an add-in, the file takes the place of an empty one; else the words go in at the cursor.
 */
import type { Created } from '#app/host/draft-host.ts'
import type { Rendered } from '#core/drafting/blocks.ts'
import type { Look } from '#core/pack/house.schema.ts'
import { refused } from './sentences.ts'
import type { WordHost } from './word-host.ts'

/** Bytes that Word takes in one piece. */
const LARGEST = 4_000_000

/** @returns undefined where neither can be done here, and nothing was */
export async function openAsDocument(host: WordHost, rendered: Rendered, look: Look | undefined): Promise<Created | undefined> {
  const { renderDocx } = await import('#core/drafting/renderers/render-docx.ts')
  const file = await renderDocx(rendered, look)
  if (file.length > LARGEST)
    return {
      where: 'beside',
      receipt: refused('The document is larger than Word takes from an add-in: choose a smaller logo in Settings, or insert the template at the cursor.', rendered.text),
    }
  const base64 = inBase64(file)
  const { inWord, abilities } = host
  try {
    await inWord.runInTurn(async (context) => {
      context.application.createDocument(base64).open()
      await context.sync()
    })
    return { where: 'beside', receipt: { outcome: 'applied', message: `“${rendered.title}” is open as a new document. This one is as it was.` } }
  } catch {
    // Not every Word says beforehand that it cannot.
    if (!abilities.writes || !abilities.insertsFiles || !(await isEmpty(host))) return undefined
  }
  try {
    await inWord.runInTurn((context) => fillDocument(context, base64, abilities.importsProperties))
    host.lookSoon()
    return {
      where: 'here',
      receipt: { outcome: 'applied', message: `This Word opens no new document from here, so “${rendered.title}” is in this empty one, with its letterhead.` },
    }
  } catch {
    return undefined
  }
}

const isEmpty = async (host: WordHost): Promise<boolean> => (await host.read()).places.every(({ part, paragraph }) => part !== 'body' || paragraph.text.trim() === '')

async function fillDocument(context: Word.RequestContext, base64: string, properties: boolean): Promise<void> {
  context.document.insertFileFromBase64(base64, 'Replace', {
    importTheme: true,
    importStyles: true,
    importParagraphSpacing: true,
    importPageColor: true,
    ...(properties ? { importCustomProperties: true, importCustomXmlParts: true } : {}),
  })
  await context.sync()
}

/** In pieces: an engine takes only so many arguments at once. */
function inBase64(bytes: Uint8Array): string {
  let letters = ''
  for (let i = 0; i < bytes.length; i += 8192) letters += String.fromCharCode(...bytes.subarray(i, i + 8192))
  return btoa(letters)
}
