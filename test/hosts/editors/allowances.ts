/** What an editor cannot do without, on a page that otherwise allows nothing but its own, demands Trusted Types and isolates itself. */
export interface Allowance {
  /** The names of the policies that may make markup of text; `default`: the page vouches for whatever its editor makes. */
  readonly vouches?: readonly string[]
  readonly inlineStyles?: boolean
  /** Its frame begins with a script in its markup. */
  readonly inlineScripts?: boolean
}

const VOUCHED: Allowance = { vouches: ['default'] }

export const ALLOWANCES: Readonly<Record<string, Allowance>> = {
  prosemirror: { vouches: ['ProseMirrorClipboard'] },
  tiptap: { vouches: ['default', 'ProseMirrorClipboard'], inlineStyles: true },
  squire: { vouches: ['default', 'dompurify'] },
  'ckeditor-5': { ...VOUCHED, inlineStyles: true },
  'quill-1': { ...VOUCHED, inlineStyles: true },
  'quill-2': VOUCHED,
  'draft-js': VOUCHED,
  'slate-html': VOUCHED,
  // Makes its policy anew at each paste.
  lexical: { vouches: ['lexical', "'allow-duplicates'"] },
  roosterjs: VOUCHED,
  trix: { vouches: ['default', 'dompurify'], inlineStyles: true },
  tinymce: { vouches: ['default', 'dompurify'], inlineStyles: true },
  'ckeditor-4': { ...VOUCHED, inlineStyles: true, inlineScripts: true },
}
