/** `--pack` and `--own`, wherever a command takes them, and whom to trust for a signed pack. */
import type { Option } from './command.ts'

export const TRUST_OPTION: { readonly trust: Option; readonly threshold: Option; readonly pins: Option; readonly 'group-key': Option } = {
  trust: { value: 'PUB', help: 'whose signatures you trust: a .pub file, or the fingerprint of a key or of a group’s keys; may be given for each' },
  threshold: { value: 'N', help: 'so many of those must have signed; without this, more than half' },
  pins: { value: 'PINS.json', help: 'whom you trust for which pack, and what was last seen of it' },
  'group-key': { value: 'FILE', help: 'the group’s key, which opens the sealed part' },
}

export const PACK_OPTION: { readonly pack: Option; readonly own: Option } & typeof TRUST_OPTION = {
  pack: { value: 'PACK', help: 'the pack of your party or group, over the one that Seconder comes with; may be given for each' },
  own: { value: 'FOLDER', help: 'a folder of your own templates, as seconder templates import writes them' },
  ...TRUST_OPTION,
}
