/** Check digits: NHS modulus 11 (guidance E2, NHS Data Dictionary), Luhn (E5, ISO/IEC 7812), modulus 97 (E5, ISO 13616). */

/** Ten digits, weights 10 to 2 on the first nine; a check of 10 is never issued. */
export function passesModulus11(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < 9; i++) sum += (10 - i) * (digits.charCodeAt(i) - 48)
  const check = 11 - (sum % 11)
  return check !== 10 && (check === 11 ? 0 : check) === digits.charCodeAt(9) - 48
}

export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let i = digits.length - 1, double = false; i >= 0; i--, double = !double) {
    const digit = (digits.charCodeAt(i) - 48) * (double ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return sum % 10 === 0
}

/** An IBAN without separators, in capitals. */
export function passesModulus97(iban: string): boolean {
  let rest = 0
  for (let i = 0; i < iban.length; i++) {
    const c = iban.charCodeAt((i + 4) % iban.length)
    rest = c >= 65 ? (rest * 100 + c - 55) % 97 : (rest * 10 + c - 48) % 97
  }
  return rest === 1
}

/** HMRC's UTR (guidance E6): ten digits, the first the check of the other nine. */
export function passesTaxpayerCheck(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < 9; i++) sum += (TAXPAYER_WEIGHTS[i] as number) * (digits.charCodeAt(i + 1) - 48)
  return '21987654321'.charAt(sum % 11) === digits.charAt(0)
}
const TAXPAYER_WEIGHTS = [6, 7, 8, 9, 10, 5, 4, 3, 2]
