/** Gaps in an imprint that carry no mark of a gap: a form's own words for its fields, and notes to whoever fills it in; and brackets that are no gap. */

/** "CANDIDATE NAME", "AGENT TO CONFIRM", "Name Surname", "Address Line 1": what a form says of its fields. */
const OF_A_FORM =
  /\b(?:(?:AGENT|CANDIDATE|PRINTER|PROMOTER|PUBLISHER|OFFICE|FULL|POSTAL)(?:['’]S)? (?:NAME|ADDRESS|DETAILS|TO [A-Z]{2,}|PLEASE)|NAME (?:AND|&) ADDRESS|NAME OF (?:THE )?(?:AGENT|CANDIDATE|PRINTER|PROMOTER)|(?:Agent|Candidate|Printer|Promoter|Your|Full)(?:['’]s)? Name|Name Surname|First ?[Nn]ame,? (?:Last ?[Nn]ame|Surname)|(?:Agent|Candidate|Printer|Promoter|Office|Your)(?:['’]s)? Address|Address Line(?: \d)?|Street, Town|Town, Postcode|Someone Else|A\.? ?N\.? Other|(?:POSTCODE|postcode)(?! ?[A-Z]{1,2}\d)|address tb[ac])\b|(?:^|\b(?:of|at|,) )(?:the )?(?:agent|candidate|printer|promoter)(?:['’]s)? (?:name|address)\b|\*(?:agent|address|name|printer|promoter|candidate)[^*\n]{0,30}\*/
const IN_BRACKETS = /\(([^()\n]{3,90})\)/g
/** A note to whoever is to fill it in, as "(check the address with Sam)". */
const NOTE =
  /\b(?:to (?:be )?(?:drop|put|add|confirm|check|follow|fill|insert|suppl[iy]|provide|come|complete|update|agree|send|give)(?:p?ed)?|tb[ca]|insert|fill in|put in|drop in|goes here|details here|name here|address here|here please|check|chase up|ask|remember|don['’]t forget|pending|awaiting|missing|whoever|same as last (?:time|year)|details? (?:from|of|as))\b|['’]s (?:details|name|address)\b|\?/i

/** The words that still stand where a name or an address belongs. */
export function noteIn(text: string): string | undefined {
  const field = OF_A_FORM.exec(text)
  if (field) return field[0]
  IN_BRACKETS.lastIndex = 0
  for (let match = IN_BRACKETS.exec(text); match; match = IN_BRACKETS.exec(text)) if (NOTE.test(match[1] as string)) return match[0]
  return undefined
}

/** "H. Marchetti [election agent]", "Stephen Yip [Liberal Democrats]": what the named person is. Behind "by" or "of" it would be a gap. */
const WHAT_THEY_ARE =
  /([A-Z][A-Za-z'’-]+) \[(?![^\]]*\b(?:Name|Surname|Address|Postcode|Insert|Here|Details|Printer|Promoter|Street|Town|Road|To|Tb[ac]|Ask|Check)\b)(?:(?:the )?(?:election )?(?:agent|candidates?|treasurer|chair|secretary|organiser)|[A-Z][a-z]+(?: [A-Z][a-z]+){0,3})\]/g
/** A text whose other brackets are gaps. */
export const withoutRoles = (text: string): string => text.replace(WHAT_THEY_ARE, '$1')
