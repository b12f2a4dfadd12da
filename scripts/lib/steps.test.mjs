import { describe, expect, it } from 'vitest'
import { choose, runSteps } from './steps.mjs'

const works = async () => ({ ok: true, output: '' })
const fails = async () => ({ ok: false, output: 'why' })

async function order(steps, sideBySide = 2) {
  const names = []
  const outcomes = await runSteps(steps, { sideBySide, ended: (name) => names.push(name) })
  return { names, outcomes }
}

describe('steps', () => {
  it('begin only when those before them have ended', async () => {
    const { names } = await order([
      { name: 'roof', after: ['walls'], work: works },
      { name: 'walls', needs: ['ground'], work: works },
      { name: 'ground', work: works },
    ])
    expect(names).toEqual(['ground', 'walls', 'roof'])
  })

  it('run on after a failure where they can', async () => {
    const { names, outcomes } = await order([
      { name: 'lint', work: fails },
      { name: 'unit', after: ['lint'], work: works },
    ])
    expect(names).toEqual(['lint', 'unit'])
    expect(outcomes.get('unit').ok).toBe(true)
  })

  it('count as one failure when what they need has failed', async () => {
    const { outcomes } = await order([
      { name: 'desk', work: fails },
      { name: 'browser', needs: ['desk'], work: works },
    ])
    expect(outcomes.get('browser')).toMatchObject({ ok: false, counts: { failed: 1 }, output: 'Not run, because "desk" failed.\n' })
  })

  it('count as one failure when they throw', async () => {
    const { outcomes } = await order([{ name: 'types', work: () => Promise.reject(new Error('no compiler')) }])
    expect(outcomes.get('types')).toMatchObject({ ok: false, counts: { failed: 1 } })
  })

  it('keep to the number that may run side by side', async () => {
    let now = 0
    let most = 0
    const work = async () => {
      most = Math.max(most, ++now)
      await Promise.resolve()
      now--
      return works()
    }
    await order(['a', 'b', 'c', 'd'].map((name) => ({ name, work })))
    expect(most).toBe(2)
  })

  it('that wait for each other are named, not waited for', async () => {
    const circle = [
      { name: 'hen', after: ['egg'], work: works },
      { name: 'egg', after: ['hen'], work: works },
    ]
    await expect(order(circle)).rejects.toThrow('hen, egg')
  })

  it('are chosen with what they need', () => {
    const steps = [
      { name: 'generate', work: works },
      { name: 'lint', work: works },
      { name: 'unit', needs: ['generate'], work: works },
    ]
    expect(choose(steps, ['unit']).map((step) => step.name)).toEqual(['generate', 'unit'])
  })

  it('that do not exist are refused with the list of those that do', () => {
    expect(() => choose([{ name: 'lint', work: works }], ['lnt'])).toThrow('There is no step "lnt". The steps are: lint.')
  })
})
