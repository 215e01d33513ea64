/** Totals of one sheet as entries: under one head that a device signs, for each side of the wall; or, by nobody's hand, each for itself. At the edge. */
import type { Country } from '../../core/country/index.ts'
import { toHex } from '../../core/bytes.ts'
import type { AggregateStated } from '../../core/entry/kinds/aggregate-stated.ts'
import { commitmentsOf, hashOf, makeEntry, uuidFrom, type Parts } from '../../core/entry/make.ts'
import { signFile, type EntrySigner } from '../../core/entry/sign.ts'
import { rootOf } from '../../core/ledger/tree.ts'
import type { Random } from '../../road/ports.ts'
import { sideOf } from './side-of-total.ts'

export type Signing = { readonly country: Country; readonly agency: string; readonly random: Random; readonly signer?: EntrySigner }

/** @returns what is handed in, a list for each side. @throws what the signer throws where its owner turns away */
export async function signTotals(totals: readonly AggregateStated[], signing: Signing): Promise<readonly (readonly Parts[])[]> {
  const { country, agency, random, signer } = signing
  const author = signer?.credential ?? `unsigned:${agency}`
  const make = (body: Parameters<typeof makeEntry>[1]): Parts =>
    makeEntry({ id: uuidFrom(random.bytes(16)), agency, author }, body, {}, {}, random.bytes)
  const batch = toHex(random.bytes(16))
  const sheets: Parts[][] = []
  for (const own of Map.groupBy(totals, (t) => sideOf(t, country)).values()) {
    const [first] = own
    const rows = own.map((total) => make({ ...total, batch }))
    if (!signer || !first) {
      sheets.push(rows)
      continue
    }
    const hashes = rows.map((parts) => hashOf(commitmentsOf(parts)))
    const known = first.known_on === undefined ? {} : { known_on: first.known_on }
    const head = make({ kind: 'totals.received', totals: rows.length, root: toHex(rootOf(hashes)), source: first.source, ...known })
    sheets.push(await signFile(head, rows, hashes, signer))
  }
  return sheets
}
