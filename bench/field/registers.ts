/** Scores what the product makes of a folder of sheets that agencies other than courts keep; the rules are those of their README. */
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { codesOf, findForm } from '../../src/core/country/find.ts'
import type { Country, Form, Problem } from '../../src/core/country/index.ts'
import { foldHeading } from '../../src/core/sheet/fold-heading.ts'
import { joinCount } from '../../src/core/text/count-span.ts'
import { fold } from '../../src/core/text/fold.ts'
import { sheetRowOf } from '../../src/core/sheet/row-id.ts'
import { readGrids } from '../../src/exchange/sheet/read-grids.ts'
import type { Question } from '../../src/core/sheet/own/questions/questions.ts'
import type { Grid } from '../../src/exchange/sheet/grid.ts'
import { chooseForm } from '../../src/road/receive/choose-form.ts'
import { scoreCounts } from './counts.ts'
import { scoreSplit } from './recipes.ts'
import { factsOf, NOTHING, WANTED, type Entry, type Table } from './register-truth.ts'
import { answerAll, countCodes, readFile, sayProblem, sayWrong, unpack, valuesOf, type Read, type Score } from './score.ts'
import { FACTS, readFact, textOf } from './register-facts.ts'
import { MEANT } from './register-meant.ts'
import { isSameValue } from './same-value.ts'

/**
 * @param only part of a file's name
 * @param tell is told of each as it is done
 * @param isTold whoever hands it in says which form it is for where the product does not find it out, as the desk and the command line let her
 */
export async function scoreRegisters(
  folder: string,
  country: Country,
  only?: string,
  tell: (score: Score) => void = () => undefined,
  isTold = false,
): Promise<readonly Score[]> {
  const entries = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as readonly Entry[]
  const scores: Score[] = []
  for (const entry of entries) {
    const name = basename(entry.file)
    if (only !== undefined && !name.includes(only)) continue
    const score = await scoreFile(name, new Uint8Array(readFileSync(join(folder, 'files', name))), entry, country, isTold)
    scores.push(score)
    tell(score)
  }
  return scores
}

async function scoreFile(name: string, bytes: Uint8Array, entry: Entry, country: Country, isTold: boolean): Promise<Score> {
  const score = await scoreRecords(name, bytes, entry, country, isTold)
  if (entry.outcome !== 'totals only') return score
  const counts = await scoreCounts(
    name,
    bytes,
    { ...entry, tables: entry.tables.map((t) => ({ ...t, rows: t.rows.map(factsOf) })) },
    country,
  )
  return counts ? { ...score, counts } : score
}

