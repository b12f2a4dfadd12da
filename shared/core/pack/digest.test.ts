import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packDigest } from './digest.ts'

const turned = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(turned)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, inner]) => [key, turned(inner)]),
        )
      : value

describe('the digest of a pack', () => {
  it('is SHA-256 of its JSON with sorted keys', () => expect(packDigest({ b: [1], a: 'x' })).toBe('6c17667416e4e6be6ecc8334b4bf4c09e6763cb51e57a0fc3e2dfe72ec71fa81'))
  it('does not depend on the order of keys', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => packDigest(turned(value)) === packDigest(value)))
  })
  it('depends on the order of lists', () => expect(packDigest([1, 2])).not.toBe(packDigest([2, 1])))
  it('leaves out what has no value', () => expect(packDigest({ a: 1, b: undefined })).toBe(packDigest({ a: 1 })))
})
