/** Which paragraphs a look at links and colours is worth at all. */
import type { Paragraph } from '../../../draft/draft.ts'

export const isMarked = ({ marks }: Paragraph): boolean => marks.length > 0
