/** How large the one file may be: Outlook fetches it after Send was pressed. */
import { gzipSync } from 'node:zlib'

/** Bytes, packed as servers send it. */
export const MOST_PACKED = 120_000

/** Bytes of that which the starter pack leaves to a deployer's at the least: 24 rules took 3,300. What else of a must would have to go counts for more than the last of them. */
export const ROOM_FOR_A_PACK = 2_500

export const packedSize = (text: string): number => gzipSync(text).length
