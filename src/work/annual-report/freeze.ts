/** That a report was frozen is an entry of the log, over all that stands in it: whoever has the file finds the entry, and nobody changes a word of it unseen. */
import type { Outline } from '../../core/report/annual.ts'
import { hashReport } from '../../core/report/annual-signed.ts'
import { hashShown } from '../../core/report/figure-hash.ts'
import type { Installation } from '../installation/installation.ts'

type Place = Pick<Installation, 'note' | 'pools'>

/** What is on record of a report, by the recipient that its entry names. */
const ON_RECORD = { frozen: 'annual-report', published: 'annual-report-published', withdrawn: 'annual-report-withdrawn' } as const

/** Hex. What is put out and taken away is the file, with the signatures under it; what was frozen is what they are under. */
const hashOf = (what: keyof typeof ON_RECORD, outline: Outline): string => (what === 'frozen' ? hashReport(outline) : hashShown(outline))

/** That it was frozen, is put out or is taken away again. Recorded before it is done: what is out without its entry would be nobody's. */
export async function noteReport({ note }: Pick<Place, 'note'>, what: keyof typeof ON_RECORD, outline: Outline): Promise<void> {
  const entries = outline.frozen?.figures.length ?? 0
  await note({ kind: 'export.made', format: 'json', recipient: ON_RECORD[what], entries, result: hashOf(what, outline) })
}

/** @returns the entry's position in the log and when it was recorded; undefined where there is none: nobody did that here with this outline as it stands. */
export async function findNoted(
  { pools }: Pick<Place, 'pools'>,
  what: keyof typeof ON_RECORD,
  outline: Outline,
): Promise<{ readonly position: number | null; readonly recordedAt: string } | undefined> {
  const { rows } = await pools.saksi_reader.query<{ idx: string | null; at: string }>(
    `select l.idx::text as idx, to_char(e.recorded_at, 'YYYY-MM-DD') as at from saksi.entries e left join saksi.log_leaves l using (agency_id, entry_id)
      where e.kind = 'export.made' and e.stub::json->>'recipient' = $1 and e.stub::json->>'result' = $2 order by e.recorded_at limit 1`,
    [ON_RECORD[what], hashOf(what, outline)],
  )
  const [found] = rows
  return found && { position: found.idx === null ? null : Number(found.idx), recordedAt: found.at }
}
