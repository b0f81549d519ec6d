/** Orders names as an English index does, the same wherever it runs. */
export function compareNames(a: string, b: string): number {
  collator ??= new Intl.Collator('en')
  return collator.compare(a, b)
}

let collator: Intl.Collator | undefined
