import { describe, expect, it } from 'vitest'
import { run } from './run.mjs'

const node = (code, options) => run([process.execPath, '-e', code], options)

describe('a child process', () => {
  it('hands back what it said on both of its ways out', async () => {
    const { ok, output } = await node("console.log('one'); console.error('two')")
    expect(ok).toBe(true)
    expect(output.split('\n').sort()).toEqual(['', 'one', 'two'])
  })

  it('is not well when its status is not 0', async () => {
    expect((await node('process.exit(3)')).ok).toBe(false)
  })

  it('is told what it needs to know by its surroundings', async () => {
    expect((await node('console.log(process.env.SECONDER_TEST)', { env: { SECONDER_TEST: 'yes' } })).output).toBe('yes\n')
  })

  it('has no standard input to wait for', async () => {
    expect((await node("process.stdin.on('end', () => console.log('end')).resume()")).output).toBe('end\n')
  })

  it('is ended when it takes too long, and says so', async () => {
    const { ok, output } = await node('setInterval(() => {}, 1000)', { limitMs: 200 })
    expect(ok).toBe(false)
    expect(output).toContain('it took longer than')
  })

  it('that does not exist is one line, not a crash', async () => {
    const { ok, output } = await run(['no-such-program'])
    expect(ok).toBe(false)
    expect(output).toMatch(/^no-such-program could not be started: .*\n$/)
  })
})
