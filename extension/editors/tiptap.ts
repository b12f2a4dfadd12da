/**
 * TipTap: ProseMirror in a shell of its own, and asked as that is.
 *
 * Tried: 3.32.2 with its starter kit, in Chromium 156 and Firefox 153. One Ctrl+Z takes out a fix or a template, and what was
 * typed elsewhere just before stays.
 */
import type { Editor } from './editor.ts'
import { proseMirror } from './prosemirror.ts'

export const tiptap: Editor = { ...proseMirror, name: 'TipTap', serves: (element) => element.matches('.tiptap.ProseMirror') }
