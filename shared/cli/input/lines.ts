/** Cuts a stream of bytes into lines as they come, so that a batch of any length needs little memory. */
import { LARGEST_FILE } from './read-file.ts'

export interface Line {
  /** The first is 1. */
  readonly number: number
  /** Without the line end; undefined for a line too long to be a draft, whose bytes are passed over. */
  readonly bytes: Uint8Array | undefined
}

const NEWLINE = 10

export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest = LARGEST_FILE): AsyncGenerator<Line> {
  let number = 1
  let held: Uint8Array[] = []
  let length = 0
  const take = (piece: Uint8Array) => {
    length += piece.length
    if (length <= longest) held.push(piece)
    else held = []
  }
  const line = (): Line => {
    const bytes = length > longest ? undefined : Buffer.concat(held)
    held = []
    length = 0
    return { number: number++, bytes }
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, end))
      yield line()
      from = end + 1
    }
    take(chunk.subarray(from))
  }
  if (length > 0) yield line()
}
