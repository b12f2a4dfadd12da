// node cold-send.mjs SCRIPT SETTINGS: the send check in a fresh process, as Outlook for Windows starts it at a Send; one line of JSON.
// Outlook's own answers come at once here, so that what is measured is the script's work alone.
import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'

const [script, settings] = process.argv.slice(2).map((file) => readFileSync(file, 'utf8'))
const LINE = 'The group asked when the repairs in Mill Ward would begin, and Cllr Ada Khan said that the contractor starts on Monday. '
const html = Array.from({ length: 15 }, (_, i) => `<div>${LINE.repeat(2)}${i}</div>`).join('')
const to = Array.from({ length: 38 }, (_, i) => ({ displayName: `R ${i}`, emailAddress: `r${i}@resident.example`, recipientType: 'other' }))

const answering =
  (value) =>
  (...given) => {
    const done = given.find((each) => typeof each === 'function')
    Promise.resolve().then(() => done({ status: 'succeeded', value: typeof value === 'function' ? value() : value }))
  }
let typed = 0
const item = {
  itemType: 'message',
  // another text each time
  body: { getAsync: answering(() => `<div>${typed++}</div>${html}`) },
  subject: { getAsync: answering('Repairs') },
  to: { getAsync: answering(to) },
  cc: { getAsync: answering([]) },
  bcc: { getAsync: answering([]) },
  from: { getAsync: answering({ displayName: 'Sam Lee', emailAddress: 'sam.lee@anytown.gov.uk' }) },
  getAttachmentsAsync: answering([]),
  getComposeTypeAsync: answering({ composeType: 'newMail' }),
  sessionData: { getAsync: answering('') },
  notificationMessages: { replaceAsync: answering(undefined), removeAsync: answering(undefined) },
}
const handlers = {}
const Office = {
  actions: { associate: (name, work) => (handlers[name] = work) },
  context: { platform: 'PC', requirements: { isSetSupported: () => true }, roamingSettings: { get: (key) => (key === 'seconder' ? settings : undefined) }, mailbox: { item } },
}

const send = () => new Promise((resolve) => handlers.seconderOnSend({ completed: resolve }))
const timed = async (work) => {
  const began = performance.now()
  const result = await work()
  return [performance.now() - began, result]
}
const [loadMs] = await timed(() => runInContext(script, createContext({ Office, setTimeout: () => 0, clearTimeout: () => {} })))
const [firstMs, { allowEvent }] = await timed(send)
const again = []
for (let i = 0; i < 15; i++) again.push((await timed(send))[0])
again.sort((a, b) => a - b)
process.stdout.write(`${JSON.stringify({ loadMs, firstMs, againMs: again[7], held: !allowEvent })}\n`)
