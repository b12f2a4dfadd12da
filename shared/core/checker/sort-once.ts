/** Spans in reading order, the longest first at each place. Most lists stand so already, and are left as they are. */
export function sortOnce(spans: { readonly start: number; readonly end: number }[]): void {
  for (let i = 1; i < spans.length; i++)
    if (inOrder(spans[i - 1] as Span, spans[i] as Span) > 0) {
      spans.sort(inOrder)
      return
    }
}

type Span = Parameters<typeof sortOnce>[0][number]
const inOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end
