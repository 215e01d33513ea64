/** Gathers what is to be asked while a sheet is read: each thing once, with how many cells it decides, the most frequent first. */
import type { Unit } from '../../../country/sheet-words.ts'
import { spellingsOf } from '../../../country/spellings.ts'
import { codesOf } from '../../../country/find.ts'
import { SILENT_CODES } from '../../../model/lists/silence.ts'
import { listNearest } from '../../../text/nearest.ts'
import { rulesOf, type Rule } from './asked-rules.ts'
import type { ColumnReader } from '../cell/column-reader.ts'
import { unitId, wordId } from '../column/column.ts'
import { IN_OR_OUT } from '../../recipe/recipe-rows.ts'
import type { OwnContext } from '../questions/own-context.ts'
import { NOTHING, OF_NAME, type Choice, type Question } from '../questions/questions.ts'
import { foldText } from '../words/fold-text.ts'
import { UNIT_WORDS } from '../words/unit-words.ts'
import { isMoney } from '../words/vocabulary.ts'

/** Beyond so many different words of one column nobody answers them one by one. */
const MOST_WORDS = 40
const MOST_ROWS = 5
const TWO = /[/;,&+|]|\s+and\s+|\s*និង\s*/u

const SPAN_UNITS = ['year', 'month', 'day'] as const
/** The likeliest first. */
const AMOUNT_UNITS = ['million', 'thousand', 'other_currency', 'ten_thousand', 'hundred_thousand', 'riel'] as const
type Open = {
  question: Omit<Question, 'cells' | 'about'> & { about: Question['about'] }
  cells: number
  rows: number[]
  fields: readonly string[]
}

const NOT_ASKED: Choice = {
  value: NOTHING,
  words: { en: 'Something that is not asked here: leave it unanswered', km: 'អ្វីផ្សេង ដែលមិនសួរនៅទីនេះ៖ ទុកឱ្យនៅគ្មានចម្លើយ' },
}
const IN_NAME: Choice = { value: OF_NAME, words: { en: 'It is a part of the name', km: 'ជាផ្នែកមួយនៃឈ្មោះ' } }
const BESIDE_NAME: Choice = {
  value: NOTHING,
  words: { en: 'It says something else of this person: leave it out of the name', km: 'ប្រាប់អ្វីផ្សេងអំពីបុគ្គលនេះ៖ មិនដាក់ក្នុងឈ្មោះទេ' },
}

export class Asking {
  readonly #context: OwnContext
  readonly #open = new Map<string, Open>()

  constructor(context: OwnContext) {
    this.#context = context
  }

  columns(questions: readonly Question[]): void {
    for (const q of questions) {
      const before = this.#open.get(q.id)
      if (before) before.cells += q.cells
      else this.#open.set(q.id, { question: q, cells: q.cells, rows: [], fields: [] })
    }
  }

