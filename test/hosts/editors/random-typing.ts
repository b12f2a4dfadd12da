/**
 * Somebody types without aim into an editor: letters, spaces, lines, deletions, jumps, pastes, undo. After every key each
 * mark must lie under words that were found, and the draft must have the same words there. Seeded: the same keys again.
 */
import type { Answer, Ask, Drawn } from './asks.ts'

export interface Hands {
  ask(ask: Ask): Promise<Answer>
  press(keys: string): Promise<void>
  type(text: string): Promise<void>
  /** Where an extension's world cannot ask for what is drawn, the page's can. */
  drawn?(): Promise<readonly Drawn[]>
}

export const WORDS = ['Monday', 'evening at', 'questions', 'clerk', 'welcome', 'good time', 'Thank you', 'AB 12', 'reading'] as const
const SLOW_MS = 40

/** mulberry32: small, and the same everywhere. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

type Act = readonly [weight: number, act: (hands: Hands, random: () => number, words: readonly string[]) => Promise<string>]

const pressing =
  (...keys: readonly string[]) =>
  async (hands: Hands, random: () => number) => {
    const key = keys[Math.floor(random() * keys.length)]!
    await hands.press(key)
    return key
  }
const ACTS: readonly Act[] = [
  [
    30,
    async (hands, random) => {
      const letter = 'etaoin sMhrd,u '[Math.floor(random() * 15)]!
      await hands.type(letter)
      return letter
    },
  ],
  [
    12,
    async (hands, random, some) => {
      const words = ` ${some[Math.floor(random() * some.length)]!} `
      await hands.type(words)
      return words
    },
  ],
  [8, pressing('Backspace', 'Delete')],
  [3, pressing('Control+Backspace', 'Control+Delete')],
  [6, pressing('Enter')],
  [20, pressing('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Control+ArrowLeft', 'Control+ArrowRight')],
  [2, pressing('Control+Home', 'Control+End')],
  [4, pressing('Shift+ArrowLeft', 'Shift+ArrowRight', 'Shift+Control+ArrowLeft', 'Shift+ArrowDown', 'Shift+Home')],
  [3, pressing('Control+z', 'Control+y')],
  [2, pressing('Control+x', 'Control+v', 'Control+b')],
]
const ALL = ACTS.reduce((sum, [weight]) => sum + weight, 0)

const wrongsIn = ({ drawn = [], problem }: Answer, isWord: (under: string) => boolean): string[] => [
  ...(problem ? [problem] : []),
  ...drawn.filter(({ under, draft }) => under !== draft || !isWord(under)).map(({ under, draft }) => `a mark under “${under}”, where the draft has “${draft}”`),
]

export interface Typed {
  readonly wrongs: readonly string[]
  /** Marks seen after a key, on the average: a test in which nothing is ever marked says nothing. */
  readonly marks: number
}

/**
 * @param words typed now and then; those of a checker of one's own say themselves what they are found in
 * @returns the first wrong mark with the keys that led to it
 */
export async function typeAtRandom(hands: Hands, keys: number, seed: number, words: readonly string[] = WORDS): Promise<Typed> {
  const random = seeded(seed)
  const pressed: string[] = []
  let marks = 0
  await hands.ask({ do: 'check', words: WORDS, slow: SLOW_MS })
  for (let i = 0; i < keys; i++) {
    let at = random() * ALL
    const [, act] = ACTS.find(([weight]) => (at -= weight) < 0) ?? ACTS[0]!
    pressed.push(await act(hands, random, words))
    const answer: Answer = hands.drawn ? { drawn: await hands.drawn() } : await hands.ask({ do: 'drawn' })
    marks += answer.drawn?.length ?? 0
    const wrongs = wrongsIn(answer, (under) => words !== WORDS || words.includes(under))
    if (wrongs.length > 0) return { wrongs: [...wrongs, `seed ${seed}, after ${i + 1} keys, the last: ${JSON.stringify(pressed.slice(-12))}`], marks: marks / (i + 1) }
  }
  return { wrongs: [], marks: marks / keys }
}
