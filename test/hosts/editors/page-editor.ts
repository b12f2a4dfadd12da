/** What a page says of the editor in it: asked of the editor's own API, never of the DOM that it shows. */
export interface PageEditor {
  /** The words of its model, one block a line. */
  text(): string
  /** Its model with its formatting, in whatever shape the editor gives. */
  html(): string
  /** How often it has told the page that there is something to save. */
  readonly saves: number
}

declare global {
  interface Window {
    __editor?: PageEditor
  }
}

/** Told to the test; `saved` is to be called by the editor's own event. */
export function offer(text: () => string, html: () => string): { saved(): void } {
  let saves = 0
  window.__editor = {
    text: () =>
      text()
        .replace(/\u00a0/g, ' ')
        .replace(/[\u200b\u2060\ufeff]/g, '')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .join('\n'),
    html,
    get saves() {
      return saves
    },
  }
  return {
    saved: () => {
      saves++
    },
  }
}

/** The words of HTML that an editor gave, one block a line. */
export function wordsOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const br of body.querySelectorAll('br')) br.replaceWith('\n')
  for (const block of body.querySelectorAll('p, div, h1, h2, h3, li, ul, ol')) {
    block.before('\n')
    block.after('\n')
  }
  return body.textContent ?? ''
}

export const host = (): HTMLElement => document.querySelector('#host') as HTMLElement
