import { appendFileSync } from 'node:fs'
import { type BarId, bars } from './bars.ts'

/** Says what was measured against a bar, and leaves it for `npm run bench`, which names a file in `DATELINE_FIGURES`. */
export function figure(id: BarId, value: number): void {
  const { name, most } = bars[id]
  console.log(`${value <= most ? 'holds' : 'MISSED'}: ${name}: ${value.toFixed(2)} (bar ${most})`)
  const file = process.env.DATELINE_FIGURES
  if (file) appendFileSync(file, `${JSON.stringify({ id, value })}\n`)
}
