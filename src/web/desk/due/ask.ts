/** Asks the agencies that send a form for returns that are owed: one signed act for each agency. */
import type { Country, Form } from '../../../core/country/index.ts'
import { ownerElsewhere } from '../../../core/country/whose-office.ts'
import type { Words } from '../../../core/model/fields.ts'
import type { Api } from '../account/api.ts'
import type { SignedIn } from '../account/session.ts'
import { makeAct } from '../act.ts'
import type { Slot } from './model.ts'

/** `noticed`: one of them reads of it in its next notice by mail. */
export type Asked = { readonly ok: true; readonly noticed: boolean } | { readonly ok: false; readonly why?: Words }

export async function askFor(
  slots: readonly Slot[],
  { api, country, form, who }: { readonly api: Api; readonly country: Country; readonly form: Form; readonly who: SignedIn },
): Promise<Asked> {
  const senders = country.agencies.filter((a) => a.id !== who.agency && a.sends.includes(form.id)).map((a) => a.id)
  const entries = []
  for (const of of senders) {
    // What was sent back, its sender owes; where nothing came, the body whose office it is, or each that sends the form where it is nobody's own.
    const own = slots.filter((s) => (s.return === null ? !ownerElsewhere(s.office, form, of, country) : s.return.agency === of))
    if (own.length === 0) continue
    const entry = await makeAct(who, { kind: 'return.asked', of, form: form.id, slots: own.map((s) => [s.office, s.period] as const) })
    if (!entry) return { ok: false }
    entries.push(entry)
  }
  const said = await api.ask<{ noticed: readonly string[] }>('POST', '/api/v1/returns-due/reminders', { entries })
  if (said.ok) return { ok: true, noticed: said.body.noticed.length > 0 }
  if (said.code === 'no-answer') return { ok: false }
  const { refusalOf } = await import('../return/send/send.ts')
  return { ok: false, why: await refusalOf(said, form.id, country) }
}
