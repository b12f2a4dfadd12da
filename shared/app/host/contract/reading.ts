/** Reading: what the checker is given, and that looking never changes anything. */
import { boldWords } from './bold-words.ts'
import { bodyOf, CLOSING, edit, finding, HEADLINE, OPENING, RELEASE, release } from './examples.ts'
import { type Behaviour, holds, same } from './harness.ts'

export const reading: readonly Behaviour[] = [
  {
    name: 'reads the paragraphs in order, with headings known as headings',
    async run({ host, open }) {
      await open(release())
      const draft = await host.read()
      same(draft.host, host.name, 'the draft names its host')
      const body = draft.places.filter((place) => place.part === 'body' && place.paragraph.text !== '')
      same(
        body.map((place) => place.paragraph.text),
        [HEADLINE, OPENING, CLOSING],
        'the paragraphs',
      )
      same(body[0]?.paragraph.block, { kind: 'heading', level: 1 }, 'the first block')
      for (const place of body) same(RELEASE.slice(place.start, place.start + place.paragraph.text.length), place.paragraph.text, 'the text at the offsets of its place')
    },
  },
  {
    name: 'reads bold words as a mark at their offsets, at once or when it has told of a change',
    async run(harness) {
      await harness.open(release())
      same(await boldWords(harness, OPENING), ['final'], 'the bold words')
    },
  },
  {
    name: 'returns the same Paragraph objects while nothing has changed',
    async run({ host, open }) {
      await open(release())
      const [first, second] = [await host.read(), await host.read()]
      holds(
        first.places.every((place, i) => place.paragraph === second.places[i]?.paragraph),
        'a paragraph came back as another object though nothing had changed',
      )
    },
  },
  {
    name: 'returns the same Paragraph objects for the paragraphs beside the one that was typed in',
    async run({ host, open, select, type }) {
      await open(release())
      const before = await host.read()
      const at = RELEASE.indexOf('the decision')
      await select(at, at)
      await type('today that ')
      const after = await host.read()
      same(await bodyOf(host), `${RELEASE.slice(0, at)}today that ${RELEASE.slice(at)}`, 'the text after typing')
      const object = (draft: typeof before, text: string) => draft.places.find((place) => place.paragraph.text === text)?.paragraph
      holds(object(before, HEADLINE) === object(after, HEADLINE), 'the headline came back as another object')
      holds(object(before, CLOSING) === object(after, CLOSING), 'the closing came back as another object')
    },
  },
  {
    name: 'never alters the text by marking it',
    async run({ host, open }) {
      await open(release())
      const before = await host.read()
      host.mark([finding([edit(RELEASE, 'speaking for the group', '')]), finding([edit(RELEASE, 'final', '')]), finding()])
      same(await bodyOf(host), RELEASE, 'the text with marks')
      const after = await host.read()
      holds(
        before.places.every((place, i) => place.paragraph === after.places[i]?.paragraph),
        'marking made a paragraph another object',
      )
      host.mark([])
      same(await bodyOf(host), RELEASE, 'the text with the marks gone')
    },
  },
  {
    name: 'bears marks for words that are no longer there',
    async run({ host, open, select, type }) {
      await open(release())
      const last = edit(RELEASE, 'all are welcome.', '')
      await select(0, RELEASE.length)
      await type('Short.')
      host.mark([finding([last]), { ...finding([last]), end: 100_000 }])
      same(await bodyOf(host), 'Short.', 'the text')
      host.mark([])
    },
  },
  {
    name: 'selects the words of a finding when it is revealed',
    async run({ host, open, selected }) {
      if (!host.can.reveal) return
      await open(release())
      await host.reveal(finding([edit(RELEASE, 'Monday at 9am', '')]))
      same(await selected(), 'Monday at 9am', 'the selected words')
    },
  },
  {
    name: 'bears being asked to reveal an absence',
    async run({ host, open }) {
      await open(release())
      await host.reveal(finding())
      same(await bodyOf(host), RELEASE, 'the text')
    },
  },
]
