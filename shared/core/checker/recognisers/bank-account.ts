/**
 * UK sort code with account number (guidance E5; VocaLink layouts): 2-2-2 and eight digits within forty characters,
 * in either order. `01-05-26` may be a day and "10-29-34" a count of votes, so a word that speaks of an account is
 * needed; other lengths of account and a sort code without separators need it directly before them.
 */
import type { MakeRecogniser } from '../recogniser.ts'
import { claim, type DigitGroup, digitGroups, digitsOf, hasShape, isFree, isOpenAfter, isOpenBefore, standsAlone } from './digit-groups.ts'
import { before, near } from './nearby.ts'
import { ownAccounts } from './own-accounts.ts'

const SAYS_SORT_CODE = /\b(?:sort ?code|s\/c|a\/c|bacs|bank (?:account|details|transfer)|cod didoli|sort is|nationwide|lloyds|barclays|natwest|hsbc|monzo)\b/
/** Enough where the six digits cannot be a day. */
const SAYS_MONEY = /\b(?:account|acct?|cyfrif|banks?(?! holiday)|payee|standing order|direct debit|pay|paid|payments?|refund|transfer|deposit|donat\w{1,5})\b/
const SORT_CODE_BEFORE = /\b(?:sort ?code|sort|s\/c|cod didoli)(?: is| no| number)?[ .:=\n-]{0,3}$/
const ACCOUNT_BEFORE = /\b(?:account|acct?|a\/c)(?: is| no| nr| num| number)?[ .:=\n-]{0,3}(?:is )?$/
const REACH = 40
const PAIRS = [2, 2, 2]
const HALVES = [4, 4]

interface Piece {
  readonly first: number
  readonly last: number
}

export const bankAccount: MakeRecogniser = (settings) => {
  const own = ownAccounts(settings)
  return {
    name: 'bank-account',
    yields: ['identifier'],
    wants: (paragraph) => paragraph.hasDigit,
    see(paragraph, report) {
      const { text } = paragraph
      const groups = digitGroups(paragraph)
      for (let i = 0; i < groups.length; i++) {
        const sort = sortCodeAt(text, groups, i)
        if (!sort) continue
        const account = accountNear(text, groups, sort)
        if (!account) continue
        const start = Math.min(groups[sort.first]!.start, groups[account.first]!.start)
        const end = Math.max(groups[sort.last]!.end, groups[account.last]!.end)
        const code = digitsOf(text, groups, sort.first, sort.last)
        const number = digitsOf(text, groups, account.first, account.last)
        const known = says(text, start, end, SAYS_SORT_CODE) || (!isDay(code) && says(text, start, end, SAYS_MONEY))
        if (!known && (isDay(code) || number.length !== 8)) continue
        claim(groups, groups[sort.first]!.start, groups[sort.last]!.end, 'bank-account')
        claim(groups, groups[account.first]!.start, groups[account.last]!.end, 'bank-account')
        i = Math.max(sort.last, account.last)
        if (!own.has(code + number)) report('identifier', start, end, known ? 0.97 : 0.5, { type: 'bank', tail: number.slice(-2) })
      }
    },
  }
}

function sortCodeAt(text: string, groups: readonly DigitGroup[], i: number): Piece | undefined {
  const { start, end } = groups[i]!
  if (end - start === 2 && hasShape(groups, i, PAIRS) && isFree(groups, i, i + 2, 'bank-account') && isOpenBefore(text, groups, i)) return { first: i, last: i + 2 }
  if (end - start === 6 && isFree(groups, i, i, 'bank-account') && standsAlone(text, groups, i, i) && SORT_CODE_BEFORE.test(before(text, start, 24))) return { first: i, last: i }
  return undefined
}

/** The account number nearest to a sort code: after it, or before it within reach. */
function accountNear(text: string, groups: readonly DigitGroup[], sort: Piece): Piece | undefined {
  for (let i = sort.last + 1; i < groups.length && groups[i]!.start - groups[sort.last]!.end <= REACH; i++) {
    const account = accountAt(text, groups, i, sort.last + 1)
    if (account) return account
  }
  for (let i = sort.first - 1; i >= 0 && groups[sort.first]!.start - groups[i]!.end <= REACH; i--) {
    const account = accountAt(text, groups, i, -1)
    if (account && account.last < sort.first) return account
  }
  return undefined
}

/** `after`: the group that follows the sort code, which a hyphen may join to it. */
function accountAt(text: string, groups: readonly DigitGroup[], i: number, after: number): Piece | undefined {
  const size = groups[i]!.end - groups[i]!.start
  const last = size === 4 && hasShape(groups, i, HALVES) ? i + 1 : i
  if (size < 6 && last === i) return undefined
  if (!isFree(groups, i, last, 'bank-account') || !isOpenAfter(text, groups, last) || !(isOpenBefore(text, groups, i) || (i === after && groups[i - 1]!.gap === 'hyphen')))
    return undefined
  if (size === 8 || last > i) return { first: i, last }
  return size >= 6 && size <= 10 && ACCOUNT_BEFORE.test(before(text, groups[i]!.start, 24)) ? { first: i, last } : undefined
}

/** Beside the numbers or between them. */
const says = (text: string, start: number, end: number, words: RegExp): boolean => near(text, start, end, words) || words.test(text.slice(start, end).toLowerCase())
const isDay = (code: string): boolean => /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])/.test(code)
