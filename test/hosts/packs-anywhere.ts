/**
 * Packs in Node, Chromium and Firefox: what one engine signed and sealed, each other opens, with the same words to say;
 * what one refuses, each refuses in the same sentence. A page runs the bundle of `packs-in-page.ts`.
 */
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { packFile } from '#core/pack/pack-for-test.ts'
import type * as Packs from '../browser/packs-in-page.ts'
import * as here from '../browser/packs-in-page.ts'

/** In the page. */
declare const packs: typeof Packs

const TODAY = '2026-11-22'
const plain = packFile({ words: { ours: { terms: ['hubbub'] } } }, { sealed: { programme: ['A pool – for all'] } })

export async function packsBundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, lib: { entry: fileURLToPath(new URL('../browser/packs-in-page.ts', import.meta.url)), formats: ['iife'], name: 'packs' } },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (!first || !('output' in first)) throw new Error('the packs could not be bundled')
  return `${first.output[0].code}\nglobalThis.packs = packs`
}

export interface Signed {
  readonly text: string
  readonly trust: string
  readonly groupKey: Parameters<typeof here.verifyPack>[2]['groupKey']
}

/** Runs in the page: makes a pack, signs and seals it there. */
export const signInPage = async ({ plain, today }: { plain: unknown; today: string }): Promise<Signed> => {
  const [key, groupKey] = [await packs.newSigningKey({ name: 'Ada Khan' }), packs.newGroupKey()]
  const made = await packs.makePack('a', plain as Parameters<typeof packs.makePack>[1], { today, groupKey, keys: { threshold: 1, keys: [{ name: 'Ada Khan', key: key.x }] } })
  return { text: JSON.stringify((await packs.signPack('a', made, key)).file), trust: key.x, groupKey }
}
export const toSign = { plain, today: TODAY }

export async function signHere(): Promise<Signed> {
  const [key, groupKey] = [await here.newSigningKey({ name: 'Ada Khan' }), here.newGroupKey()]
  const made = await here.makePack('a', plain as unknown as Parameters<typeof here.makePack>[1], {
    today: TODAY,
    groupKey,
    keys: { threshold: 1, keys: [{ name: 'Ada Khan', key: key.x }] },
  })
  return { text: JSON.stringify((await here.signPack('a', made, key)).file), trust: key.x, groupKey }
}

/** The pack whole, and harmed in every way that ends in another sentence. */
export function asked({ text, trust, groupKey }: Signed): Question[] {
  const file = JSON.parse(text)
  const payload = Buffer.from(file.payload, 'base64url').toString()
  const harmed = [
    file,
    { ...file, payload: Buffer.from(payload.replace('1.0.0', '2.0.0')).toString('base64url') },
    { ...file, open: `${file.open.slice(0, -4)}AAAA` },
    { ...file, sealed: undefined },
    { ...file, signatures: [] },
    { ...file, keySets: [] },
    { ...file, extra: 1 },
  ]
  const questions = harmed.map((each) => ({ text: JSON.stringify(each), trust, groupKey }))
  return [
    ...questions,
    { text, trust: 'A'.repeat(43), groupKey },
    { text, trust, groupKey: { kty: 'oct' as const, k: 'A'.repeat(43) } },
    { text: text.slice(0, 99), trust, groupKey },
  ]
}

export type Question = Signed

/** Runs in the page, and here: what is said to each. */
export const answersInPage = async ({ questions, today }: { questions: Question[]; today: string }): Promise<string[]> => {
  const answers: string[] = []
  for (const { text, trust, groupKey } of questions)
    try {
      const { signers, json, seen } = await packs.verifyPack('a', packs.readSignedFile('a', text), { today, pin: { trust: [trust] }, groupKey })
      answers.push(JSON.stringify({ signers, json, seen }))
    } catch (error) {
      answers.push(`${(error as Error).name}: ${(error as Error).message}`)
    }
  return answers
}

export async function answersHere(questions: Question[]): Promise<string[]> {
  Object.assign(globalThis, { packs: here })
  return answersInPage({ questions, today: TODAY })
}
export const toAnswer = (questions: Question[]) => ({ questions, today: TODAY })
