/** 20,000 characters of hostile or merely odd input each: what a pasted table, a broken quotation or a prankster leaves. */
import { random } from './council-prose.ts'

export const LENGTH = 20_000
const filled = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH)

/** Characters that recognisers look at closely, in a disorder that is the same every time. */
function disorder(): string {
  const next = random(3)
  const alphabet = ' \n\t.,;:-–\'"“”()[]{}@#£%/\\+*0123456789abcdeABCDE\u00a0\u200b\u00ad\u0301é'
  return Array.from({ length: LENGTH }, () => alphabet[Math.floor(next() * alphabet.length)]).join('')
}

export const HOSTILE: Readonly<Record<string, string>> = {
  // The peers' list.
  digits: filled('0123456789'),
  'digits apart': filled('07 '),
  'nearly e-mail': filled('a.'),
  ats: filled('a@'),
  spaces: `x${filled(' ')}x`,
  dashes: filled('12-'),
  capitals: filled('ABCDEFGH '),
  'one word': filled('vote'),
  'quote marks of mail': filled('> > '),
  table: filled('1,234\t56.7%\tFernley\t'),
  // What our own recognisers look for, begun again and again and never finished.
  'one letter': filled('a'),
  'no-break spaces': filled('\u00a0'),
  'line breaks': filled('\n'),
  'soft hyphens': filled('a\u00ad'),
  'combining marks': filled('e\u0301'),
  emoji: filled('\u{1F600}'),
  'half of a pair': filled('\ud83d'),
  joiners: filled('a\u200d'),
  apostrophes: filled("'"),
  'opening quotes': filled('“'),
  'straight quotes': filled('" '),
  brackets: filled('('),
  placeholders: filled('[name'),
  braces: filled('{{'),
  'e-mail spelled out': filled('ada (at) mill (dot) '),
  'long e-mail': `${filled('a')}@${'b.'.repeat(50)}c`,
  phones: filled('+44 (0) '),
  'phone starts': filled('01632 960'),
  'sort codes': filled('08-99-99 '),
  accounts: filled('account 66374958 '),
  'sixteen digits': filled('4111 1111 '),
  ibans: filled('GB29 NWBK '),
  ninos: filled('QQ 12 34 '),
  'nhs numbers': filled('999 123 45'),
  postcodes: filled('AA1 1A'),
  'whole postcodes': filled('AA1 1AA '),
  addresses: filled('1 High Street, '),
  dates: filled('Friday 31 February 2026 '),
  'dates in figures': filled('1/2/'),
  times: filled('12:3'),
  money: filled('£1,'),
  'one councillor': filled('Cllr Ada '),
  titles: filled('Mr Mrs Dr '),
  names: filled('Ada Khan '),
  hyphens: filled('Ada-'),
  'names in a row': filled('Mary-Jane O’Neill '),
  imprints: filled('Promoted by '),
  'whole imprints': filled('Promoted by A. Patel on behalf of Anytown CLP, both at 1 High Street, Anytown AA1 1AA. '),
  'campaign words': filled('Vote Labour on Thursday '),
  said: filled('said Cllr Khan, “'),
  links: filled('https://'),
  paths: filled('https://a.example/b/'),
  motions: filled('This Council notes: '),
  resolves: filled('resolves to '),
  'dear all': filled('Dear all,\n'),
  disorder: disorder(),
}
