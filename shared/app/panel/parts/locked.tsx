/** Beside whatever the organisation decided: that it did, so that nobody looks for a fault. */
import { Lock } from '../icons.tsx'

export const Locked = ({ id }: { id?: string }) => (
  <p className="hint locked" id={id}>
    <Lock /> Set by your organisation
  </p>
)
