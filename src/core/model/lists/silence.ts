/**
 * What stands in a list where no answer is: three things that count differently, and that no reader may take for one another
 * or for an answer. Whoever was asked and would not say is told from whoever nobody asked, and from what nobody knows.
 */
import type { CodeList } from './define.ts'

export type Silence = 'unknown' | 'not_asked' | 'refused'

/** The paper does not have it. */
export const NOT_WRITTEN = 'not_written'

const UNKNOWN: ReadonlySet<string> = new Set([
  'unknown',
  'not_known',
  'not_stated',
  'none_stated',
  'not_recorded',
  NOT_WRITTEN,
  'not_assessed',
  'UNSPECIFIED',
  'NOT_STATED',
  'UNK',
  'NS',
])

/** Codes that answer nothing, whichever list they stand in. */
export const SILENT_CODES: readonly string[] = [...UNKNOWN, 'not_asked']

/** What a code of this list is silent about; undefined for an answer. A body that refused something has answered: only a list of questions put to a person tells a refusal to say. */
export function silenceOf(list: CodeList, code: string): Silence | undefined {
  if (UNKNOWN.has(code)) return 'unknown'
  if (code === 'not_asked') return code
  return code === 'refused' && list.codes.some((c) => c.code === 'not_asked') ? code : undefined
}
