/** `seconder setup`: the checks that sleep, once, and what wakes them. */

import type { SetupPack } from '#core/pack/setup-file.schema.ts'
import { loadPack } from '../checker.ts'
import type { Command } from '../command.ts'
import { readSetupFile } from '../input/setup-input.ts'
import { readSettings, withSealed } from '../input/user-files.ts'
import type { Io } from '../io.ts'
import { columns, wrap } from '../output/wrap.ts'
import { writeFileWhole } from '../output/write-file.ts'
import { PACK_OPTION } from '../pack-option.ts'
import { WAKES } from './wakes.ts'

/** Beside the profile, as they were signed: `mine.json`, `mine.1.seconder`. Whoever uses one says whom they trust. */
async function writePacks(packs: readonly SetupPack[], profile: string, io: Io): Promise<void> {
  for (const [i, { title, text }] of packs.entries()) {
    const path = `${profile.replace(/\.json$/, '')}.${i + 1}.seconder`
    await writeFileWhole(path, text)
    io.err(`${path}: written. It is the pack “${title}” as it was signed; use it with --pack.\n`)
  }
}

export const setup: Command = {
  name: 'setup',
  usage: ['setup [--profile P.json] [--pack PACK] [--format json]', 'setup --from FILE [--profile P.json] [-o P.json]'],
  about:
    'Some checks need to know something first: who is in the group, the standing orders, who agreed. Until then they sleep; nothing is guessed. This lists them, and what wakes them. With --from it reads the set-up file or code that the extension, the desk or an Office pane made, lays it over the profile, and with -o writes both as one, with the packs in it as files beside it.',
  options: {
    profile: { value: 'P.json', help: 'your settings; a set-up file will do' },
    from: { value: 'FILE', help: 'a set-up file, or a text file with a set-up code' },
    output: { value: 'P.json', short: 'o', help: 'where to write the settings of both as a profile, and the packs of the set-up beside it' },
    ...PACK_OPTION,
    format: { value: 'FORMAT', help: 'how to write it', choices: ['text', 'json'] },
  },
  async run(given, io) {
    const [profile, from, output] = [await readSettings(given), given.value('from'), given.value('output')]
    const brought = from === undefined ? undefined : await readSetupFile(from)
    // Of one value the set-up file's counts; lists grow.
    const own = brought ? await withSealed([profile], brought.settings) : profile
    if (output !== undefined) {
      await writeFileWhole(output, `${JSON.stringify(own, null, 2)}\n`)
      await io.err(`${output}: written. It holds what the set-up file held of people; keep it as safe.\n`)
      await writePacks(brought?.packs ?? [], output, io)
    }
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
