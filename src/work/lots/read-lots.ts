/** Lots as they are on record: what was framed, and who opened it when. Of one office and day the first in the log stands; what was framed again is said, never dropped. */
import type { LotFramed } from '../../core/entry/kinds/lot-framed.ts'
import type { LotOpened } from '../../core/entry/kinds/lot-opened.ts'
import type { StubOf } from '../../core/entry/define.ts'
import type { Stub } from '../../core/entry/kinds.ts'
import { readFrame, type Frame } from '../../core/lot/frame.ts'
import type { Db } from '../../store/postgres/connect.ts'

export type Look = {
  readonly credential: string
  /** ISO instant. */
  readonly at: string
} & Pick<LotOpened, 'secret' | 'size' | 'root'>
export type Lot = {
  readonly framed: StubOf<LotFramed>
  /** ISO instant. */
  readonly at: string
  /** Another frame of this office and day was on record before it. */
  readonly isAgain: boolean
  readonly looks: readonly Look[]
}

/** Whether two devices are one person's. @param people persons by their devices. */
export const isOnePerson = (a: string, b: string, people: ReadonlyMap<string, string>): boolean =>
  a === b || (people.has(a) && people.get(a) === people.get(b))

type Row = { readonly stub: string; readonly at: string }

/** @param agency whose; all of the record's where it is undefined. @returns the newest day first. */
export async function readLots(reader: Db, agency?: string): Promise<readonly Lot[]> {
  const { rows } = await reader.query<Row>(
    `select stub, to_char(recorded_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at from saksi.entries left join saksi.log_leaves using (agency_id, entry_id)
      where kind in ('lot.framed', 'lot.opened') and ($1::text is null or agency_id = $1) order by idx nulls last, recorded_at, entry_id`,
    [agency ?? null],
  )
  const said = rows.map(({ stub, at }) => ({ stub: JSON.parse(stub) as Stub, at }))
  const looks = Map.groupBy(
    said.flatMap(({ stub, at }) => (stub.kind === 'lot.opened' ? [{ stub, at }] : [])),
    ({ stub }) => `${stub.agency} ${stub.lot}`,
  )
  const seen = new Set<string>()
  const lots = said.flatMap(({ stub, at }): readonly Lot[] => {
    if (stub.kind !== 'lot.framed') return []
    const key = `${stub.agency} ${stub.office} ${stub.day}`
    const isAgain = seen.has(key)
    seen.add(key)
    const of = looks.get(`${stub.agency} ${stub.id}`) ?? []
    return [
      {
        framed: stub,
        at,
        isAgain,
        looks: of.map((l) => ({ credential: l.stub.author, at: l.at, secret: l.stub.secret, size: l.stub.size, root: l.stub.root })),
      },
    ]
  })
  return lots.toSorted((a, b) => (a.framed.day < b.framed.day ? 1 : a.framed.day > b.framed.day ? -1 : 0))
}

/** What was framed: tokens, and names that the code of the frame opens. @param entry of the frame. */
export async function readFrameOf(reader: Db, agency: string, entry: string): Promise<Frame | undefined> {
  const { rows } = await reader.query<{ sealed: string }>(
    'select sealed from saksi.entry_parts where agency_id = $1 and entry_id = $2::uuid',
    [agency, entry],
  )
  return rows[0] && readFrame(rows[0].sealed)
}
