import { useMemo, useState } from 'react'
import type { CodeList, Problem } from '../../../../core/country/index.ts'
import { pick } from '../../../words/say.ts'
import { useLang, useLangs } from '../../lang.tsx'
import { sizesOf } from './cell-sizes.ts'
import type { Shown, Span, Spot, Typed } from './grid-span.ts'
import { rowOf, type Sheet } from '../mend/problems.ts'
import { shortName, nameRow } from './row-name.ts'
import type { Row } from '../protocol.ts'
import { Gap, Line } from './sheet-line.tsx'
import type { TypedCellProps } from './typed-cell.tsx'
import type { Sight } from './use-sight.ts'
import { useWords } from '../use-words.ts'
import { partIn, piecesOf, sizeOf } from './window.ts'

/** Pixels of the column of row numbers. */
const NUMBERS = 60

type Props = Pick<TypedCellProps, 'onTyped' | 'onLeave'> & {
  readonly sight: Sight
  readonly sheet: Sheet
  readonly shown: Shown
  readonly lists: readonly CodeList[]
  readonly problems: ReadonlyMap<string, Problem>
  /** The problem in the panel. */
  readonly current: Problem | undefined
  /** The cell that the focus goes to. */
  readonly focused: Spot | undefined
  readonly span: Span
  /** More than one cell was chosen. */
  readonly isBlock: boolean
  readonly typed: Typed | undefined
}

/**
 * The grid's cells: those in sight, the one that has the focus, and the one of the panel. Of the others a reader of the screen hears
 * by number how many there are; they are drawn when one goes to them.
 */
export function GridTable({ sight, sheet, shown, lists, problems, current, focused, span, isBlock, typed, onTyped, onLeave }: Props) {
  const [lang, languages, say] = [useLang(), useLangs(), useWords()]
  const { rows, columns } = shown
  // Of the sheet as it came: a column does not move under the hand that types.
  const [{ widths, headHeight, heightOf }] = useState(() =>
    sizesOf(columns, sheet.rows, lists, languages, new Set(sheet.problems.flatMap((p) => p.field ?? []))),
  )
  const marked = useMemo(() => new Set([...problems.keys(), ...sheet.was.keys()].map(rowOf)), [problems, sheet.was])
  const height = (index: number): number => {
    const row = rows[index]
    return row ? heightOf(row, lang, marked.has(row.row)) : 0
  }
  const column = columns.findIndex((f) => f.id === current?.field)
  const { from, to } = partIn((i) => widths[i] ?? 0, widths.length, sight.left, sight.right)
  /** -1 for one in sight, so that a step from cell to cell draws no other row again. */
  const outside = (i: number): number => (i >= from && i < to ? -1 : i)
  const pinned = [outside(span.column), outside(column)] as const
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the pinned are compared by what they are
  const across = useMemo(() => piecesOf({ from, to }, pinned, columns.length), [from, to, ...pinned, columns.length])
  const down = piecesOf(
    partIn(height, rows.length, sight.top, sight.bottom),
    [span.row, rows.findIndex((r) => r.row === current?.row)],
    rows.length,
  )
  return (
    <table
      role="grid"
      aria-label={say('sheet-label')}
      aria-multiselectable="true"
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      style={{ width: widths.reduce((sum, width) => sum + width, NUMBERS) }}
    >
      <colgroup>
        <col style={{ width: NUMBERS }} />
        {columns.map((field, i) => (
          <col key={field.id} style={{ width: widths[i] }} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1} style={{ height: headHeight(lang) }}>
          <th scope="col" aria-colindex={1}>
            {say('row-no')}
          </th>
          {across.map((piece) =>
            typeof piece === 'number' ? (
              <th scope="col" key={columns[piece]?.id} aria-colindex={piece + 2}>
                {pick(columns[piece]?.words ?? sheet.form.words, lang)}
              </th>
            ) : (
              <Gap key={`from ${piece.from}`} columns={piece.to - piece.from} />
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {down.map((piece) => {
          if (typeof piece !== 'number')
            return (
              <tr key={`from ${piece.from}`} aria-hidden="true" style={{ height: sizeOf(piece, height) }}>
                <Gap columns={columns.length + 1} />
              </tr>
            )
          const row = rows[piece] as Row
          const isHere = focused?.row === row.row
          const inRows = isBlock && piece >= span.top && piece <= span.bottom
          return (
            <Line
              key={row.row}
              row={row}
              name={shortName(nameRow(row.row, sheet.groups))}
              index={piece}
              height={height(piece)}
              columns={columns}
              pieces={across}
              lists={lists}
              problems={problems}
              was={sheet.was}
              chosen={current?.row === row.row ? current.field : undefined}
              focused={isHere ? focused.field : undefined}
              from={inRows ? span.left : -1}
              to={inRows ? span.right : -1}
              typed={typed?.spot.row === row.row ? typed : undefined}
              onTyped={onTyped}
              onLeave={onLeave}
            />
          )
        })}
      </tbody>
    </table>
  )
}
