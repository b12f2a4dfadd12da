import { expect, it } from 'vitest'
import { readText } from '../draft/readers/text.ts'
import { withContextParts } from './context-parts.ts'

const context = { subject: 'Mill Ward news', attachments: [{ name: 'agenda.docx' }] }

it('reads what the context says as parts of the draft', () =>
  expect(withContextParts(readText('Text.'), context).places.map(({ part, paragraph }) => [part, paragraph.text])).toContainEqual(['subject', 'Mill Ward news']))
it('hands over the same paragraphs for the same context, so that an edit elsewhere leaves them alone', () => {
  const [first, second] = ['One.', 'Two.'].map((text) =>
    withContextParts(readText(text), context)
      .places.slice(1)
      .map(({ paragraph }) => paragraph),
  )
  expect(first?.every((paragraph, i) => paragraph === second?.[i])).toBe(true)
})
it('reads the words of links first, then the addresses that nobody sees in them', () =>
  expect(
    withContextParts(readText('Text.'), {
      links: [
        { text: 'our page', href: 'https://party.example/join' },
        { text: 'www.anytown.gov.uk', href: 'https://www.anytown.gov.uk/' },
      ],
    })
      .places.filter(({ part }) => part === 'links')
      .map(({ paragraph }) => paragraph.text),
  ).toEqual(['our page', 'www.anytown.gov.uk', 'https://party.example/join']))
