/** A mark of an axis. */
interface Tick {
  readonly at: number
  readonly label: string
}

const MOST_TICKS = 6
const STEPS = [1, 2, 5, 10]

/** The round numbers from 0 to `top`, at most six, that a chart names; for drawing only. */
export function axisOf(top: number): Tick[] {
  if (!(top > 0 && Number.isFinite(top))) return []
  const power = 10 ** Math.floor(Math.log10(top / (MOST_TICKS - 1)))
  const step = (STEPS.find((each) => each * power * (MOST_TICKS - 1) >= top) ?? 10) * power
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, place) => {
    const at = place * step
    return { at, label: at === 0 ? '0' : round(at) }
  })
}

/** Without what binary floating point adds: 0.6000000000000001 is 0.6. */
function round(at: number): string {
  return Number(at.toPrecision(12)).toLocaleString('zh-CN', { maximumFractionDigits: 12 })
}
