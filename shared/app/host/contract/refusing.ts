/** What a host promises where the text may only be read: it is read as elsewhere, nothing is written, and what could not be written is there to copy. */
import type { Receipt } from '../draft-host.ts'
import { bodyOf, edit, finding, fix, RELEASE, release, rendered } from './examples.ts'
import { sentence } from './fixing.ts'
import { type Behaviour, type HostHarness, holds, same } from './harness.ts'
import { reading } from './reading.ts'

/** Nobody need type for these. */
const AS_ELSEWHERE: ReadonlySet<string> = new Set([
  'reads the paragraphs in order, with headings known as headings',
  'returns the same Paragraph objects while nothing has changed',
  'never alters the text by marking it',
  'bears being asked to reveal an absence',
])

async function refuses({ host, open }: HostHarness, copy: string | undefined, work: () => Promise<Receipt>): Promise<void> {
  await open(release())
  const before = await host.read()
  const receipt = await work()
  same(receipt.outcome, 'refused', 'the outcome')
  sentence(receipt)
  same(receipt.copy, copy, 'what is there to copy')
  same(receipt.undo, undefined, 'what can be taken back')
  same(await bodyOf(host), RELEASE, 'the text')
  const after = await host.read()
  holds(
    after.places.every(({ paragraph }, i) => paragraph === before.places[i]?.paragraph),
    'a paragraph came back as another object',
  )
}

export const refusing: readonly Behaviour[] = [
  ...reading.filter(({ name }) => AS_ELSEWHERE.has(name)),
  {
    name: 'refuses to put a template in place of the text, and gives its text back',
    run: (harness) => refuses(harness, rendered().text, () => harness.host.insert(rendered(), 'whole')),
  },
  {
    name: 'refuses a template at the end, where it takes them there elsewhere',
    async run(harness) {
      const { host } = harness
      if (host.insertAtEnd) await refuses(harness, rendered().text, async () => host.insertAtEnd!(rendered()))
    },
  },
  {
    name: 'refuses a fix, and gives its words back',
    async run(harness) {
      const edits = [edit(RELEASE, 'final', 'under review')]
      await refuses(harness, 'under review', () => harness.host.apply(fix(...edits), finding(edits)))
    },
  },
  {
    name: 'has nothing to take back',
    run: (harness) => refuses(harness, undefined, () => harness.host.takeBack({ outcome: 'applied', message: 'Done.' })),
  },
]
