import { describe, expect, it } from 'vitest'
import { readOptions } from './start.mjs'

describe('npm start', () => {
  it('answers on 4310 and opens a browser unless told otherwise', () => {
    expect(readOptions([])).toEqual({ port: 4310, open: true })
    expect(readOptions(['--port', '4400', '--no-open'])).toEqual({ port: 4400, open: false })
    expect(readOptions(['--port=4400'])).toEqual({ port: 4400, open: true })
  })

  it('refuses a port that is none, with an example of one', () => {
    for (const port of ['abc', '', '0', '70000', '4.5', '-1']) expect(() => readOptions(['--port', port])).toThrow('--port wants a number from 1 to 65535')
  })

  it('names what it does not know', () => {
    expect(() => readOptions(['--prot', '4400'])).toThrow('does not know "--prot"')
  })
})
