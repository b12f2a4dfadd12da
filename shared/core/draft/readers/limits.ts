/** How much a reader takes on before it says that this is not a draft. A council's longest report stays far below each. */

export const LIMITS = {
  /** A file, in bytes. */
  fileBytes: 40 * 1024 * 1024,
  /** All parts of a .docx together when unpacked, in bytes. */
  unpackedBytes: 64 * 1024 * 1024,
  /** Unpacked against packed size of one part; ordinary Word text stays below 30. Applied from 4 MB on. */
  unpackedRatio: 200,
  unpackedRatioFrom: 4 * 1024 * 1024,
  /** Entries in a .docx. */
  parts: 20_000,
  /** Markdown, in characters: its grammar is slow to read. */
  markdownChars: 1_000_000,
  /** Lines of a mail with all its attachments: a 40 MB one has 550,000. */
  mailLines: 750_000,
  /** The plain text of a mail, in characters. */
  mailChars: 5_000_000,
  /** Paragraphs in all parts. */
  paragraphs: 500_000,
  /** Links, and pictures, each. */
  references: 50_000,
  /** Elements inside each other in HTML or in a part of a .docx. */
  depth: 5_000,
  /** Attributes of one element. */
  attributes: 2_000,
} as const
