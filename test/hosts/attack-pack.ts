/** Writes a signed pack whose every word is an attack as JSON: `node --import tsx test/hosts/attack-pack.ts`. */
import { leader, made, plain, whip } from '#app/packs/packs-for-test.ts'
import { ruleInPack, templateInPack } from '#core/pack/pack-for-test.ts'
import { OWN } from '../security/attack-strings.ts'

const TAKEN = OWN.filter((attack) => attack.length < 200 && !/[{}\n\u0000-\u001f]/.test(attack))
const all = TAKEN.join(' ')
const some = (length: number) => all.slice(0, length)
const [one] = TAKEN

const rule = ruleInPack('GP-90', {
  title: some(100),
  message: some(280),
  why: some(900),
  source: { title: some(200), provision: some(80), asAt: '2026-11-22', verified: true },
  fixes: [{ label: some(60), replace: one }],
})
const template = templateInPack('T-GRATITUDE', { title: some(80), summary: some(200), fields: { name: { type: 'text', label: some(60), required: true, help: some(150) } } })

process.stdout.write(JSON.stringify(await made(plain({ title: some(80) }, { rules: [rule], templates: [template] }), [leader, whip])))
