/** The size that most characters of a document have. */
export function mostUsed(sizes: ReadonlyMap<number, number>): number | undefined {
  let best: number | undefined
  for (const [size, characters] of sizes) if (best === undefined || characters > (sizes.get(best) ?? 0)) best = size
  return best
}
