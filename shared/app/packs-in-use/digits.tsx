/** A fingerprint to be compared by voice: group by group, as it is read out. */
export const Digits = ({ digits }: { readonly digits: string }) => (
  <p className="digits">
    <span className="hidden">Fingerprint: </span>
    {digits.split(' ').map((group) => (
      // No two are the same: the check digit holds each group's place.
      <span key={group}>{group} </span>
    ))}
  </p>
)
