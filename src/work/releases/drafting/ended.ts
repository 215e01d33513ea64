/** How the making of a draft ended, in the words in which it is told (core/release/drafted.ts). */
import type { CertifiedPart, LeftOut, RefusedDraft } from '../../../core/release/drafted.ts'
import type { NotCleared } from '../../../road/attack.ts'
import type { TooDeep } from '../../../road/protect.ts'
import type { DraftPart } from '../keep-draft.ts'
import type { Yearly } from '../yearly.ts'

export const certify = ({ id, cleared: { protected: made, report }, beside }: DraftPart): CertifiedPart => ({
  id,
  indicator: made.counted.indicator,
  tables: made.tables.depths.map(({ by }) => by),
  cells: made.tables.cells.all,
  withheld: made.tables.cells.withheld,
  roundedTo: made.tables.release.rounding?.base ?? null,
  attacks: report.attacks.map((a) => a.id),
  exact: report.exact,
  beside: beside.length,
})

export const leftOutOf = (yearly: Yearly): readonly LeftOut[] =>
  yearly.families.flatMap(({ tables }) =>
    tables.flatMap(({ table, verdict, cells, shown }) =>
      verdict === 'shown' || verdict === 'rounded'
        ? []
        : [{ indicator: (table.part ?? table.of).indicator.id, by: table.by, verdict, cells, shown }],
    ),
  )

export const refusalOf = (refused: NotCleared | TooDeep): RefusedDraft =>
  'why' in refused
    ? { is: 'refused', why: refused.why, coarser: refused.coarser, ...(refused.day === undefined ? {} : { day: refused.day }) }
    : { is: 'refused', why: refused.refused.partial ? 'out_of_time' : 'attacked', coarser: [] }
