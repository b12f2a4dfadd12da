/** For tests: a pack in the making, with a rule, a template and an agreed line, and what stands above it. */
import type { Pack } from '#core/pack/pack.ts'
import type { PackFile } from '#core/pack/pack-file.schema.ts'
import { packFile, rule, ruleInPack, templateInPack } from '#core/pack/pack-for-test.ts'
import type { WrittenRule } from '#core/pack/rule-file.schema.ts'
import type { AgreedLine } from '#core/pack/settings.schema.ts'
import { newRule } from './rule-forms.ts'
import { newWork, type Work } from './work.ts'

export const TODAY = '2026-11-22'

/** Above every pack: one rule, which speaks with agreed lines. */
export const top: Pack = {
  id: 'top',
  title: 'Above',
  version: '1.0.0',
  digest: '',
  words: [{ name: 'negationWords', terms: ['never', 'not'], except: [] }],
  templates: [],
  rules: [{ ...rule('GP-01'), kind: 'agreed-line', params: {}, message: 'This differs from the agreed line: {line}' } as never],
}

export const line: AgreedLine = {
  id: 'library',
  topic: 'Mill Library',
  line: 'Mill Library stays open.',
  contradicts: ['close the library'],
  examples: { flag: ['We will close the library.', 'It is time to close the library.'], pass: ['Mill Library stays open.', 'The library opens at nine.'] },
}

export const openWith = (open: Partial<PackFile['open']>): PackFile['open'] => ({ words: {}, rules: [], templates: [], overrides: [], ...open })

export const shambles = (id?: string): WrittenRule => ruleInPack(id) as unknown as WrittenRule

export function workOf(open: Partial<PackFile['open']> = { rules: [shambles()], templates: [templateInPack() as never] }, more: object = {}): Work {
  return { ...newWork('Anytown Group', '', 'Mary Finch', TODAY), pack: packFile(openWith(open), more) as unknown as PackFile }
}

/** A rule of the phrase form, filled in. */
export const phrase = (more: object = {}): WrittenRule =>
  ({
    ...newRule('phrase', 'GP-70', TODAY),
    title: 'Residents, not customers',
    terms: ['customer*'],
    message: 'Say residents.',
    why: 'They live here.',
    source: { title: 'Group meeting', asAt: TODAY, verified: true },
    examples: { flag: [{ text: 'Our customers.' }, { text: 'A customer.' }], pass: [{ text: 'Residents.' }, { text: 'The custom.' }] },
    ...more,
  }) as WrittenRule