async function scoreRecords(name: string, bytes: Uint8Array, entry: Entry, country: Country, isTold: boolean): Promise<Score> {
  const known = MEANT.find(([part]) => name.includes(part))
  // A set of another year may have a book of the same name, and other sheets in it.
  const named = known?.[1] ?? []
  const meant = named.filter(([, sheets]) => sheets === undefined || entry.tables.some((t) => sheets.includes(t.sheet)))
  const [told] = meant.flatMap(([id]) => findForm(country, id) ?? [])
  // Of a file that nobody has looked into no form is known: the product's own choice is measured, and whether it is right is for a reader to say.
  const own = told ?? (known && (named.length === 0 || meant.length > 0) ? undefined : await ownChoice(name, bytes, entry, country))
  const split = own ? undefined : await scoreSplit(name, bytes, entry, country)
  if (split) return split
  const form = own ?? (known && entry.outcome.startsWith('take') ? await ownChoice(name, bytes, entry, country) : undefined)
  if (!form) return ofNoForm(name, bytes, entry, country)
  const text = await textIn(bytes)
  const tables = entry.tables.filter((t) => meant[0]?.[1] === undefined || meant[0][1].includes(t.sheet)).map((t) => inLines(t, text))
  const isRows = entry.outcome.startsWith('take')
  // What is not taken for what it is is not read at all: none of its values is equal.
  const unread = {
    equal: 0,
    all: isRows ? compare({ isTaken: false, problems: [], rows: [], questions: [], answers: {} }, tables, form, country).all : 0,
  }
  const chosen = await chooseForm(bytes, { country, forms: signedIn(entry, country), fileName: name })
  const listed = entry.questions.length
  if ('form' in chosen && chosen.form !== form && isRows)
    return {
      ...NOTHING,
      name,
      wanted: WANTED[entry.outcome],
      why: `taken for ${chosen.form.id}`,
      silent: [`it is no ${chosen.form.id}`],
      listed,
    }
  // Nobody hands in by a form that does not fit: of what is to be refused the reason is that nothing does.
  // Where a known export's columns are there, the desk offers to split it or to read it as a list of one form.
  const isOffered = 'refused' in chosen && chosen.refused.some((p) => p.code === 'file.fits-recipe')
  if ('refused' in chosen && !(isRows && (isTold || isOffered))) {
    const said = chosen.refused.map(sayProblem)
    const why = isRows ? `${form.id} not found: ${countCodes(chosen.refused)}` : ''
    return { ...NOTHING, name, wanted: WANTED[entry.outcome], isRight: !isRows && said.length > 0, why, values: unread, said, listed }
  }
  // Whoever keeps a list of which no row is anything that is asked for answers that it is none of these.
  if ('asked' in chosen && !isRows && entry.tables.length > 0 && entry.tables.every((t) => t.columns.every((c) => c.fact === null))) {
    const question = `? ${chosen.asked.words.en} → none of ${chosen.asked.likely.map((l) => l.value).join(', ')}`
    return { ...NOTHING, name, wanted: WANTED[entry.outcome], isRight: true, asked: [question], listed }
  }
  if ('asked' in chosen && isRows && !isTold && !chosen.asked.likely.some((l) => l.value === form.id)) {
    const offered = chosen.asked.likely.map((l) => l.value).join(', ')
    return { ...NOTHING, name, wanted: WANTED[entry.outcome], why: `${form.id} not offered: ${offered}`, values: unread, listed }
  }
  const { read, asked, rows } = await answerRegister(name, await unpack(bytes), tables, form, country)
  const { equal, all, silent, doubled } = compare(read, tables, form, country)
  const errors = read.problems.filter((p) => p.severity === 'error')
  const why = rightness(entry, form, read, errors, doubled, rows) || (isRows ? sayWrong(silent) : '')
  return {
    name,
    wanted: WANTED[entry.outcome],
    isRight: why === '',
    why: `${form.id} ${why}`,
    values: isRows ? { equal, all } : { equal: 0, all: 0 },
    silent: isRows ? silent : read.isTaken && read.rows.length > 0 ? ['taken though it is none of records'] : [],
    asked: 'asked' in chosen ? [`? ${chosen.asked.words.en} → ${form.id}`, ...asked] : asked,
    listed: entry.questions.length,
    said: read.problems.map(sayProblem),
    doubled: isRows ? doubled : 0,
  }
}

