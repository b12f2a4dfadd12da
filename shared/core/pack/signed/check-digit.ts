/**
 * Damm's check digit: every single wrong digit and every swap of two neighbours is seen. The table is a totally
 * anti-symmetric quasigroup of order 10 (H. Michael Damm, 2004).
 */
const TABLE = ['0317598642', '7092154863', '4206871359', '1750983426', '6123045978', '3674209581', '5869720134', '8945362017', '9438617205', '2581436790']

/** @param digits - decimal digits only */
export function checkDigit(digits: string): string {
  let interim = 0
  for (const digit of digits) interim = Number(TABLE[interim]?.[Number(digit)])
  return String(interim)
}
