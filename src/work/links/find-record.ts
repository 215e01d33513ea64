/** A record as whoever links it knows it: by the digits of its receipt, or by the number in its office's own book. */
import type { Country } from '../../core/country/index.ts'
import type { LinkedRecord } from '../../core/entry/linkable.ts'
import { sideOf } from '../../core/access/side-of.ts'
import { findRecordKind } from '../../core/model/kinds.ts'
import { parseRegisterNumber } from '../../core/model/register-number.ts'
import { registerOf } from '../../core/register.ts'
import type { DeskStore } from '../../road/ports.ts'

/** More than one book can hold under one number. */
const MOST = 20

/** @property office where its kind has one. */
export type Found = { readonly record: LinkedRecord; readonly office: string | undefined }

/**
 * @param text `AGENCY:KIND:RECORD`, the record as 32 digits or as a number that its office writes; `NUMBER@OFFICE` where several offices number alike.
 * @param closed records that an interest closes to whoever looks; nobody looks at the operator's own machine.
 * @returns the records that it may be; none for what is no record's name, and for a number under which nothing stands
 */
export async function findLinked(
  text: string,
  country: Country,
  store: Pick<DeskStore, 'numbered'>,
  closed: readonly string[] = [],
): Promise<readonly Found[]> {
  const [, agency, kindId, name, at] = /^([^:]+):([^:]+):([^:@]+)(?:@([^:@]+))?$/.exec(text) ?? []
  if (agency === undefined || kindId === undefined || name === undefined) return []
  if (/^[0-9a-f]{32}$/.test(name) && at === undefined) return [{ record: [agency, kindId, name], office: undefined }]
  const [number, kind, side] = [parseRegisterNumber(name), findRecordKind(kindId), sideOf(country, agency)]
  if (number === undefined || kind === undefined || side === undefined) return []
  const column = registerOf(kind)?.office
  const found = await store.numbered({ agency, side, closed, kinds: [kind], number, limit: MOST })
  const named = found.map((r): Found => {
    const office = column === undefined ? undefined : r.values[column]
    return { record: [agency, kindId, r.record], office: typeof office === 'string' ? office : undefined }
  })
  // A record in several versions is one.
  const once = [...new Map(named.map((f) => [f.record[2], f])).values()]
  return at === undefined ? once : once.filter((f) => f.office === at)
}
