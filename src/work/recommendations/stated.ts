/** What the bodies that owe a recommendation said of where it stands. */
import type { RecommendationStated } from '../../core/entry/kinds/recommendation-stated.ts'
import type { Stub } from '../../core/entry/kinds.ts'
import type { Parts } from '../../core/entry/make.ts'
import type { Client, Db } from '../../store/postgres/connect.ts'
import { appendActs, type ActsAppended } from '../acts/append-acts.ts'
import type { Installation } from '../installation/installation.ts'

/** `on`: ISO day it was recorded. */
export type StatedOf = Omit<RecommendationStated, 'kind'> & { readonly agency: string; readonly on: string }

/** The newest word of each body on each recommendation, in the order in which they were said. @param reader the reader's role. */
export async function readStated(reader: Db | Client): Promise<readonly StatedOf[]> {
  const { rows } = await reader.query<{ agency: string; stub: string; on: string }>(
    `select e.agency_id as agency, e.stub, to_char(e.recorded_at, 'YYYY-MM-DD') as on
       from saksi.entries e where e.kind = 'recommendation.stated' order by e.recorded_at, e.agency_id, e.entry_id`,
  )
  const newest = new Map<string, StatedOf>()
  for (const { agency, stub, on } of rows) {
    const said = JSON.parse(stub) as Stub
    if (said.kind !== 'recommendation.stated') continue
    const key = `${said.recommendation} ${agency}`
    newest.delete(key)
    newest.set(key, { recommendation: said.recommendation, is: said.is, due_by: said.due_by, agency, on })
  }
  return [...newest.values()]
}

/** @throws AppendRefused `act.not-sound` for what is no recommendation, or not that body's to answer. */
export const stateRecommendations = (
  entries: readonly Parts[],
  { agency }: { readonly agency: string },
  { country, store }: Pick<Installation, 'country' | 'store'>,
): Promise<ActsAppended> => appendActs(entries, ['recommendation.stated'], { agency, country, store })
