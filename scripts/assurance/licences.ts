/** Whether a licence lets its package be handed on inside something under Apache-2.0. */

/** Permissive, asking for no more than their own notice, which `licences.txt` in each product is. */
export const COMPATIBLE: ReadonlySet<string> = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'Zlib',
])

/** @param expression - as SPDX writes it: `MIT`, `(MIT OR GPL-3.0-or-later)`, `(MIT AND Zlib)`; of two the one that fits is taken */
export function isCompatible(expression: string | undefined): boolean {
  if (!expression) return false
  const words = expression.match(/[()]|[^\s()]+/g) ?? []
  let at = 0
  const one = (): boolean => {
    const word = words[at++]
    if (word !== '(') return COMPATIBLE.has(word ?? '')
    const inner = either()
    at++
    return inner
  }
  const all = (): boolean => {
    let fits = one()
    while (words[at] === 'AND') {
      at++
      fits = one() && fits
    }
    return fits
  }
  const either = (): boolean => {
    let fits = all()
    while (words[at] === 'OR') {
      at++
      fits = all() || fits
    }
    return fits
  }
  return either() && at === words.length
}

/** Used to build and to test, never handed on. Each that could not be shipped is named here, with what it is for. */
export const TOOLS_ONLY: readonly { readonly name: RegExp; readonly why: string }[] = [
  { name: /^(?:ckeditor[45]|@ckeditor\/.+|tinymce)$/, why: 'editors of other people’s pages, which the browser tests write in' },
  { name: /^(?:axe-core|@axe-core\/playwright)$/, why: 'the tests of accessibility' },
  {
    name: /^(?:addons-linter|addons-moz-compare|addons-scanner-utils|eslint-plugin-no-unsanitized|fx-runner|web-ext-run)$/,
    why: 'what Mozilla’s store looks with, and starts Firefox with',
  },
  { name: /^lightningcss(?:-.+)?$/, why: 'the bundler’s own reader of style sheets' },
  { name: /^@microsoft\/office-js$/, why: 'Microsoft’s client runtime, in which the tests run the pane' },
  { name: /^(?:argparse|caniuse-lite|is-relative|os-shim|winreg)$/, why: 'parts of build tools' },
]
