/**
 * Writes moments for one document (RFC 3339), each differently: what has the moment of another before it is written in
 * another time zone. Validators take equal texts for a mistake, and a date must not be falsified to please them.
 */
export function writeMoments(moments: readonly Date[]): readonly string[] {
  const times = new Map<number, number>()
  return moments.map((moment) => {
    const before = times.get(moment.getTime()) ?? 0
    times.set(moment.getTime(), before + 1)
    return before === 0 ? moment.toISOString() : inZone(moment, before - 1)
  })
}

function inZone(moment: Date, nth: number): string {
  const minutes = ZONES[nth % ZONES.length]!
  const there = new Date(moment.getTime() + minutes * 60_000).toISOString()
  // At the ends of what four digits of a year can say.
  if (there.length !== moment.toISOString().length) return moment.toISOString()
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  const zeros = '0'.repeat(Math.floor(nth / ZONES.length))
  return `${there.slice(0, -1)}${zeros}${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`
}

const two = (number: number): string => String(number).padStart(2, '0')

/** Minutes before UTC: the whole hours first, +01:00 to +13:00 and -11:00 to -01:00, then those between. */
const ZONES: readonly number[] = [0, 30, 15, 45].flatMap((part) =>
  Array.from({ length: 25 }, (_, i) => (((i + 12) % 25) - 11) * 60 + part).filter((minutes) => minutes !== 0),
)
