/** Writes two versions of a signed pack and its group's key as one line of JSON: `node --import tsx test/hosts/two-packs.ts`. */
import { newGroupKey } from '#app/packs/keys.ts'
import { leader, made, plain, press, whip } from '#app/packs/packs-for-test.ts'
import { ruleInPack, templateInPack } from '#core/pack/pack-for-test.ts'

const groupKey = newGroupKey()
const sealed = { standingOrders: { motionWords: 250 } }
const first = await made(plain({ sealed }), [leader, whip], { groupKey })
const open = { rules: [ruleInPack(), ruleInPack('GP-91')], templates: [templateInPack('T-NEWS')] }
const later = await made(plain({ version: '1.1.0', sealed }, open), [leader, press], { groupKey, after: first })

process.stdout.write(JSON.stringify({ first: JSON.stringify(first), later: JSON.stringify(later), groupKey: JSON.stringify(groupKey) }))
