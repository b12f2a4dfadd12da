/** What a command needs of the world around it, so that tests can stand in for it. */
export interface Io {
  /** Standard output; resolves when the text is taken, so that a slow reader slows us down. */
  out(text: string | Uint8Array): Promise<void>
  /** One line on standard error; the line end is added. */
  err(line: string): void
  stdin(): AsyncIterable<Uint8Array>
  /** Asks without showing what is typed; absent where nobody is at the terminal. */
  askSecret?(question: string): Promise<string>
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
    ...(process.stdin.isTTY && process.stderr.isTTY && { askSecret }),
    today: `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`,
    colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
  }
}

async function askSecret(question: string): Promise<string> {
  const [{ createInterface }, { Writable }] = await Promise.all([import('node:readline'), import('node:stream')])
  process.stderr.write(question)
  // It edits the line as ever, and shows none of it.
  const silent = new Writable({ write: (_piece, _encoding, done) => done() })
  const reader = createInterface({ input: process.stdin, output: silent, terminal: true })
  return new Promise((resolve) => {
    reader.on('SIGINT', () => {
      process.stderr.write('\n')
      process.exit(130)
    })
    reader.question('', (said) => {
      reader.close()
      process.stderr.write('\n')
      resolve(said)
    })
  })
}
