/** The process that reads one sheet (read-apart.ts): told once what to read, it answers in pieces and ends. */
import { basename } from 'node:path'
import { dayIn } from '../../core/text/local-time.ts'
import { loadCountry } from '../../store/files/load-country.ts'
import { findForm } from '../../core/country/find.ts'
import { asKeptBy } from '../../core/country/observatory.ts'
import type { Answers, Question } from '../../core/sheet/own/questions/questions.ts'
import type { ValueRow } from '../../core/sheet/value-rows.ts'
import { receive, receiveSplit, trySplit } from '../../road/receive.ts'
import { sayQuestion, validate } from '../../road/validate.ts'
import type { Tried } from '../../core/sheet/recipe/try-recipe.ts'
import type { Country } from '../../core/country/index.ts'
import { chooseForm } from '../../road/receive/choose-form.ts'
import { describeColumns, describeQuestion } from './describe-columns.ts'
import { listUsed } from '../../road/receive/used-answers.ts'
import type { SheetAsked, SheetSaid } from './read-apart.ts'
import { LIMITS, tooLarge } from '../../exchange/sheet/limits.ts'
import { mustBeFile, readFileArgument } from './read-file.ts'

const PIECE = 1000

const say = (said: SheetSaid): Promise<void> =>
  new Promise((done, failed) => {
    if (!process.send) throw new Error('impossible: started by nobody')
    process.send(said, undefined, undefined, (error) => (error ? failed(error) : done()))
  })

async function read({
  path,
  country: folder,
  form: id,
  agency,
  recipe,
  period,
  own,
  learned,
  answers,
  letWait,
  isTold,
}: SheetAsked): Promise<void> {
  const country = asKeptBy(await loadCountry(folder), agency)
  const size = mustBeFile(path)
  if (size > LIMITS.bytes) return say({ kind: 'refused', refused: { refused: [tooLarge(size)], checked: 0 } })
  const bytes = readFileArgument(path)
  const chosen = id === undefined ? await choose(bytes, path, country, agency, answers) : { form: findForm(country, id) }
  if ('refused' in chosen) return say({ kind: 'refused', refused: chosen })
  const { form } = chosen
  if (!form) throw new Error(`impossible: ${id} was a form when it was asked for`)
  const options = {
    form,
    country,
    fileName: basename(path),
    ...(period ? { period } : {}),
    ...(learned ? { learned, isSure: true } : {}),
    ...(own ? { own } : {}),
    today: dayIn(country, new Date()),
  }
  const given = { ...options, ...(answers ? { answers } : {}) }
  const draft = await (recipe ? receiveSplit(bytes, recipe, given) : receive(bytes, given))
  if ('refused' in draft) return say({ kind: 'refused', refused: draft })
  // Said once, with the first of its forms.
  if (recipe && form.id === recipe.records[0]?.form)
    await say({ kind: 'columns', lines: describeTried(await trySplit(bytes, recipe, given)) })
  if (isTold && answers) {
    const ask = async (given: Answers): Promise<readonly Question[]> => {
      const then = await receive(bytes, { ...options, answers: given })
      return 'refused' in then ? [] : (then.questions ?? [])
    }
    await say({ kind: 'used', ids: await listUsed(ask, answers) })
  }
  await say({ kind: 'columns', lines: describeColumns(draft) })
  const judged = validate(draft, form, country, own, letWait, agency)
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

/** What a sheet becomes by a recipe: whoever made it sees whether it is what was meant. */
function describeTried(tried: Tried | undefined): string[] {
  if (!tried) return []
  const { rows, records, leftOut, unread } = tried
  const made = Object.entries(records).map(([id, n]) => `${n} of ${id}`)
  return [
    `  · ${rows} rows become ${made.length > 0 ? made.join(', ') : 'nothing'}`,
    ...(leftOut.length > 0
      ? [`  · of ${leftOut.length} rows no record is made: ${leftOut.slice(0, 20).join(', ')}${leftOut.length > 20 ? ', …' : ''}`]
      : []),
    ...(unread.length > 0 ? [`  · not read: ${unread.map((h) => `"${h}"`).join(', ')}`] : []),
  ]
}

/** The form that the file's own words are of; which it is, where several fit, is printed as any other question. */
async function choose(bytes: Uint8Array, path: string, country: Country, agency: string | undefined, answers: Answers | undefined) {
  const sends = country.agencies.find((a) => a.id === agency)?.sends
  const forms = sends ? country.forms.filter((f) => sends.includes(f.id)) : country.forms
  const chosen = await chooseForm(bytes, { country, forms, fileName: basename(path), answers })
  if (!('asked' in chosen)) {
    if ('form' in chosen) await say({ kind: 'columns', lines: [`  · the sheet is read as ${chosen.form.id}: ${chosen.form.words.en}`] })
    return chosen
  }
  await say({ kind: 'columns', lines: describeQuestion(chosen.asked) })
  return { refused: [sayQuestion(chosen.asked)], checked: 0 }
}

// Nobody waits for the answer any more.
process.once('disconnect', () => process.exit())
process.once('message', (asked: SheetAsked) => {
  void read(asked)
    .catch((cause: unknown) => say({ kind: 'failed', message: cause instanceof Error ? cause.message : String(cause) }))
    .then(() => process.disconnect())
})
