/** The items of a list in its order, the first of those that share a key. */
export function uniqueBy<T>(list: readonly T[], key: (item: T) => string): readonly T[] {
  const firsts = new Map<string, T>()
  for (const item of list) {
    const name = key(item)
    if (!firsts.has(name)) firsts.set(name, item)
  }
  return [...firsts.values()]
}
