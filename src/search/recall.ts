/** Gives what was found for a hash before, or finds it. */
export type Recall<T> = (hash: number, find: () => T) => T

/**
 * Recalls what was found out of words that come back, such as the same typing error. It knows them by their
 * hashes alone, so nothing that anybody wrote is kept. When it is full it begins anew.
 */
export function createRecall<T>(most: number): Recall<T> {
  const found = new Map<number, T>()
  return (hash, find) => {
    const before = found.get(hash)
    if (before !== undefined) return before
    if (found.size >= most) found.clear()
    const value = find()
    found.set(hash, value)
    return value
  }
}
