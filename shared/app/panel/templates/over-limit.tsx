/** Says once, politely, that a text has passed its limit. The count beside the field changes with every key and would never let go. */
export function OverLimit({ label, over }: { label: string; over: boolean }) {
  return (
    <p role="status" className="hidden">
      {over ? `${label} is over its limit.` : ''}
    </p>
  )
}
