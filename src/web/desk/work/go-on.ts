/** From a record that stands to its form, with what it says already in it: what is changed there becomes its next version. */
import type { Country } from '../../../core/country/index.ts'
import type { Api } from '../account/api.ts'
import type { SignedIn } from '../account/session.ts'
import type { Listed } from '../find/called.ts'
import { begin } from '../return/begun.ts'
import { handIn } from '../return/journey.ts'
import { go } from '../route.ts'
import { cellsOf, formToGoOn } from '../typed/again.ts'

type Props = { readonly api: Api; readonly who: SignedIn; readonly country: Country }

/**
 * @returns undefined for whoever hands in nothing of the kind, and where something in it is sealed: then the whole of it is handed in again. Else what goes there with
 * one record, as it stands at that moment; it says whether it did.
 */
export function goOnWith({ api, who, country }: Props, kind: string): ((record: string) => Promise<boolean>) | undefined {
  const sends = country.agencies.find((a) => a.id === who.agency)?.sends ?? []
  const form = handIn.isFor(who, country) ? formToGoOn(kind, sends, country.forms) : undefined
  if (!form) return undefined
  return async (record) => {
    const found = await api.ask<Listed>('GET', `/api/v1/records/${record}?kind=${kind}&purpose=recording`)
    if (!found.ok || found.body.isSuperseded) return false
    begin({ form, cells: cellsOf(form, found.body.values) })
    go('return')
    return true
  }
}
