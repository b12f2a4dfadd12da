/** For tests: small packs, as files and as layers. */
import type { Layer, LayerName, Override, WordChange } from './layer.ts'
import type { Pack } from './pack.ts'
import type { Rule } from './rule.schema.ts'

/** A rule as a pack file holds it: it flags the word "shambles". */
export const ruleInPack = (id = 'GP-90', more: object = {}) => ({
  id,
  title: 'No shambles',
  severity: 'should',
  kind: 'phrase',
  terms: ['shambles'],
  message: 'Our group does not call anything a shambles.',
  why: 'The group agreed to say what is wrong instead.',
  source: { title: 'The group’s own practice', asAt: '2026-11-22', verified: true },
  reviewBy: '2027-11-30',
  examples: { flag: [{ text: 'It is a shambles.' }, { text: 'What a shambles!' }], pass: [{ text: 'It is late.' }, { text: 'It costs too much.' }] },
  ...more,
})

export const templateInPack = (id = 'T-GRATITUDE', more: object = {}) => ({
  id,
  title: 'A note of thanks',
  summary: 'Thanks somebody.',
  kind: 'letter',
  audience: 'constituent',
  purpose: 'group',
  for: ['councillor'],
  version: '1.0.0',
  review: '2027-11-30',
  sources: [{ title: 'The group’s own practice', asAt: '2026-11-22', verified: true }],
  fields: { name: { type: 'text', label: 'Name', required: true } },
  samples: { name: 'Mary Ahmed' },
  context: {},
  body: 'Dear {{name}}\n\nThank you.\n',
  ...more,
})

export const packFile = (open: object = { rules: [ruleInPack()] }, more: object = {}) => ({
  seconder: 'pack',
  format: 1,
  id: 'anytown',
  title: 'Anytown Group',
  version: '1.0.0',
  layer: 'group',
  reviewBy: '2027-11-30',
  open,
  ...more,
})

export const rule = (id: string, more: Partial<Rule> = {}): Rule =>
  ({
    id,
    title: id,
    family: 'group-policy',
    severity: 'should',
    message: 'It is so.',
    why: 'Because it is.',
    source: { title: 'A test', asAt: '2026-11-22', verified: true },
    reviewBy: '2027-11-30',
    kind: 'phrase',
    params: { terms: ['shambles'] },
    ...more,
  }) as Rule

export const pack = (more: Partial<Pack> = {}): Pack => ({ id: 'top', title: 'Top', version: '1.0.0', digest: 'd', words: [], rules: [], templates: [], ...more })

export const layerOf = (name: LayerName, more: Partial<Layer> = {}): Layer => ({
  layer: name,
  id: name,
  title: name,
  version: '1.0.0',
  digest: name,
  words: [],
  rules: [],
  templates: [],
  overrides: [],
  ...more,
})

export const words = (name: string, more: Partial<WordChange> = {}): WordChange => ({ name, terms: [], except: [], without: [], ...more })
export const override = (id: string, more: Partial<Override>): Override => ({ rule: id, reason: 'We agreed so.', ...more })
