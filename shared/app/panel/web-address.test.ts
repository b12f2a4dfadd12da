import { expect, it } from 'vitest'
import { isWebAddress } from './web-address.ts'

it('Only web addresses become links', () => {
  expect(isWebAddress('https://www.legislation.gov.uk/ukpga/1986/10')).toBe(true)
  for (const address of ['javascript:alert(1)', 'data:text/html,x', 'legislation.gov.uk', ' https://x.example', 'file:///etc']) expect(isWebAddress(address)).toBe(false)
})
