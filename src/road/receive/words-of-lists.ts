/**
 * A list that lives is open: nationalities come that it has not, and people who have two. In a sheet of counts each such word is asked about once, and all of its
 * rows go in as somebody says; without an answer none of the sheet does, since every total above them would lack them.
 */
import { findList } from '../../core/country/find.ts'
import type { Code, CodeList, Counts, Country, Field, Form } from '../../core/country/index.ts'
import { foldText } from '../../core/sheet/own/words/fold-text.ts'
import type { Answers, Choice, Question } from '../../core/sheet/own/questions/questions.ts'
import type { CellChange, SheetRow, SheetRows } from '../../core/sheet/sheet-rows.ts'
import { inEach, sayIn } from '../../core/text/languages.ts'
import { fold } from '../../core/text/fold.ts'
import { parseWholeNumber } from '../../core/text/numbers.ts'
import { findCodes, indexCodes, suggestCodes, type CodeIndex } from '../validate/code-index.ts'

export type WordsOfLists = { readonly rows: SheetRows; readonly questions: readonly Question[]; readonly waiting: ReadonlySet<string> }

/** Beyond so many different words it is another column that stands there. */
const MOST_WORDS = 40
const MOST_ROWS = 5

/** @param headings field → heading as found */
export function askWords(
  rows: SheetRows,
  headings: Readonly<Record<string, string>>,
  { form, country, answers }: { readonly form: Form; readonly country: Country; readonly answers: Answers },
): WordsOfLists {
  const { counts } = form
  const questions: Question[] = []
  const changes: CellChange[] = []
  for (const field of counts ? form.fields : []) {
    const list = findList(country, field.list ?? '')
    const open = list?.codes.find((c) => c.code === list.openAs)
    if (!counts?.dimensions.includes(field.id) || !list || !open) continue
    const strange = strangeIn(rows, field, list, counts)
    if (strange.size > MOST_WORDS) continue
    for (const [folded, { text, rows: found }] of strange) {
      const id = `word:${field.id}:${folded}`
      const code = list.codes.find((c) => answers[id] === `${field.id}=${c.code}`)?.code
      if (code === undefined) questions.push(ask(id, { text, rows: found }, { field, heading: headings[field.id], list, open }))
      else for (const row of found) changes.push({ row, field: field.id, value: code })
    }
  }
  return {
    rows: counts && changes.length > 0 ? together(rows, changes, counts, form, country) : rows,
    questions: questions.toSorted((a, b) => b.cells - a.cells),
    waiting: new Set(questions.flatMap((q) => q.about.field ?? [])),
  }
}

type Strange = { readonly text: string; readonly rows: number[] }

/**
 * By the folded text: as it was written first, and the rows in which it stands, where the list has no such word. A total in other letters is none: it is no
 * nationality, and whatever it went in as would count its people twice.
 */
function strangeIn(rows: SheetRows, { id }: Field, list: CodeList, counts: Counts): ReadonlyMap<string, Strange> {
  const index = indexCodes(list)
  const strange = new Map<string, Strange>()
  for (const { row, cells } of rows) {
    const text = (cells[id] ?? '').trim()
    const folded = foldText(text)
    if (text === '' || counts.isMargin(id, text) || holdsTotal(folded, counts)) continue
    const before = strange.get(folded)
    if (before) before.rows.push(row)
    else if (!isOneWord(index, text)) strange.set(folded, { text: text.slice(0, MOST_SHOWN), rows: [row] })
  }
  return strange
}
/** Of a cell that is no word, what is shown of it. */
const MOST_SHOWN = 60
const holdsTotal = (folded: string, { total }: Counts): boolean => ` ${folded} `.includes(` ${foldText(total)} `)
/** `Polish/Palauan` is two, of which one is known. */
const isOneWord = (index: CodeIndex, text: string): boolean =>
  index.byName.has(fold(text)) || (!/[/|()]/.test(text) && findCodes(index, text).length > 0)

type Of = { readonly field: Field; readonly heading: string | undefined; readonly list: CodeList; readonly open: Code }