/** Read with all that is asked answered by somebody who knows what truth.json says. */
function answerRegister(name: string, source: Uint8Array | readonly Grid[], tables: readonly Table[], form: Form, country: Country) {
  return answerAll(
    (answers) => readFile(name, source, form, country, [], { office: codesOf(country, form.slot.list)[0]?.code ?? '', ...answers }),
    (then) => {
      const { equal, silent } = compare(then, tables, form, country)
      return { equal, silent: silent.length }
    },
    // She knows what each of her columns is, and that some are no part of the form.
    (question) => {
      // In none of these sheets is a second line of anybody else: what stands on it is kept of whoever stands above.
      if (question.id.startsWith('rule:two-lines:')) return ['one']
      // Sheets in which the same numbers stand are of the same matters.
      if (question.id.startsWith('rule:join:') && tables.filter((t) => t.columns.some((c) => c.fact === 'case_no')).length > 1)
        return ['yes']
      // What was planned and never given is none of what was given.
      if (question.id === 'rule:voided' && tables.some((t) => t.rows.map(factsOf).some((r) => r.facts['service_done'] === 'no')))
        return ['yes']
      // Of which country all rows are she knows, though no column says it.
      if (question.id === 'rule:country') return [...new Set(tables.flatMap((t) => countriesOf(t, form)))]
      // Of a long list she knows the code that her own rows say, wherever it stands in it.
      if (question.others !== 'fields')
        return [...new Set([...valuesOf(question, country, []), ...saidOf(question, tables, form, country)])]
      const column = tables.flatMap((t) => t.columns).find((c) => same(c.heading, (question.about.heading ?? '').replace(/\s*៖$/u, '')))
      // The sex of whoever applies is not the victim's, which the form asks for.
      if (column?.fact === 'sex' && tables.some((t) => t.columns.some((c) => c.fact === 'applicant_name'))) return ['']
      const short = SHORT_OF[column?.fact ?? '']
      if (short !== undefined && tables.some((t) => t.columns.some((c) => c.fact === short))) return ['']
      return [factsIn(column).flatMap((fact) => FACTS[form.id]?.[fact] ?? [])[0] ?? '']
    },
  )
}

/** The form of a list that is to be taken in, and what is answered of it. */
export async function keptRegister(name: string, bytes: Uint8Array, entry: Entry, country: Country) {
  const meant = MEANT.find(([part]) => name.includes(part))?.[1] ?? []
  const [told] = meant.flatMap(([id, sheets]) =>
    sheets === undefined || entry.tables.some((t) => sheets.includes(t.sheet)) ? (findForm(country, id) ?? []) : [],
  )
  const form = told ?? (await ownChoice(name, bytes, entry, country))
  if (!form) return undefined
  const text = await textIn(bytes)
  const { read } = await answerRegister(
    name,
    await unpack(bytes),
    entry.tables.map((t) => inLines(t, text)),
    form,
    country,
  )
  return { form, answers: { office: codesOf(country, form.slot.list)[0]?.code ?? '', ...read.answers } }
}

/**
 * Forms of whoever keeps the sheet, as the desk offers them to whoever has signed in there; of an office whose words say nothing, all of the
 * country's, as the command line does where no agency is named.
 */
function signedIn({ kept_by }: Entry, { agencies, forms }: Country): readonly Form[] {
  const ids = KEEPERS.find(([word]) => word.test(kept_by))?.[1] ?? []
  const sends = new Set(agencies.flatMap((a) => (ids.includes(a.id) ? a.sends : [])))
  return sends.size === 0 ? forms : forms.filter((f) => sends.has(f.id))
}
/** The first that says it: a prosecution is attached to a court, and an inspectorate goes out with the police. */
const KEEPERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/prosecut/i, ['prosecution']],
  [/^(?:embassy|consul)/i, ['mfaic', 'embassies']],
  [/court clerk/i, ['moj']],
  [/hotline|helpline/i, ['ahtjp']],
  [/NGO.*legal|legal.aid|lawyer/i, ['bar', 'moj', 'ngo-coalition']],
  [/commune(?! police)/i, ['ncct', 'ngo-coalition']],
  [/NGO|migrant resource/i, ['ngo-coalition', 'mosavy']],
  [/labour|recruitment|dispute office/i, ['molvt']],
  [/social|child protection|women.s affairs|returned migrants/i, ['mosavy']],
  [/immigration|border|airport|checkpoint/i, ['gdi']],
  [/police|gendarm/i, ['ahtjp', 'cnp', 'gcnp']],
  [/embassy|consul|foreign ministry/i, ['mfaic', 'embassies']],
  [/fund/i, ['victims-fund', 'moj']],
  [/committee/i, ['ncct', 'pcct']],
  [/prison/i, ['gdp']],
  [/court/i, ['moj']],
]