  word(reader: ColumnReader, text: string, row: number, isBesideName = false): void {
    const folded = foldText(text)
    const id = wordId(reader.column, folded)
    if (id in this.#context.answers) return
    const { country } = this.#context
    const listsOf = (fields: ColumnReader['headed']) =>
      fields.flatMap((f) => (f.list && (f.type === 'code' || f.type === 'codes') ? [{ field: f, codes: codesOf(country, f.list) }] : []))
    const own = listsOf(reader.headed)
    // A word in a column of numbers says something of what often stands beside them.
    const lists = own.length > 0 ? own : listsOf(reader.more)
    // Of two that the list has, each; and that nobody knows which.
    const parts = folded.split(TWO).map((part) => part.trim())
    const likely: Choice[] = lists.flatMap(({ field, codes }) => {
      const named = codes.filter((c) => parts.length > 1 && spellingsOf(c).some((name) => parts.includes(foldText(name))))
      const silent = named.length > 1 ? codes.filter((c) => SILENT_CODES.includes(c.code)).slice(0, 1) : []
      const near =
        codes.length <= 8 ? codes : codes.filter((c) => listNearest(folded, spellingsOf(c).map(foldText), 1).length > 0).slice(0, 4)
      return [...new Set([...named, ...near, ...silent])].map((c) => ({ value: `${field.id}=${c.code}`, words: c.words }))
    })
    this.#add(id, row, reader.column.fields, {
      id,
      kind: 'word',
      words: { en: `What does “${text}” mean?`, km: `«${text}» មានន័យដូចម្តេច?` },
      about: {
        heading: reader.column.heading,
        column: reader.column.column,
        text,
        ...(reader.headed[0] ? { field: reader.headed[0].id } : {}),
      },
      likely: [...likely, ...(isBesideName ? [IN_NAME, BESIDE_NAME] : [NOT_ASKED])],
      ...(lists[0] ? { others: { list: lists[0].field.list as string } } : {}),
    })
  }

  /** Whether whoever came for this reason is of trafficking. */
  reason(id: string, about: { readonly column: number; readonly heading: string; readonly text: string }, row: number): void {
    const { heading, text } = about
    // While it is open nothing of the form goes in.
    this.#add(id, row, this.#context.form.naturalKey, {
      id,
      kind: 'word',
      words: {
        en: `Under “${heading}” stands “${text}”. Is that human trafficking, and are these rows taken in?`,
        km: `ក្រោម «${heading}» មាន «${text}»។ តើនេះជាការជួញដូរមនុស្ស ហើយយកជួរទាំងនេះឬទេ?`,
      },
      about,
      likely: IN_OR_OUT,
    })
  }

  /** @param said what the sheet itself says that amounts are in: the likeliest */
  unit(reader: ColumnReader, row: number, said: readonly Unit[] = []): void {
    const id = unitId(reader.column)
    if (id in this.#context.answers) return
    const isOfMoney = reader.headed.some(isMoney)
    const { heading } = reader.column
    this.#add(id, row, reader.column.fields, {
      id,
      kind: 'unit',
      words: isOfMoney
        ? reader.isUneven
          ? {
              en: `Some amounts under “${heading}” are far smaller than the others, and no currency is named. What do the small ones count? Those of a million and more are riel in any case; those between are taken only if the small ones are riel too.`,
              km: `ចំនួនទឹកប្រាក់ខ្លះក្រោម «${heading}» តូចជាងចំនួនឯទៀតឆ្ងាយ ហើយគ្មានឈ្មោះរូបិយប័ណ្ណ។ តើចំនួនតូចៗរាប់ជាអ្វី? ចំនួនចាប់ពី ១ លានឡើងទៅ យកជារៀលគ្រប់ករណី។ ចំនួនដែលនៅចន្លោះ យកតែពេលដែលចំនួនតូចៗជារៀលដែរ។`,
            }
          : {
              en: `The amounts under “${heading}” are too small for riel. What do they count?`,
              km: `ចំនួនទឹកប្រាក់ក្រោម «${heading}» តូចពេកសម្រាប់ប្រាក់រៀល។ តើវារាប់ជាអ្វី?`,
            }
        : {
            en: `Are the numbers under “${heading}” years, months or days?`,
            km: `លេខក្រោម «${heading}» ជាឆ្នាំ ខែ ឬថ្ងៃ?`,
          },
      about: { heading, column: reader.column.column, ...(reader.headed[0] ? { field: reader.headed[0].id } : {}) },
      likely: [
        ...(isOfMoney ? AMOUNT_UNITS.toSorted((a, b) => Number(said.includes(b)) - Number(said.includes(a))) : SPAN_UNITS).map((value) => ({
          value,
          words: UNIT_WORDS[value],
        })),
        {
          value: NOTHING,
          words: isOfMoney
            ? { en: 'It is not written: no amount without a currency is taken', km: 'មិនបានសរសេរ៖ មិនយកចំនួនដែលគ្មានរូបិយប័ណ្ណ' }
            : { en: 'Not the same in all rows, or I do not know', km: 'មិនដូចគ្នាគ្រប់ជួរ ឬមិនដឹង' },
        },
      ],
    })
  }

  /**
   * @param likely choices that the sheet itself makes; @param of where sheets of one file say different things: which this one says
   * @param own the fields that this row's answer may fill: only they wait, and not all that the question could be about
   */
  rule(rule: Rule, row: number, likely: readonly Choice[] = [], of?: string, own?: readonly string[]): void {
    const id = of === undefined ? `rule:${rule}` : `rule:${rule}:${of}`
    if (id in this.#context.answers) return
    const { words, likely: always, fields, others } = rulesOf(this.#context)[rule]
    this.#add(id, row, own ?? fields, { id, kind: 'rule', words, about: {}, likely: [...likely, ...always], ...(others ? { others } : {}) })
  }

  #add(id: string, row: number, fields: readonly string[], question: Open['question']): void {
    const open = this.#open.get(id) ?? { question, cells: 0, rows: [], fields: [] }
    if (fields.some((field) => !open.fields.includes(field))) open.fields = [...new Set([...open.fields, ...fields])]
    open.cells++
    if (open.rows.length < MOST_ROWS) open.rows.push(row)
    this.#open.set(id, open)
  }

  finish(): { questions: readonly Question[]; waiting: ReadonlySet<string> } {
    const open = [...this.#open.values()]
    // What a list has is known once it is known which sheets it is on: whoever is asked the rest before would answer for half of it.
    const joins = open.filter((o) => o.question.id.startsWith('rule:join:'))
    const all = joins.length > 0 ? joins : open
    const words = all
      .filter((o) => o.question.kind === 'word')
      .toSorted((a, b) => b.cells - a.cells)
      .slice(0, MOST_WORDS)
    const shown = [...all.filter((o) => o.question.kind !== 'word'), ...words]
    return {
      questions: shown.map((o) => ({
        ...o.question,
        cells: o.cells,
        about: { ...o.question.about, ...(o.rows.length > 0 ? { rows: o.rows } : {}) },
      })),
      waiting: new Set(open.flatMap((o) => o.fields)),
    }
  }
}
