import type { SizeResults } from './run.ts'

interface Point {
  readonly x: number
  readonly y: number
}

interface Line {
  readonly name: string
  readonly points: readonly Point[]
}

const width = 860
const height = 440
const frame = { left: 70, right: 300, top: 30, bottom: 50 }
const colours = ['#003580', '#c0392b', '#e67e22', '#27ae60', '#8e44ad', '#7f8c8d']
const dashes = ['', '6 3', '2 3', '8 3 2 3', '10 4', '1 4']

function linesOf(all: readonly SizeResults[]): Line[] {
  const engines = all[0]?.results.map(({ engine }) => engine) ?? []
  return engines.map(name => ({
    name,
    points: all.flatMap(({ size, results }) => {
      const result = results.find(({ engine }) => engine === name)?.result
      return result?.kind === 'measured' ? [{ x: size, y: Math.max(result.medianMs, 0.01) }] : []
    })
  }))
}

/** The powers of ten that enclose the values. */
function decades(values: readonly number[]): readonly number[] {
  const first = Math.floor(Math.log10(Math.min(...values)))
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))))
  return Array.from({ length: last - first + 1 }, (_, i) => 10 ** (first + i))
}

function scale(ticks: readonly number[], from: number, to: number) {
  const low = Math.log10(ticks[0] ?? 1)
  const high = Math.log10(ticks.at(-1) ?? 10)
  return (value: number) => Math.round(from + ((Math.log10(value) - low) / (high - low)) * (to - from))
}

const text = (x: number, y: number, content: string, anchor: string) =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}">${content}</text>`
const rule = (x1: number, y1: number, x2: number, y2: number) =>
  `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="#ddd"/>`

/** Median time of a question by the number of entries, an SVG with logarithmic scales. */
export function plot(all: readonly SizeResults[]): string {
  const lines = linesOf(all)
  const points = lines.flatMap(line => line.points)
  const xTicks = decades(points.map(({ x }) => x))
  const yTicks = decades(points.map(({ y }) => y))
  const [left, right] = [frame.left, width - frame.right]
  const [top, bottom] = [frame.top, height - frame.bottom]
  const x = scale(xTicks, left, right)
  const y = scale(yTicks, bottom, top)

  const curve = ({ name, points: own }: Line, i: number) => {
    const style = `stroke="${colours[i % colours.length] ?? ''}" stroke-width="2" stroke-dasharray="${dashes[i % dashes.length] ?? ''}"`
    const at = top + 20 + 24 * i
    return [
      `<polyline fill="none" ${style} points="${own.map(p => `${x(p.x)},${y(p.y)}`).join(' ')}"/>`,
      ...own.map(
        p => `<circle cx="${x(p.x)}" cy="${y(p.y)}" r="3" fill="${colours[i % colours.length] ?? ''}"/>`
      ),
      `<line x1="${right + 15}" y1="${at - 4}" x2="${right + 45}" y2="${at - 4}" ${style}/>`,
      text(right + 52, at, name, 'start')
    ]
  }

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="11" role="img">`,
    '<title>Median time of a question by the number of entries</title>',
    `<rect width="${width}" height="${height}" fill="white"/>`,
    ...xTicks.flatMap(t => [
      rule(x(t), top, x(t), bottom),
      text(x(t), bottom + 18, t.toLocaleString('en'), 'middle')
    ]),
    ...yTicks.flatMap(t => [rule(left, y(t), right, y(t)), text(left - 8, y(t) + 4, String(t), 'end')]),
    text((left + right) / 2, height - 12, 'entries', 'middle'),
    text(left, top - 12, 'median ms a question', 'middle'),
    ...lines.flatMap(curve),
    '</svg>',
    ''
  ].join('\n')
}
