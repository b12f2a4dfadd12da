/** Fixes: exactly the words that were meant, or nothing at all. */
import type { Fix } from '#core/checker/finding.ts'
import type { Receipt } from '../draft-host.ts'
import { boldWords } from './bold-words.ts'
import { bodyOf, CLOSING, edit, finding, fix, HEADLINE, OPENING, RELEASE, release } from './examples.ts'
import { type Behaviour, type HostHarness, holds, same } from './harness.ts'

const apply = ({ host }: HostHarness, what: Fix): Promise<Receipt> => host.apply(what, finding(what.edits))

export function sentence(receipt: Receipt): void {
  holds(/^[“"A-Z][^\n]{8,}[.?!”"]$/.test(receipt.message), `the message is not a sentence: “${receipt.message}”`)
}

export const fixing: readonly Behaviour[] = [
  {
    name: 'replaces exactly the words of a fix and says so in a sentence',
    async run(harness) {
      await harness.open(release())
      const receipt = await apply(harness, fix(edit(RELEASE, 'speaking for the group, ', '')))
      same(receipt.outcome, 'applied', 'the outcome')
      sentence(receipt)
      same(await bodyOf(harness.host), RELEASE.replace('speaking for the group, ', ''), 'the text')
    },
  },
  {
    name: 'leaves the paragraphs beside a fix the same objects, and bold words bold',
    async run(harness) {
      await harness.open(release())
      const before = await harness.host.read()
      await apply(harness, fix(edit(RELEASE, 'Sam Lee', 'Cllr Ada Khan')))
      const after = await harness.host.read()
      for (const text of [HEADLINE, CLOSING]) {
        const [old, now] = [before, after].map((draft) => draft.places.find((place) => place.paragraph.text === text)?.paragraph)
        holds(old && old === now, `“${text}” came back as another object`)
      }
      same(await boldWords(harness, 'Cllr Ada Khan'), ['final'], 'the bold words')
    },
  },
  {
    name: 'writes several edits so that none shifts another',
    async run(harness) {
      await harness.open(release())
      const edits = [edit(RELEASE, 'Sam Lee', 'A councillor'), edit(RELEASE, 'final', 'under review'), edit(RELEASE, 'Monday', 'Tuesday'), edit(RELEASE, 'Mill', 'Park')]
      const receipt = await apply(harness, fix(...edits))
      same(receipt.outcome, 'applied', 'the outcome')
      const meant = RELEASE.replace('Sam Lee', 'A councillor').replace('final', 'under review').replace('Monday', 'Tuesday').replace('Mill', 'Park')
      same(await bodyOf(harness.host), meant, 'the text')
    },
  },
  {
    name: 'inserts where an edit replaces nothing, at the start, in the middle and at the end',
    async run(harness) {
      for (const at of [0, RELEASE.indexOf('said'), RELEASE.length]) {
        await harness.open(release())
        const receipt = await apply(harness, fix({ where: 'body', start: at, end: at, was: '', text: 'Draft ' }))
        same(receipt.outcome, 'applied', `the outcome at ${at}`)
        same(await bodyOf(harness.host), `${RELEASE.slice(0, at)}Draft ${RELEASE.slice(at)}`, `the text after inserting at ${at}`)
      }
    },
  },
  {
    name: 'takes out a whole paragraph with its line break',
    async run(harness) {
      await harness.open(release())
      const receipt = await apply(harness, fix(edit(RELEASE, `${OPENING}\n`, '')))
      same(receipt.outcome, 'applied', 'the outcome')
      same(await bodyOf(harness.host), `${HEADLINE}\n${CLOSING}`, 'the text')
    },
  },
  {
    name: 'adds a paragraph where a fix adds a line',
    async run(harness) {
      await harness.open(release())
      const at = RELEASE.indexOf(OPENING) + OPENING.length
      const receipt = await apply(harness, fix({ where: 'body', start: at, end: at, was: '', text: '\nNotes to editors' }))
      same(receipt.outcome, 'applied', 'the outcome')
      same(await bodyOf(harness.host), [HEADLINE, OPENING, 'Notes to editors', CLOSING].join('\n'), 'the text')
      const places = (await harness.host.read()).places.filter((place) => place.part === 'body' && place.paragraph.text !== '')
      same(places.length, 4, 'the number of paragraphs')
    },
  },
  {
    name: 'writes nothing when the words have changed since, and says so',
    async run(harness) {
      await harness.open(release())
      const stale = fix(edit(RELEASE, 'Monday', 'Tuesday'), edit(RELEASE, 'Sam Lee', 'A councillor'))
      const at = RELEASE.indexOf('Lee')
      await harness.select(at, at + 3)
      await harness.type('Low')
      const before = await bodyOf(harness.host)
      const receipt = await apply(harness, stale)
      same(receipt.outcome, 'changed-since', 'the outcome')
      sentence(receipt)
      same(await bodyOf(harness.host), before, 'the text')
    },
  },
  {
    name: 'writes nothing when the words have moved or the text is shorter now',
    async run(harness) {
      await harness.open(release())
      const stale = fix(edit(RELEASE, 'welcome.', 'invited.'))
      await harness.select(0, 0)
      await harness.type('Now: ')
      same((await apply(harness, stale)).outcome, 'changed-since', 'the outcome after typing before the words')
      await harness.select(0, RELEASE.length + 5)
      await harness.type('Short.')
      same((await apply(harness, stale)).outcome, 'changed-since', 'the outcome in a shorter text')
      same(await bodyOf(harness.host), 'Short.', 'the text')
    },
  },
  {
    name: 'refuses a fix that has nothing to write, and one whose edits overlap',
    async run(harness) {
      await harness.open(release())
      const nothing = await apply(harness, { label: 'Send it from your own account' })
      same(nothing.outcome, 'refused', 'the outcome of a fix without edits')
      sentence(nothing)
      const overlapping = await apply(harness, fix(edit(RELEASE, 'Sam Lee', 'A'), edit(RELEASE, 'Lee, speaking', 'B')))
      same(overlapping.outcome, 'refused', 'the outcome of overlapping edits')
      sentence(overlapping)
      same(await bodyOf(harness.host), RELEASE, 'the text')
    },
  },
  {
    name: 'puts text in as text, whatever signs it holds',
    async run(harness) {
      await harness.open(release())
      const signs = '<b>&amp; "quoted" ’single’ $& \\1 {{field}} 𝒜é\u00a0end'
      await apply(harness, fix(edit(RELEASE, 'Sam Lee', signs)))
      same(
        await bodyOf(harness.host),
        RELEASE.replace('Sam Lee', () => signs),
        'the text',
      )
    },
  },
  {
    name: 'takes a fix back, and says when it no longer can',
    async run(harness) {
      await harness.open(release())
      const receipt = await apply(harness, fix(edit(RELEASE, 'Sam Lee', 'A councillor'), edit(RELEASE, 'Monday', 'Tuesday')))
      const back = await harness.host.takeBack(receipt)
      same(back.outcome, 'applied', 'the outcome')
      sentence(back)
      same(await bodyOf(harness.host), RELEASE, 'the text')
      const again = await harness.host.takeBack({ outcome: 'refused', message: 'Nothing was written.' })
      holds(again.outcome !== 'applied', 'a receipt without an undo was taken back')
      sentence(again)
      same(await bodyOf(harness.host), RELEASE, 'the text after a second try')
    },
  },
  {
    name: 'takes a fix back after the person has written on elsewhere, and keeps what they wrote',
    async run(harness) {
      await harness.open(release())
      const receipt = await apply(harness, fix(edit(RELEASE, 'Sam Lee', 'A councillor')))
      const end = (await bodyOf(harness.host)).length
      await harness.select(end, end)
      await harness.type(' Bring a friend.')
      same((await harness.host.takeBack(receipt)).outcome, 'applied', 'the outcome')
      same(await bodyOf(harness.host), `${RELEASE} Bring a friend.`, 'the text')
    },
  },
  {
    name: 'takes nothing back when the person has since changed the very words',
    async run(harness) {
      await harness.open(release())
      const receipt = await apply(harness, fix(edit(RELEASE, 'Sam Lee', 'A councillor')))
      const at = (await bodyOf(harness.host)).indexOf('councillor')
      await harness.select(at, at + 'councillor'.length)
      await harness.type('member')
      const before = await bodyOf(harness.host)
      const back = await harness.host.takeBack(receipt)
      same(back.outcome, 'changed-since', 'the outcome')
      sentence(back)
      same(await bodyOf(harness.host), before, 'the text')
    },
  },
  {
    name: 'undoes a fix of several edits with one Ctrl+Z',
    async run(harness) {
      if (!harness.host.can.undo) return
      await harness.open(release())
      await apply(harness, fix(edit(RELEASE, 'Sam Lee', 'A councillor'), edit(RELEASE, 'Monday', 'Tuesday')))
      await harness.undo()
      same(await bodyOf(harness.host), RELEASE, 'the text')
    },
  },
]
