/** How large the one file may be: Outlook fetches it after Send was pressed. */
import { gzipSync } from 'node:zlib'

/** Bytes, packed as servers send it. */
export const MOST_PACKED = 120_000

/** Bytes of that which the starter pack leaves to a deployer's: a pack file of 30 kB comes to some four. */
export const ROOM_FOR_A_PACK = 5_000

export const packedSize = (text: string): number => gzipSync(text).length