/** What the product takes a file for; where it asks, the form that has a place for most of what truth.json says of its rows. */
async function ownChoice(name: string, bytes: Uint8Array, entry: Entry, country: Country): Promise<Form | undefined> {
  const chosen = await chooseForm(bytes, { country, forms: signedIn(entry, country), fileName: name })
  if ('form' in chosen) return chosen.form
  if (!('asked' in chosen)) return undefined
  const facts = entry.tables.flatMap((t) => t.columns.flatMap(factsIn))
  const held = (id: string): number => facts.filter((fact) => FACTS[id]?.[fact] !== undefined).length
  const [best] = chosen.asked.likely.map((l) => l.value).toSorted((a, b) => held(b) - held(a))
  return best === undefined ? undefined : findForm(country, best)
}

/** Of a column that holds two facts a hand names both: `call_date; time`, `call_date, time`. */
const factsIn = (column: { readonly fact: string | null } | undefined): readonly string[] => column?.fact?.split(/\s*[;,]\s*/) ?? []

/** The records of a text file, each with the line on which it begins. */
async function textIn(bytes: Uint8Array): Promise<readonly (readonly [line: number, text: string])[]> {
  const [only, ...others] = await readGrids(bytes).catch(() => [])
  if (only?.sheet !== '' || others.length > 0) return []
  return [...only.rows].map(({ row, cells }) => [row, fold(cells.join(' '))])
}

/**
 * Of a text file one hand counts records and another lines, and the product lines: a record may have several, and blank lines are none. Which of the two a hand
 * counts shows by where its own words stand.
 */
function inLines(table: Table, text: Awaited<ReturnType<typeof textIn>>): Table {
  const said = new Map(text)
  const recordAt = (at: number): number => text[at - 1]?.[0] ?? at
  const found = (lineOf: (at: number) => number): number =>
    table.rows.map(factsOf).reduce((n, { at, facts }) => {
      const line = typeof at === 'number' ? (said.get(lineOf(at)) ?? '') : ''
      return n + Object.values(facts).filter((f) => typeof f === 'string' && f !== '' && line.includes(fold(f))).length
    }, 0)
  if (found((at) => at) > found(recordAt)) return table
  return { ...table, rows: table.rows.map((r) => ('at' in r && typeof r.at === 'number' ? { ...r, at: recordAt(r.at) } : r)) }
}

/** Of two numbers of a record its short one is the one that the office goes by. */
const SHORT_OF: Readonly<Record<string, string>> = { long_id: 'case_id', case_id: 'short_id' }

const countriesOf = ({ rows }: Table, form: Form): readonly string[] => {
  const field = form.fields.find((f) => f.list === 'citizenships' && f.required)?.id
  const facts = Object.entries(FACTS[form.id] ?? {}).flatMap(([fact, id]) => (id === field ? [fact] : []))
  const said = rows.map(factsOf).flatMap((r) => facts.map((fact) => r.facts[fact]))
  return ['', ...said.filter((s) => typeof s === 'string')]
}

function saidOf({ kind, about }: Question, tables: readonly Table[], form: Form, country: Country): readonly string[] {
  const facts = Object.entries(FACTS[form.id] ?? {}).flatMap(([fact, id]) => (kind === 'word' && id === about.field ? [fact] : []))
  const rows = tables.flatMap((t) => t.rows.map(factsOf))
  const said = rows.flatMap((r) =>
    facts.flatMap((fact) => readFact(r.facts[fact] ?? null, fact, about.field ?? '', r.facts, form, country) ?? []),
  )
  return said.flatMap((code) => (typeof code === 'string' && code !== '' ? [`${about.field}=${code}`] : []))
}

const same = (one: string, other: string): boolean =>
  foldHeading(one) === foldHeading(other) || foldHeading(other).endsWith(` / ${foldHeading(one)}`)

