/** Whether a search may be made: judged as an opening is, one after another with them. The search desk counts; this vault judges. */
import { readSearchRequest } from '../core/search/requests.ts'
import { judgeSearch, type SearchAsked } from '../core/vault/judge-search.ts'
import type { Bench } from './bench.ts'

/** The search desk's own count; it is given the shared tokens too, in hex. */
export type Counts = (search: SearchAsked, elsewhere: readonly string[]) => boolean

/** @returns null, whatever the reason. */
export async function allowSearch(body: string, bench: Bench, counts: Counts): Promise<SearchAsked | null> {
  const request = readSearchRequest(body)
  if (!request) return bench.refuse('request')
  const ready = await bench.prepare(request.checkpoint, request.row)
  if (typeof ready === 'string') return bench.refuse(ready)
  const judged = judgeSearch(request.row, request.elsewhere, ready.checkpoint, bench.state(), ready.isForOversight)
  if (judged.is === 'refused') return bench.refuse(judged.why, request.row, judged.person, ready.checkpoint.at)
  // A search moves the mark as an opening does: what was answered is below the next start's floor.
  if (!(await bench.standing.advance(ready.checkpoint))) return null
  if (!counts(judged, request.elsewhere)) return bench.refuse('quota.search', request.row, judged.by.person, judged.at)
  bench.memory.answered.add(judged.row)
  return judged
}
