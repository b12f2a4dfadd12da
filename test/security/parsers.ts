/**
 * Every parser of what comes from outside, with texts that it takes. A new one is entered here, and is tried with all
 * hostile texts from then on. Readers of whole files (.docx, .eml) have mutated bytes of their own beside them.
 */
import { readFileSync } from 'node:fs'
import { readKey } from '#app/packs/keys.ts'
import { holder, leader, made, plain, whip } from '#app/packs/packs-for-test.ts'
import { readSignedFile } from '#app/packs/signed-file.ts'
import { verifyPack } from '#app/packs/verify-pack.ts'
import { packAddress } from '#app/packs-in-use/pack-address.ts'
import { readProof } from '#app/proof/signed-proof.ts'
import { readRecords } from '#app/record/read-records.ts'
import { readKeepsake } from '#app/store/keepsake.ts'
import { openPack, readGroupKey } from '#app/studio/making/open-pack.ts'
import { readArguments } from '#cli/arguments.ts'
import { check } from '#cli/commands/check.ts'
import { parseJson } from '#cli/input/json-file.ts'
import { isDay } from '#core/calendar/day.ts'
import { readDate } from '#core/calendar/day-names.ts'
import { type FileKind, readDraft } from '#core/draft/readers/read-draft.ts'
import { faults } from '#core/draft/readers/testing/shown.ts'
import { readAnswer } from '#core/drafting/approval/answer.ts'
import { NO_APPROVALS } from '#core/drafting/approval/approvals.ts'
import { readRequest, requestFile, requestMail } from '#core/drafting/approval/request.ts'
import { readSigned } from '#core/drafting/approval/signed.ts'
import { bringIn } from '#core/drafting/import/bring-in.ts'
import { render } from '#core/drafting/render.ts'
import { readTemplate } from '#core/drafting/template-reader.ts'
import { packFile, ruleInPack, templateInPack } from '#core/pack/pack-for-test.ts'
import { readFigures } from '#core/pack/read-figures.ts'
import { readRule } from '#core/pack/read-rule.ts'
import { readSetup } from '#core/pack/read-setup.ts'
import { readWords } from '#core/pack/read-words.ts'
import { setupCode } from '#core/pack/setup-code.ts'
import { fingerprint, readFingerprint } from '#core/pack/signed/fingerprint.ts'
import { validPack } from '#core/pack/valid-pack.ts'
import { settingsFrom } from '#office/send-check/roaming.ts'
import { readNote } from '#office/send-check/verdict-note.ts'

export interface Parser {
  readonly name: string
  /** Texts that it takes; they are harmed in many ways. */
  readonly right: readonly string[]
  /** The names of its own errors; `Error` where it throws a sentence and no class of its own. None: it never throws. */
  readonly says: readonly string[]
  readonly read: (text: string) => unknown
  /** Somebody pastes it, from a mail that anybody may have written. */
  readonly pasted?: boolean
  /** It does a lot with each text: fewer are tried, and short ones. */
  readonly slow?: boolean
}

const shipped = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const json = JSON.stringify

const SETTINGS = { me: { name: 'Sam Lee', role: 'political-assistant' }, council: { name: 'Anytown Council', nation: 'E' }, directory: [{ name: 'Ada Khan', role: 'leader' }] }
const SETUP = { seconder: 'setup', format: 1, madeOn: '2026-11-22', settings: SETTINGS }
const ASKING = { to: { by: 'Ada Khan' }, title: 'Mill Library', text: 'Mill Library stays open.', kept: NO_APPROVALS }
const DRAFT = { id: 'd1', title: 'Mill Library', context: { kind: 'letter' }, blocks: [], createdAt: '2026-11-22T10:00:00.000Z', updatedAt: '2026-11-22T10:00:00.000Z' }
const TEMPLATE = `---
id: T-OWN-THANKS
${Object.entries({ ...templateInPack(), id: undefined, body: undefined })
  .filter(([, value]) => value !== undefined)
  .map(([key, value]) => `${key}: ${json(value)}`)
  .join('\n')}
---
# Thanks, {{name}}

{{#if name}}Dear {{name}}{{else}}Hello{{/if}} {{longDate today}}

| A |
| --- |
| {{upper name}} |
`

