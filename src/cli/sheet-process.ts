/** The process that reads one sheet (read-apart.ts): told once what to read, it answers in pieces and ends. */
import { basename } from 'node:path'
import { loadCountry } from '../store/files/load-country.ts'
import { findForm } from '../core/country/find.ts'
import type { Answers, Question } from '../core/sheet/own/questions.ts'
import type { ValueRow } from '../core/sheet/value-rows.ts'
import { receive } from '../road/receive.ts'
import { listUsed } from '../road/receive/used-answers.ts'
import { validate } from '../road/validate.ts'
import { describeColumns } from './describe-columns.ts'
import type { SheetAsked, SheetSaid } from './read-apart.ts'
import { readFileArgument } from './read-file.ts'

const PIECE = 1000

const say = (said: SheetSaid): Promise<void> =>
  new Promise((done, failed) => {
    if (!process.send) throw new Error('impossible: started by nobody')
    process.send(said, undefined, undefined, (error) => (error ? failed(error) : done()))
  })

async function read({ path, country: folder, form: id, period, own, learned, answers, isTold }: SheetAsked): Promise<void> {
  const country = await loadCountry(folder)
  const form = findForm(country, id)
  if (!form) throw new Error(`impossible: ${id} was a form when it was asked for`)
  const bytes = readFileArgument(path)
  const options = {
    form,
    country,
    fileName: basename(path),
    ...(period ? { period } : {}),
    ...(learned ? { learned, isSure: true } : {}),
    ...(own ? { own } : {}),
    today: new Date().toISOString().slice(0, 10),
  }
  const draft = await receive(bytes, { ...options, ...(answers ? { answers } : {}) })
  if ('refused' in draft) return say({ kind: 'refused', refused: draft })
  if (isTold && answers) {
    const ask = async (given: Answers): Promise<readonly Question[]> => {
      const then = await receive(bytes, { ...options, answers: given })
      return 'refused' in then ? [] : (then.questions ?? [])
    }
    await say({ kind: 'used', ids: await listUsed(ask, answers) })
  }
  await say({ kind: 'columns', lines: describeColumns(draft) })
  const judged = validate(draft, form, country, own)
  if ('refused' in judged) return say({ kind: 'refused', refused: judged })
  let rows: ValueRow[] = []
  for (const row of judged.rows) {
    if (rows.push(row) < PIECE) continue
    await say({ kind: 'rows', rows })
    rows = []
  }
  await say({ kind: 'rows', rows })
  return say({ kind: 'valid', valid: { ...judged, rows: [] } })
}

// Nobody waits for the answer any more.
process.once('disconnect', () => process.exit())
process.once('message', (asked: SheetAsked) => {
  void read(asked)
    .catch((cause: unknown) => say({ kind: 'failed', message: cause instanceof Error ? cause.message : String(cause) }))
    .then(() => process.disconnect())
})
