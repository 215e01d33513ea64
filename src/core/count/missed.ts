/** Which returns were due and are not there. Pure: the day comes in, and so does what is known. */
import type { Country, Form } from '../country/country.ts'
import type { ReturnMissed } from '../entry/kinds/return-missed.ts'
import { INSTALLATION } from '../entry/kinds.ts'
import { isOwnOffice } from '../country/whose-office.ts'
import { getRecordKind } from '../model/kinds.ts'
import { listDue } from './coverage.ts'

export type MissedReturn = { readonly agency: string; readonly body: ReturnMissed }
export type MissedQuestion = {
  readonly forms: readonly Form[]
  /** ISO days. A slot is missed when its due day is over, and lies not before `since`: what fell due before there was a record is not owed to it. */
  readonly since: string
  readonly today: string
  /** In a demo a fault stands beside invented offices only (DESIGN 8.9). */
  readonly isDemo: boolean
  /** Received, waived, or known to be missed already, by slotKey. */
  readonly settled: ReadonlySet<string>
}

export const slotKey = (form: string, office: string, period: string): string => `${form} ${office} ${period}`

export function listMissed(country: Country, q: MissedQuestion): MissedReturn[] {
  const owed = q.forms.filter((form) => getRecordKind(form.kind).side !== 'oversight') // owed to no calendar (DESIGN 8.5)
  return owed.flatMap((form) => {
    const senders = country.agencies.filter((a) => a.sends.includes(form.id))
    // Where several agencies send one form the office says whose slot it is, or nobody does.
    const whose = (office: string): string => {
      const [own, ...others] = senders.length === 1 ? senders : senders.filter((a) => isOwnOffice(a, office, country))
      return own !== undefined && others.length === 0 ? own.id : INSTALLATION
    }
    const isInvented = senders.every((a) => a.fictional === true)
    return listDue(country, form, { from: form.slot.from, to: q.today })
      .filter((s) => s.due >= q.since && s.due < q.today && (s.fictional || isInvented || !q.isDemo))
      .filter((s) => !q.settled.has(slotKey(form.id, s.office, s.period)))
      .map(({ office, period, due }) => ({ agency: whose(office), body: { kind: 'return.missed', form: form.id, office, period, due } }))
  })
}
