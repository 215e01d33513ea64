/** A sheet of totals, from the desk to the record; and what its clerk said of such sheets, kept as her drafts are: sealed, in her browser alone. */
import { fromUtf8, utf8 } from '../../../../core/bytes.ts'
import type { AggregateStated } from '../../../../core/entry/kinds/aggregate-stated.ts'
import type { EntrySigner } from '../../../../core/entry/sign.ts'
import { readAnswers, type Answers } from '../../../../core/sheet/own/questions/questions.ts'
import type { Receipt } from '../../../../road/stages.ts'
import type { Api } from '../../account/api.ts'
import type { Drafts } from '../../drafts.ts'
import { edgeOf } from '../edge.ts'

export type CountsSent =
  /** `added`: of all sheets, entries that were not there before. */
  | { readonly ok: true; readonly receipts: readonly Receipt[]; readonly added: number }
  | { readonly ok: false; readonly reason: 'not-signed' | 'no-answer' }
  | { readonly ok: false; readonly reason: 'refused'; readonly message: string }

type Taken = { readonly entries: readonly string[]; readonly receipt: Receipt | null }
type Asked = { readonly country: string; readonly agency: string; readonly totals: readonly AggregateStated[] }

/** Signed in the worker, a signature for each side of the wall, and handed in one side after the other: what came before is known again. */
export async function sendCounts(api: Api, asked: Asked, signer: EntrySigner): Promise<CountsSent> {
  const said = await edgeOf().ask({ kind: 'sign-totals', ...asked, signer: signer.credential }, signer.sign)
  if (said.kind !== 'totals-signed') return { ok: false, reason: 'not-signed' }
  const receipts: Receipt[] = []
  let added = 0
  for (const entries of said.sheets) {
    const taken = await api.ask<Taken>('POST', '/api/v1/totals', { agency: asked.agency, entries })
    if (!taken.ok)
      return taken.code === 'no-answer'
        ? { ok: false, reason: 'no-answer' }
        : { ok: false, reason: 'refused', message: taken.message ?? taken.code }
    const own = new Set(entries.map((e) => e.id))
    added += taken.body.entries.filter((id) => own.has(id)).length
    if (taken.body.receipt) receipts.push(taken.body.receipt)
  }
  return { ok: true, receipts, added }
}

const KEPT = 'counts'
/** What was said of one file's cells, blanks, time or office need not be so in the next: there it would make a zero, or another province's number, in silence. */
const ofEveryFile = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !/^counts:(?:sum|year|period|office|adults|blank|dash|text)(?::|$)/.test(id)))

export async function readKept(drafts: Drafts): Promise<Answers> {
  const kept = await drafts.read(KEPT)
  try {
    return (kept && readAnswers(JSON.parse(fromUtf8(kept)))) || {}
  } catch {
    return {} // sealed by us in another shape: asked again
  }
}
export const keepCounts = (drafts: Drafts, answers: Answers): Promise<boolean> =>
  drafts.keep(KEPT, utf8(JSON.stringify(ofEveryFile(answers))))
export const forgetCounts = (drafts: Drafts): Promise<void> => drafts.drop(KEPT)
