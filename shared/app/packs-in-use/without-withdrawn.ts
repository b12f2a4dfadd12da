/** A pack without what a newer version took back, which counts before anybody has looked at the rest of that. */
import type { Settings } from '#core/pack/settings.schema.ts'
import type { ReadPack } from '#core/pack/valid-pack.ts'
import type { LineTakenBack, PackRecord } from './pack-record.ts'

export function withoutWithdrawn(read: ReadPack, { withdrawn }: PackRecord): ReadPack {
  if (!withdrawn) return read
  const { templates: gone, rules, lines = {} } = withdrawn
  return {
    ...read,
    rules: read.rules.filter(({ id }) => !rules.includes(id)),
    templates: read.templates.flatMap((template) => {
      const how = gone[template.id]
      return how === undefined ? [template] : how === null ? [] : [{ ...template, withdrawn: how }]
    }),
    ...(read.sealed && { sealed: withoutLines(read.sealed, lines) }),
    // Another pack than the one it was, for whoever keeps what was compiled.
    digest: `${read.digest} without ${JSON.stringify([gone, rules, lines])}`,
  }
}

/** A retired line stays known, so that it is found where it still stands; one that ends sooner is out of date from that day. */
function withoutLines(sealed: Settings, lines: Readonly<Record<string, LineTakenBack>>): Settings {
  if (!sealed.agreedLines) return sealed
  return {
    ...sealed,
    agreedLines: sealed.agreedLines.flatMap((line) => {
      const taken = lines[line.id]
      if (taken === undefined) return [line]
      if (taken === null) return []
      return [{ ...line, ...(typeof taken === 'string' ? { retired: taken } : taken) }]
    }),
  }
}
