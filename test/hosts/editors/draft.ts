/** What stands in every editor when its page opens. */
export const LINES = [
  'The vote is on Monday evening at 7pm, and all are welcome.',
  'Please send questions to the clerk. They must arrive in good time.',
  'Thank you for reading.',
] as const
export const BOLD = 'on Monday evening'

export const asHtml = (tag: 'p' | 'div'): string => LINES.map((line) => `<${tag}>${line.replace(BOLD, `<b>${BOLD}</b>`)}</${tag}>`).join('')
/** The same as pieces: words, and whether they are bold. */
export const PIECES: readonly (readonly (readonly [text: string, bold: boolean])[])[] = LINES.map((line) =>
  line.includes(BOLD)
    ? [
        [line.slice(0, line.indexOf(BOLD)), false],
        [BOLD, true],
        [line.slice(line.indexOf(BOLD) + BOLD.length), false],
      ]
    : [[line, false]],
)

/** The same as nodes: a page that demands Trusted Types takes no HTML. */
export const asNodes = (): HTMLElement[] =>
  PIECES.map((pieces) => {
    const line = document.createElement('p')
    for (const [text, bold] of pieces) {
      const piece = document.createElement('b')
      piece.append(text)
      line.append(bold ? piece : text)
    }
    return line
  })
