/** That a report was frozen is an entry of the log, over all that stands in it: whoever has the file finds the entry, and nobody changes a word of it unseen. */
import type { Outline } from '../../core/report/annual.ts'
import { hashReport } from '../../core/report/annual-signed.ts'
import { hashShown } from '../../core/report/figure-hash.ts'
import type { Installation } from '../installation/installation.ts'

type Place = Pick<Installation, 'note' | 'pools'>

/**
 * What is on record of a report, by the recipient that its entry names, with the year behind it. What the first signature of two froze is another thing than
 * what a command froze: with its signatures struck out it would else go out as the command's own. Entries of before name no year, and know no `signed`.
 */
const ON_RECORD = {
  frozen: 'annual-report',
  signed: 'annual-report-signed',
  published: 'annual-report-published',
  withdrawn: 'annual-report-withdrawn',
} as const
type Recorded = keyof typeof ON_RECORD
const recipientOf = (what: Recorded, { year }: Outline): string => `${ON_RECORD[what]}-${year}`

/** Hex. What is put out and taken away is the file, with the signatures under it; what was frozen is what they are under. */
const hashOf = (what: Recorded, outline: Outline): string =>
  what === 'frozen' || what === 'signed' ? hashReport(outline) : hashShown(outline)

/** That it was frozen, is put out or is taken away again. Recorded before it is done: what is out without its entry would be nobody's. */
export async function noteReport({ note }: Pick<Place, 'note'>, what: Recorded, outline: Outline): Promise<void> {
  const entries = outline.frozen?.figures.length ?? 0
  await note({ kind: 'export.made', format: 'json', recipient: recipientOf(what, outline), entries, result: hashOf(what, outline) })
}

const RECORDED = `select l.idx::text as idx, e.stub::json->>'recipient' as recipient, e.stub::json->>'result' as hash
  from saksi.entries e left join saksi.log_leaves l using (agency_id, entry_id) where e.kind = 'export.made'`
type Row = { readonly idx: string | null; readonly recipient: string; readonly hash: string }

/** @returns the position in the log of its freezing; undefined where there is none: nobody froze it here as it stands, in the way that its signatures say. */
export async function findFrozen(
  { pools }: Pick<Place, 'pools'>,
  outline: Outline,
): Promise<{ readonly position: number | null } | undefined> {
  const what = outline.signed ? 'signed' : 'frozen'
  const { rows } = await pools.saksi_reader.query<Row>(
    `${RECORDED} and e.stub::json->>'recipient' = any($1) and e.stub::json->>'result' = $2 order by l.idx limit 1`,
    [[recipientOf(what, outline), ON_RECORD.frozen], hashOf(what, outline)],
  )
  const [found] = rows
  return found && { position: found.idx === null ? null : Number(found.idx) }
}

/**
 * Whether the newest that is on record of the report's year is that this file was put out: one that was taken away since, or in whose place another came, is out no
 * more, whoever puts its file back. Entries without a year are asked for by the file's own hash.
 */
export async function isOnRecordAsOut({ pools }: Pick<Place, 'pools'>, outline: Outline): Promise<boolean> {
  const hash = hashOf('published', outline)
  const { rows } = await pools.saksi_reader.query<Row>(
    `${RECORDED} and (e.stub::json->>'recipient' = any($1) or (e.stub::json->>'recipient' = any($2) and e.stub::json->>'result' = $3))
      order by l.idx desc nulls first, e.recorded_at desc limit 1`,
    [[recipientOf('published', outline), recipientOf('withdrawn', outline)], [ON_RECORD.published, ON_RECORD.withdrawn], hash],
  )
  const [newest] = rows
  if (newest) return newest.hash === hash && newest.recipient.startsWith(ON_RECORD.published)
  return outline.signed === undefined && wasOutBeforeRecords({ pools }, outline)
}

/** Before it was on record what is put out, whatever had been frozen was out where its file lay: so it stays. Only of what was frozen before the first such entry. */
async function wasOutBeforeRecords({ pools }: Pick<Place, 'pools'>, outline: Outline): Promise<boolean> {
  const { rows } = await pools.saksi_reader.query<Row>(
    `${RECORDED} and (e.stub::json->>'recipient' = $1 and e.stub::json->>'result' = $2
        or starts_with(e.stub::json->>'recipient', $3) or starts_with(e.stub::json->>'recipient', $4)) order by l.idx, e.recorded_at limit 1`,
    [ON_RECORD.frozen, hashOf('frozen', outline), ON_RECORD.published, ON_RECORD.withdrawn],
  )
  return rows[0]?.recipient === ON_RECORD.frozen
}
