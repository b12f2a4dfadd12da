/** `--pack` and `--own`, wherever a command takes them. */
import type { Option } from './command.ts'

export const PACK_OPTION: { readonly pack: Option; readonly own: Option } = {
  pack: { value: 'PACK', help: 'the pack of your party or group, over the one that Seconder comes with; may be given for each' },
  own: { value: 'FOLDER', help: 'a folder of your own templates, as seconder templates import writes them' },
}
