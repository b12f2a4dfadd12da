/** A press release with a few things in it that the checker has something to say about; every name and number is made up. */
import type { BlockNode, Run } from '#core/drafting/blocks.ts'
import type { NewDraft } from './desk.ts'

const paragraph = (...runs: (string | Run)[]): BlockNode => ({ kind: 'paragraph', runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)) })

export const SAMPLE: NewDraft = {
  title: 'Sample: Mill Library press release',
  context: { kind: 'press-release', author: { role: 'political-assistant' }, audience: 'press' },
  blocks: [
    paragraph({ text: 'PRESS RELEASE', bold: true }),
    paragraph('For immediate release: Monday 14 September 2026'),
    { kind: 'heading', level: 1, runs: [{ text: 'Mill Library saved after residents speak up' }] },
    paragraph('Mill Library in Anytown will stay open after Anytown Council agreed a new lease on the building. More than 400 residents had written to the council about it.'),
    paragraph('Sam Lee, speaking for the group, said: “This is a victory for everyone who loves their library. Vote for us in May and we will keep it open.”'),
    paragraph('The library opens from 9am to 5pm on weekdays. The children’s corner will be rebuilt over the winter, with:'),
    {
      kind: 'list',
      ordered: false,
      start: 1,
      items: [[paragraph('new shelves at a child’s height')], [paragraph('a reading room for schools')], [paragraph('step-free access from Mill Road')]],
    },
    paragraph('One of those who wrote, Mary Ahmed of 12 Mill Road, Anytown AA1 1AA, can be reached on 07700 900123.'),
    paragraph({ text: 'Ends', bold: true }),
    { kind: 'heading', level: 2, runs: [{ text: 'Notes to editors' }] },
    paragraph('Press contact: the group office, 01632 960123, ', { text: 'press@anytown.example', href: 'mailto:press@anytown.example' }, '.'),
  ],
}
