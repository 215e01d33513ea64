/**
 * The one catalogue of what can go wrong. A code is never reused; a retired one stays as a comment.
 * refused: the sender can mend it · denied: not allowed · failed: the operator can mend it · impossible: a bug, stop.
 *
 * A message never repeats a value of a sealed field, and never one that the reader did not send.
 * The Khmer of every message is a draft for a native reader's review.
 */
import type { Problem } from './core/country/index.ts'
import type { Lang, OwnWords, Words } from './core/model/fields.ts'
import { inEach, sayIn } from './core/text/languages.ts'
import { APPLICATION } from './errors/application.ts'
import { ASKING } from './errors/asking.ts'
import { COUNTS } from './errors/counts.ts'
import { DESK_WORK } from './errors/desk.ts'
import { FILES } from './errors/files.ts'
import { FIGURES } from './errors/figures.ts'
import { KEEPING } from './errors/keeping.ts'
import { NOISE } from './errors/noise.ts'
import { OVERLAP } from './errors/overlap.ts'
import { OWN_SHEETS } from './errors/own-sheets.ts'
import { PEOPLE } from './errors/people.ts'
import { PLANS } from './errors/plans.ts'
import { RETURNS } from './errors/returns.ts'
import { RUNNING } from './errors/running.ts'
import { SHEETS } from './errors/sheets.ts'
import { TAKING } from './errors/taking.ts'
import { VAULT_KEEPERS } from './errors/vault-keepers.ts'
import { VAULTS } from './errors/vaults.ts'
import { WITNESSES } from './errors/witnesses.ts'

export const CATALOGUE = {
  ...RETURNS,
  ...FILES,
  ...SHEETS,
  ...OWN_SHEETS,
  ...COUNTS,
  ...TAKING,
  ...PEOPLE,
  ...VAULTS,
  ...VAULT_KEEPERS,
  ...OVERLAP,
  ...PLANS,
  ...WITNESSES,
  ...RUNNING,
  ...KEEPING,
  ...NOISE,
  ...ASKING,
  ...FIGURES,
  ...DESK_WORK,
  ...APPLICATION,
} as const

export type ErrorCode = keyof typeof CATALOGUE
export const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(CATALOGUE, code)

/** A particular that is put into a message; words differ by language. */
export type Param = string | number | Words
type Place = Partial<Pick<Problem, 'severity' | 'sheet' | 'row' | 'column' | 'field' | 'fixes'>>

const fill = (template: string, params: Readonly<Record<string, Param>>, language: Lang): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const param = params[name]
    return param === undefined ? whole : typeof param === 'object' ? sayIn(param, language) : String(param)
  })

/** Builds a problem from the catalogue. Severity is `error` unless the place says otherwise. */
export function problem(
  code: ErrorCode,
  params: Readonly<Record<string, Param>> = {},
  place: Place = {},
): Problem & { readonly message: OwnWords } {
  const { words } = CATALOGUE[code]
  return { severity: 'error', code, message: inEach((lang) => fill(sayIn(words, lang), params, lang)), ...place }
}

/** Something that could not be done, with its words in both languages; its message is the English ones. */
export class Failure extends Error {
  override name = 'Failure'
  readonly code: ErrorCode
  readonly words: Words
  constructor(code: ErrorCode, params: Readonly<Record<string, Param>> = {}) {
    const { message } = problem(code, params)
    super(message.en)
    this.code = code
    this.words = message
  }
}

/** Something is not taken: what was sent, or the row of it, is not what it must be. A rule of the model has words of its own, as `rule.…`. */
export class AppendRefused extends Error {
  override name = 'AppendRefused'
  readonly code: ErrorCode | `rule.${string}`
  readonly row: number | undefined
  readonly where: string
  /** @param where the place in what was sent, or the slot; never a value. @param row of which of the entries. */
  constructor(code: ErrorCode | `rule.${string}`, where: string, row?: number) {
    super(`${code} ${where}`)
    this.code = code
    this.where = where
    this.row = row
  }
}

/** What was not taken, in words: with the slot that is meant, or the place in what was sent. Undefined for a rule, which has words of its own. */
export function sayRefused({ code, where, row }: AppendRefused): OwnWords | undefined {
  if (!isErrorCode(code)) return undefined
  const { message } = problem(code, { slot: where })
  if (CATALOGUE[code].names !== 'place') return message
  const place = row === undefined ? where : `${where}, entry ${row}`
  return inEach((lang) => `${sayIn(message, lang)} (${place})`)
}
