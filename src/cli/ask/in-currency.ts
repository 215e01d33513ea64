/** `--in KHR --rates FILE`: sums in one currency, by a table of rates that somebody published and saved. */
import { findList } from '../../core/country/find.ts'
import type { Country } from '../../core/country/index.ts'
import type { Question } from '../../core/statement/question.ts'
import { inCurrency, ratesUsed, readRates, type UsedRate } from '../../core/statement/rates.ts'
import { select } from '../../core/statement/standing.ts'
import type { Rate, Statement } from '../../core/statement/statement.ts'
import { isMoney } from '../../core/statement/units.ts'
import { parseCsv } from '../../exchange/csv/csv.ts'
import { readFileArgument } from '../take-in/read-file.ts'
import { Usage } from '../command.ts'

export type Money = { readonly wanted: string; readonly rates: readonly Rate[] }

/** A coin and "another currency" are money, and several kinds of it: one rate is of none of them. */
const NO_ONE_MONEY: ReadonlySet<string> = new Set(['crypto', 'other_money'])

/** @returns undefined where sums stay in their own currency. @throws Usage for a table that cannot be read, with every line that is wrong */
export function readMoney(values: Readonly<Record<string, string | boolean | undefined>>, country: Country): Money | undefined {
  const { in: wanted, rates: file } = values
  if (wanted === undefined && file === undefined) return undefined
  if (typeof wanted !== 'string' || typeof file !== 'string')
    throw new Usage('--in and --rates go together: a currency, and the table that its rates are in')
  const codes = (findList(country, 'statement-units')?.codes ?? []).map((c) => c.code)
  const isCurrency = (code: string): boolean => codes.includes(code) && isMoney(code) && !NO_ONE_MONEY.has(code)
  if (!isCurrency(wanted)) throw new Usage(`"${wanted}" is no currency: ${codes.filter(isCurrency).join(', ')}`)
  const { rows, problems } = parseCsv(readUtf8(file))
  const read = problems.length > 0 ? { wrong: problems.map((p) => p.message) } : readRates(rows, isCurrency)
  if ('wrong' in read) throw new Usage(`${file}: ${read.wrong.join('; ')}`)
  return { wanted, rates: read.rates }
}

function readUtf8(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileArgument(file))
  } catch (error) {
    if (error instanceof TypeError) throw new Usage(`${file} is no UTF-8 text`)
    throw error
  }
}

export type InMoney = { readonly known: readonly Statement[]; usedBy(asked: Question): readonly UsedRate[] }
/** What is known, said in one currency, and which of the rates an answer rests on. */
export function sayInMoney(all: readonly Statement[], { wanted, rates }: Money): InMoney {
  const known = inCurrency(all, wanted, rates)
  const usedBy = ({ term, plus = [], minus, of, where, span, than }: Question): readonly UsedRate[] => {
    const asked = [term, ...plus]
    return ratesUsed([
      ...new Set([...asked, ...(minus?.terms ?? []), ...(of?.terms ?? [])].flatMap((t) => select(known, t, where, span))),
      ...(than ? asked.flatMap((t) => select(known, t, where, than)) : []),
    ])
  }
  return { known, usedBy }
}

/** `1 USD = 4,080 KHR on 2024-03-11 (where it was published)` */
export const sayRate = ({ currency, rate, days, source }: UsedRate, wanted: string): string =>
  `1 ${currency} = ${rate.toLocaleString('en', { maximumFractionDigits: 6 })} ${wanted} on ${days.join(', ')} (${source})`
