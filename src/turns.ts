/** How long a work may hold up the thread: in between, requests are answered and time limits are kept. Milliseconds. */
const AT_A_STRETCH = 25

/**
 * Gives a function to call between the parts of a long work: it lets others have their turn once they have waited long.
 * Where clocks stand still while we work, as on Workers, nobody waits.
 */
export function turns(): () => Promise<void> | undefined {
  let begun = performance.now()
  return () => {
    if (performance.now() - begun < AT_A_STRETCH) return undefined
    return new Promise((resolve) => {
      setTimeout(() => {
        begun = performance.now()
        resolve()
      })
    })
  }
}
