/** Whose entries belong together, where nobody is named: fingerprints under one device's salt never meet those of another. */
import type { Entry } from './entry.ts'
import type { RecordFile } from './record-file.schema.ts'

/**
 * Two files with a fingerprint in common are of one person, who saved the record twice.
 * @returns the entries of each person who has any, each entry once
 */
export function byPerson(files: readonly Pick<RecordFile, 'entries'>[]): readonly (readonly Entry[])[] {
  let people: ReadonlyMap<string, Entry>[] = []
  for (const { entries } of files) {
    if (entries.length === 0) continue
    const prints = new Set(entries.map(({ fingerprint }) => fingerprint))
    const isTheirs = (person: ReadonlyMap<string, Entry>) => [...person.values()].some(({ fingerprint }) => prints.has(fingerprint))
    const own = people.filter(isTheirs).flatMap((person) => [...person.values()])
    people = [...people.filter((person) => !isTheirs(person)), new Map([...own, ...entries].map((entry) => [nameOf(entry), entry]))]
  }
  return people.map((person) => [...person.values()])
}

const nameOf = ({ rule, day, done, fingerprint }: Entry): string => `${rule} ${day} ${done} ${fingerprint}`
