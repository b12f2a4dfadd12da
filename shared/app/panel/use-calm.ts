/** A value once it has rested: what a screen reader is told while someone types must not be told at every key. */
import { useEffect, useState } from 'react'

export function useCalm<T>(value: T, milliseconds = 1500): T {
  const [calm, setCalm] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setCalm(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return calm
}
