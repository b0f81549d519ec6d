/** A line at the foot of a terminal that tells how far a long work has come; nothing in a pipe. */
export class Progress {
  readonly #shown: boolean
  readonly #total: number
  #done = 0

  constructor(total: number, settings: { quiet: boolean; json: boolean }) {
    this.#total = total
    this.#shown = process.stderr.isTTY === true && !settings.quiet && !settings.json
  }

  step(what: string): void {
    this.#done++
    if (!this.#shown) return
    const line = `${this.#done}/${this.#total} ${what}`.slice(0, (process.stderr.columns ?? 80) - 1)
    process.stderr.write(`\r\u001b[K${line}`)
  }

  end(): void {
    if (this.#shown) process.stderr.write('\r\u001b[K')
  }
}
