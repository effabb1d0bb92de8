import { scaleLinear } from 'd3-scale'
import { element, escaped } from '../../src/report/course-chart/svg'
import type { ReliabilityBin } from '../../src/training/calibrate'

export interface ReliabilityLine {
  readonly name: string
  readonly bins: readonly ReliabilityBin[]
}

const [WIDTH, HEIGHT, LEFT, TOP, SIZE] = [640, 420, 64, 24, 340]
const LOOKS = [
  { stroke: '#1b5e8c', dash: '' },
  { stroke: '#a04000', dash: '6 4' },
  { stroke: '#2e6b34', dash: '2 3' },
]

/** Stated against proved probability: a line on the diagonal says as much as it knows. */
export function reliabilityDiagram(lines: readonly ReliabilityLine[]): string {
  const x = scaleLinear([0, 1], [LEFT, LEFT + SIZE])
  const y = scaleLinear([0, 1], [TOP + SIZE, TOP])
  const axes = x
    .ticks(5)
    .flatMap((tick) => [
      element('line', { x1: x(tick), x2: x(tick), y1: y(0), y2: y(1), stroke: '#ddd' }),
      element('line', { x1: x(0), x2: x(1), y1: y(tick), y2: y(tick), stroke: '#ddd' }),
      element('text', { x: x(tick), y: y(0) + 18, 'text-anchor': 'middle' }, tick.toFixed(1)),
      element('text', { x: x(0) - 8, y: y(tick) + 4, 'text-anchor': 'end' }, tick.toFixed(1)),
    ])
  const drawn = lines.flatMap(({ name, bins }, i) => {
    const look = LOOKS[i % LOOKS.length] ?? { stroke: '#000', dash: '' }
    const legend = TOP + 16 + i * 24
    return [
      element('polyline', {
        points: bins.map(({ stated, proved }) => `${x(stated).toFixed(1)},${y(proved).toFixed(1)}`).join(' '),
        fill: 'none',
        stroke: look.stroke,
        'stroke-width': 2,
        'stroke-dasharray': look.dash,
      }),
      ...bins.map(({ stated, proved, n }) =>
        element(
          'circle',
          { cx: x(stated), cy: y(proved), r: 3.5, fill: look.stroke },
          element('title', {}, `${name}: stated ${stated.toFixed(2)}, right ${proved.toFixed(2)}, ${n} segments`),
        ),
      ),
      element('line', {
        x1: LEFT + SIZE + 24,
        x2: LEFT + SIZE + 52,
        y1: legend - 4,
        y2: legend - 4,
        stroke: look.stroke,
        'stroke-width': 2,
        'stroke-dasharray': look.dash,
      }),
      element('text', { x: LEFT + SIZE + 60, y: legend }, escaped(name)),
    ]
  })
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      width: WIDTH,
      height: HEIGHT,
      role: 'img',
      'font-family': 'system-ui, "Segoe UI", "DejaVu Sans", sans-serif',
      'font-size': 13,
    },
    element('title', {}, 'Reliability diagram: how often codes are right, by the confidence they state'),
    element('rect', { width: WIDTH, height: HEIGHT, fill: '#fff' }),
    ...axes,
    element('line', { x1: x(0), y1: y(0), x2: x(1), y2: y(1), stroke: '#888', 'stroke-dasharray': '1 4' }),
    ...drawn,
    element('text', { x: LEFT + SIZE / 2, y: HEIGHT - 12, 'text-anchor': 'middle' }, 'stated confidence'),
    element(
      'text',
      { transform: `translate(16 ${TOP + SIZE / 2}) rotate(-90)`, 'text-anchor': 'middle' },
      'share that was right',
    ),
  )
}
