/**
 * What is begun and not over among an agency's own records, for a person who may list them. Nothing of another body is asked, so nothing here can tell of
 * what lies across the wall; what may not be listed and what is no list are one answer: undefined.
 */
import type { AccessRequest, Decide } from '../../core/access/decision.ts'
import { readerOf } from '../../core/access/reader.ts'
import { sideOf } from '../../core/access/side-of.ts'
import type { Country, Words } from '../../core/country/index.ts'
import { parsePlace, printPlace } from '../../core/register.ts'
import type { Limit } from '../../core/worklist/limit.ts'
import type { Worklist } from '../../core/worklist/worklist.ts'
import { worklistsOf } from '../../core/worklist/worklists.ts'
import type { OpenRecord, OpenWorkStore, Sum } from './open-work-store.ts'
import { listRegisters } from './read-records.ts'
import type { DeskStore } from '../../road/ports.ts'

type With = { readonly country: Country; readonly decide: Decide; readonly store: DeskStore; readonly work: OpenWorkStore }
type Asked = { readonly principal: AccessRequest['principal']; /** ISO day. */ readonly today: string }
export type OpenList = Sum & {
  readonly list: string
  readonly words: Words
  /** There is more than was counted. */ readonly isMore: boolean
}
/** What a list is, to whoever looks at it. */
type Told = Pick<Worklist, 'words' | 'ends' | 'kind' | 'since' | 'shows'> & {
  readonly isDue: boolean
  readonly isMoney: boolean
  /** Which law gives the time; null where none is on record. */
  readonly law: Words | null
  /** A lawyer of the country has confirmed it. */
  readonly isConfirmed: boolean
}
export type OpenPage = {
  readonly list: Told
  readonly records: readonly OpenRecord[]
  /** Where the next page begins; null on the last. */ readonly next: string | null
}

const PAGE = 50
/** So many of a list are counted and no more: nobody waits for a sum of a hundred thousand warrants. */
const MOST = 1_000

/** The lists of this person's own agency, in their order, whether anything is in them or not. */
export async function listOpenWork({ principal, today }: Asked, by: With): Promise<readonly OpenList[]> {
  const lists = placesOf(principal, by)
  return Promise.all(
    lists.map(async ({ list, ...place }) => {
      const sum = await by.work.sum({ ...place, list, limit: limitOf(list, by.country), today, most: MOST + 1 })
      return { list: list.id, words: list.words, ...sum, open: Math.min(sum.open, MOST), isMore: sum.open > MOST }
    }),
  )
}

/** @param asked `after`: the `next` of the page before; empty for the first. */
export async function readOpenWork(
  { principal, today, list: id, after }: Asked & { readonly list: string; readonly after: string },
  by: With,
): Promise<OpenPage | undefined> {
  const place = placesOf(principal, by).find(({ list }) => list.id === id)
  const from = after === '' ? undefined : parsePlace(after)
  if (!place || (after !== '' && !from)) return undefined
  const records = await by.work.page({ ...place, limit: limitOf(place.list, by.country), today, after: from, size: PAGE + 1 })
  const last = records.length > PAGE ? records[PAGE - 1] : undefined
  return {
    list: tellList(place.list, by.country),
    records: records.slice(0, PAGE),
    next: last ? printPlace({ day: last.since, record: last.record, version: last.version }) : null,
  }
}

function placesOf(principal: Asked['principal'], by: With) {
  const { country } = by
  const side = sideOf(country, principal.agency)
  if (!side) return []
  // Only of these is anything asked of the database (read-records.ts).
  const kinds = new Map(listRegisters({ principal, purpose: 'recording' }, by).map((k) => [k.id, k]))
  return worklistsOf(country).flatMap((list) => {
    const kind = kinds.get(list.kind)
    return kind ? [{ ...readerOf(principal, side), kind, list }] : []
  })
}

const tellList = ({ id, words, ends, kind, since, shows, isDue, money }: Worklist, { limits }: Country): Told => ({
  words,
  ends,
  kind,
  since,
  shows,
  isDue: isDue === true,
  isMoney: money !== undefined,
  law: limits?.[id]?.law ?? null,
  isConfirmed: limits?.[id]?.isConfirmed === true,
})
const limitOf = ({ id }: Worklist, { limits }: Country): Limit | undefined => limits?.[id]
