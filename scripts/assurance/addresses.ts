/** Each way out that the build has, explained: what is asked, when, with what, and the tests that hold it. A way without its entry stops the documents. */
import type { Proof } from './proof.ts'
import type { Reach } from './reach.ts'

export interface Address {
  readonly products: readonly string[]
  readonly file: RegExp
  readonly way: RegExp
  readonly address: string
  readonly when: string
  readonly carries: string
  readonly proofs: readonly Proof[]
}

const SAFE_CODE: Proof = {
  file: 'test/structure/safe-code.test.ts',
  says: 'but for one module, which asks in one place, and which only the daily look and the person’s own press load',
}
const ASKS_BARE: Proof = { file: 'shared/app/packs-in-use/get-pack.test.ts', says: 'is a conditional GET with nothing of the person’s in it' }
const OWN_PLACE: Proof = { file: 'shared/app/packs-in-use/get-pack.test.ts', says: 'elsewhere is not taken where only the own place may be asked' }
const ONE_REQUEST: Proof = {
  file: 'test/structure/built-extension.test.ts',
  says: 'has nothing in a page that could reach a network, and in the background the one request for a pack',
}
const FETCHES_NOTHING: Proof = { file: 'test/browser/extension.spec.ts', says: 'The background fetches nothing but what is its own' }

/** What every browser test looks at, whatever else it is about. */
export const WATCHED: readonly Proof[] = [
  { file: 'test/browser/desk-test.ts', says: 'what no page of ours may do' },
  { file: 'test/browser/extension-test.ts', says: 'what may never happen' },
  { file: 'test/browser/word-test.ts', says: 'everything else is a breach' },
]

const CARRIES_NOTHING = 'nothing of the person’s: no text, no cookie, no referrer, no query; the entity tag or date of the last answer'
const EXTENSION = ['chrome', 'edge', 'firefox']

export const ADDRESSES: readonly Address[] = [
  {
    products: EXTENSION,
    file: /^(?:background|chunks\/get-pack-[\w-]+)\.js$/,
    way: /^fetch$/,
    address: 'the one https address of a pack that the person or their organisation subscribed to',
    when: 'only after that, once a day on which somebody works, or at the person’s press; an administrator can switch it off',
    carries: CARRIES_NOTHING,
    proofs: [SAFE_CODE, ONE_REQUEST, ASKS_BARE, FETCHES_NOTHING],
  },
  {
    products: ['desk', 'office'],
    file: /^assets\/get-pack-[\w-]+\.js$/,
    way: /^fetch$/,
    address:
      'the one address of a pack, on the server that the pages come from; on another only where whoever built them named it (--packs-from), and then it stands in the policies below',
    when: 'only where somebody subscribed to it there, once a day, or at the person’s press',
    carries: CARRIES_NOTHING,
    proofs: [SAFE_CODE, OWN_PLACE, ASKS_BARE],
  },
  {
    products: ['desk'],
    file: /^sw\.js$/,
    way: /^(?:fetch|importScripts)$/,
    address: 'the desk’s own files, on the server that the page comes from',
    when: 'at the first visit and when there is a new version, so that the desk works offline',
    carries: 'nothing: it asks for files of the program by their names',
    proofs: [{ file: 'test/browser/offline.spec.ts', says: 'After its first visit the desk works without a network' }],
  },
  {
    products: ['office'],
    file: /^(?:pane|send-check)\.html$/,
    way: /^https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js$/,
    address: 'Office.js, from Microsoft (appsforoffice.microsoft.com, which may lead to ajax.aspnetcdn.com)',
    when: 'when the pane is opened, and where Outlook runs the check at Send in a page; every add-in must',
    carries: 'nothing of the text; Microsoft sees that the file was asked for, and Office may send its own diagnostics',
    proofs: [
      { file: 'test/browser/word-test.ts', says: 'Answers for the add-in' },
      { file: 'test/structure/built-send-check.test.ts', says: 'asks for no page, no network and no store' },
    ],
  },
]

export const explain = ({ product, file, way }: Reach): Address | undefined =>
  ADDRESSES.find((each) => each.products.includes(product.name) && each.file.test(file) && each.way.test(way))
