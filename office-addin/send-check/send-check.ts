import { createEngine } from '#core/checker/engine.ts'
import { sentRules } from '#generated/starter-send.ts'
import { mailText } from '../outlook/read/mail-text.ts'
import { openPack } from './open-pack.ts'
;(globalThis as any).seconder = { engine: () => createEngine(openPack(sentRules)), mailText }