const signed = await made(plain(), [leader, whip])
/** Places of a longer text are looked at one by one for too long. */
const SHOWN = 2000
const draftAs = (kind: FileKind) => async (text: string) => {
  if (text === '') return
  const draft = await readDraft(`draft.${kind}`, bytes(text), kind)
  const found = text.length > SHOWN ? [] : faults(draft)
  if (found.length > 0) throw new Error(`The draft’s places do not hold: ${found.join('; ')}`)
}
const broughtFrom = (file: string) => (text: string) => bringIn(file, bytes(text), { today: '2026-11-22', taken: new Set(), look: async () => ({ context: {}, findings: [] }) })
const BROUGHT = ['UnusableTemplate', 'UnreadableDraft', 'TemplateError']

export const PARSERS: readonly Parser[] = [
  { name: 'plain text', says: ['UnreadableDraft'], right: ['Mill Library\n\nIt stays open.'], read: draftAs('txt') },
  {
    name: 'Markdown',
    says: ['UnreadableDraft'],
    right: ['---\ntitle: Mill\nkind: letter\n---\n# Mill Library\n\n> It *stays* [open](https://x.example).\n\n| a |\n|---|\n| b |'],
    read: draftAs('md'),
  },
  {
    name: 'HTML',
    says: ['UnreadableDraft'],
    right: [
      '<!doctype html><title>Mill</title><h1>Mill Library</h1><p style="break-after:page">It <b>stays</b> <a href="https://x.example">open</a>.<table><tr><td>a</table><!-- b -->',
    ],
    read: draftAs('html'),
  },
  {
    name: 'a mail',
    says: ['UnreadableDraft'],
    right: ['From: a@x.example\nTo: Mary <b@x.example>\nSubject: =?utf-8?q?Mill?=\nContent-Type: text/html\n\n<p>It stays open.</p>'],
    read: draftAs('eml'),
  },
  {
    name: 'a rule',
    says: ['PackError'],
    right: [json(ruleInPack()), shipped('shared/core/guidance/data-protection/DP-01-national-insurance-number.yaml')],
    read: (text) => readRule('group-policy/GP-90-a.yaml', text),
  },
  { name: 'a word list', says: ['PackError'], right: [shipped('shared/core/guidance/words/campaign.yaml').slice(0, 3000)], read: (text) => readWords('words/campaign.yaml', text) },
  { name: 'the figures', says: ['PackError'], right: [shipped('shared/core/guidance/figures.yaml').slice(0, 3000)], read: (text) => readFigures('figures.yaml', text) },
  {
    name: 'a template, filled with its samples',
    says: ['TemplateError', 'ValuesError'],
    right: [TEMPLATE],
    read: (text) => {
      const template = readTemplate(text, 'T-OWN-THANKS.md')
      return render(template, template.samples as never, { settings: {}, today: '2026-11-22' })
    },
  },
  { name: 'a pack', says: ['PackError'], right: [json(packFile()), json(packFile({ templates: [templateInPack()] }))], read: (text) => validPack('a.seconder', parsedOr(text)) },
  {
    name: 'a signed pack',
    says: ['PackError', 'NotTrusted'],
    right: [json(signed)],
    read: (text) => verifyPack('a', readSignedFile('a', text), { today: '2026-11-22', pin: { trust: [leader.x] } }),
    slow: true,
  },
  { name: 'a pack opened in the Studio', says: ['Error'], right: [json(packFile()), json(signed)], read: (text) => openPack('a.seconder', text), slow: true },
  { name: 'a group key', says: ['Error'], right: [json({ kty: 'oct', k: 'A'.repeat(43) })], read: (text) => readGroupKey('a.key', text) },
  {
    name: 'a public key',
    says: ['PackError'],
    right: [json(holder(leader)), json({ kty: 'OKP', crv: 'Ed25519', x: leader.x })],
    read: (text) => readKey('public', 'a.pub', parsedOr(text)),
  },
  { name: 'a fingerprint', pasted: true, says: ['Error'], right: [fingerprint('key', leader.x)], read: readFingerprint },
  {
    name: 'a proof of checking',
    says: ['PackError', 'NotTrusted'],
    right: [json({ seconder: 'signed-proof', format: 1, payload: signed.payload, signatures: signed.signatures })],
    read: (text) => readProof('a.proof', parsedOr(text)),
    slow: true,
  },
  { name: 'a set-up file or code, and settings', pasted: true, says: ['Error'], right: [json(SETUP), json(SETTINGS), setupCode(SETUP)], read: (text) => readSetup(text, 'mine') },
  {
    name: 'a backup',
    says: ['Error'],
    right: [json({ seconder: 'store', version: 1, drafts: [DRAFT], settings: SETTINGS, own: [templateInPack('T-OWN-THANKS')] })],
    read: (text) => readKeepsake(parsedOr(text)),
  },
  {
    name: 'members’ records',
    says: ['Error'],
    right: [json({ seconder: 'record', format: 1, savedOn: '2026-11-22', entries: [] })],
    read: (text) => readRecords([new File([text], 'ada.json')]),
  },
  { name: 'a request for approval', pasted: true, says: ['Error'], right: [requestFile(ASKING), requestMail(ASKING).body], read: readRequest },
  {
    name: 'the answer to one',
    pasted: true,
    says: [],
    right: ['APPROVED 4F7K', '> APPROVED 4F7K\nOn Monday Ada wrote:'],
    read: (text) => readAnswer(text, NO_APPROVALS, 'f'.repeat(64)),
  },
  {
    name: 'a signed approval',
    pasted: true,
    says: ['Error'],
    right: [`SECONDER-APPROVAL1.e30.${leader.x}.${'A'.repeat(86)}`],
    read: (text) => readSigned(text, { pinned: [{ name: 'Ada', key: leader.x }], verify: async () => true } as never),
  },
  {
    name: 'an export of Briskine',
    says: BROUGHT,
    right: ['id,title,shortcut,subject,to,cc,bcc,tags,body\n1,"Thanks, all",thx,"Re: {{subject}}",,,,a,"<p>Dear {{to.first_name}},</p>"'],
    read: broughtFrom('a.csv'),
  },
  {
    name: 'an export of Text Blaze',
    says: BROUGHT,
    right: [json({ version: 1, folders: [{ name: 'A', snippets: [{ name: 'Ack', shortcut: '/ack', text: 'Dear {formtext: name=Resident; default=x} {time: YYYY}' }] }] })],
    read: broughtFrom('a.json'),
  },
  {
    name: 'a file of Espanso',
    says: BROUGHT,
    right: ['matches:\n  - trigger: ":ack"\n    label: Thanks\n    replace: "Hello {{name}} $|$"\n  - triggers: [":a"]\n    form: "Dear [[resident]]"\n'],
    read: broughtFrom('a.yml'),
  },
  {
    name: 'a group of TextExpander',
    says: BROUGHT,
    right: [
      '<?xml version="1.0"?><plist version="1.0"><dict><key>snippetsTE2</key><array><dict><key>label</key><string>Ack</string><key>plainText</key><string>Dear %filltext:name=Ward% &amp;</string></dict></array></dict></plist>',
    ],
    read: broughtFrom('a.textexpander'),
  },
  { name: 'Markdown brought in as a template', slow: true, says: BROUGHT, right: [TEMPLATE, '# Thanks\n\nDear [name], see {{ward}}.'], read: broughtFrom('a.md') },
  { name: 'HTML brought in as a template', slow: true, says: BROUGHT, right: ['<title>Thanks</title><p>Dear [name], on <u>____</u></p>'], read: broughtFrom('a.html') },
  { name: 'a day', pasted: true, says: [], right: ['2026-09-16', '16/09/2026', 'Wednesday, 16th of September 2026'], read: (text) => [isDay(text), readDate(text)] },
  { name: 'the address of a pack', pasted: true, says: ['Error'], right: ['https://anytown.example/ours.seconder'], read: (text) => packAddress(text) },
  { name: 'JSON of the command line', says: ['Unusable'], right: [json(SETTINGS)], read: (text) => parseJson(text, 'profile.json') },
  {
    name: 'the words of a command line',
    says: ['Unusable'],
    right: ['check\nrelease.docx\n--profile\np.json\n--format=html', '--context=C.json\n-h\n--\n-x'],
    read: (text) => readArguments(check, text.split('\n')),
  },
  { name: 'settings in a mailbox', says: [], right: [json(SETTINGS)], read: settingsFrom },
  { name: 'a verdict noted on a message', says: [], right: [json({ hash: 'a.b.c', musts: [] })], read: readNote },
]

/** As the readers of such files do; what is no JSON they refuse before their schema sees it. */
function parsedOr(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
