/** The third hand's truth.json: a list of files, rows by their line, and what a question can be asked about. */
import type { Truth, TruthRow } from './truth.ts'

type Money = { readonly amount: number; readonly currency: 'KHR' | 'USD' | null }
type LineRow = {
  readonly case: string | null
  readonly accused_name: string | null
  readonly sex: string | null
  readonly age_band: 'adult' | 'minor' | null
  readonly nationality: string | null
  readonly law_articles: readonly (readonly [law: string | null, article: string | null])[] | null
  readonly registered: string | null
  readonly stage: string | null
  readonly result: string | null
  readonly judgment_date: string | null
  readonly prison_months: number | null
  readonly suspended_months: number | null
  readonly fine: Money | null
  readonly compensation: Money | null
  readonly form: string | null
  readonly line: number
  readonly sheet?: string
}
export type LinesTruth = {
  readonly file: string
  readonly should: 'take' | 'refuse' | 'nil' | 'empty' | 'totals'
  readonly reason: string | null
  readonly court: string | null
  readonly questions: readonly string[]
  readonly rows: readonly LineRow[]
}

/** Where a row's sheet is not named it is the first. */
export const FIRST_SHEET = 'first!'

const LAWS: Readonly<Record<string, string>> = { TIPSE: '2008', PC: 'Penal Code', LABOUR: 'Labour Law', AML: 'law on money laundering' }
const FORMS: Readonly<Record<string, string>> = {
  sex: 'sexual exploitation',
  labour: 'forced labour',
  marriage: 'forced marriage',
  begging: 'forced begging',
  scam: 'forced criminality',
}

/** Rows that a question names may be told as errors; everything else of the file is to be taken. */
export const fromLines = (files: readonly LinesTruth[]): ReadonlyMap<string, Truth> =>
  new Map(
    files.map((f) => [
      f.file,
      {
        sent_by: f.court ?? '',
        outcome:
          f.should === 'take'
            ? f.questions.length > 0
              ? 'take-with-questions'
              : 'take'
            : f.should === 'totals'
              ? 'name-errors'
              : 'refuse',
        reason: f.reason ?? '',
        rows: f.rows.map((r) => rowOf(r, f.file)),
        errors: f.questions.flatMap((q) => {
          const named = /lines? ([\d, ]+)/.exec(q)
          return (named?.[1]?.match(/\d+/g) ?? []).map((line) => ({ cell: `!row ${line}`, wrong: q }))
        }),
        questions: f.questions,
      },
    ]),
  )

/** What this hand did not write down of anybody (the day of charge, who was present) is absent, and is not compared. */
function rowOf(row: LineRow, file: string): TruthRow {
  const name = row.accused_name
  const isKhmer = /[\u1780-\u17FF]/.test(name ?? '')
  return {
    at: /\.(?:csv|tsv|txt)$/i.test(file) ? `!${row.line}` : `${row.sheet === undefined ? FIRST_SHEET : `${row.sheet}!`}${row.line}`,
    case_number: row.case,
    ...(isKhmer ? { name_khmer: name } : { name_latin: name }),
    sex: row.sex,
    age: row.age_band,
    citizenship: row.nationality,
    charges: row.law_articles?.map(([law, article]) => ({ law: law === null ? null : (LAWS[law] ?? law), article })) ?? null,
    exploitation: row.form === null ? null : (FORMS[row.form] ?? row.form),
    date_registered: row.registered,
    date_decided: row.judgment_date,
    stage: row.stage,
    outcome: row.result,
    sentence_months: row.prison_months,
    suspended_months: row.suspended_months,
    fine_riel: row.fine?.currency === 'KHR' ? row.fine.amount : null,
    compensation_riel: row.compensation?.currency === 'KHR' ? row.compensation.amount : null,
  }
}
