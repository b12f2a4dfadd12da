/**
 * The one place in Seconder that asks anything of a network: one conditional GET of one address, with nothing of the
 * person's in it. No cookies, no referrer, no query; no redirect is followed, since it could lead elsewhere.
 */
import { LARGEST_SIGNED } from '#core/pack/limits.ts'
import { DAY } from './schedule.ts'

export interface Asking {
  readonly address: string
  readonly etag?: string
  readonly lastModified?: string
}

export type Got = { readonly is: 'same' } | ({ readonly is: 'new'; readonly text: string } & Pick<Asking, 'etag' | 'lastModified'>)

/** Why nothing came, in a sentence. */
export class NotGot extends Error {
  override readonly name = 'NotGot'
  /** Milliseconds for which the server asks to be left alone. */
  readonly retryAfter: number

  constructor(why: string, retryAfter = 0) {
    super(why)
    this.retryAfter = retryAfter
  }
}

const PATIENCE_MS = 30_000

/** @throws NotGot */
export async function getPack({ address, etag, lastModified }: Asking, ask: typeof fetch = (...asked) => fetch(...asked)): Promise<Got> {
  const answer = await ask(address, {
    method: 'GET',
    headers: { ...(etag !== undefined && { 'If-None-Match': etag }), ...(lastModified !== undefined && { 'If-Modified-Since': lastModified }) },
    cache: 'no-store',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => {
    throw new NotGot('The address could not be reached. Seconder works on with what it has.')
  })
  if (answer.status === 304) return { is: 'same' }
  if (answer.type === 'opaqueredirect' || (answer.status >= 300 && answer.status < 400))
    throw new NotGot('The address sends on to another one, which Seconder does not follow. Ask the pack’s keepers for the final address.')
  if (!answer.ok) throw new NotGot(`The address answered ${answer.status}. If that lasts, ask the pack’s keepers.`, retryAfter(answer.headers.get('retry-after')))
  const text = await bounded(answer)
  const [tag, modified] = [answer.headers.get('etag'), answer.headers.get('last-modified')]
  return { is: 'new', text, ...(tag !== null && { etag: tag }), ...(modified !== null && { lastModified: modified }) }
}

const TOO_LARGE = `What stands at the address is larger than a pack may be (${LARGEST_SIGNED / 1024 / 1024} MB).`

/** Stopped as soon as it is too much, whatever the server said it would be. */
async function bounded({ body, headers }: Response): Promise<string> {
  if (Number(headers.get('content-length')) > LARGEST_SIGNED) {
    await body?.cancel().catch(() => {})
    throw new NotGot(TOO_LARGE)
  }
  const reader = body?.getReader()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let bytes = 0
  try {
    for (let bite = await reader?.read(); bite && !bite.done; bite = await reader?.read()) {
      bytes += bite.value.length
      if (bytes > LARGEST_SIGNED) throw new NotGot(TOO_LARGE)
      text += decoder.decode(bite.value, { stream: true })
    }
    return text + decoder.decode()
  } catch (error) {
    await reader?.cancel().catch(() => {})
    throw error instanceof NotGot ? error : new NotGot('What stands at the address did not come whole. Seconder works on with what it has.')
  }
}

/** Seconds, or a day and time. */
function retryAfter(said: string | null): number {
  if (said === null) return 0
  const ms = /^\d{1,8}$/.test(said) ? Number(said) * 1000 : Date.parse(said) - Date.now()
  return Number.isNaN(ms) ? 0 : Math.min(Math.max(ms, 0), 30 * DAY)
}
