/** What a slow question comes to, asked a moment after the last change; the answer before stands until then. */
import { useEffect, useState } from 'react'

/** Typing goes on meanwhile. */
const A_MOMENT = 150

/** @param ask - the same function for the same question */
export function useTried<T>(ask: () => T): T | undefined {
  const [answer, setAnswer] = useState<{ readonly is: T }>()
  useEffect(() => {
    const timer = setTimeout(() => setAnswer({ is: ask() }), A_MOMENT)
    return () => clearTimeout(timer)
  }, [ask])
  return answer?.is
}
