/** Where a command signs with a key that may be under a passphrase. */
import type { Option } from './command.ts'

export const PASSPHRASE_OPTION: Option = { value: 'FILE', help: 'where the passphrase of the key stands, alone in a file, or - for standard input; without it you are asked' }
