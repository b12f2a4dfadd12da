/** How large the one file may be: Outlook fetches it after Send was pressed. */
import { gzipSync } from 'node:zlib'

/** Bytes, packed as servers send it. */
export const MOST_PACKED = 120_000

export const packedSize = (text: string): number => gzipSync(text).length
