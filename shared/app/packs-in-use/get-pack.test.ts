import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LARGEST_SIGNED } from '#core/pack/limits.ts'
import { getPack } from './get-pack.ts'
import { packAddress } from './pack-address.ts'

const ADDRESS = 'https://packs.example/ours.seconder'

/** Answers with this, and keeps what was asked. */
function server(answer: () => Response | Promise<Response>) {
  const asked: [string, RequestInit][] = []
  const ask = (async (url: string, init: RequestInit) => {
    asked.push([url, init])
    return answer()
  }) as unknown as typeof fetch
  return { ask, asked }
}
const sentence = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'got',
    ({ message }) => message,
  )

describe('The one request', () => {
  it('is a conditional GET with nothing of the person’s in it', async () => {
    const { ask, asked } = server(() => new Response(null, { status: 304 }))
    expect(await getPack({ address: ADDRESS, etag: '"a"', lastModified: 'Sun, 22 Nov 2026 09:00:00 GMT' }, ask)).toEqual({ is: 'same' })
    const [[url, { signal, ...init }] = ['', {}] as const, ...more] = asked
    expect([url, more.length, signal instanceof AbortSignal]).toEqual([ADDRESS, 0, true])
    expect(init).toEqual({
      method: 'GET',
      headers: { 'If-None-Match': '"a"', 'If-Modified-Since': 'Sun, 22 Nov 2026 09:00:00 GMT' },
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
    })
  })
  it('brings the text with what the next one is made conditional by', async () => {
    const { ask } = server(() => new Response('{"é":1}', { headers: { etag: '"b"' } }))
    expect(await getPack({ address: ADDRESS }, ask)).toEqual({ is: 'new', text: '{"é":1}', etag: '"b"' })
  })
  it.each([
    ['a redirect', () => new Response(null, { status: 302, headers: { location: 'https://elsewhere.example/' } }), /sends on to another one/],
    ['an error', () => new Response('no', { status: 503, headers: { 'retry-after': '3600' } }), /answered 503/],
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), /could not be reached/],
    ['what is no text', () => new Response(new Uint8Array([0xff, 0xfe, 0xfd])), /did not come whole/],
    ['too much, by its own word', () => new Response('x', { headers: { 'content-length': String(LARGEST_SIGNED + 1) } }), /larger than a pack may be \(16 MB\)/],
  ])('ends in a sentence at %s', async (_, answer, said) => expect(await sentence(getPack({ address: ADDRESS }, server(answer).ask))).toMatch(said))
  it('keeps what the server asks for as milliseconds', async () => {
    const { ask } = server(() => new Response('', { status: 429, headers: { 'retry-after': '3600' } }))
    await expect(getPack({ address: ADDRESS }, ask)).rejects.toMatchObject({ retryAfter: 3_600_000 })
  })
  it('stops reading what goes on without end', async () => {
    let bites = 0
    const endless = new ReadableStream({
      pull(controller) {
        bites++
        controller.enqueue(new Uint8Array(1024 * 1024).fill(97))
      },
    })
    expect(await sentence(getPack({ address: ADDRESS }, server(() => new Response(endless)).ask))).toMatch(/larger than a pack may be/)
    expect(bites).toBeLessThan(20)
  })
})

describe('A server that takes its time', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    // AbortSignal.timeout keeps a clock of its own, which no test can turn.
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
      const stop = new AbortController()
      setTimeout(() => stop.abort(new DOMException('The operation timed out.', 'TimeoutError')), ms)
      return stop.signal
    })
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })
  /** What became of the request so far. */
  function asking(ask: (signal: AbortSignal) => Promise<Response>) {
    const told: { is: string } = { is: 'asking' }
    void sentence(getPack({ address: ADDRESS }, ((_: string, { signal }: RequestInit) => ask(signal as AbortSignal)) as typeof fetch)).then((is) => {
      told.is = is
    })
    return told
  }
  it('before it answers is left after thirty seconds', async () => {
    const told = asking((signal) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))))
    await vi.advanceTimersByTimeAsync(29_999)
    expect(told.is).toBe('asking')
    await vi.advanceTimersByTimeAsync(1)
    expect(told.is).toMatch(/could not be reached/)
  })
  it('while it answers, a sign now and then for ever, is left after thirty seconds too', async () => {
    let drops = 0
    const told = asking(async (signal) => {
      const dripping = new ReadableStream({
        start(controller) {
          const drip = setInterval(() => {
            drops++
            controller.enqueue(new Uint8Array([97]))
          }, 1000)
          // As fetch does with the body of a request that is given up.
          signal.addEventListener('abort', () => {
            clearInterval(drip)
            controller.error(signal.reason)
          })
        },
      })
      return new Response(dripping)
    })
    await vi.advanceTimersByTimeAsync(29_999)
    expect(told.is).toBe('asking')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(told.is).toMatch(/did not come whole/)
    expect(drops).toBeLessThanOrEqual(30)
  })
})

describe('An address', () => {
  it.each([
    ['http://packs.example/a', /Only an https/],
    ['https://sam:secret@packs.example/a', /name and a password/],
    ['https://packs.example/a?who=sam', /\? or #/],
    ['https://packs.example/a#sam', /\? or #/],
    ['ours.seconder', /no address/],
    ['file:///etc/passwd', /Only an https/],
  ])('%s is not taken', (text, said) => expect(() => packAddress(text)).toThrow(said))
  it('elsewhere is not taken where only the own place may be asked', () => {
    expect(() => packAddress(ADDRESS, ['https://desk.example'])).toThrow(/may ask only https:\/\/desk\.example from here/)
    expect(packAddress('http://localhost:4310/ours.seconder', ['http://localhost:4310']).href).toBe('http://localhost:4310/ours.seconder')
  })
})
