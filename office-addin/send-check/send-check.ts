/** The one script that Outlook loads for its events. Every name is given to Outlook at once: one that it waits for and never hears of would hold mail back. */
// first, since the packed names take a tenth less room where nothing else stands before them
import '#core/checker/recognisers/people/given-names.ts'
import './old-engine.ts'
import { sentRules } from '#generated/starter-send.ts'
import { after, today } from './clocks.ts'
import { FUNCTIONS } from './commands.ts'
import { decider } from './decide.ts'
import { onChange, onSend, type SendEvent } from './handlers.ts'

declare const Office: typeof globalThis.Office

const here = { office: Office, after, today: () => today(), checks: decider(sentRules) }

Office.actions.associate(FUNCTIONS.send, (event: SendEvent) => onSend(event, here))
Office.actions.associate(FUNCTIONS.people, (event: SendEvent) => onChange(event, here))
Office.actions.associate(FUNCTIONS.files, (event: SendEvent) => onChange(event, here))