/** Rows that no form of the country asks for: what is right is to say so, and to take nothing. Where truth.json takes them it counts among those that were not taken. */
async function ofNoForm(name: string, bytes: Uint8Array, entry: Entry, country: Country): Promise<Score> {
  const chosen = await chooseForm(bytes, { country, forms: signedIn(entry, country), fileName: name })
  const wanted = WANTED[entry.outcome]
  const silent = 'form' in chosen ? [`it is no ${chosen.form.id}`] : []
  const said =
    'refused' in chosen ? chosen.refused.map(sayProblem) : 'asked' in chosen ? [chosen.asked.likely.map((l) => l.value).join(', ')] : []
  const isRight = 'refused' in chosen && !entry.outcome.startsWith('take')
  return { ...NOTHING, name, wanted, isRight, why: 'no form of the country', silent, said, listed: entry.questions.length }
}

/** Records of one row that differ in a code by which they are found, and in nothing else that finds them. */
function areOfKeys(found: Read['rows'], form: Form): boolean {
  const code = form.fields.find((f) => f.type === 'code' && form.naturalKey.includes(f.id) && f.id !== form.slot.office)?.id
  return code !== undefined && new Set(found.map((r) => r.values[code])).size === found.length
}

/** Sheets of which every row stands in another sheet as well: nobody is there twice. */
const copiedIn = (read: Read): ReadonlySet<string | undefined> =>
  new Set(read.problems.flatMap((p) => (p.code === 'file.sheet-copied' ? [p.sheet] : [])))

/** Rows that a line of the product lists. */
const MOST_NAMED = 20
/** Rows that go on with the matter above them, and are one record with it. */
const joinedIn = (read: Read): ReadonlySet<number> => rowsTold(read, 'file.rows-joined')
/** Lines that were left out, and are told as that. */
const leftOutIn = (read: Read): ReadonlySet<number> => rowsTold(read, 'file.lines-left-out')
const rowsTold = (read: Read, code: Problem['code']): ReadonlySet<number> =>
  new Set(
    read.problems.flatMap((p) =>
      p.code === code ? (p.message.en.split('rows ').at(-1) ?? '').split(/\D+/).flatMap((n) => (n === '' ? [] : [Number(n)])) : [],
    ),
  )

/**
 * Where two sheets were joined, and that is said, each row of the one is to have what truth.json says of its number on the other; what stands there under no
 * number of the first is said to be left.
 */
function withMatched(every: readonly Table[], read: Read): { readonly tables: readonly Table[]; readonly gone: readonly string[] } {
  const [main] = read.problems.flatMap((p) => (p.code === 'file.sheets-matched' ? every.filter((t) => t.sheet === p.sheet) : []))
  if (!main) return { tables: every, gone: [] }
  const kept = new Set(read.rows.map((r) => r.at.split('!')[0]))
  const others = every.filter((t) => t !== main && !kept.has(t.sheet))
  const keyed = others.flatMap((table) => {
    const rows = table.rows.map(factsOf)
    const key = table.columns.find((c) => c.fact !== null && main.columns.some((m) => m.fact === c.fact))?.fact ?? ''
    const byKey = new Map(rows.map((r) => [textOf(r.facts[key]), r.facts]))
    return byKey.size === rows.length ? [{ table, key, byKey }] : []
  })
  const joined = main.rows.map(factsOf).map((r) => ({
    at: r.at,
    facts: Object.fromEntries([
      ...keyed.flatMap(({ key, byKey }) => Object.entries(byKey.get(textOf(r.facts[key])) ?? {})),
      ...Object.entries(r.facts),
    ]),
  }))
  const numbers = (key: string): ReadonlySet<string> => new Set(main.rows.map(factsOf).map((r) => textOf(r.facts[key])))
  const left = keyed.map(({ table, key }) => {
    const rows = table.rows.filter((r) => !numbers(key).has(textOf(factsOf(r).facts[key])))
    return { ...table, rows, count_of_all_rows: 0 }
  })
  const taken = new Set(keyed.map(({ table }) => table))
  return {
    tables: [...every.filter((t) => t !== main && !taken.has(t)), { ...main, rows: joined }, ...left],
    gone: left.map((t) => t.sheet),
  }
}

