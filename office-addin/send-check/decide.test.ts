/** A deployer's own pack at Send: its rules over the starter's, its settings below the mailbox's, an administrator's above. */
import { expect, it } from 'vitest'
import { readText } from '#core/draft/readers/text.ts'
import { layerMandatory } from '#core/pack/mandatory-layers.ts'
import { layerOf, override, rule } from '#core/pack/pack-for-test.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import { starter } from '#generated/starter.ts'
import { decider } from './decide.ts'
import { sendPack } from './send-pack.ts'

const own = layerOf('group', {
  id: 'anytown',
  title: 'Anytown Group',
  rules: [
    rule('GP-90', { severity: 'must', message: 'Not a shambles.', mayLoosen: true }),
    rule('GP-91', { severity: 'must', message: 'Ours is no council of this name.', params: { terms: ['Nowhere'] }, nation: ['W'] }),
  ],
  overrides: [override('EM-05', { severity: 'must' })],
})
interface Given {
  packs?: Settings
  policy?: Settings
  mailbox?: Settings
  mandatory?: string[]
}
const decided = (text: string, { packs = {}, policy = {}, mailbox = {}, mandatory = [] }: Given = {}) =>
  decider(sendPack(layerMandatory(mandatory, starter, [own]).pack, { settings: packs, policy })).decide({
    draft: readText(text),
    settings: mailbox,
    note: undefined,
    today: '2026-06-01',
  })
const rules = (...given: Parameters<typeof decided>) => decided(...given).musts.map((must) => must.rule)

it('its own musts hold mail, and the packs are named', () => {
  const { musts, pack } = decided('It is a shambles.')
  expect(musts).toContainEqual({ rule: 'GP-90', message: 'Not a shambles.', sure: true })
  expect(pack).toMatch(/^Seconder starter pack, Anytown Group [\d.]+\+1\.0\.0$/)
})
it('its settings count where the mailbox says nothing, key by key', () => {
  expect(rules('Nowhere.', { packs: { council: { nation: 'W' } } })).toContain('GP-91')
  expect(rules('Nowhere.', { packs: { council: { nation: 'W' } }, mailbox: { council: { name: 'Anytown Council' } } })).toContain('GP-91')
  expect(rules('Nowhere.', { packs: { council: { nation: 'W' } }, mailbox: { council: { nation: 'E' } } })).not.toContain('GP-91')
})
it('a choice in the mailbox sets its own rule aside where the pack lets it, and never one that the deployer calls mandatory', () => {
  const mailbox: Settings = { ruleChoices: { 'GP-90': { off: true } } }
  expect(rules('It is a shambles.', { mailbox })).not.toContain('GP-90')
  expect(rules('It is a shambles.', { mailbox, mandatory: ['GP-90'] })).toContain('GP-90')
  expect(rules('It is a shambles.', { mailbox: { ruleChoices: { 'GP-90': { severity: 'consider' } } }, mandatory: ['GP-90'] })).toContain('GP-90')
})
it('what an administrator decided counts before anybody has opened the pane, and against what the mailbox says', () => {
  const lighter: Settings = { council: { nation: 'E' }, ruleChoices: { 'GP-90': { off: true } } }
  expect(rules('Nowhere.', { policy: { council: { nation: 'W' } } })).toContain('GP-91')
  expect(rules('Nowhere.', { policy: { council: { nation: 'W' } }, mailbox: lighter })).toContain('GP-91')
  expect(rules('It is a shambles.', { policy: { ruleChoices: { 'GP-90': { severity: 'must' } } }, mailbox: lighter })).toContain('GP-90')
  expect(rules('It is a shambles.', { policy: { ruleChoices: { 'GP-90': { severity: 'should' } } } })).not.toContain('GP-90')
})
