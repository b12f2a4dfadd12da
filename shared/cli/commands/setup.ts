/** `seconder setup`: the checks that sleep, once, and what wakes them. */
import { loadPack } from '../checker.ts'
import type { Command } from '../command.ts'
import { readSettings, withSealed } from '../input/user-files.ts'
import { columns, wrap } from '../output/wrap.ts'
import { PACK_OPTION } from '../pack-option.ts'
import { WAKES } from './wakes.ts'

export const setup: Command = {
  name: 'setup',
  usage: ['setup [--profile P.json] [--pack PACK] [--format json]'],
  about:
    'Some checks need to know something first: who is in the group, the standing orders, who agreed. Until then they sleep; nothing is guessed. This lists them, and what wakes them.',
  options: {
    profile: { value: 'P.json', help: 'your settings' },
    ...PACK_OPTION,
    format: { value: 'FORMAT', help: 'how to write it', choices: ['text', 'json'] },
  },
  async run(given, io) {
    const own = await readSettings(given)
    const { pack, sealed } = await loadPack(given, io)
    const settings = await withSealed(sealed, own)
    const { rules } = pack
    const sleeping = WAKES.map((wake) => ({ ...wake, rules: rules.filter(({ needs }) => needs?.includes(wake.need)) })).filter(
      (wake) => wake.rules.length > 0 && !wake.awake(settings),
    )
    if (given.value('format') === 'json') {
      await io.out(
        `${JSON.stringify(
          sleeping.map(({ need, where, rules }) => ({ need, where, rules: rules.map(({ id }) => id) })),
          null,
          2,
        )}\n`,
      )
      return 0
    }
    const always = rules.filter(({ needs }) => !needs?.length).length
    const blocks = sleeping.map(({ need, where, example, rules }) =>
      [
        wrap(`${need} (${where === 'profile' ? 'in your settings' : 'in the context of each draft'})`),
        columns(rules.map(({ id, title }) => [id, title])),
        wrap(`${where === 'profile' ? 'Add to the profile' : 'Add to the context'}: ${example}`, '    ', '  '),
      ].join('\n'),
    )
    const first =
      sleeping.length === 0
        ? 'No check sleeps.'
        : `${new Set(sleeping.flatMap(({ rules }) => rules.map(({ id }) => id))).size} checks sleep until Seconder knows more; ${always} need nothing.`
    await io.out(`${[wrap(first), ...blocks].join('\n\n')}\n`)
    return 0
  },
}
