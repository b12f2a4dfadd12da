/** Hands the page to whoever drives a browser: every request to https://mail.google.com is answered with it. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))

let page: Promise<string> | undefined

/** The page with its style and script in it; its switches are in the address that it is asked for by. */
export function gmailPage(): Promise<string> {
  page ??= made()
  return page
}

export const gmailAddress = (switches: Readonly<Record<string, string>> = {}): string => {
  const query = new URLSearchParams(switches).toString()
  return `https://mail.google.com/mail/u/0/${query ? `?${query}` : ''}`
}

async function made(): Promise<string> {
  const built = await build({ configFile: false, logLevel: 'silent', build: { write: false, minify: false, lib: { entry: here('main.ts'), formats: ['iife'], name: 'page' } } })
  const [first] = Array.isArray(built) ? built : [built]
  if (!first || !('output' in first)) throw new Error('the page shaped like Gmail could not be built')
  const { code } = first.output[0]
  const [html, css] = await Promise.all([readFile(here('page.html'), 'utf8'), readFile(here('page.css'), 'utf8')])
  return html.replace('/* page.css */', () => css).replace('/* main.ts */', () => code.replaceAll('</script', '<\\/script'))
}
