// Our detectors in the shape of the peers' bench, for its personal-data truth.
const JUDGED = new Set(['nino', 'nhs', 'phone', 'email', 'postcode', 'bank', 'card', 'iban', 'dob'])
let findIdentifiers

export default {
  name: 'seconder detectors',
  jobs: ['pii'],
  note: 'the identifier recognisers alone, without rules',
  async load() {
    findIdentifiers = (await import(new URL('../../dist/bench/identifiers.mjs', import.meta.url).href)).findIdentifiers
  },
  /** The truth has no values of our other kinds (account references, addresses), so it cannot judge them. */
  check: (text) => findIdentifiers(text).filter(({ kind }) => JUDGED.has(kind)),
}
