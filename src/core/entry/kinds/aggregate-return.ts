/** Totals of a form of counts, inside its return. */
import { code, day, either, exactly, isCount, isPeriod, listOf, mapOf, optional, token } from '../../shape.ts'
import { type BodyOf, entryKind, refersByForm } from '../define.ts'
import { spanOf } from '../rows.ts'
import { roughCell } from '../stated-total.ts'

export const aggregateReturn = entryKind(
  {
    kind: 'aggregate.return',
    door: 'return',
    members: {
      indicator: code,
      office: code,
      period: isPeriod,
      batch: token,
      known_on: optional(day),
      cells: listOf(either(exactly({ by: mapOf(code), value: isCount }), roughCell), 0, 1_000_000),
    },
    signed: { is: 'optional' },
    isPolicy: false,
    movesFigures: true,
    movesSigners: false,
  },
  {
    refers: refersByForm,
    rows: (stub, recordedAt) =>
      stub.cells.map((cell, i) => ({
        table: 'aggregate_cells',
        row: {
          agency_id: stub.agency,
          entry_id: stub.id,
          cell: i,
          indicator: stub.indicator,
          office: stub.office,
          ...spanOf(stub.period),
          dims: cell.by,
          value: cell.value,
          ...('qualifier' in cell ? { qualifier: cell.qualifier, most: cell.most ?? null } : {}),
          recorded_at: recordedAt,
        },
      })),
  },
)
export type AggregateReturn = BodyOf<typeof aggregateReturn>
