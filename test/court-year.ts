/** A year of invented court returns, handed in by file: what a release needs to count. */
import type { Installation } from '../src/adapters/installation.ts'
import { mulberry32 } from '../src/demo/chance.ts'
import { makeCourtReturns } from '../src/demo/court-returns.ts'
import { formOf } from '../src/demo/hand-in.ts'
import { writeCourtReturnXlsx } from '../src/demo/write-court-return.ts'
import { append } from '../src/flow/append.ts'
import { sealFile } from './made-installation.ts'

export async function putCourtYear(installation: Installation): Promise<void> {
  const { country, store } = installation
  const form = formOf(installation, 'court-return')
  const sheet = await writeCourtReturnXlsx(makeCourtReturns(country, mulberry32(2024)), form, country)
  const sealed = await sealFile(installation, form.id, 'moj', sheet, 'courts.xlsx')
  if ('refused' in sealed) throw new Error(JSON.stringify(sealed.refused[0]))
  await append(sealed, country, store)
}
