/** The report as SARIF 2.1.0 (OASIS), which code hosts and editors show. */
import type { Finding, Severity } from '#core/checker/finding.ts'
import { textOf } from '#core/draft/layout.ts'
import type { Checked, CheckedFile } from './checked.ts'

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { must: 'error', should: 'warning', consider: 'note' }

export function sarifReport({ version, pack, files }: Checked) {
  const rules = new Map<string, Finding>()
  for (const { verdict } of files) for (const finding of verdict.findings) if (!rules.has(finding.rule)) rules.set(finding.rule, finding)
  const index = new Map([...rules.keys()].map((id, position) => [id, position]))
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Seconder',
            version,
            semanticVersion: version,
            rules: [...rules.values()].map(rule),
            properties: { pack: pack.id, packVersion: pack.version, packDigest: pack.digest },
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: files.map((file) => ({ location: { uri: uriOf(file.path) }, properties: { textSha256: file.textSha256 } })),
        results: files.flatMap((file, artifact) => file.verdict.findings.map((finding) => result(finding, file, artifact, index.get(finding.rule) as number))),
      },
    ],
  }
}

const rule = ({ rule, title, why, source, severity, family }: Finding) => ({
  id: rule,
  shortDescription: { text: title },
  fullDescription: { text: why },
  ...(source.url && { helpUri: source.url }),
  help: { text: `${why} Source: ${source.title}${source.provision ? `, ${source.provision}` : ''}.` },
  defaultConfiguration: { level: LEVELS[severity] },
  properties: { tags: [family] },
})

function result(finding: Finding, file: CheckedFile, artifact: number, ruleIndex: number) {
  const { rule, severity, message, where, waived, quote } = finding
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: message },
    locations: [
      { physicalLocation: { artifactLocation: { uri: uriOf(file.path), index: artifact }, ...region(finding, file) }, logicalLocations: [{ name: where, kind: 'part' }] },
    ],
    suppressions: waived ? [{ kind: 'external', status: 'accepted', justification: waived.reason }] : [],
    properties: { severity, quote, start: finding.start, end: finding.end },
  }
}

/** Only in a plain text are the offsets those of the file itself; elsewhere they stand in `properties`. */
function region({ where, start, end }: Finding, { plain, draft }: CheckedFile) {
  if (start === undefined || end === undefined || where !== 'body' || !plain) return {}
  const text = textOf(draft, 'body')
  const place = (offset: number) => {
    const lines = text.slice(0, offset).split('\n')
    return { line: lines.length, column: (lines.at(-1) as string).length + 1 }
  }
  const [from, to] = [place(start), place(end)]
  return { region: { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column, charOffset: start, charLength: end - start } }
}

/** A path as a URI reference: its separators kept, all else made safe. */
function uriOf(path: string): string {
  if (path === '-') return 'standard-input'
  const parts = path.replace(/\\/g, '/').split('/').map(encodeURIComponent).join('/')
  return path.startsWith('/') ? `file://${parts}` : parts
}
