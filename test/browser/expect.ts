/** Playwright's `expect`, asking sooner again: by itself `poll` waits up to a second between two looks. */
import { expect as slow } from '@playwright/test'

const SOON = [20, 50, 50, 100, 100, 200]
type Poll = typeof slow.poll

const poll = ((actual, options) => slow.poll(actual, { intervals: SOON, ...(typeof options === 'string' ? { message: options } : options) })) as Poll

export const expect = new Proxy(slow, { get: (target, name) => (name === 'poll' ? Object.assign(poll, slow.poll) : Reflect.get(target, name)) })
