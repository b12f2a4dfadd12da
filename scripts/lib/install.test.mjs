import { describe, expect, it } from 'vitest'
import { missingPackage } from './install.mjs'

const lock = { packages: { '': { version: '0.1.0' }, 'node_modules/zod': { version: '4.6.7' }, 'node_modules/fsevents': { version: '2.3.3', optional: true } } }

describe('missing packages', () => {
  it('are none when every version is the one asked for', () => {
    expect(missingPackage(lock, { packages: { 'node_modules/zod': { version: '4.6.7' } } })).toBeUndefined()
  })

  it('are named when another version is installed', () => {
    expect(missingPackage(lock, { packages: { 'node_modules/zod': { version: '4.6.6' } } })).toBe('zod')
  })

  it('are named when nothing is installed', () => {
    expect(missingPackage(lock, undefined)).toBe('zod')
  })
})
