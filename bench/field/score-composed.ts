/** What the product makes of a composed list when nobody answers anything. */
import { join } from 'node:path'
import type { Country } from '../../src/core/country/index.ts'
import { compose } from './composed.ts'
import { courtReturn, readBook } from './phrases.ts'
import { readFile, sayProblem } from './score.ts'
import { storedOf, wantedOf } from './truth.ts'

type Headings = (fact: string) => readonly string[]
const BOOKS = ['phrases-a', 'phrases-b']
const OF_ACCUSED = /accused|case/
const OF_OTHERS = /ជនរងគ្រោះ|victim/iu
/** A heading that says how its cells are written, or asks a question of its own, fits no other cells. */
const SAYS_HOW = /[()$%?៛-]|លាន|ពាន់|ព\.ស|គូស|^ស្រី$|\d|\n|ខែ$|ឆ្នាំ$|ឬ|ទេ$/u
/** Typed in an old font, whose cells are as well. */
const LEGACY = /^[ -~\u00A1-\u00FF]*[A-Z][a-z]*[^ -~][ -~\u00A1-\u00FF]*$|^ePT$|^Gayu$|[a-z][A-Z]/u

/** @param folder of the phrase books @returns by fact, headings that say nothing of how their cells are written */
export function headingsOf(folder: string): Headings {
  const lines = BOOKS.flatMap((book) => readBook(join(folder, book), 'headings')).filter(
    (l) => l['office'] === 'court' && OF_ACCUSED.test(l['row_is'] ?? '') && !OF_OTHERS.test(l['heading'] ?? ''),
  )
  const by = Map.groupBy(lines, (l) => l['fact'] ?? '')
  return (fact) => [...new Set((by.get(fact) ?? []).map((l) => l['heading'] ?? '').filter((h) => !SAYS_HOW.test(h) && !LEGACY.test(h)))]
}

export async function scoreComposed(seed: number, headings: Headings, country: Country) {
  let state = seed * 2_654_435_761
  const whole = (below: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e37_79b9) >>> 0
    return Math.floor((((state ^ (state >>> 13)) >>> 0) / 2 ** 32) * below)
  }
  const { form, own } = courtReturn(country)
  const list = compose(headings, whole)
  const read = await readFile('list.csv', new TextEncoder().encode(list.csv), form, country, own, {})
  const asked = read.questions.map((q) => `? ${q.id} → ${q.likely[0]?.value ?? ''}`)
  if (asked.length > 0) asked.push(list.headings.join(' | '))
  const errors = read.problems.filter((p) => p.severity === 'error').map(sayProblem)
  const silent: string[] = []
  if (read.isTaken && asked.length === 0) {
    const theirs = new Map(read.rows.map((r) => [r.at, r]))
    if (read.rows.length !== list.rows.length) silent.push(`${read.rows.length} people and not ${list.rows.length}`)
    for (const row of list.rows) {
      const got = theirs.get(row.at)
      if (!got) {
        silent.push(`${row.at}: nobody`)
        continue
      }
      const stored = storedOf(got.values)
      const told = new Set(read.problems.map((p) => `${p.row ?? ''} ${p.field ?? ''}`))
      for (const [field, may] of Object.entries(wantedOf(row, country)))
        if (!may.includes(stored[field] ?? null) && !told.has(`${got.row} ${field}`))
          silent.push(`${row.at} ${field}: ${String(stored[field] ?? null)} and not ${String(may[0])} (${list.headings.join(' | ')})`)
    }
  }
  if (errors.length > 0 && asked.length === 0) errors.push(list.headings.join(' | '))
  return { isTaken: read.isTaken, asked, errors, silent }
}
