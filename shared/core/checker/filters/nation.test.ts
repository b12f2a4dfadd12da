import { expect, it } from 'vitest'
import { findingsIn, packEngine } from '../try-rule.ts'

const engine = packEngine([
  { id: 'PR-91', body: 'kind: phrase\nterms: [canvass]\nnation: [E, W, S]' },
  { id: 'PR-92', body: 'kind: phrase\nterms: [candidate]\nnation: [E, W, S]' },
  { id: 'PR-93', body: 'kind: phrase\nterms: [byline]' },
  { id: 'PR-94', body: 'severity: consider\nkind: record\nnation: [NI]\nwhen: { nation: NI }\ninsteadOf: PR' },
  { id: 'PB-91', body: 'kind: phrase\nterms: [canvass]\nnation: [E, W, S]' },
])
const rulesIn = (text: string, nation: 'E' | 'NI') => findingsIn(engine, text, { settings: { council: { nation } } }).map(({ rule }) => rule)
const text = 'The candidate will canvass.'

it('puts one finding in the place of all that do not hold in Northern Ireland', () => expect(rulesIn(text, 'NI')).toEqual(['PR-94']))
it('shows it where the first of them would have stood', () => expect(findingsIn(engine, text, { settings: { council: { nation: 'NI' } } })[0]?.words).toBe('canvass'))
it('keeps what holds everywhere', () => expect(rulesIn('A byline.', 'NI')).toEqual(['PR-93']))
it('says nothing of its own', () => expect(rulesIn('The bins.', 'NI')).toEqual([]))
it('leaves the other nations as they are', () => expect(rulesIn(text, 'E')).toEqual(['PR-92', 'PB-91', 'PR-91']))
