/** The report as JSON (contract section 4). */
import type { Finding, Fix } from '#core/checker/finding.ts'
import type { ResolvedContext } from '#core/checker/verdict.ts'
import type { Checked, CheckedFile } from './checked.ts'

export const jsonReport = ({ version, pack, checkedOn, files }: Checked) => ({
  seconder: version,
  pack: { id: pack.id, version: pack.version, digest: pack.digest },
  checkedOn,
  files: files.map(file),
})

const file = ({ path, id, verdict, ms, textSha256 }: CheckedFile) => ({
  path,
  id,
  words: verdict.words,
  ms: Math.round(ms * 100) / 100,
  textSha256,
  context: shown(verdict.context),
  asleep: verdict.asleep.map(({ rule, needs }) => ({ rule, needs })),
  findings: verdict.findings.map(finding),
  notChecked: verdict.notChecked,
})

const finding = ({ rule, family, severity, also, message, why, start, end, quote, where, source, fixes, waived }: Finding) => ({
  rule,
  family,
  severity,
  also,
  message,
  why,
  start,
  end,
  quote,
  where,
  source: { title: source.title, provision: source.provision, url: source.url, asAt: source.asAt, verified: source.verified },
  fixes: fixes.map(fix),
  waived: waived && { reason: waived.reason, by: waived.by, on: waived.on },
})

/** Without `was`, the words that a host compares before it writes: they stay in memory. */
const fix = ({ label, edits, recipients }: Fix) => ({ label, edits: edits?.map(({ where, start, end, text }) => ({ where, start, end, text })), recipients })

/** The draft's own words, and people beyond the author, stay out of the report; of a list its length is told. */
const LEFT_OUT = ['title', 'subject', 'quotedText', 'donation']

function shown(context: ResolvedContext): Record<string, { value: unknown; from: string; confidence: number }> {
  return Object.fromEntries(
    Object.entries(context)
      .filter(([key, resolved]) => resolved && !LEFT_OUT.includes(key))
      .map(([key, { value, from, confidence }]) => [key, { value: lengths(value), from, confidence }]),
  )
}

function lengths(value: unknown): unknown {
  if (Array.isArray(value)) return value.length
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, Array.isArray(inner) ? inner.length : inner]))
}
