/**
 * Whose mark a look carries. A council's crest, logo or letterhead on group or party material presents it as the
 * council's own, and spends the council's resources on a party (Local Government Act 1986, section 2; rule PB-02).
 */
import type { Look } from '../../pack/house.schema.ts'

/** The group's own logo may name the council: "Anytown Council Labour Group logo". */
const COUNCIL_MARK = /\bcrest\b(?! ward)|\bcoat of arms\b|\bcouncil(?:['\u2019]s)? (?:arms|badge|emblem|logo|seal|shield)\b/i

const same = (a: string, b: string | undefined): boolean => b !== undefined && a.trim().toLowerCase() === b.trim().toLowerCase()

/**
 * @param look for group or party templates
 * @param council the council's own look, where the settings carry it
 * @param name the council's name, where it is known
 * @returns a sentence that says what may not stand there
 */
export function crestFault(look: Look | undefined, council?: Look, name?: string): string | undefined {
  const move = "put it under 'council', where templates of council business and casework find it"
  if (look?.logo && (COUNCIL_MARK.test(look.logo.alt) || same(look.logo.alt, name)))
    return `a council crest or logo may not stand on group or party material (“${look.logo.alt}”); ${move}`
  if (look?.logo && look.logo.picture === council?.logo?.picture) return `this picture is also the council's, which may not stand on group or party material; ${move}`
  if (look?.letterhead?.[0] !== undefined && same(look.letterhead[0], name))
    return `the council's letterhead (“${look.letterhead[0]}”) may not stand on group or party material; begin it with the group's or the party's name`
  return undefined
}
