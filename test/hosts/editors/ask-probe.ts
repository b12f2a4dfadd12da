/** Asks the probe from inside the page; whoever drives the browser brings the question in. */
import type { Answer, Ask, Asked } from './asks.ts'

let asked = 0

interface Question {
  readonly asked: string
  /** Run in the page that holds the editor. */
  inPage(asked: string): Promise<string>
}

export async function askProbe(bring: (question: Question) => Promise<string>, ask: Ask): Promise<Answer> {
  const question: Asked = { id: ++asked, ask }
  return JSON.parse(await bring({ asked: JSON.stringify(question), inPage })) as Answer
}

const inPage = (text: string): Promise<string> =>
  new Promise((resolve) => {
    const { id } = JSON.parse(text) as { id: number }
    const heard = (event: Event) => {
      const answer = JSON.parse((event as CustomEvent<string>).detail) as { id: number; answer: unknown }
      if (answer.id !== id) return
      document.removeEventListener('probe-answer', heard)
      resolve(JSON.stringify(answer.answer))
    }
    document.addEventListener('probe-answer', heard)
    document.dispatchEvent(new CustomEvent('probe-ask', { detail: text }))
  })
