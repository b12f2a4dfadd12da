/** How large the one file may be: Outlook fetches it after Send was pressed. */
import { gzipSync } from 'node:zlib'

/** Bytes, packed as servers send it. */
export const MOST_PACKED = 120_000

/** Bytes of that which the starter pack leaves to a deployer's at the least: a pack file of 22 kB with 24 rules took 3,300. */
export const ROOM_FOR_A_PACK = 4_000

export const packedSize = (text: string): number => gzipSync(text).length
