import { expect, it } from 'vitest'
import type { PackFile } from '../pack-file.schema.ts'
import { packFile, ruleInPack, templateInPack } from '../pack-for-test.ts'
import { diffPacks } from './diff-packs.ts'

it('What a rule says anew, and from when, is told in its own words; so is which gap of a template changes', () => {
  const before = packFile({ rules: [ruleInPack()], templates: [templateInPack('T-NOTE')] })
  const [rule, template] = [ruleInPack('GP-90', { message: 'Say “residents”.', reviewBy: '2028-01-31', nation: ['W'] }), templateInPack('T-NOTE')]
  const fields = { ...template.fields, name: { type: 'text', label: 'Whom to thank', required: true } }
  const after = packFile({ rules: [rule], templates: [{ ...template, fields, review: '2028-01-31' }] })
  const said = diffPacks(before as unknown as PackFile, after as unknown as PackFile)
  expect(said.join(' ')).toContain('what it says changes to “Say “residents”.”')
  expect(said.join(' ')).toContain('its review date changes to Monday 31 January 2028')
  expect(said.join(' ')).toContain('fields changed: “Whom to thank”')
  expect(said.join(' ')).toContain('it is due for review by Monday 31 January 2028')
})
