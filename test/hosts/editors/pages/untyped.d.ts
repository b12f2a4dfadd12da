/** What the pages use of editors that come without types. */
declare module 'quill1' {
  export { default } from 'quill'
}
declare module 'draft-js' {
  import type { ComponentType } from 'react'
  export interface ContentState {
    getPlainText(delimiter: string): string
  }
  export const ContentState: { createFromBlockArray(blocks: unknown, entities: unknown): ContentState }
  export interface EditorState {
    getCurrentContent(): ContentState
  }
  export const EditorState: { createWithContent(content: ContentState): EditorState }
  export const RichUtils: { handleKeyCommand(state: EditorState, command: string): EditorState | null }
  export const Editor: ComponentType<{
    editorState: EditorState
    onChange(next: EditorState): void
    handleKeyCommand(command: string, state: EditorState): string
  }>
  export function convertFromHTML(html: string): { contentBlocks: unknown; entityMap: unknown }
  export function convertToRaw(content: ContentState): object
}
