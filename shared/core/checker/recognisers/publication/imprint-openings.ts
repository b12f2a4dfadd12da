/** The words with which an imprint opens: "Printed by", "Published for Ada Khan by", "Promoter:", "Printed (hosted) by" (guidance C3). */

export type Job = 'printer' | 'promoter' | 'both' | 'behalf'

export interface Opening {
  readonly index: number
  /** Behind "by" or the colon. */
  readonly from: number
  readonly job: Job
  /** "Promoter:", which any list may have: only an address beside it shows that it is an imprint. */
  readonly label: boolean
  /** "Promoted on behalf of Ada Khan by …" */
  readonly behalf?: string
  /** "Published by", and no word of promoting: whoever promotes it may stand beside. */
  readonly publishes?: boolean
  /** "A. Patel, 1 High Street, publishes it": who does it, before the verb. */
  readonly doer?: string
}

const JOB =
  '(?:printed|promoted|published|designed|produced|hosted|written|edited|created|issued|distributed|funded|posted|put (?:together|o[nu][a-z ]{1,10})|paid for|argraffwyd|hyrwyddwyd|cyhoeddwyd|cynhyrchwyd)'
/** "on our own machine", before the job that follows: it says how, and not by whom. */
const ON_WHAT = "(?: \\((?:on|in|at|with|using) [A-Za-z' -]{3,40}\\)| (?:on|in|at|with|using) (?:our|my|his|her|the (?:office|group's|party's|branch)) [a-z' -]{3,30}?)?"
const JOBS = `${JOB}(?:${ON_WHAT}(?:, ?| ?[&/+] ?| and | a )(?:and )?${JOB}){0,3}(?: ?\\((?:and |& )?${JOB}\\))?`
const FOR_WHOM = '(?: (?:for|on behalf of|o/b(?: of)?|ar ran) ((?:[^\\n.;:!?]| [A-Z]\\.){2,110}?),?)?'
/** "in Anytown", "on recycled paper", "locally" */
const HOW = "(?: (?:in|on|at|with|using) [A-Za-z\\d%,' -]{2,40}?| [a-z]{3,9}ly| in-house| t?here)?"
/** "Printed by", "Hosted, published and promoted by", "Hyrwyddwyd gan", "Hyrwyddwyd gan / Promoted by", "Promoted by his agent,". */
const VERB = `(${JOBS})${FOR_WHOM}(?: and ${JOBS})?${HOW} (?:by|gan)(?: ?/ ?${JOBS} (?:by|gan)| h.. agent,?)?(?=[:\\s]|$):?`
const DOER = '(?:printers?|printing|printed|print|promoters?|promotion|promoted|publishers?|published|designers?|design|layout|artwork|argraffydd|argraffwyr|hyrwyddwr|cyhoeddwr)'
/** "Promoter:", "Printer and promoter –", "Promoter's name and address:", "Argraffydd / Printer:", "the promoter is", "the promoter of this leaflet is" */
const LABEL = `(?:names?(?: (?:and|&) address(?:es)?)? of (?:the )?|(?:election )?agent (?:and|&) |the )?(${DOER}(?:(?:, ?| ?[&/+] ?| and )(?:and )?${DOER}){0,2})(?:'s|s')?(?: names?| details)?(?:(?: and| &)?(?: postal)? address)?(?: of (?:this|the|our) [a-z-]{4,14})? ?(?::|[–—-](?= )|,? (?:is|are)(?= [A-Z]))`
const OPENING = new RegExp(`\\b(?:${VERB}|${LABEL}|printed at(?= ))|^(on behalf of|ar ran):`, 'gi')

export function openingsIn(text: string): Opening[] {
  const openings: Opening[] = []
  OPENING.lastIndex = 0
  for (let match = OPENING.exec(text); match; match = OPENING.exec(text)) {
    const [whole, verbs, behalf, doers, alone] = match
    const from = match.index + whole.length
    // "Printed at Ace Print": a house of that name, no place where it was done
    const job = alone ? 'behalf' : verbs || doers ? jobOf((verbs ?? doers) as string) : /^ [A-Z]/.test(text.slice(from, from + 2)) ? 'printer' : undefined
    if (job)
      openings.push({
        index: match.index,
        from,
        job,
        label: !verbs,
        ...(behalf && job !== 'printer' && { behalf }),
        ...(publishesOnly((verbs ?? '') as string) && { publishes: true }),
      })
  }
  return openings
}

/** Who only designed it is nobody the law asks for. */
export function jobOf(verbs: string): Job | undefined {
  const prints = /print|argraff/i.test(verbs)
  const promotes = /promot|publish|hyrwydd|cyhoedd/i.test(verbs)
  return prints && promotes ? 'both' : prints ? 'printer' : promotes ? 'promoter' : undefined
}

const publishesOnly = (verbs: string): boolean => /publish|cyhoedd/i.test(verbs) && !/promot|hyrwydd/i.test(verbs)
