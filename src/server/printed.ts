/** What a report printed of this country, where its folder holds it. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Country } from '../core/country/index.ts'
import type { Printed } from '../core/country/printed.ts'
import { CODE } from '../outside/host/own-code.ts'
import { COUNTRIES } from '../store/files/load-country.ts'

export async function readPrinted({ id }: Pick<Country, 'id'>): Promise<Printed | undefined> {
  const file = join(COUNTRIES, id, `printed${CODE}`)
  return existsSync(file) ? ((await import(pathToFileURL(file).href)) as { printed: Printed }).printed : undefined
}
