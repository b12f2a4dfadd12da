/** Templates of one's own are known by their ids, so that none can be taken for one that came with a pack. */
export const OWN = 'T-OWN-'
export const isOwn = ({ id }: { readonly id: string }): boolean => id.startsWith(OWN)
