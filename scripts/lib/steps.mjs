/** Runs named steps, a few side by side, each as soon as the ones it waits for have ended. */
import { nothing, one } from './counts.mjs'

/**
 * @typedef {{ ok: boolean, output: string, counts?: { passed: number, failed: number, skipped: number } }} Outcome
 * @typedef {{ name: string, after?: string[], needs?: string[], work(): Promise<Outcome> }} Step
 *   `after`: must have ended; `needs`: must also have succeeded, or this step cannot run and counts as one failure
 */

/** The steps asked for, with what they need. @param {Step[]} steps @param {string[]} names */
export function choose(steps, names) {
  const wanted = new Set()
  const add = (name) => {
    const step = steps.find((each) => each.name === name)
    if (!step) throw new Error(`There is no step "${name}". The steps are: ${steps.map((each) => each.name).join(', ')}.`)
    wanted.add(name)
    for (const need of step.needs ?? []) add(need)
  }
  for (const name of names) add(name)
  return steps.filter((step) => wanted.has(step.name))
}

/**
 * @param {Step[]} steps @param {{ sideBySide: number, ended(name: string, outcome: Outcome, ms: number): void }} options
 * @returns {Promise<Map<string, Outcome>>}
 */
export async function runSteps(steps, { sideBySide, ended }) {
  const outcomes = new Map()
  const names = new Set(steps.map((step) => step.name))
  const waiting = [...steps]
  const busy = new Set()
  const ready = (step) => [...(step.after ?? []), ...(step.needs ?? [])].every((name) => !names.has(name) || outcomes.has(name))

  async function carryOut(step) {
    const started = performance.now()
    const broken = (step.needs ?? []).find((name) => outcomes.get(name)?.ok === false)
    const outcome = broken
      ? { ok: false, output: `Not run, because "${broken}" failed.\n`, counts: one(false) }
      : await step.work().catch((error) => ({ ok: false, output: `${error.stack ?? error}\n`, counts: one(false) }))
    outcomes.set(step.name, { ...outcome, counts: outcome.counts ?? (outcome.ok ? nothing : one(false)) })
    ended(step.name, outcomes.get(step.name), performance.now() - started)
  }

  while (waiting.length > 0 || busy.size > 0) {
    while (busy.size < sideBySide) {
      const next = waiting.findIndex(ready)
      if (next < 0) break
      const job = carryOut(waiting.splice(next, 1)[0]).finally(() => busy.delete(job))
      busy.add(job)
    }
    if (busy.size === 0) throw new Error(`These steps wait for each other: ${waiting.map((step) => step.name).join(', ')}.`)
    await Promise.race(busy)
  }
  return outcomes
}
