/** Refuses what no pack needs and no later step should meet: names that objects inherit, endless depth, endless length. */
import { DEEPEST_PACK, LARGEST_PACK, LONGEST_LIST } from './limits.ts'
import { PackError } from './pack-error.ts'

const INHERITED = ['__proto__', 'constructor', 'prototype']

/** @param json - what JSON.parse gave @throws PackError naming file, place and remedy */
export function refuseUnsafe(file: string, json: unknown): void {
  const path: (string | number)[] = []
  let left = LARGEST_PACK
  const refuse = (remedy: string): never => {
    throw new PackError(file, path.slice(0, 6).join('.') || 'the file', remedy)
  }
  const visit = (value: unknown): void => {
    left -= typeof value === 'string' ? value.length : 1
    if (left < 0) refuse(`the pack is too large (the limit is ${LARGEST_PACK / 1024 / 1024} MB); split it into several`)
    if (value === null || typeof value !== 'object') return
    if (path.length >= DEEPEST_PACK) refuse(`objects and lists stand more than ${DEEPEST_PACK} deep within each other; no pack needs that`)
    const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value) ? value.map((inner, i) => [i, inner]) : Object.entries(value)
    if (entries.length > LONGEST_LIST) refuse(`a list has more than ${LONGEST_LIST} entries; split the pack into several`)
    for (const [key, inner] of entries) {
      path.push(key)
      if (typeof key === 'string') {
        left -= key.length
        if (INHERITED.includes(key)) refuse(`nothing in a pack may be called "${key}"; choose another name`)
      }
      visit(inner)
      path.pop()
    }
  }
  visit(json)
}
