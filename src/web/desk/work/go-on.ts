/** From a record that stands to its form, with what it says already in it as far as that is known here: what is sent there becomes its next version. */
import type { Country } from '../../../core/country/index.ts'
import type { Api } from '../account/api.ts'
import type { SignedIn } from '../account/session.ts'
import type { Listed } from '../find/called.ts'
import { begin } from '../return/kept/begun.ts'
import { handIn } from '../return/journey.ts'
import { go } from '../route.ts'
import { cellsOf, formToGoOn, formToTypeAnew } from '../typed/again.ts'

type Props = { readonly api: Api; readonly who: SignedIn; readonly country: Country }
type GoOnTo = (record: string) => Promise<boolean>

/**
 * @returns undefined for whoever hands in nothing of the kind, and where something in it is sealed: then the whole of it is handed in again. Else what goes there with
 * one record, as it stands at that moment; it says whether it did.
 */
export const goOnWith = (props: Props, kind: string): GoOnTo | undefined => beginWith(props, kind, formToGoOn)

/**
 * The same where something in it is sealed, and so is not known here: that is typed again, and what is known in clear stands in the form, so that no version loses it.
 * @returns undefined for whoever hands in nothing of the kind, or by several forms, and where it is found by something sealed.
 */
export const typeAnewWith = (props: Props, kind: string): GoOnTo | undefined => beginWith(props, kind, formToTypeAnew)

function beginWith({ api, who, country }: Props, kind: string, formOf: typeof formToGoOn): GoOnTo | undefined {
  const sends = country.agencies.find((a) => a.id === who.agency)?.sends ?? []
  const form = handIn.isFor(who, country) ? formOf(kind, sends, country.forms) : undefined
  if (!form) return undefined
  return async (record) => {
    const found = await api.ask<Listed>('GET', `/api/v1/records/${record}?kind=${kind}&purpose=recording`)
    if (!found.ok || found.body.isSuperseded) return false
    begin({ form, cells: cellsOf(form, found.body.values) })
    go('return')
    return true
  }
}
