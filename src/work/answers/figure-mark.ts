/** Up to where the record has been counted: a mark that says something else as soon as anything is recorded that a figure rests on. */
import type { Db } from '../../store/postgres/connect.ts'

/** Two that are the same enclose nothing that changes a figure: of what was known on any day; of what was known on a day that is over. */
export type FigureMark = { readonly ofToday: string; readonly ofThePast: string }

/**
 * @param reader a pool of the reader's role. @param leaving kinds of entries that leave every figure as it was.
 *
 * What is committed waits in the outbox until the sequencer gives it a place, and those places only grow: whoever knows the newest
 * place finds what came since in what is above it. What was known on a day that is over is changed by nothing but an erasure. That goes
 * in two steps, the entry and then the deed by another program, which writes none: until it is done, parts are there that an erasure
 * names (src/work/erasing/destroy.ts).
 */
export function openFigureMark(reader: Db, leaving: readonly string[]): () => Promise<FigureMark> {
  /** The newest place there was when it was asked last; null before that: then all of it has been counted by nobody. */
  let seen: number | null = null
  let newest = -1
  return async () => {
    const { rows } = await reader.query<{ at: number; counted: number; waiting: string; erasures: string }>({
      name: 'figure-mark',
      text: MARK,
      values: [seen, leaving],
    })
    const [found] = rows
    if (!found) throw new Error('impossible: an aggregate without a row')
    // Two that ask at once may be answered in the other order.
    newest = Math.max(newest, seen === null ? found.at : found.counted)
    seen = Math.max(seen ?? -1, found.at)
    return { ofToday: `${newest} ${found.waiting} ${found.erasures}`, ofThePast: found.erasures }
  }
}

const MARK = `
  select greatest($1::bigint, coalesce((select max(idx) from saksi.log_leaves), -1)) as at,
         coalesce((select max(l.idx) from saksi.log_leaves l join saksi.entries e on e.agency_id = l.agency_id and e.entry_id = l.entry_id
                    where l.idx > $1 and not e.kind::text = any($2::text[])), -1) as counted,
         (select concat_ws('/', count(*), sum(o.oid)) from saksi.log_outbox o join saksi.entries e on e.agency_id = o.agency_id and e.entry_id = o.entry_id
           where not e.kind::text = any($2::text[])) as waiting,
         (select concat_ws('/', count(distinct e.entry_id), count(p.entry_id)) from saksi.entries e
            cross join lateral json_array_elements_text(e.stub::json->'entries') as x(entry)
            left join saksi.entry_parts p on p.agency_id = e.agency_id and p.entry_id = x.entry::uuid
           where e.kind = 'record.erased') as erasures`
