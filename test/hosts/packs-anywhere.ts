/**
 * Packs in Node, Chromium and Firefox: what one engine signed and sealed, each other opens; what one refuses, each
 * refuses in the same sentence. All three run the same bundle, of `packs-in-page.ts`.
 */
import { fileURLToPath } from 'node:url'
import { runInThisContext } from 'node:vm'
import { build } from 'vite'
import { packFile } from '#core/pack/pack-for-test.ts'
import type * as Packs from '../browser/packs-in-page.ts'

/** In the page, and here. */
declare const packs: typeof Packs

const today = '2026-11-22'

/** To be run in the page; here it is running already. */
export async function packsBundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, lib: { entry: fileURLToPath(new URL('../browser/packs-in-page.ts', import.meta.url)), formats: ['iife'], name: 'packs' } },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (!first || !('output' in first)) throw new Error('the packs could not be bundled')
  const code = `${first.output[0].code}\nglobalThis.packs = packs`
  runInThisContext(code)
  return code
}

export interface Question {
  readonly text: string
  readonly trust: string
  readonly groupKey: Parameters<typeof Packs.verifyPack>[2]['groupKey']
}

export const TO_SIGN = { today, plain: packFile({ words: { ours: { terms: ['hubbub'] } } }, { sealed: { programme: ['A pool – for all'] } }) as unknown }

/** Makes a pack, signs and seals it, wherever it runs. */
export async function signed({ plain, today }: typeof TO_SIGN): Promise<Question> {
  const [key, groupKey] = [await packs.newSigningKey({ name: 'Ada Khan' }), packs.newGroupKey()]
  const made = await packs.makePack('a', plain as Parameters<typeof packs.makePack>[1], { today, groupKey, keys: { threshold: 1, keys: [{ name: 'Ada Khan', key: key.x }] } })
  return { text: JSON.stringify((await packs.signPack('a', made, key)).file), trust: key.x, groupKey }
}

/** The pack whole, and harmed in every way that ends in another sentence. */
export function questionsOf({ text, trust, groupKey }: Question) {
  const file = JSON.parse(text)
  const payload = Buffer.from(file.payload, 'base64url').toString()
  const harmed = [
    file,
    { ...file, payload: Buffer.from(payload.replace('1.0.0', '2.0.0')).toString('base64url') },
    { ...file, open: `${file.open.slice(0, 40)}${file.open[40] === 'A' ? 'B' : 'A'}${file.open.slice(41)}` },
    { ...file, sealed: undefined },
    { ...file, signatures: [] },
    { ...file, keySets: [] },
    { ...file, extra: 1 },
  ]
  const questions: Question[] = harmed.map((each) => ({ text: JSON.stringify(each), trust, groupKey }))
  return {
    today,
    questions: [
      ...questions,
      { text, trust: 'A'.repeat(43), groupKey },
      { text, trust, groupKey: { kty: 'oct' as const, k: 'A'.repeat(43) } },
      { text: text.slice(0, 99), trust, groupKey },
    ],
  }
}

/** What is said to each, wherever it runs. */
export async function answers({ questions, today }: ReturnType<typeof questionsOf>): Promise<string[]> {
  const said: string[] = []
  for (const { text, trust, groupKey } of questions)
    try {
      const { signers, json, seen } = await packs.verifyPack('a', packs.readSignedFile('a', text), { today, pin: { trust: [trust] }, groupKey })
      said.push(JSON.stringify({ signers, json, seen }))
    } catch (error) {
      said.push(`${(error as Error).name}: ${(error as Error).message}`)
    }
  return said
}

export const EXPECTED = ['NotTrusted', 'NotTrusted', 'NotTrusted', 'NotTrusted', 'NotTrusted', 'PackError', 'NotTrusted', 'PackError', 'PackError']
