/** What the add-on linter said, without what docs/store/firefox.md explains. */

/**
 * Each by what it says and how often at most: the files' names change with their content. Once one of them comes from
 * elsewhere too, there is one more of it.
 */
export const EXPLAINED = [
  { code: 'DANGEROUS_EVAL', message: /^The Function constructor is eval\.$/, atMost: 2, by: 'zod' },
  { code: 'UNSAFE_VAR_ASSIGNMENT', message: /^Unsafe call to [$\w]+\([$\w]+\)\.document\(\)\.write for argument 0$/, atMost: 2, by: 'micromark' },
  { code: 'UNSAFE_VAR_ASSIGNMENT', message: /^Unsafe assignment to innerHTML$/, atMost: 2, by: 'react-dom' },
]

/** @returns {{ type: string, code: string, message: string, file?: string, line?: number, column?: number }[] | undefined} undefined where the linter failed */
export function fromLinter(output) {
  try {
    const { errors, notices, warnings } = JSON.parse(output.slice(output.indexOf('{')))
    return [...errors.map((one) => ({ ...one, type: 'error' })), ...warnings.map((one) => ({ ...one, type: 'warning' })), ...notices.map((one) => ({ ...one, type: 'notice' }))]
  } catch {
    return undefined
  }
}

/** @param {{ type: string, code: string, message: string }[]} said */
export function unexplained(said) {
  const left = EXPLAINED.map(({ atMost }) => atMost)
  return said.filter(({ type, code, message }) => {
    const which = type === 'error' ? -1 : EXPLAINED.findIndex((known) => known.code === code && known.message.test(message))
    if (which < 0 || left[which] === 0) return true
    left[which] -= 1
    return false
  })
}
