/**
 * Papers as somebody typed them, one file each (test/field/typing.md): a head, then sections of lines `name=value`, each of which goes in by a door of the product.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Country, Form } from '../../src/core/country/index.ts'
import { findForm } from '../../src/core/country/find.ts'
import { printCsv } from '../../src/exchange/csv/csv.ts'

export type Section =
  | { readonly door: 'form'; readonly form: string; readonly rows: readonly Row[] }
  | { readonly door: 'totals'; readonly rows: readonly Row[] }
  | { readonly door: 'nil'; readonly forms: string; readonly slots: string }
type Row = Readonly<Record<string, string>>
export type TypedPaper = {
  /** Name of its file without the ending: `002`. */
  readonly file: string
  readonly number: string
  readonly agency: string
  readonly received: string
  readonly sections: readonly Section[]
  /** What the typist found no place for: lines that begin with `!`. */
  readonly refused: readonly string[]
}

/** Short names of the questions of a statement. */
const SHORT: Readonly<Record<string, string>> = {
  no: 'subject_no',
  n: 'quantity',
  q: 'qualifier',
  most: 'quantity_most',
  law: 'law_basis',
  age: 'age_band',
  cit: 'citizenship',
  form: 'form_of_exploitation',
  prov: 'province',
  from: 'from_on',
  until: 'until_on',
  day: 'on_day',
  dk: 'day_kind',
  yrs: 'age_years',
  born: 'born_on',
  name: 'written_as',
  note: 'remarks',
  by: 'said_by',
  as: 'none_word',
}
const CODES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sex: { f: 'female', m: 'male' },
  age_band: { c: '<18', a: '18+' },
}
/** Facts that are of times or things, where the typist writes no unit; all others are of people. */
const TIMES =
  /^(contacts|interviews|complaints|letters|leaks|operations|visits|sent_to_police|threats|warnings|fines_given|cases|charges|meetings|hearings|transfers|returns|trainings|papers_|phones_taken|vehicles_taken|weapons_taken|beds|posts_empty|hours|families|numbers|messages|disputes|places|offices_|forms_used)/

/**
 * @param files the papers themselves. What was typed before the form asked for the word of a none (`as=`) is answered out of them: a paper without any such
 * word says none of nothing, and what it leaves blank was not asked.
 * @throws naming the file and line that is none of the grammar's
 */
export function readTyped(folder: string, files = join(folder, '../files')): readonly TypedPaper[] {
  const texts = readdirSync(folder)
    .filter((name) => /^\d+\.txt$/.test(name))
    .toSorted()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
  const isAsked = texts.some(({ text }) => /\sas=/.test(text))
  return texts.map(({ name, text }) => {
    const paper = readPaper(name.replace(/\.txt$/, ''), text)
    return isAsked ? paper : withWords(paper, noneWordOf(join(files, name)))
  })
}

/** @returns the code of the word with which a paper says none, if it has one */
function noneWordOf(path: string): string | undefined {
  // Where the papers are not at hand, the guide by which they were typed stands for them: none is what a word says.
  if (!existsSync(path)) return 'none'
  const text = readFileSync(path, 'utf8').replace(/none (entered|written|stated|given|filled)|\bno\. ?\d/gi, '')
  if (/គ្មាន/.test(text)) return 'km'
  if (/\b(none|nil|no|nobody|nothing|never|neither|without)\b/i.test(text)) return 'none'
  return /(^|[^\d,./])0($|[^\d,./])|០/m.test(text) ? 'zero' : undefined
}

const withWords = (paper: TypedPaper, word: string | undefined): TypedPaper => ({
  ...paper,
  sections: paper.sections.map((s) =>
    s.door === 'form' && s.form === 'paper-statement'
      ? { ...s, rows: s.rows.map((r) => (r.said === 'none' ? { ...r, ...(word ? { none_word: word } : { said: 'not_asked' }) } : r)) }
      : s,
  ),
})

