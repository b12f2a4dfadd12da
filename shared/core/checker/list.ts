/** One, several or none, as a list: queries and rules write any of them. */
export const list = <T>(value: T | readonly T[] | undefined): readonly T[] => (value === undefined ? [] : Array.isArray(value) ? value : [value as T])