/** A number said roughly is kept in two columns, and is one value. */
function keptOf(values: Read['rows'][number]['values'], field: string): Read['rows'][number]['values'][string] {
  const [value, most] = [values[field] ?? null, values[`${field}_most`]]
  return typeof value === 'number' && typeof most === 'number' ? joinCount(value, most) : value
}

/** What the product says of a sheet that it does not read. */
const OTHERS: readonly string[] = ['victim', 'witness']
const LEFT: readonly string[] = ['file.list-unread', 'file.sheet-left-out']

/** Rows by their place in the file, by every fact that the form has a field for. */
function compare(read: Read, every: readonly Table[], form: Form, country: Country) {
  const copied = copiedIn(read)
  const { tables, gone } = withMatched(
    // A sheet that says the rows of others once more is no row of its own, whether or not the product reads it.
    every.filter((t) => !copied.has(t.sheet) && !t.repeats_sheet),
    read,
  )
  const isText = read.rows.every((r) => r.at.startsWith('!'))
  const theirs = Map.groupBy(read.rows, (r) => r.at)
  // What is said of a column is said of all its cells.
  const told = new Set(read.problems.map((p) => `${p.row === undefined || p.code.startsWith('file.') ? '' : p.row} ${p.field ?? ''}`))
  const refused = new Set(read.problems.flatMap((p) => (p.severity === 'error' && !p.field && p.row !== undefined ? [p.row] : [])))
  const silent: string[] = []
  const isSaid = read.problems.some(
    (p) => p.code === 'file.columns-absent' || p.code === 'file.columns-needed' || p.code === 'file.missing-column',
  )
  const absent = new Set(
    isSaid ? form.fields.filter((f) => read.rows.every((r) => (r.values[f.id] ?? null) === null)).map((f) => f.id) : [],
  )
  let [equal, all, several] = [0, 0, 0]
  const joined = joinedIn(read)
  const facts = FACTS[form.id] ?? {}
  const unkept = leftOutIn(read)
  const voided = rowsTold(read, 'file.rows-voided')
  const areOthersLeft = read.problems.some((p) => p.code === 'file.others-left-out')
  // A sheet of another list is not read, and that is said.
  const unread = new Set([...gone, ...read.problems.flatMap((p) => (LEFT.includes(p.code) ? [p.sheet] : []))])
  for (const table of tables) {
    for (const row of table.rows.map(factsOf)) {
      // A record of a list that lies on its side stands in a column.
      // A card stands over several lines, and is the first of them.
      const card = /^[A-Z]+(\d+):[A-Z]+\d+$/.exec(String(row.at))?.[1]
      const column = typeof row.at === 'string' && /^[A-Z]+$/.test(row.at) ? row.at.charCodeAt(0) - 64 : row.at
      const place = card === undefined ? column : Number(card)
      const atRow = (row: number | string): string => `${isText ? '' : table.sheet}!${row}`
      let first = Number(place)
      // Of so many the product names the first, and no other row of a list that it takes is without a record.
      while (first > 0 && (joined.has(first) || (joined.size >= MOST_NAMED && !theirs.has(atRow(first))))) first--
      const at = atRow(joined.size === 0 ? place : first)
      const found = theirs.get(at) ?? []
      // Victims and witnesses of a list of suspects are none of it, and that is said.
      if (found.length === 0 && areOthersLeft && OTHERS.includes(textOf(row.facts['role']))) continue
      const [got] = found
      // Of whoever did not agree to be asked nothing is to be kept, and that the line was left out is said.
      // Nor of a service that was planned and never given.
      const isUngiven = row.facts['service_done'] === 'no' && voided.has(Number(place))
      // Nor of an entry that tries the form.
      const isOfNobody = row.facts['consent'] === 'no' || Object.values(row.facts).some((v) => /^tests?(?: tests?)*$/i.test(textOf(v)))
      const isRefused = ((isOfNobody && unkept.has(Number(place))) || isUngiven) && found.length === 0
      // Somebody has several services on one day: each is a record, found by what it is.
      const isEach = found.length > 1 && areOfKeys(found, form)
      if (isEach) several += found.length - 1
      if (read.isTaken && found.length !== 1 && !isEach && !isRefused && !unread.has(table.sheet))
        silent.push(`${at}: ${found.length} records`)
      for (const [fact, field] of Object.entries(facts)) {
        const said = row.facts[fact]
        if (said === undefined || (SHORT_OF[fact] ?? '') in row.facts) continue
        // Beside the name in Khmer the Latin one has a field of its own.
        if (fact === 'name_latin' && 'name' in row.facts && !field.endsWith('_latin')) continue
        const wanted = readFact(said, fact, field, row.facts, form, country)
        if (wanted === undefined) continue
        all++
        if (!got) continue
        const value = keptOf(got.values, field)
        // An office may write its letters behind the number.
        const isSame = isSameValue(value, wanted, { fact, field, facts: row.facts, got: got.values, answers: read.answers })
        if (isSame) equal++
        // A field without a column is said once for the file, and nothing stands in it.
        else if (value === null && absent.has(field)) continue
        else if (!refused.has(got.row) && !told.has(`${got.row} ${field}`) && !told.has(` ${field}`))
          silent.push(`${at} ${field}: ${String(value)} and not ${String(wanted[0])}`)
      }
    }
  }
  const expected = tables.reduce((n, t) => n + t.count_of_all_rows, 0) + several
  return { equal, all, silent, doubled: read.isTaken ? Math.max(0, read.rows.length - expected) : 0 }
}