function readPaper(file: string, text: string): TypedPaper {
  // A paper without a number of its own goes by its file's.
  const head: Record<string, string> = { paper: file }
  const sections: { door: 'form' | 'totals'; form: string; rows: Row[] }[] = []
  const nils: Section[] = []
  const refused: string[] = []
  for (const [i, raw] of text.split('\n').entries()) {
    const line = raw.trim()
    const wrong = (why: string): Error => new Error(`${file}.txt, line ${i + 1}: ${why}: ${line}`)
    if (line === '' || line.startsWith('#')) continue
    if (line.startsWith('!')) {
      refused.push(line.slice(1).trim())
      continue
    }
    const section = /^\[(.+)\]$/.exec(line)?.[1]?.trim()
    if (section !== undefined) {
      const [door = '', ...rest] = section.split(/\s+/)
      if (door === 'nil') nils.push({ door: 'nil', forms: rest[0] ?? '', slots: rest[1] ?? '' })
      else
        sections.push({
          door: door === 'totals' ? 'totals' : 'form',
          form: door === 'statements' ? 'paper-statement' : door === 'form' ? (rest[0] ?? '') : door,
          rows: [],
        })
      continue
    }
    const at = sections.at(-1)
    if (!at) {
      const said = /^(paper|office|agency|on|received|matter)\s*[:=]?\s+(.+)$/.exec(line)
      if (!said) throw wrong('no line of the head')
      head[said[1] ?? ''] = (said[2] ?? '').replace(/^"(.*)"$/, '$1')
      continue
    }
    try {
      at.rows.push(at.form === 'paper-statement' ? statementOf(line, head, at.rows.length + 1, wrong) : pairsOf(line, wrong))
    } catch (error) {
      // One line that is none of the grammar's is one line that found no place.
      refused.push(error instanceof Error ? error.message : line)
    }
  }
  for (const need of ['office', 'agency', 'received']) if (!head[need]) throw new Error(`${file}.txt: the head lacks "${need}"`)
  return {
    file,
    number: head.paper as string,
    agency: head.agency as string,
    received: head.received as string,
    sections: [
      ...sections.map((s): Section =>
        s.door === 'totals' ? { door: 'totals', rows: s.rows } : { door: 'form', form: s.form, rows: s.rows },
      ),
      ...nils,
    ],
    refused,
  }
}

const SAID = /^(none|not_known|not_asked|over|struck)\b/
/** Other words for `not_asked` that the list reads: a sheet that is not in, a number that was not counted. */
const ALSO_SAID = /^(not_counted|not_kept|not_collected|not_in|left_blank|left_empty)\b/

/** `victim:1 person sex=f …`, or `victim:1@H-900/2023 person …` of another matter than the head's. */
function statementOf(line: string, head: Row, number: number, wrong: (why: string) => Error): Row {
  const [, about, no, quoted, plain, fact, rest] =
    /^([a-z_]+)(?::(\d+))?(?:@"([^"]+)"|@(\S+))?\s+([a-z][a-z0-9_]*)\s*(.*)$/.exec(line) ?? []
  if (about === undefined || fact === undefined) throw wrong('no statement')
  const { said, ...own } = Object.fromEntries(
    Object.entries(
      pairsOf(
        (rest ?? '').replace(SAID, 'said=$1').replace(ALSO_SAID, (word) => `said="${word.replace('_', ' ')}"`),
        wrong,
      ),
    ).map(([k, v]) => {
      const id = SHORT[k] ?? k
      return [id, CODES[id]?.[v] ?? v]
    }),
  ) as Record<string, string>
  // A year without a month, `day=2024`; a month without a day, `day=2025-05`.
  if (/^\d{4}$/.test(own.on_day ?? '')) Object.assign(own, { on_day: `${own.on_day}-01-01`, day_kind: 'year' })
  if (/^\d{4}-\d{2}$/.test(own.on_day ?? '')) Object.assign(own, { on_day: `${own.on_day}-01`, day_kind: 'month' })
  const unit =
    own.quantity === undefined || own.unit !== undefined
      ? {}
      : { unit: TIMES.test(fact) ? 'times' : fact.startsWith('article_') ? 'article' : 'persons' }
  return {
    office: head.office ?? '',
    paper: head.paper ?? '',
    paper_on: head.on ?? head.received ?? '',
    line: String(number),
    matter: quoted ?? plain ?? head.matter ?? head.paper ?? '',
    about,
    ...(no === undefined ? {} : { subject_no: no }),
    fact,
    said: said ?? 'said',
    ...unit,
    ...own,
  }
}

function pairsOf(text: string, wrong: (why: string) => Error): Row {
  const out: Record<string, string> = {}
  const left = text.replace(/([a-z_]+)=(?:"([^"]*)"|(\S+))/gi, (_, k: string, quoted: string | undefined, plain: string | undefined) => {
    out[k] = quoted ?? plain ?? ''
    return ''
  })
  if (left.trim() !== '') throw wrong(`"${left.trim()}" is no name=value`)
  return out
}

/** Rows that name a column which the form does not have. */
export function strangeRows(formId: string, rows: readonly Row[], country: Country): readonly number[] {
  const ids = new Set((findForm(country, formId) as Form | undefined)?.fields.map((f) => f.id))
  return rows.flatMap((r, n) => (Object.keys(r).every((id) => ids.has(id)) ? [] : [n]))
}

/** Rows as the form's own sheet. @throws for a column that the form does not have */
export function sheetOf(formId: string, rows: readonly Row[], country: Country): string {
  const form = findForm(country, formId) as Form | undefined
  if (!form) throw new Error(`there is no form ${formId}`)
  const used = new Set(rows.flatMap((r) => Object.keys(r)))
  const fields = form.fields.filter((f) => used.has(f.id))
  const strange = [...used].find((id) => !form.fields.some((f) => f.id === id))
  if (strange !== undefined) throw new Error(`the form ${formId} has no ${strange}`)
  return printCsv([fields.map((f) => f.words.en), ...rows.map((r) => fields.map((f) => r[f.id] ?? ''))])
}
