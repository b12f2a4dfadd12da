/** The send check's engine by itself, built as the send check is: for tests, and to prove a deployer's rules on it. */
import { createEngine } from '#core/checker/engine.ts'
import { sentRules } from '#generated/starter-send.ts'
import { openPack } from './open-pack.ts'

export const engine = createEngine(openPack(sentRules))
