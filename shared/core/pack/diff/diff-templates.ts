/** What changes in the templates that a pack brings. */
import type { PackFile } from '../pack-file.schema.ts'
import { changedKeys, inShort, listed, readable } from './changes.ts'

type Template = PackFile['open']['templates'][number]

const NAMES: Readonly<Record<string, string>> = {
  approvals: 'who must agree to it',
  approved: 'who approved its wording',
  locked: 'its locked passages',
  for: 'who may use it',
  purpose: 'whose work it serves',
  review: 'its review date',
  samples: 'its samples',
  subject: 'its subject',
  title: 'its title',
  summary: 'its summary',
  sources: 'its sources',
  partials: 'a shared passage',
}

export function diffTemplates(old: readonly Template[], now: readonly Template[]): string[] {
  const { added, gone, both } = listed(old, now, ({ id }) => id)
  return [
    ...added.map(({ id, title }) => `Template ${id}, “${title}”, is new.`),
    ...gone.map(({ id, title }) => `Template ${id}, “${title}”, is taken out.`),
    ...both.flatMap(([before, after]) => {
      const all = changes(before, after)
      return all.length === 0 ? [] : [`Template ${after.id}, “${after.title}”: ${all.join('; ')}.`]
    }),
  ]
}

const lines = (body: string): string[] => body.split('\n').filter((line) => line.trim() !== '')

function changes(before: Template, after: Template): string[] {
  const fields = listed(Object.keys(before.fields), Object.keys(after.fields), (id) => id)
  const other = fields.both.map(([id]) => id).filter((id) => changedKeys({ f: before.fields[id] }, { f: after.fields[id] }).length > 0)
  const wording = listed(lines(before.body), lines(after.body), (line) => line)
  return [
    ...(before.version === after.version ? [] : [`version ${before.version} becomes ${after.version}`]),
    ...(after.withdrawn && !before.withdrawn ? [`it is withdrawn (${after.withdrawn.why.replace(/\.$/, '')})`] : []),
    ...(fields.added.length > 0 ? [`fields added: ${inShort(fields.added)}`] : []),
    ...(fields.gone.length > 0 ? [`fields taken out: ${inShort(fields.gone)}`] : []),
    ...(other.length > 0 ? [`fields changed: ${inShort(other.map((id) => after.fields[id]?.label ?? id))}`] : []),
    ...(wording.added.length > 0 ? [`wording that is new: ${inShort(wording.added)}`] : []),
    ...(wording.gone.length > 0 ? [`wording that goes: ${inShort(wording.gone)}`] : []),
    ...(wording.added.length + wording.gone.length === 0 && before.body !== after.body ? ['its lines change their order or spacing'] : []),
    ...changedKeys(before, after, ['id', 'version', 'withdrawn', 'fields', 'body']).map((key) =>
      key === 'review' ? `it is due for review by ${readable(after.review)}` : `${NAMES[key] ?? `“${key}”`} changes`,
    ),
  ]
}
