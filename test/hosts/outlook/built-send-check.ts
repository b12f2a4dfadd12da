/** The send check as it is built, made once for all tests of it; nothing is written. */
import { buildSendCheck } from '#office/send-check/build/built.ts'

let made: Promise<string> | undefined

export const builtSendCheck = (): Promise<string> => (made ??= buildSendCheck())
