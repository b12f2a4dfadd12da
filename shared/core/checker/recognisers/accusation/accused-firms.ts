/** Which company is meant by an accusing word: by its name, by a name that can be no one else's, or by "they" behind it. */
import type { Fact } from '../../fact.ts'
import type { Accused } from './accused.ts'

/** A name and its word stand no farther apart than this. */
export const FARTHEST = 140
/** "Acme Waste Ltd", "Harker Developments": a company by its legal form, or by what companies call themselves and departments do not. */
const COMPANY =
  '(?:Ltd|Limited|plc|PLC|LLP|CIC|Inc|Developments|Homes|Holdings|Construction|Contractors|Builders|Estates|Properties|Lettings|Recycling|Security|Housing Association|Consulting|Consultants|Solutions|Brothers|Bros|Sons|Associates|Capital|Investments|Logistics|Buses|Coaches|Energy|Water|Bank|Motors|Scaffolding|Roofing|Surfacing|Utilities|Facilities|Haulage|Skips|Letting Agents|Estate Agents|Taxis|Cabs|Care|Parking|Cleaning|Catering|Demolition|Paving|Landscapes|Landscaping|(?:Plant|Skip|Tool|Car|Van) Hire|Waste|Garages?|Autos|Tyres|Carpets|Windows|Glazing|Electrical|Electrics|Plumbing|Heating|Engineering|Joinery|Interiors|Kitchens|Systems|Technologies|Software|Storage|Removals|Couriers|Staffing|Recruitment|Hotels|Inns|Taverns|Brewery|Breweries|Dairies|Foods|Farms|Bakery|Bakeries|Pharmacy|Pharmacies|Nurseries|Quarries|Aggregates|Concrete|Metals|Salvage|Civils|Asphalt|Fencing|Drainage|Insulation|Renewables|Solar|Telecoms|Broadband|Studios|Productions|Amusements|Ventures|Enterprises|Industries|Trading|Traders|Supplies)'
const FORM = new RegExp(`\\b${COMPANY}\\b\\.?`, 'g')
export const COMPANY_HERE = new RegExp(`^(?:[A-Z][A-Za-z0-9&'-]{0,24} (?:and |& )?){1,5}${COMPANY}\\b\\.?`)
const COMPANY_NAME = /(?:[A-Z][A-Za-z0-9&'-]{0,24} (?:and |& )?){1,5}$/

/** The nearest company that is named before. */
export function firmBefore(text: string, at: number, from = Math.max(0, at - FARTHEST)): Accused | undefined {
  const before = text.slice(from, at)
  let found: Accused | undefined
  FORM.lastIndex = 0
  for (let form = FORM.exec(before); form; form = FORM.exec(before)) {
    const name = COMPANY_NAME.exec(text.slice(Math.max(0, from + form.index - 110), from + form.index))
    if (name && !(form[0] === 'Care' && /\b(?:Social|Health|Day|Child) $/.test(name[0])))
      found = { target: `${name[0]}${form[0]}`, start: from + form.index - name[0].length, end: from + form.index + form[0].length, company: true }
  }
  return found
}

/** "Fernside Loos doctored …": a name of two words or more that begins a sentence or a clause ("everybody knows that …") and is neither a place's nor a public body's. */
export function strangerBefore(text: string, at: number): Accused | undefined {
  const from = Math.max(0, at - FARTHEST)
  const before = text.slice(from, at)
  let found: Accused | undefined
  STRANGER.lastIndex = 0
  for (let match = STRANGER.exec(before); match; match = STRANGER.exec(before)) {
    const [whole, name] = match as unknown as [string, string]
    const start = from + match.index + whole.length - name.length
    if (!PUBLIC.test(name)) found = { target: name, start, end: start + name.length, company: true }
  }
  return found
}
const STRANGER = /(?:^|[.!?:;] |["“] ?|\bthat )([A-Z][A-Za-z0-9&'-]{1,24}(?: (?:and |& )?[A-Z][A-Za-z0-9&'-]{1,24}){1,3})(?![A-Za-z0-9'-])/g
/** A public body, a place, a paper, a day, the weather: no company, or none that can sue. */
const PUBLIC =
  /\b(?:Council(?:lors?)?|Cllrs?|Government|Group|Party|Parliament|Senedd|Stormont|Holyrood|Westminster|Cabinet|Committee|Ministers?|Minister|Secretary|Office|Department|Independents?|Residents|Members|Officers?|Hall|House|Street|Road|Lane|Avenue|Close|Drive|Way|Square|Ward|Park|Bridge|Station|School|Academy|College|University|Hospital|Library|Church|Police|Constabulary|Service|Services|NHS|Authority|Agency|Commission|Inspectorate|News|Times|Gazette|Post|Union|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Storm|Covid|Mother|Father|Britain|England|Wales|Scotland|Ireland|London|Social|Health|The|Our|Your|Their|Those|These|Some|Two|Three|Many|No|Not|Nobody|If|When|While|After|Before|Because|Last|This|That|In|On|At|And|But|Yet|So)\b/

/** "Acme Skips were paid to compost it. Instead they have …": a firm named first in its sentence, and no crowd between that "they" could be. */
export function whichFirmIsMeant(text: string, at: number, persons: readonly Fact<'person'>[], joins: RegExp): Accused | undefined {
  const from = Math.max(0, at - FARTHEST)
  const pronoun = CROWD.exec(text.slice(from, at))
  if (!pronoun) return undefined
  const end = at - (pronoun[2] as string).length
  const start = end - (pronoun[1] as string).length
  const firm = joins.test(text.slice(end, at)) ? firmBefore(text, start) : undefined
  if (!firm || persons.some((person) => person.start >= firm.end && person.end <= start) || CROWDS.test(text.slice(firm.end, start))) return undefined
  return { ...firm, start, end }
}
const CROWD =
  /(?:[.!?;:] |, | and | but )(?:(?:[Ii]nstead|[Tt]hen|[Ww]orse|[Nn]ow|[Aa]nd|[Bb]ut|[Ss]o|[Yy]et|[Mm]eanwhile|[Aa]ll the while),? )?(They|they|It|it)( [^.;:!?"“”]{0,60})$/
const CROWDS =
  /["“”]|\b(?:people|residents|tenants|customers|families|children|drivers|members|councillors|officers|ministers|thieves|burglars|vandals|gangs?|fraudsters|scammers|criminals|callers|youths|others|somebody|someone|who|police|government|Government)\b/

export const COMPANY_WITHIN = new RegExp(`\\b${COMPANY_HERE.source.slice(1)}`)
