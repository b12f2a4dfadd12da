/** The end of an entry's form: done with it, or out with it; and what is still missing, said when somebody wanted to be done. */
interface Props {
  /** What the entry is: "rule". */
  readonly what: string
  readonly missing?: string | undefined
  readonly onDone: () => void
  readonly onTakeOut: () => void
}

export const EntryEnd = ({ what, missing, onDone, onTakeOut }: Props) => (
  <div className="row actions">
    <button type="button" className="primary" onClick={onDone}>
      Done with this {what}
    </button>
    <button type="button" onClick={onTakeOut}>
      Take this {what} out
    </button>
    {missing !== undefined && (
      <p role="status" className="hint">
        {missing}
      </p>
    )}
  </div>
)
