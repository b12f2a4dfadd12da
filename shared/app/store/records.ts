/** Is this record whole? A browser may lose part of its storage; a damaged record must not take the others with it. */
import type { Waivers } from '#core/checker/verdict.ts'
import type { Approvals } from '#core/drafting/approval/approvals.ts'
import { isOwn } from '#core/drafting/own-id.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { Template } from '#core/pack/template.schema.ts'
import { isEntry } from '#core/record/entry.ts'
import type { DraftRecord, KeptRecord, OwnKey, Preferences, TemplateUse } from './store.ts'

type Fields = Record<string, unknown>
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isMoment = (value: unknown): value is string => isText(value) && /^\d{4}-\d{2}-\d{2}T/.test(value) && !Number.isNaN(Date.parse(value))

const isApprover = (value: unknown): boolean => isObject(value) && isText(value.by) && (value.role === undefined || isText(value.role))

const isApprovals = (value: unknown): value is Approvals =>
  isObject(value) &&
  isObject(value.texts) &&
  Object.values(value.texts).every(isText) &&
  Array.isArray(value.given) &&
  value.given.every((one) => isApprover(one) && isText(one.hash) && (one.strength === 'recorded' || one.strength === 'signed')) &&
  Array.isArray(value.asked) &&
  value.asked.every((one) => isObject(one) && isText(one.code) && isText(one.hash) && isText(one.at) && isApprover(one.of))

export const isDraft = (value: unknown): value is DraftRecord =>
  isObject(value) &&
  isText(value.id) &&
  value.id !== '' &&
  isText(value.title) &&
  isObject(value.context) &&
  isMoment(value.createdAt) &&
  isMoment(value.updatedAt) &&
  (value.template === undefined || isObject(value.template)) &&
  (value.ledger === undefined || isObject(value.ledger)) &&
  (value.approvals === undefined || isApprovals(value.approvals)) &&
  (value.forms === undefined || (isObject(value.forms) && isObject(value.forms.forms) && Object.values(value.forms.forms).every(isObject)))

export const asSettings = (value: unknown): Settings => (isObject(value) ? value : {})

const isWaiver = (value: unknown): boolean => isObject(value) && isText(value.rule) && isText(value.hash) && isText(value.reason)

export const isWaivers = (value: unknown): value is Waivers =>
  isObject(value) && isText(value.salt) && value.salt !== '' && Array.isArray(value.waivers) && value.waivers.every(isWaiver)

/** One that is damaged goes alone; without the salt none can be told any more. */
export function asWaivers(value: unknown): Waivers | undefined {
  if (!isObject(value)) return undefined
  const whole = { ...value, waivers: Array.isArray(value.waivers) ? value.waivers.filter(isWaiver) : [] }
  return isWaivers(whole) ? whole : undefined
}

export const asTemplateUses = (value: unknown): TemplateUse[] =>
  Array.isArray(value) ? value.filter((use): use is TemplateUse => isObject(use) && isText(use.id) && typeof use.favourite === 'boolean') : []

/** Deep enough that nothing of the list, the search or a shortcut stumbles; the whole schema has seen it at the door. */
export const asOwnTemplates = (value: unknown): Template[] =>
  Array.isArray(value)
    ? value.filter(
        (template): template is Template =>
          isObject(template) &&
          isText(template.id) &&
          isOwn({ id: template.id }) &&
          ['title', 'summary', 'kind', 'audience', 'purpose', 'review', 'body'].every((key) => isText(template[key])) &&
          ['fields', 'locked', 'samples', 'partials', 'contextFrom', 'context'].every((key) => isObject(template[key])) &&
          Array.isArray(template.for) &&
          Array.isArray(template.approvals),
      )
    : []

/** A shelf of text has made an empty thing of the private half. */
export const asOwnKey = (value: unknown): OwnKey | undefined =>
  isObject(value) && isText(value.key) && value.privateKey instanceof CryptoKey ? (value as unknown as OwnKey) : undefined

export const asPreferences = (value: unknown): Preferences => (isObject(value) ? value : {})

/** Off where nothing is kept; an entry that is damaged goes alone. */
export const asRecord = (value: unknown): KeptRecord => ({
  on: isObject(value) && value.on === true,
  entries: isObject(value) && Array.isArray(value.entries) ? value.entries.filter(isEntry) : [],
})
