/** What is on record already of that which a head is about to sign is nothing: asked before the signature, of her own office's records alone. */
import type { Api } from '../account/api.ts'
import type { OfForm } from '../due/model.ts'
import type { NilLetter } from './nil-letter.ts'

export type Denied = { readonly form: string; readonly office: string; readonly period: string; readonly n: number }

/** @returns each office and period of the letter of which records stand; undefined where it could not be asked. */
export async function askDenied(api: Api, letter: NilLetter): Promise<readonly Denied[] | undefined> {
  const asked = letter.parts.flatMap(([form, slots]) =>
    [...Map.groupBy(slots, (s) => s.period.slice(0, 4))].map(async ([year, own]): Promise<readonly Denied[] | undefined> => {
      const said = await api.ask<OfForm>('GET', `/api/v1/returns-due/${form.id}?year=${year}`)
      // What is owed to no calendar is on no list, and no nil return of it is waited for.
      if (!said.ok) return said.code === 'not-found' ? [] : undefined
      const records = new Map(said.body.slots.map((s) => [`${s.office} ${s.period}`, s.records ?? 0]))
      return own.flatMap(({ office, period }) => {
        const n = records.get(`${office} ${period}`) ?? 0
        return n === 0 ? [] : [{ form: form.id, office, period, n }]
      })
    }),
  )
  const found = await Promise.all(asked)
  return found.every((f) => f !== undefined) ? found.flat() : undefined
}
