/** Different documents of one length: by the peers' generator where it is there, so that all engines read the same. */
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { councilProse, countWords } from './council-prose.ts'

export interface Document {
  readonly text: string
  readonly words: number
}

type Make = (words: number, seed: number) => Document

/** @param peers the folder of the peers' bench, or '' */
export async function documentMaker(peers: string): Promise<Make> {
  const theirs = `${peers}/lib/text.mjs`
  if (peers && existsSync(theirs)) {
    const { makeDoc } = await import(/* @vite-ignore */ pathToFileURL(theirs).href)
    return makeDoc
  }
  return (words, seed) => {
    const text = councilProse(words, seed)
    return { text, words: countWords(text) }
  }
}
