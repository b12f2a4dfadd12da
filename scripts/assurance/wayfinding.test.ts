import { describe, expect, it } from 'vitest'
import type { Seen } from './seen.ts'
import { wayfinding } from './wayfinding.ts'

const page = (more: Partial<Seen> = {}): Seen => ({ page: 'Desk', headings: ['Findings'], labels: [], rooms: [], ways: [], drawings: [], controls: [], lines: [], ...more })
const said = (of: string, ...pages: readonly Seen[]) => wayfinding(pages).flatMap((measured) => (measured.of === of ? measured.places : []))

describe('What pages are asked beside axe', () => {
  it('is whether somebody is told to press what is only known by its place or colour', () => {
    const lines = ['Press the green button.', 'Choose the settings on the right, then save.', 'Press Save settings. The pane opens beside the document.', 'A council’s green space']
    expect(said('1.3.3', page({ lines }))).toEqual(lines.slice(0, 2))
  })

  it('is whether headings and labels have words, tell fields apart, and say where a way led', () => {
    const labels = [
      ['Council (1)', 'Name'],
      ['Group (2)', 'Name'],
      ['Group (2)', 'Name'],
    ] as const
    expect(said('2.4.6', page({ headings: ['', 'Settings'], labels, rooms: ['You and your group'] }))).toEqual([
      'a heading without words',
      'two fields are called Group (2) › Name',
      'no heading says “You and your group”, as the way here does',
    ])
    expect(said('2.4.6', page({ rooms: ['Findings'] }))).toEqual([])
  })

  it('is whether ways about come in one order', () => {
    const ways = (...names: string[]) => ({ ways: [['Seconder', names]] as const })
    expect(said('3.2.3', page(ways('Findings', 'Tools', 'Settings')), page({ page: 'Pane', ...ways('Findings', 'Settings') }))).toEqual([])
    expect(said('3.2.3', page(ways('Findings', 'Tools')), page({ page: 'Pane', ...ways('Tools', 'Findings') }))).toEqual(['“Tools” comes before “Findings”, and after it in Desk'])
  })

  it('is whether one control is drawn one way, and help comes in one order', () => {
    expect(said('3.2.4', page({ drawings: [['Keys', '<a/>']] }), page({ drawings: [['Keys', '<b/>']] }))).toEqual(['“Keys” is drawn otherwise elsewhere'])
    const [keys, note] = ['Keys', 'Make a note for the Monitoring Officer']
    expect(said('3.2.6', page({ controls: [keys, 'Undo', note] }), page({ controls: [note, keys] }))).toHaveLength(1)
    expect(said('3.2.6', page({ controls: [keys, 'Undo', note] }), page({ controls: [keys, note] }))).toEqual([])
  })
})
