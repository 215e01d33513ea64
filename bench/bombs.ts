/**
 * What a file that is made to hurt costs until it is refused: processor time and memory of a process of its own, with the flags of `saksi seal`,
 * less what such a process takes for a sheet of one row.
 *
 *   node bench/bombs.ts
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readingFlags } from '../src/cli/take-in/read-apart.ts'
import { findForm } from '../src/core/country/find.ts'
import { receive } from '../src/road/receive.ts'
import { loadCountry } from '../src/store/files/load-country.ts'
import { BOMBS } from '../test/road/bombs.ts'

type Cost = { readonly ms: number; readonly mb: number; readonly said: string }
const MB = 1024 * 1024

/** In the process of its own. */
async function read(path: string): Promise<Cost> {
  const country = await loadCountry(join(import.meta.dirname, '../countries/kh'))
  const form = findForm(country, 'court-return')
  if (!form) throw new Error('impossible: no court return')
  const bytes = new Uint8Array(readFileSync(path))
  const before = process.cpuUsage()
  const draft = await receive(bytes, { form, country, fileName: 'book.xlsx' })
  const { user, system } = process.cpuUsage(before)
  const said = 'refused' in draft ? draft.refused.map((p) => p.code).join(' ') : 'taken'
  return { ms: (user + system) / 1000, mb: (process.resourceUsage().maxRSS * 1024) / MB, said }
}

const path = process.argv[2]
if (path) process.stdout.write(JSON.stringify(await read(path)))
else {
  const scratch = mkdtempSync(join(tmpdir(), 'bombs-'))
  const measure = (bytes: Uint8Array): Cost => {
    const file = join(scratch, 'book')
    writeFileSync(file, bytes)
    return JSON.parse(execFileSync(process.execPath, [...readingFlags(), import.meta.filename, file], { encoding: 'utf8' })) as Cost
  }
  const none = measure(new TextEncoder().encode('a,b\n1,2\n'))
  process.stdout.write(`one row: ${none.ms.toFixed(0)} ms of processor, ${none.mb.toFixed(0)} MB with the country\n`)
  for (const { name, bytes } of BOMBS) {
    const file = bytes()
    const { ms, mb, said } = measure(file)
    process.stdout.write(`${(ms / 1000).toFixed(2)} s  ${mb.toFixed(0)} MB  ${(file.length / MB).toFixed(2)} MB packed  ${said}  ${name}\n`)
  }
  rmSync(scratch, { recursive: true })
}
