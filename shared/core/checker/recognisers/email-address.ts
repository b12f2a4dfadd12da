/**
 * E-mail addresses (guidance E15; RFC 5322 addr-spec in the form people use). `role` marks a mailbox of an office
 * (`info@`, `leader@`, `cllr.khan@`) as against a person's own. No `@handle`, no "meet @ the library", no `ward@large`.
 */
import type { MakeRecogniser } from '../recogniser.ts'
import { claim, digitGroups } from './digit-groups.ts'

const DOMAIN = /(?:[a-z0-9](?:[a-z0-9-]{0,62})\.){1,6}[a-z]{2,24}/iy

/** Mailboxes and words of mailboxes that belong to an office. */
const ROLES = new Set(
  (
    'info information enquiries enquiry contact contactus office admin administration hello help helpdesk support team mail email post press media news newsletter editor comms communications ' +
    'leader deputy mayor chair chairman chairperson secretary treasurer whip clerk agent organiser campaign campaigns membership members councillor councillors cllr cllrs mp ms msp mla group party branch ' +
    'council services service democratic electoral elections committee committees scrutiny governance monitoring officer legal finance accounts billing payments jobs recruitment hr ' +
    'planning housing homes repairs benefits benefit revenues counciltax tax parking highways roads waste bins recycling environment licensing education schools school library libraries leisure parks ' +
    'customer customers customerservices feedback complaints consultation consultations privacy dpo foi dataprotection data protection security webmaster web noreply donotreply reply no do not unsubscribe bookings events volunteer volunteering surgery ward ' +
    'allotments allotment cemeteries registrars registrar museum museums markets market trees lighting streetlighting pests cleansing refuse childcare adoption fostering socialcare safeguarding police warden wardens caretaker reception general residents association society club theatre boxoffice tickets shop orders'
  ).split(' '),
)

const isLocal = (c: number): boolean =>
  (c >= 48 && c <= 57) || ((c | 32) >= 97 && (c | 32) <= 122) || c === 46 || c === 95 || c === 45 || c === 43 || c === 37 || c === 38 || c === 39 || (c >= 0xc0 && c < 0x250)

const isSpace = (c: number): boolean => c === 32 || c === 10

function isRole(local: string): boolean {
  const words = local.toLowerCase().split(/[._+-]+/)
  return words[0] === 'cllr' || words[0] === 'councillor' || words.every((word) => ROLES.has(word.replace(/\d+$/, '')))
}

export const emailAddress: MakeRecogniser = () => ({
  name: 'email-address',
  yields: ['email'],
  wants: (paragraph) => paragraph.hasAt,
  see(paragraph, report) {
    const { text } = paragraph
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      // "mary.ahmed @ mail.example": a space on both sides, and something only an address has before it
      const spaced = isSpace(text.charCodeAt(at - 1)) && isSpace(text.charCodeAt(at + 1))
      DOMAIN.lastIndex = spaced ? at + 2 : at + 1
      const domain = DOMAIN.exec(text)?.[0]
      if (!domain) continue
      const localEnd = spaced ? at - 1 : at
      let start = localEnd
      while (start > 0 && localEnd - start < 64 && isLocal(text.charCodeAt(start - 1))) start--
      // an opening quotation mark, a full stop or a hyphen before an address is not part of it
      while (start < localEnd && ".-'&".indexOf(text.charAt(start)) >= 0) start++
      // "https://name@host" is a web address
      if (text.charCodeAt(start - 1) === 47) continue
      const local = text.slice(start, localEnd)
      if (local === '' || local.charCodeAt(local.length - 1) === 46 || local.indexOf('..') >= 0) continue
      const role = isRole(local)
      if (spaced && !role && !/[._+\d-]/.test(local)) continue
      const end = DOMAIN.lastIndex
      report('email', start, end, spaced ? 0.9 : 0.99, { address: `${local}@${domain}`, role })
      if (paragraph.hasDigit) claim(digitGroups(paragraph), start, end, 'email-address')
    }
  },
})
