/** A year of invented court returns, handed in by file: what a release needs to count. */
import type { Installation } from '../../src/work/installation/installation.ts'
import { mulberry32 } from '../../src/core/seeded.ts'
import { makeCourtReturns } from '../../src/demo/court-returns.ts'
import { formOf } from '../../src/demo/hand-in.ts'
import { writeCourtReturnXlsx } from '../../src/demo/write-court-return.ts'
import { append } from '../../src/road/append.ts'
import { sealFile } from './made-installation.ts'

/** @param leftOut rows of the end that are not in it: handed in again without, it adds them. */
export async function putCourtYear(installation: Installation, leftOut = 0): Promise<void> {
  const { country, store } = installation
  const form = formOf(installation, 'court-return')
  const rows = makeCourtReturns(country, mulberry32(2024))
  const sheet = await writeCourtReturnXlsx(rows.slice(0, rows.length - leftOut), form, country)
  const sealed = await sealFile(installation, form.id, 'moj', sheet, 'courts.xlsx')
  if ('refused' in sealed) throw new Error(JSON.stringify(sealed.refused[0]))
  await append(sealed, country, store)
}
