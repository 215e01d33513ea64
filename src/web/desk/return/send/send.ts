import type { Country } from '../../../../core/country/index.ts'
import type { Words } from '../../../../core/model/fields.ts'
import { isErrorCode, problem } from '../../../../errors.ts'
import type { Api, Said } from '../../account/api.ts'
import { longPeriod } from '../../../words/periods.ts'
import type { Side } from '../../../../core/seal/sides.ts'
import type { LoggedData, Receipt, SealedData } from '../../../../road/stages.ts'
import { fillWords, inEach, languageOf, sameInEach, sayIn } from '../../../../core/text/languages.ts'

/** How handing in went. `why` is in both languages where the catalogue has it; it never repeats content. */
export type Sent =
  | { readonly ok: true; readonly logged: LoggedData }
  | { readonly ok: false; readonly reason: 'no-answer' | 'not-signed' | 'signed-out' }
  | { readonly ok: false; readonly reason: 'server-refused'; readonly why: Words }

/**
 * Hands a sealed return to the application; the session says for which office. Sending the same return twice is safe: the
 * server knows a resend by its entries. What is refused keeps the work in the window.
 */
export async function sendReturn(api: Api, sealed: SealedData, country: Country): Promise<Sent> {
  const said = await api.ask<LoggedData>('POST', '/api/v1/returns', sealed)
  if (said.ok) return isLogged(said.body) ? { ok: true, logged: said.body } : { ok: false, reason: 'no-answer' }
  if (said.code === 'no-answer') return { ok: false, reason: 'no-answer' }
  if (said.code.startsWith('session.')) return { ok: false, reason: 'signed-out' }
  return { ok: false, reason: 'server-refused', why: await refusalOf(said, sealed.form, country) }
}

/** Why the application refused: a slot by its office's name, a rule in its own words, anything else as the catalogue says it. */
export async function refusalOf(
  { code, message, slot }: Extract<Said<unknown>, { ok: false }>,
  formId: string,
  country: Country,
): Promise<Words> {
  if (slot === undefined || code === 'no-answer') return wordsOf(code, message)
  const [office = '', period = ''] = slot.split(' ')
  const form = country.forms.find((f) => f.id === formId)
  const name = country.lists.find((l) => l.id === form?.slot.list)?.codes.find((c) => c.code === office)?.words ?? sameInEach(office)
  const words = inEach((lang) => `${sayIn(name, lang)}${languageOf(lang).comma}${longPeriod(period, lang)}`)
  return problem(code, { slot: words }).message
}

const OF_ENTRY = { en: '{rule} (entry {entry})', km: '{rule} (កំណត់ត្រា {entry})' } as const

/** The English is the application's own sentence, which may name an entry; a code that only a program can mend has the words of a return that does not hold. */
async function wordsOf(code: string, message = code): Promise<Words> {
  const entry = /\(entry (\d+)\)/.exec(message)?.[1]
  const rule = code.startsWith('rule.') ? await ruleOf(code.slice('rule.'.length)) : undefined
  const own = rule
    ? entry === undefined
      ? rule.words
      : fillWords(OF_ENTRY, { rule: rule.words, entry })
    : problem(isErrorCode(code) ? code : 'return.not-of-form').message
  return inEach((lang) => (lang === 'en' ? message : sayIn(own, lang)))
}

/** The rules are fetched when one of them refuses. */
const ruleOf = async (id: string) => (await import('../../../../core/model/lifecycles.ts')).findRule(id)

type Grown = { readonly receipt: Receipt; readonly held: Readonly<Partial<Record<Side, string>>> | null }

/** The receipt as it has grown so far, with the vaults' words; undefined where there is no answer: the one at hand holds as well. */
export async function askReceipt(api: Api, entry: string): Promise<Grown | undefined> {
  const said = await api.ask<Receipt & Partial<Pick<Grown, 'held'>>>('GET', `/api/v1/receipts/${entry}`)
  return said.ok && typeof said.body.proof === 'string'
    ? { receipt: { entry, proof: said.body.proof }, held: said.body.held ?? null }
    : undefined
}

/** How many outside offices signed the state in it; the first signature is the log's own. */
export const confirmedIn = (proof: string): number => proof.split('\n').filter((line) => line.startsWith('\u2014 ')).length - 1

const isLogged = (body: unknown): body is LoggedData =>
  typeof body === 'object' && body !== null && 'accepted' in body && 'unchanged' in body && 'receipt' in body

/** The log position that a receipt names; undefined when there is none in it. */
export function positionOf(proof: string): number | undefined {
  const index = /^index (\d+)$/m.exec(proof)?.[1]
  return index === undefined ? undefined : Number(index)
}
