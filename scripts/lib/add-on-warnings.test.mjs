import { describe, expect, it } from 'vitest'
import { fromLinter, unexplained } from './add-on-warnings.mjs'

const warning = (code, message) => ({ type: 'warning', code, message })
const EVAL = warning('DANGEROUS_EVAL', 'The Function constructor is eval.')

describe('what the add-on linter says', () => {
  it('is let pass where it is explained', () => {
    expect(unexplained([EVAL, warning('UNSAFE_VAR_ASSIGNMENT', 'Unsafe call to Dn(n).document().write for argument 0')])).toEqual([])
  })

  it('is not, once there is more of it than was explained', () => {
    expect(unexplained([EVAL, EVAL, EVAL])).toEqual([EVAL])
  })

  it('is never as an error, or where nobody explained it', () => {
    const wrong = [
      { ...EVAL, type: 'error' },
      warning('UNSAFE_VAR_ASSIGNMENT', 'Unsafe assignment to outerHTML'),
      warning('UNSAFE_VAR_ASSIGNMENT', 'Unsafe call to document.write for argument 0'),
    ]
    expect(unexplained(wrong)).toEqual(wrong)
  })

  it('is read after whatever the program said before it', () => {
    expect(fromLinter('a note\n{"errors":[{"code":"A"}],"warnings":[],"notices":[{"code":"B"}]}')).toEqual([
      { type: 'error', code: 'A' },
      { type: 'notice', code: 'B' },
    ])
  })

  it('is nothing where the linter failed', () => {
    expect(fromLinter('Error: no such folder')).toBeUndefined()
  })
})
