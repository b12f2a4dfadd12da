/** The editors of the matrix: the page of each, what it is taken for, and what of a template it can hold. */
export interface Row {
  readonly page: string
  /** The name of the file of `extension/editors` that writes in it. */
  readonly detected: string
  /** Where a person clicks; ` >>> ` leads into a shadow root. */
  readonly click: string
  /** In a frame of its own. */
  readonly frame?: boolean
  /** Holds formatting. */
  readonly rich: boolean
  /** Takes a template as its plain words. */
  readonly plain?: boolean
  readonly oneLine?: boolean
  /** What its model must hold after a template. */
  readonly keeps?: Readonly<Record<string, RegExp>>
  /** What comes out otherwise than `ok`, by its column. */
  readonly but?: Readonly<Record<string, string>>
  /** Its history goes by the clock. */
  readonly clock?: boolean
}

const LINK = /href="?https:\/\/library\.example\/mill/
/** Some histories go by the clock: whether a write is one step with what was typed just before depends on how soon it came. */
const WITH_TYPING = 'takes out what was typed just before as well'
export const byTheClock = <R extends Readonly<Record<string, unknown>>>({ clock }: Row, results: R): R =>
  clock && results['undo after typing'] === WITH_TYPING ? { ...results, 'undo after typing': 'ok' } : results

const FULL = { heading: /<h2/, bold: /<(?:strong|b)\b[^>]*>Saturday/, list: /<ul[^>]*>\s*<li/, numbers: /<ol[^>]*>\s*<li/, link: LINK }

export const ROWS: readonly Row[] = [
  { page: 'content-editable', detected: 'contenteditable', click: '#host', rich: true, keeps: FULL },
  { page: 'plaintext-only', detected: 'plain text', click: '#host', rich: false },
  { page: 'textarea', detected: 'text field', click: 'textarea', rich: false },
  {
    page: 'text-input',
    detected: 'text field',
    click: 'input',
    rich: false,
    oneLine: true,
    but: { paragraphs: 'none', 'undo of a template': 'none' },
  },
  { page: 'shadow-root', detected: 'contenteditable', click: '#host >>> p', rich: true, keeps: FULL },
  { page: 'frame', detected: 'contenteditable', click: '#host p', frame: true, rich: true, keeps: FULL },
  { page: 'ckeditor-5', detected: 'CKEditor 5', click: '.ck-editor__editable p', rich: true, keeps: FULL },
  { page: 'tinymce', detected: 'TinyMCE', click: 'body p', frame: true, rich: true, keeps: FULL },
  { page: 'quill-2', detected: 'Quill 2', click: '.ql-editor p', rich: true, keeps: FULL, clock: true },
  { page: 'prosemirror', detected: 'ProseMirror', click: '.ProseMirror p', rich: true, keeps: FULL },
  { page: 'tiptap', detected: 'TipTap', click: '.ProseMirror p', rich: true, keeps: FULL },
  {
    page: 'lexical',
    detected: 'Lexical',
    click: '#host p',
    rich: true,
    keeps: {
      heading: /"tag":"h2"/,
      bold: /"format":1,[^}]*"text":"Saturday"/,
      list: /"listType":"bullet"/,
      numbers: /"listType":"number"/,
      link: /library\.example/,
    },
  },
  {
    page: 'trix',
    detected: 'Trix',
    click: 'trix-editor div',
    rich: true,
    keeps: { heading: /<h1/, bold: /<strong>Saturday/, list: /<ul><li>Bring your letters<\/li>/, numbers: /<ol><li>We listen<\/li>/, link: LINK },
    clock: true,
  },
  { page: 'slate', detected: 'Slate', click: '[data-slate-node=element]', rich: true, plain: true },
  {
    page: 'slate-html',
    detected: 'Slate',
    click: '[data-slate-node=element]',
    rich: true,
    keeps: {
      heading: /"type":"h2"/,
      bold: /"text":"Saturday","bold":true/,
      list: /"type":"ul","children":\[\{"type":"li"/,
      numbers: /"type":"ol","children":\[\{"type":"li"/,
      link: /"url":"https:\/\/library\.example\/mill/,
    },
  },
  {
    page: 'draft-js',
    detected: 'Draft.js',
    click: '[data-block]',
    rich: true,
    keeps: { heading: /"header-two"/, bold: /"BOLD"/, list: /"unordered-list-item"/, numbers: /"ordered-list-item"/, link: /library\.example/ },
  },
  { page: 'squire', detected: 'Squire', click: '#host div', rich: true, keeps: FULL },
  { page: 'roosterjs', detected: 'RoosterJS', click: '#host div', rich: true, keeps: FULL },
  { page: 'ckeditor-4', detected: 'CKEditor 4', click: 'body p', frame: true, rich: true, keeps: FULL },
  { page: 'quill-1', detected: 'Quill 1', click: '.ql-editor p', rich: true, keeps: FULL, clock: true, but: { mark: 'not marked' } },
]

export const PAGES: readonly string[] = ROWS.map(({ page }) => page)
