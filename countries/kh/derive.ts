/** What the edge works out from what was typed, so that a sealed day leaves only its month. */
import type { RowValues } from '../../src/core/country/index.ts'

type Cell = RowValues[string]

/** First day of the month of an ISO day; null stays null. */
export const monthOf = (day: Cell | undefined): string | null => (typeof day === 'string' ? `${day.slice(0, 7)}-01` : null)

/**
 * Whether act, means and purpose of the Palermo Protocol, article 3, are all on record. A child needs no means
 * (article 3(c)). What is not recorded is insufficient, never a no.
 */
export function palermoConform(row: RowValues): string {
  const has = (field: string): boolean => typeof row[field] === 'string' && row[field] !== ''
  if (!has('acts') || !(has('forms') || has('form_of_exploitation'))) return 'insufficient'
  return row.age_band === '<18' || has('means') ? 'yes' : 'insufficient'
}
