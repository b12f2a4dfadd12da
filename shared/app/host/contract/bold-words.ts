/** The bold words of a paragraph. A host may learn of them only after it has read the text: then it tells of a change. */
import type { HostHarness } from './harness.ts'
import { heard } from './watching.ts'

export async function boldWords(harness: HostHarness, beginning: string): Promise<string[]> {
  const read = async (): Promise<string[]> => {
    const paragraph = (await harness.host.read()).places.find((place) => place.paragraph.text.startsWith(beginning))?.paragraph
    return paragraph?.marks.filter((mark) => mark.kind === 'bold').map((mark) => paragraph.text.slice(mark.start, mark.end)) ?? []
  }
  const words = await read()
  if (words.length > 0) return words
  await heard(harness, read)
  return read()
}
