/** What a command needs of the world around it, so that tests can stand in for it. */
export interface Io {
  /** Standard output; resolves when the text is taken, so that a slow reader slows us down. */
  out(text: string | Uint8Array): Promise<void>
  /** One line on standard error; the line end is added. */
  err(line: string): void
  stdin(): AsyncIterable<Uint8Array>
  /** The local day on which the command runs, ISO. */
  readonly today: string
  /** Whether standard output shows colours. Nothing is ever said by colour alone. */
  readonly colour: boolean
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')

export function nodeIo(): Io {
  const now = new Date()
  process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    // A reader that has seen enough (head, less) closes the pipe: that is no error.
    if (code === 'EPIPE') process.exit(0)
    process.stderr.write(`seconder: the output could not be written (${code ?? message}).\n`)
    process.exit(2)
  })
  return {
    out: (text) => new Promise((resolve) => process.stdout.write(text, (error) => (error ? undefined : resolve()))),
    err: (line) => void process.stderr.write(`${line}\n`),
    stdin: () => process.stdin,
    today: `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`,
    colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
  }
}
