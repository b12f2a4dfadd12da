/** `seconder pack`: a group's own templates, rules and settings as one signed file. */
import type { Command, Given } from '../command.ts'
import type { Io } from '../io.ts'
import { TRUST_OPTION } from '../pack-option.ts'
import { PASSPHRASE_OPTION } from '../passphrase-option.ts'
import { Unusable } from '../unusable.ts'

type Part = (given: Given, words: readonly string[], io: Io) => Promise<number>

const PARTS: Readonly<Record<string, () => Promise<Part>>> = {
  keygen: async () => (await import('./pack-keygen.ts')).packKeygen,
  build: async () => (await import('./pack-build.ts')).packBuild,
  sign: async () => (await import('./pack-sign.ts')).packSign,
  verify: async () => (await import('./pack-verify.ts')).packVerify,
  test: async () => (await import('./pack-test.ts')).packTest,
  diff: async () => (await import('./pack-diff.ts')).packDiff,
}

export const pack: Command = {
  name: 'pack',
  usage: [
    'pack keygen -o KEY [--name NAME] [--role ROLE] [--passphrase FILE]',
    'pack keygen --group -o KEY',
    'pack build DIR -o PACK [--after OLD] [--group-key FILE] [--pack ABOVE]',
    'pack sign PACK --key KEY [--passphrase FILE] -o PACK',
    'pack verify PACK --trust PUB… [--threshold N] [--pins PINS.json]',
    'pack verify PROOF --trust PUB… [--of FILE]',
    'pack test PACK [--group-key FILE] [--pack ABOVE]',
    'pack diff OLD NEW [--group-key FILE]',
  ],
  about:
    'A pack is made from a folder (pack.yaml, templates/, guidance/, settings.yaml), signed by its keepers, each with a key of their own, and verified by whoever takes it. verify ends with 0 when the pack is trusted, 1 when it is not (and says why), 2 when it cannot be read, and so for a proof of checking; test with 1 when an example fails.',
  options: {
    output: { value: 'FILE', short: 'o', help: 'where to write it' },
    key: { value: 'KEY', help: 'the key to sign with, as keygen wrote it' },
    passphrase: PASSPHRASE_OPTION,
    name: { value: 'NAME', help: 'whose key it is' },
    role: { value: 'ROLE', help: 'their role: leader, whip, press-officer …' },
    group: { help: 'makes the group’s key, which seals and opens the sealed part, in place of a person’s' },
    after: { value: 'OLD', help: 'the version before: its chain of keys goes on' },
    pack: { value: 'ABOVE', help: 'a pack over which this one stands, such as your party’s; may be given for each' },
    of: { value: 'FILE', help: 'the text that a proof should be about' },
    ...TRUST_OPTION,
  },
  async run(given, io) {
    const [part = '', ...words] = given.words
    const load = Object.hasOwn(PARTS, part) ? PARTS[part] : undefined
    if (!load) throw new Unusable('say seconder pack keygen, build, sign, verify, test or diff. See: seconder pack --help')
    return (await load())(given, words, io)
  },
}
