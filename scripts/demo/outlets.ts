import type { DemoOutlet } from './demo-outlet.ts'
import { antiwar } from './outlets/antiwar/outlet.ts'
import { courier } from './outlets/courier/outlet.ts'
import { fathom } from './outlets/fathom/outlet.ts'
import { harbour } from './outlets/harbour/outlet.ts'
import { ledger } from './outlets/ledger/outlet.ts'
import { meridian } from './outlets/meridian/outlet.ts'
import { minaa } from './outlets/minaa/outlet.ts'
import { steppe } from './outlets/steppe/outlet.ts'
import { vestnik } from './outlets/vestnik/outlet.ts'

/** The outlets of the demo: Antiwar.com with its one real article, and eight of our invention. */
export const outlets: readonly DemoOutlet[] = [
  antiwar,
  meridian,
  courier,
  harbour,
  steppe,
  fathom,
  ledger,
  minaa,
  vestnik,
]
