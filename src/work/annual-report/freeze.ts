/** That a report was frozen is an entry of the log, over all that stands in it: whoever has the file finds the entry, and nobody changes a word of it unseen. */
import { hashShown } from '../../core/report/figure-hash.ts'
import type { Outline } from '../../core/report/annual.ts'
import type { Installation } from '../installation/installation.ts'

type Place = Pick<Installation, 'note' | 'pools'>

/** Hex: of everything that stands in it. */
const hashOf = (outline: Outline): string => hashShown(outline)

export async function noteFrozen({ note }: Pick<Place, 'note'>, outline: Outline): Promise<void> {
  const entries = outline.frozen?.figures.length ?? 0
  await note({ kind: 'export.made', format: 'json', recipient: 'annual-report', entries, result: hashOf(outline) })
}

/** @returns the entry's position in the log and when it was recorded; undefined where there is none: this outline was never frozen here as it stands. */
export async function findFrozen(
  { pools }: Pick<Place, 'pools'>,
  outline: Outline,
): Promise<{ readonly position: number | null; readonly recordedAt: string } | undefined> {
  const { rows } = await pools.saksi_reader.query<{ stub: string; idx: string | null; at: string }>(
    `select e.stub, l.idx::text as idx, to_char(e.recorded_at, 'YYYY-MM-DD') as at from saksi.entries e left join saksi.log_leaves l using (agency_id, entry_id)
      where e.kind = 'export.made' order by e.recorded_at`,
  )
  const hash = hashOf(outline)
  const found = rows.find(({ stub }) => {
    const said = JSON.parse(stub) as { readonly result?: string; readonly recipient?: string }
    return said.recipient === 'annual-report' && said.result === hash
  })
  return found && { position: found.idx === null ? null : Number(found.idx), recordedAt: found.at }
}
