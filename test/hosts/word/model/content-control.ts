/** A content control: a marked span with a tag, a title and its locks. */
import type { Span, Story } from './story.ts'

export interface ContentControl {
  readonly id: number
  readonly story: Story
  readonly span: Span
  tag: string
  title: string
  appearance: string
  placeholderText: string
  cannotEdit: boolean
  cannotDelete: boolean
}

let ids = 0
export const newContentControl = (story: Story, start: number, end: number): ContentControl => ({
  id: ++ids,
  story,
  span: story.track(start, end),
  tag: '',
  title: '',
  appearance: 'BoundingBox',
  placeholderText: '',
  cannotEdit: false,
  cannotDelete: false,
})

/**
 * Whether a lock forbids replacing `start`…`end`. The places just before and after a control are outside it; to replace
 * just what it holds does not delete it.
 */
export function forbids({ cannotEdit, cannotDelete, span }: ContentControl, start: number, end: number): boolean {
  const within = start === end ? start > span.start && start < span.end : start < span.end && end > span.start
  const swallowed = start <= span.start && end >= span.end && end - start > span.end - span.start
  return (cannotEdit && within) || (cannotDelete && swallowed)
}
