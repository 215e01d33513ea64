/** The whole invented Cambodia, by the road everybody's records take: the court sheet of 2023, then what the other agencies sent beside it. */
import type { Installation } from '../work/installation/installation.ts'
import { mulberry32 } from '../core/seeded.ts'
import { seedCountry, type Between, type Seeded } from './country/seed-country.ts'
import { makeCourtReturns, type CourtReturnRow } from './court-returns.ts'
import { formOf, handIn } from './hand-in.ts'
import { writeCourtReturnXlsx } from './write-court-return.ts'

const SEED = 2024

/**
 * The ministry states 109 persons convicted under the anti-trafficking law in 2023 (recipes/stated.ts). What is on record of them is fewer, as it is
 * where returns are still to come: a total that its own records exceed would be no total.
 */
const leaveOpen = (row: CourtReturnRow, at: number): CourtReturnRow =>
  row['outcome'] === 'convicted' && (at % 3 === 0 || at % 7 === 0)
    ? { ...row, stage: 'trial', decided_on: '', presence: 'not_applicable', outcome: '', sentence_months: '' }
    : row

/** @returns how much is on record, and the court sheet as its clerk has it, names in clear: it belongs on the clerk's side alone. */
export async function seedWhole(installation: Installation, between: Between = {}): Promise<Seeded & { readonly sheet: Uint8Array }> {
  const form = formOf(installation, 'court-return')
  const rows = makeCourtReturns(installation.country, mulberry32(SEED)).map(leaveOpen)
  const sheet = await writeCourtReturnXlsx(rows, form, installation.country)
  const { logged, sealed } = await handIn(installation, form, sheet, 'court-2023.xlsx', 'moj')
  const { records, nils, metTwice } = await seedCountry(installation, { form, agency: 'moj', rows, sealed }, between)
  return { records: records + logged.accepted, nils, sheet, metTwice }
}
