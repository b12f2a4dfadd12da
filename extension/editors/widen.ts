/** Makes an edit one that an editor can write. */

export interface LineEdit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/**
 * Editors put no cursor inside what is shown as one sign, such as a letter with its accent or an emoji of several: an
 * edit that begins or ends there takes the whole sign.
 */
export function widen(line: string, { from, to, text }: LineEdit): LineEdit {
  const plain = (at: number) => at <= 0 || at >= line.length || (line.charCodeAt(at - 1) < 0x300 && line.charCodeAt(at) < 0x300)
  if (plain(from) && plain(to)) return { from, to, text }
  let [start, end] = [from, to]
  for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(line)) {
    const stop = index + segment.length
    if (index < from && from < stop) start = index
    if (index < to && to < stop) end = stop
  }
  return { from: start, to: end, text: line.slice(start, from) + text + line.slice(to, end) }
}

/** What the old and new words share at both ends stays as it is, with its formatting. */
export function narrow(line: string, { from, to, text }: LineEdit): LineEdit {
  const was = line.slice(from, to)
  const most = Math.min(was.length, text.length)
  let head = 0
  while (head < most && was[head] === text[head]) head++
  let tail = 0
  while (tail < most - head && was[was.length - 1 - tail] === text[text.length - 1 - tail]) tail++
  return { from: from + head, to: to - tail, text: text.slice(head, text.length - tail) }
}