function rightness(entry: Entry, form: Form, read: Read, errors: readonly Problem[], doubled: number, asked: readonly number[]): string {
  switch (entry.outcome) {
    case 'refuse':
    case 'totals only':
      return read.isTaken ? 'taken' : errors.length > 0 ? '' : 'no reason given'
    case 'take in':
      return read.isTaken ? (doubled > 0 ? 'records made up' : '') : `refused: ${countCodes(errors)}`
    case 'take in, naming the errors': {
      // What is wrong in a copy is told where it was copied from.
      const copied = copiedIn(read)
      const rows = entry.errors
        .filter((e) => !copied.has(e.sheet))
        .flatMap((e) =>
          rowsOf(
            e.cell ?? '',
            entry.tables.find((t) => t.sheet === e.sheet),
          ),
        )
      const joined = joinedIn(read)
      const missed = rows.filter(
        (row) => !joined.has(row) && !asked.includes(row) && !read.problems.some((p) => p.row !== undefined && sheetRowOf(p.row) === row),
      )
      const falsely = errors.filter((p) => p.row === undefined || (!rows.includes(sheetRowOf(p.row)) && !isDisbelieved(p, entry, form)))
      return falsely.length > 0 ? `called wrong: ${countCodes(falsely)}` : missed.length > 0 ? `not named: row ${missed.join(', ')}` : ''
    }
  }
}

/** `F8`: its eighth row; of a list on its side the sixth record, as the product counts them. */
function rowsOf(cell: string, table: Table | undefined): readonly number[] {
  const row = /\d+/.exec(cell)?.[0]
  const column = table?.records_lie_in === 'columns' ? /^[A-Z](?=\d)/.exec(cell)?.[0] : undefined
  return row === undefined ? [] : [column === undefined ? Number(row) : column.charCodeAt(0) - 64]
}

/** A cell that no row of truth.json believes: of a merged one it names the first, and the product each row that it holds for. */
function isDisbelieved({ row, field }: Problem, { tables }: Entry, form: Form): boolean {
  const facts = Object.entries(FACTS[form.id] ?? {}).flatMap(([fact, id]) => (id === field ? [fact] : []))
  const there = tables.flatMap((t) => t.rows.map(factsOf)).filter((r) => row !== undefined && r.at === sheetRowOf(row))
  return there.some((r) => facts.some((fact) => r.facts[fact] === null))
}
