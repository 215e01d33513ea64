import type { RailCell } from '../../../core/story/lanes.ts'

/** Pixels: a column, and how far below its row's top a node stands. Lines run on to wherever the row ends (100 %). */
const STEP = 26
const NODE = 22
const RADIUS = 9.5
const x = (column: number): number => STEP / 2 + column * STEP

/** One row of a case's line: what comes from above, its nodes, what leaves and comes back. Its words stand beside it, and its table one tap away. */
export function Rail({ cells }: { readonly cells: readonly RailCell[] }) {
  return (
    <span className={`rail c${cells.length}`} aria-hidden="true">
      <svg width="100%" height="100%">
        {cells.map((cell, column) => (
          // eslint-disable-next-line react/no-array-index-key -- a column is its place
          <Column key={column} cell={cell} column={column} />
        ))}
        {cells.map((cell, column) => (
          // eslint-disable-next-line react/no-array-index-key -- a column is its place
          <Node key={column} cell={cell} column={column} />
        ))}
      </svg>
    </span>
  )
}

type Of = { readonly cell: RailCell; readonly column: number }
function Column({ cell, column }: Of) {
  const at = x(column)
  const tone = cell.isWaiting ? 'rl w' : 'rl'
  // A node that others leave from a little lower, so that the curve can be seen.
  const y = cell.from === null ? NODE : NODE + 20
  return (
    <g>
      {cell.top && cell.to === null && <line className={`${tone} ${cell.top}`} x1={at} y1="0" x2={at} y2={cell.from === null ? y : 0} />}
      {cell.to !== null && (
        <path className={`${tone} ${cell.top ?? 'solid'}`} d={`M${at} 0V${NODE - 10}Q${at} ${NODE} ${at - 10} ${NODE}H${x(cell.to)}`} />
      )}
      {cell.from !== null && (
        <path
          className={`${tone} ${cell.bottom === 'dashed' ? 'dashed' : 'solid'}`}
          d={`M${x(cell.from)} ${NODE}H${at - 10}Q${at} ${NODE} ${at} ${NODE + 10}V${y}`}
        />
      )}
      {cell.bottom && <line className={`${tone} ${cell.bottom}`} x1={at} y1={y} x2={at} y2="100%" />}
      {cell.from !== null && cell.top && <line className={`${tone} ${cell.top}`} x1={at} y1="0" x2={at} y2={y} />}
    </g>
  )
}

function Node({ cell: { node, from, isWaiting }, column }: Of) {
  if (!node) return null
  const [cx, cy] = [x(column), from === null ? NODE : NODE + 20]
  const look = `rn ${node.look} ${isWaiting || node.look === 'waiting' ? 'w' : ''}`
  return (
    <g>
      <circle className="rh" cx={cx} cy={cy} r={RADIUS + 2.5} />
      <circle className={look} cx={cx} cy={cy} r={node.label === '' ? 6.5 : RADIUS} />
      {node.label !== '' && (
        <text className={look} x={cx} y={cy + 4.5} textAnchor="middle">
          {node.label}
        </text>
      )}
    </g>
  )
}
