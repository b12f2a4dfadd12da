/** Inserting a template: its words in order, at the cursor or in place of everything. */
import { paragraph } from '#core/draft/layout.ts'
import { boldWords } from './bold-words.ts'
import { bodyOf, HEADLINE, OPENING, RELEASE, release, rendered, renderedWords, TEMPLATE_LINES, WORDS, written } from './examples.ts'
import { sentence } from './fixing.ts'
import { type Behaviour, same } from './harness.ts'

export const inserting: readonly Behaviour[] = [
  {
    name: 'replaces the whole draft by a template, with its headings, list and bold words',
    async run({ host, open }) {
      await open(release())
      const receipt = await host.insert(rendered(), 'whole')
      same(receipt.outcome, 'applied', 'the outcome')
      sentence(receipt)
      same(await written(host), TEMPLATE_LINES, 'the lines')
      const places = (await host.read()).places.filter((place) => place.part === 'body' && place.paragraph.text !== '')
      same(
        places.map((place) => place.paragraph.block.kind),
        ['heading', 'paragraph', 'item', 'item'],
        'the blocks',
      )
      const [, second] = places
      const bold = second?.paragraph.marks.filter((mark) => mark.kind === 'bold').map((mark) => second.paragraph.text.slice(mark.start, mark.end))
      same(bold, ['Saturday'], 'the bold words')
    },
  },
  {
    name: 'fills an empty draft',
    async run({ host, open }) {
      await open([paragraph('')])
      same((await host.insert(rendered(), 'selection')).outcome, 'applied', 'the outcome')
      same(await written(host), TEMPLATE_LINES, 'the lines')
    },
  },
  {
    name: 'inserts at the cursor and leaves what stands before and after',
    async run({ host, open, select }) {
      await open(release())
      const at = RELEASE.indexOf(OPENING) + OPENING.length
      await select(at, at)
      same((await host.insert(rendered(), 'selection')).outcome, 'applied', 'the outcome')
      const [, , closing] = RELEASE.split('\n')
      same(await written(host), [HEADLINE, OPENING, ...TEMPLATE_LINES, closing], 'the lines')
    },
  },
  {
    name: 'splits the paragraph when the cursor stands in its middle, and loses no letter of it',
    async run({ host, open, select }) {
      await open([paragraph('Before the gap. After the gap.')])
      await select(16, 16)
      await host.insert(rendered(), 'selection')
      const lines = (await written(host)).map((line) => line.trim())
      same(lines, ['Before the gap.', ...TEMPLATE_LINES, 'After the gap.'], 'the lines')
    },
  },
  {
    name: 'puts the words of an inline template into the sentence, exactly, and takes them back',
    async run(harness) {
      const { host, open, select } = harness
      await open(release())
      const before = (await host.read()).context
      for (const [from, to] of [
        ['said ', ''],
        ['for the group', ''],
        ['', 'the decision'],
        [OPENING, ''],
      ] as const) {
        const start = RELEASE.indexOf(from || to) + from.length
        await select(start, start + to.length)
        const receipt = await host.insert(renderedWords, 'selection')
        same(receipt.outcome, 'applied', 'the outcome')
        sentence(receipt)
        same(await bodyOf(host), RELEASE.slice(0, start) + WORDS + RELEASE.slice(start + to.length), `the text (${from || to})`)
        const places = (await host.read()).places.filter((place) => place.part === 'body')
        same(
          places.map((place) => place.paragraph.block.kind),
          ['heading', 'paragraph', 'paragraph'],
          'the blocks',
        )
        same(await boldWords(harness, places[1]!.paragraph.text), ['final'], 'the bold words')
        same((await host.read()).context.subject, before.subject, 'the subject')
        same((await host.read()).context.title, before.title, 'the title')
        same((await host.takeBack(receipt)).outcome, 'applied', 'the outcome of taking it back')
        same(await bodyOf(host), RELEASE, 'the text after taking it back')
      }
    },
  },
  {
    name: 'makes a paragraph of an inline template in an empty draft, and of nothing else',
    async run({ host, open, select }) {
      await open([paragraph('')])
      await select(0, 0)
      same((await host.insert(renderedWords, 'selection')).outcome, 'applied', 'the outcome')
      same(await bodyOf(host), WORDS, 'the text')
    },
  },
  {
    name: 'takes an insertion back',
    async run({ host, open, select }) {
      for (const where of ['whole', 'selection'] as const) {
        await open(release())
        await select(0, 0)
        const receipt = await host.insert(rendered(), where)
        same((await host.takeBack(receipt)).outcome, 'applied', `the outcome (${where})`)
        same(await bodyOf(host), RELEASE, `the text (${where})`)
      }
    },
  },
  {
    name: 'undoes an insertion with one Ctrl+Z',
    async run({ host, open, undo }) {
      if (!host.can.undo) return
      await open(release())
      await host.insert(rendered(), 'whole')
      await undo()
      same(await bodyOf(host), RELEASE, 'the text')
    },
  },
  {
    name: 'sets the subject where it can, and takes it back',
    async run({ host, open }) {
      if (!host.can.subject) return
      await open(release())
      const before = (await host.read()).context.subject
      const receipt = await host.insert(rendered('Surgery on Saturday'), 'whole')
      same((await host.read()).context.subject, 'Surgery on Saturday', 'the subject')
      await host.takeBack(receipt)
      same((await host.read()).context.subject ?? '', before ?? '', 'the subject after taking it back')
    },
  },
]