function ask(id: string, { text, rows }: { text: string; rows: readonly number[] }, { field, heading, list, open }: Of): Question {
  const choice = (c: { readonly code: string; readonly words: Code['words'] }): Choice => ({
    value: `${field.id}=${c.code}`,
    words: c.words,
  })
  const likely = likelyOf(text, list).filter((c) => c.code !== open.code)
  return {
    id,
    kind: 'word',
    words: inEach((lang) => {
      const name = sayIn(list.words, lang)
      return lang === 'km'
        ? `«${text}» មិនមែនជាចម្លើយណាមួយនៃ «${name}» ទេ។ តើយកវាជាអ្វី?`
        : `“${text}” is none of the answers of “${name}”. As what does it go in?`
    }),
    about: { ...(heading === undefined ? {} : { heading }), field: field.id, text, rows: rows.slice(0, MOST_ROWS) },
    cells: rows.length,
    likely: [
      ...likely.map(choice),
      choice({
        code: open.code,
        words: inEach((lang) => {
          const name = sayIn(open.words, lang)
          return lang === 'km'
            ? `អ្វីដែលបញ្ជីគ្មាន ឬច្រើនជាងមួយ៖ រាប់ជា «${name}»`
            : `Something that the list has not, or more than one of it: counted as “${name}”`
        }),
      }),
    ],
    others: { list: list.id },
  }
}

/** Both of two in either order, where the list has them together; each of them; then what is written nearly so. */
function likelyOf(text: string, list: CodeList): readonly Code[] {
  const index = indexCodes(list)
  const parts = text
    .split(/[;,/&+]|\s+and\s+/i)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const both = parts.length === 2 ? [parts.join(' '), parts.toReversed().join(' ')] : []
  const near = suggestCodes(index, text).flatMap(({ value }) => list.codes.filter((c) => c.code === value))
  const named = parts.length > 1 ? [...both, ...parts].flatMap((name) => findCodes(index, name)) : []
  return [...new Set([...named, ...near])]
}

/**
 * Two words that go in as one are one cell of the table: their people are counted together. The same word twice is a row that was entered twice, and stays one
 * for the form's own check.
 */
function together(asked: SheetRows, changes: readonly CellChange[], counts: Counts, form: Form, country: Country): SheetRows {
  const rows = asked.changed(changes)
  const changed = new Set(changes.map((c) => c.row))
  const written = new Map(
    [...asked].map(({ row, cells }) => [row, JSON.stringify(counts.dimensions.map((id) => foldText(cells[id] ?? '')))]),
  )
  const indexes = new Map(
    counts.dimensions.flatMap((id) => {
      const list = findList(country, form.fields.find((f) => f.id === id)?.list ?? '')
      return list ? [[id, indexCodes(list)] as const] : []
    }),
  )
  const keyOf = ({ cells }: SheetRow): string =>
    JSON.stringify(
      counts.dimensions.map((id) => {
        const index = indexes.get(id)
        const text = cells[id] ?? ''
        return (index && !counts.isMargin(id, text) && findCodes(index, text)[0]?.code) || text
      }),
    )
  const first = new Map<string, { readonly row: number; people: number }>()
  const seen = new Set<string>()
  const gone = new Set<number>()
  const sums = new Map<number, number>()
  // Those that stand there as they were written come first: of two of them alone the form's own check tells.
  for (const isOwn of [true, false])
    for (const line of rows) {
      if (changed.has(line.row) === isOwn) continue
      const people = parseWholeNumber(line.cells[counts.field] ?? '')
      if (!people.ok) continue
      const key = keyOf(line)
      const own = written.get(line.row) ?? ''
      if (!isOwn && seen.has(own)) continue
      seen.add(own)
      const one = first.get(key)
      if (!one) first.set(key, { row: line.row, people: people.value })
      else if (!isOwn) {
        one.people += people.value
        sums.set(one.row, one.people)
        gone.add(line.row)
      }
    }
  return rows.changed([...sums].map(([row, people]) => ({ row, field: counts.field, value: String(people) }))).without(gone)
}
