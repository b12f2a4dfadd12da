/** Whom one clause of an imprint names, and how the clauses make one imprint (guidance C3). */
import type { FactValues, Party } from '../../fact.ts'
import { isGivenName } from '../people/given-names.ts'
import type { Clause } from './imprint-clauses.ts'
import { isPostal, partyIn, placeholderIn } from './imprint-party.ts'

type Value = FactValues['imprint']

/** What a clause says of itself and of the clauses beside it. */
export interface Read extends Value {
  /** "all at …": the address serves the clauses before as well. */
  readonly shared?: string
  /** "Printed by the same": who does this is named in the other clause. */
  readonly same?: { readonly job: 'printer' | 'promoter'; readonly as: string }
}

const BEHALF =
  /[,.;]? ?\(?\b(?:and )?(?:(?:for and )?(?:on(?: the)? behalf of|o\/b\/o|o\/b(?: of)?|obo|o\.b\.o\.?|ar ran)|(?:acting )?(?:as )?(?:the |an )?(?:election )?agent (?:for|to)|acting for)(?: ?\/ ?(?:on behalf of|ar ran))?(?=[:\s]|$):? ?/i
/** "L. Stubbs for Reform UK": a person, then whom the person promotes it for. */
const FOR = /^((?:[A-Z]\.? ?){1,3}[A-Z][a-z][A-Za-z'’-]{0,22}|([A-Z][a-z]{1,20}) [A-Z][A-Za-z'’-]{1,22}) for (?=[A-Z])/
const SHARED =
  /[,.;]? ?\(?\b(?:both|all|each|y ddau|pob un|(?:you (?:can|may) )?(?:write|reach|find|contact) (?:to )?(?:either|both|each|all)(?: of)? (?:us|them))(?: are| can be (?:reached|found|contacted|written to))?,? (?:at|of|c\/o|yn|o)(?: ?\/ ?(?:both|all|each|y ddau|pob un) (?:at|of|yn|o))?:? ?|[,;(] ?both (?=\S)/i
const THE_ADDRESS = '(?:(?:the )?(?:same|above)(?: postal)?|that|this) address'
/** "the same", "the promoter", "herself at the same address", "her at that address" */
const SAME = new RegExp(
  `^(?:(?:the (same|above|aforesaid|promoter|publisher|printer|candidate|agent)(?: (?:person|people|persons|promoter|publisher|candidate|agent))?|(?:him|her|them|it)sel(?:f|ves))(?:,? (?:at|of|from) ${THE_ADDRESS})?|(?:him|her|them)(?:,? (?:at|of|from) ${THE_ADDRESS})?)$`,
  'i',
)
const SAME_ADDRESS = new RegExp(`(?:^|[\\s,(])(?:${THE_ADDRESS}|address (?:as )?above|as above)\\b`, 'i')
const ALSO_PRINTS = /,? ?\(?\bwho (?:has |have )?(?:also )?(?:printed (?:it|this)|(?:is|are) also the printers?)\b\)?|,? where (?:it|this) (?:was|is)(?: also)? printed\b/i

/** The parties of one clause; undefined where it is prose that only sounds like an imprint. */
export function partiesOf(text: string, clause: Clause): Read | undefined {
  const { from, end, inSentence, label, doer = '' } = clause
  const lines = (doer + text.slice(from, end)).replace(/[ \t]*\n[ \t]*(?=[a-z])/g, ' ').replace(/[ \t,]*\n[ \t]*/g, ', ')
  const whole = lines
    .replace(/,? (?:and(?: is| was| are| were| has been)?|is|was|are|were|has been)$/, '')
    .replace(ALSO_PRINTS, '')
    .trim()
  const job = clause.job === 'promoter' && ALSO_PRINTS.test(lines) ? 'both' : clause.job
  const same = SAME.exec(whole)
  if (same && (job === 'printer' || job === 'promoter')) return { same: { job, as: (same[1] ?? '').toLowerCase() } }
  const shared = SHARED.exec(whole)
  const sharedAddress = shared ? whole.slice(shared.index + shared[0].length) : undefined
  const names = shared ? whole.slice(0, shared.index) : whole
  const split = BEHALF.exec(names) ?? promotedFor(names)
  const placeholder = placeholderIn(whole)
  const isPlaced = isPostal(whole) || SAME_ADDRESS.test(whole)
  if ((inSentence || label) && !isPlaced && !(label && placeholder)) return undefined
  const other = clause.behalf ?? (split && names.slice(split.index + split[0].length))
  let behalf = other === undefined ? undefined : partyIn(other)
  let main = partyIn(split ? names.slice(0, split.index) : names)
  if (!main && split?.index === 0) [main, behalf] = [behalf, undefined]
  if (!main) return undefined
  if (!split && !placeholder && !isPlaced && !whole.includes('@') && !isNameAlone(whole)) return undefined
  if (!placeholder && !/^["“]?[A-Z\d]/.test(main.name) && (label || clause.behalf !== undefined || !isPostal(whole))) return undefined
  if (sharedAddress !== undefined) {
    main = withAddress(main, sharedAddress)
    behalf &&= withAddress(behalf, sharedAddress)
  } else if (behalf && isAtTheSame(behalf)) behalf = { name: behalf.name, address: main.address ?? '', postal: main.postal }
  else if (behalf?.postal && !main.address) main = withAddress(main, behalf.address ?? '')
  const parties = job === 'both' ? { printer: main, promoter: main } : { [job]: main }
  const everybody = shared && (/^[,.;]? ?\(?(?:all|pob)/i.test(shared[0]) || (!behalf && !/ (?:and|&) /.test(main.name))) ? { shared: sharedAddress } : {}
  return { ...parties, ...(behalf && { behalf }), ...(placeholder && { placeholder }), ...everybody }
}

/** Where "for" stands after a person's name, as where "on behalf of" stands. */
function promotedFor(names: string): { readonly index: number; readonly 0: string } | undefined {
  const found = FOR.exec(names)
  if (!found || (found[2] !== undefined && !isGivenName(found[2]))) return undefined
  const person = found[1] as string
  return { index: person.length, 0: found[0].slice(person.length) }
}

const isAtTheSame = ({ address, postal }: Party): boolean => address !== undefined && !postal && SAME_ADDRESS.test(address)

const withAddress = (party: Party, address: string): Party => ({
  name: party.name,
  address: party.address ? `${party.address}, ${address}` : address.trim().replace(/[.,;\s]+$/, ''),
  postal: party.postal || isPostal(address),
})

/** "Promoted by Sam Lee, Political Assistant": nothing but capitalised words, small joining words, web addresses and how to ring. */
const isNameAlone = (whole: string): boolean =>
  whole.length < 120 &&
  /^["“]?[A-Z]/.test(whole) &&
  whole
    .split(/[\s,&()]+/)
    .every(
      (word) =>
        word === '' || /^(?:[A-Z\d"“'’].*|and|of|or|the|for|in|at|on|to|tel|telephone|phone|ring|call|text|contact|mobile|https?:\S+|[a-z\d-]+(?:\.[a-z\d-]+){1,4}\.?)$/.test(word),
    ) &&
  !/[!?]/.test(whole)

/** "Printed by X and promoted by Y, all at …"; "Printed by Y at the same address". */
export function merged(before: Read, { shared, ...next }: Read): Read {
  const value = { ...before, ...atTheSameAddress(before, next), ...(before.placeholder && { placeholder: before.placeholder }) }
  if (shared === undefined) return value
  return { ...value, ...(before.printer && { printer: withAddress(before.printer, shared) }), ...(before.promoter && { promoter: withAddress(before.promoter, shared) }) }
}

function atTheSameAddress({ promoter, behalf, printer }: Value, next: Read): Read {
  const address = promoter?.address ?? behalf?.address ?? printer?.address
  const placed = (party: Party): Party => (address !== undefined && isAtTheSame(party) ? { ...party, address, postal: isPostal(address) } : party)
  return {
    ...next,
    ...(next.printer && { printer: placed(next.printer) }),
    ...(next.promoter && { promoter: placed(next.promoter) }),
    ...(next.behalf && { behalf: placed(next.behalf) }),
  }
}

/** "Printed by the same": as the other clause has it; alone in its paragraph it means one that stands elsewhere. */
export function settled({ same, shared: _, ...value }: Read): Value {
  if (!same || value[same.job]) return value
  const { printer, promoter, behalf } = value
  const party = same.job === 'promoter' ? printer : same.as === 'candidate' ? (behalf ?? promoter) : (promoter ?? behalf)
  return { ...value, [same.job]: party ?? { name: same.as, postal: true } }
}
