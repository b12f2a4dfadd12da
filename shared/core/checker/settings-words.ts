/** Word lists that come from the settings: the group's and the council's own names, the agreed lines. */
import type { WordList } from '../pack/pack.ts'
import type { Settings } from '../pack/settings.schema.ts'

export function settingsWords({ group, council, agreedLines, directory, calendar }: Settings): WordList[] {
  const party = group?.party
  const list = (name: string, terms: readonly (string | undefined)[]): WordList => ({ name, terms: terms.filter((term): term is string => usable(term)), except: [] })
  return [
    list('partyNames', [party]),
    list('groupNames', [group?.name, party && `${party} Group`, party && `${party} group`, party && `${party} councillors`, party && `${party} Councillors`]),
    list('councilNames', [council?.name, shortName(council)]),
    list('councilArea', [areaOf(council)]),
    list('localParty', [group?.localParty]),
    list('councilDomain', [council?.domain]),
    list('partySites', group?.domains ?? []),
    list(
      'pollAreas',
      (calendar?.polls ?? [])
        .flatMap(({ areas }) => areas ?? [])
        .flatMap((area) => [
          / (?:ward|division)$/i.test(area) ? area : undefined,
          `${bareArea(area)} ward`,
          `${bareArea(area)} Ward`,
          `${bareArea(area)} division`,
          `${bareArea(area)} Division`,
        ]),
    ),
    list(
      'restrictedNames',
      (directory ?? []).filter(({ restricted, role }) => restricted || role === 'political-assistant' || role === 'restricted-officer').map(({ name }) => name),
    ),
    ...(agreedLines ?? []).flatMap((line) => [list(`agreed:${line.id}`, [line.line.replace(/[.!?]$/, '')]), list(`contradicts:${line.id}`, line.contradicts ?? [])]),
  ].filter(({ name, terms }) => terms.length > 0 || !name.includes(':'))
}

/** "Anytown Council" of "Anytown Borough Council"; a parish has its short name from the council around it. */
function shortName(council: Settings['council']): string | undefined {
  if (!council?.name || council.type === 'parish' || council.type === 'community') return undefined
  const parts = /^(.+?) (?:(?:Metropolitan|County|City) )?(?:Borough|District|County|City) Council$/.exec(council.name)
  return parts ? `${parts[1]} Council` : undefined
}

/** 'Mill' of 'Mill Ward'. */
const bareArea = (area: string): string => area.trim().replace(/ (?:ward|division)$/i, '')

/** A settings value that an automaton can hold: something with a letter in it. */
const usable = (term: string | undefined): boolean => term !== undefined && /[A-Za-zÀ-ɏ]/.test(term) && !/[$*]/.test(term)

/** "Anytown" of "Anytown Borough Council", "London Borough of Anytown" or "Anytown Council". */
const areaOf = (council: Settings['council']): string | undefined =>
  council?.name?.replace(/^.* of |( (Metropolitan|Borough|District|County|City|Town|Parish|Community))* Council$/g, '')
