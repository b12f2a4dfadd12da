/** The parts of a draft, as data (contract: `where`). */
import type { Part } from '../draft/draft.ts'

export const PARTS = ['body', 'subject', 'title', 'recipients', 'attachments', 'images', 'links', 'quoted', 'document'] as const satisfies readonly Part[]
