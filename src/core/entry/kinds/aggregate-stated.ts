/**
 * Totals that an agency states from a document. Whoever signs answers for it. What a later sheet of the same agency states from the same document
 * of the same indicator, office and interval takes the place of this, however either is cut; with no cells, it is taken back. Totals of one sheet
 * stand together. What another document says of them stands beside it, unless it says that it corrects this one.
 */
import { code, day, isCount, listOf, nullOr, optional, token, where } from '../../shape.ts'
import { isSignedBy } from '../author.ts'
import { type BodyOf, entryKind } from '../define.ts'
import { money, statedCell } from '../stated-total.ts'

export const aggregateStated = entryKind(
  {
    kind: 'aggregate.stated',
    door: 'act',
    members: {
      indicator: code,
      /** Version of the indicator's definition that the document goes by. A figure of another version is never set beside it. */
      definition: where(isCount, (n) => n > 0),
      office: code,
      /** Half-open, ISO days. */
      from: day,
      to: day,
      /** Reference number of the document: a code, never a sentence. */
      source: code,
      money,
      /**
       * The document that this one expressly corrects; null where it corrects none. Entries from before this was asked have no such member: of
       * those, the next one of the same agency, indicator, office and interval takes the place.
       */
      corrects: optional(nullOr(code)),
      /** The sheet that brought it. Entries from before this was said have no such member: of those, only the same cuts take the place. */
      batch: optional(token),
      /** ISO day on which the office received or signed the paper, as it says. When it came on record the log proves. */
      known_on: optional(day),
      cells: listOf(statedCell),
    },
    signed: { is: 'optional' },
    isPolicy: false,
    movesFigures: true,
    movesSigners: false,
  },
  {
    refers: (stub, { country, totalFault }) => totalFault(stub, stub.agency, country),
    rows: (stub, recordedAt) =>
      stub.cells.map((cell, i) => {
        const place = { agency_id: stub.agency, entry_id: stub.id, cell: i, indicator: stub.indicator, office: stub.office }
        const said = {
          period_from: stub.from,
          period_to: stub.to,
          dims: cell.by,
          value: cell.value,
          qualifier: cell.qualifier,
          most: cell.most ?? null,
        }
        const from = { definition: stub.definition, source: stub.source, corrects: stub.corrects ?? null }
        const rests = { is_stated: true, is_signed: isSignedBy(stub.author), ...from }
        const paid = { currency: stub.money?.currency ?? null, rate: stub.money?.rate ?? null, rate_on: stub.money?.rateOn ?? null }
        return { table: 'aggregate_cells', row: { ...place, ...said, ...rests, ...paid, recorded_at: recordedAt } }
      }),
  },
)
export type AggregateStated = BodyOf<typeof aggregateStated>
