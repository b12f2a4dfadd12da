/** `--pack`, wherever a command takes it. */
import type { Option } from './command.ts'

export const PACK_OPTION: { readonly pack: Option } = {
  pack: { value: 'PACK', help: 'the pack of your party or group, over the one that Seconder comes with; may be given for each' },
}
