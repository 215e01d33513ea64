/** Tables of which the truth is known, as recipes; and how right groups and pairs are. The recipes are those that Splink's own examples use. */
import { readFileSync } from 'node:fs'
import { parseCsv } from '../../src/exchange/csv/csv.ts'
import { births, bornByAge, bornOn } from '../../src/core/linkage/birth.ts'
import type { Pass } from '../../src/core/linkage/block.ts'
import { digits, givenAndSurname, same, word } from '../../src/core/linkage/comparison.ts'
import type { Candidate } from '../../src/core/linkage/cluster.ts'
import type { Recipe } from '../../src/core/linkage/link-records.ts'
import { planFields, type Field } from '../../src/core/linkage/fields.ts'
import { places } from '../../src/core/linkage/place.ts'
import type { People } from '../../src/demo/people.ts'

export type Known = { readonly name: string; readonly truth: readonly string[]; readonly recipe: Omit<Recipe, 'chance'> }
type Cells = (column: string) => readonly string[]

function readColumns(path: string): { readonly size: number; readonly cells: Cells } {
  const { rows } = parseCsv(readFileSync(path, 'utf8'))
  const [head = [], ...body] = rows
  return {
    size: body.length,
    cells: (column) => {
      const at = head.findIndex((h) => h.trim() === column)
      if (at < 0) throw new Error(`${path} has no column ${column}`)
      return body.map((row) => (row[at] ?? '').trim())
    },
  }
}

/** A pass by some columns together; `[3]` after a column takes its first three letters. A record that lacks one has no key. */
export const by = (cells: Cells, ofColumn: Readonly<Record<string, string>>, ...columns: readonly string[]): Pass => {
  const parts = columns
    .map((c) => /^(\w+)(?:\[(\d+)\])?$/.exec(c) ?? [])
    .map(([, column = '', most]) => ({ all: cells(column), most: Number(most ?? 1000) }))
  return {
    name: columns.join('+'),
    of: columns.flatMap((c) => ofColumn[c.replace(/\[.*/, '')] ?? []),
    keys: (i) => {
      const own = parts.map(({ all, most }) => (all[i] ?? '').slice(0, most))
      return own.includes('') ? undefined : own.join('\u0000')
    },
  }
}

const OF_FEBRL = {
  given_name: 'given name',
  surname: 'surname',
  date_of_birth: 'birth',
  soc_sec_id: 'number',
  street_number: 'street number',
  postcode: 'postcode',
}
const OF_HISTORICAL = { first_name: 'name', surname: 'name', dob: 'birth', postcode_fake: 'postcode', birth_place: 'birth place' }
const febrlColumns = (cells: Cells): Recipe['comparisons'] => [
  word('given name', cells('given_name')),
  word('surname', cells('surname')),
  births('birth', cells('date_of_birth').map(bornOn)),
  digits('number', cells('soc_sec_id')),
  same('street number', cells('street_number')),
  digits('postcode', cells('postcode')),
]
const febrlPasses = (cells: Cells): Pass[] => [
  by(cells, OF_FEBRL, 'soc_sec_id'),
  by(cells, OF_FEBRL, 'given_name', 'surname'),
  by(cells, OF_FEBRL, 'date_of_birth'),
  by(cells, OF_FEBRL, 'postcode', 'surname'),
  by(cells, OF_FEBRL, 'postcode', 'given_name'),
  by(cells, OF_FEBRL, 'street_number', 'address_1'),
  by(cells, OF_FEBRL, 'state', 'address_1'),
  by(cells, OF_FEBRL, 'postcode'),
  by(cells, OF_FEBRL, 'given_name'),
  by(cells, OF_FEBRL, 'surname'),
]
const personOf = (id: string): string => id.replace(/^(rec-\d+).*/, '$1')

/** One file with doubles in it. @param of which of the three. */
export function febrl(folder: string, of: 1 | 2 | 3): Known {
  const { size, cells } = readColumns(`${folder}/dataset${of}.csv`)
  return {
    name: `FEBRL${of}`,
    truth: cells('rec_id').map(personOf),
    recipe: { size, comparisons: febrlColumns(cells), passes: febrlPasses(cells) },
  }
}

/** Two files, each without doubles. */
export function febrl4(folder: string): Known {
  const [a, b] = [readColumns(`${folder}/dataset4a.csv`), readColumns(`${folder}/dataset4b.csv`)]
  const cells: Cells = (column) => [...a.cells(column), ...b.cells(column)]
  const size = a.size + b.size
  return {
    name: 'FEBRL4',
    truth: cells('rec_id').map(personOf),
    recipe: {
      size,
      files: Int32Array.from({ length: size }, (_, i) => (i < a.size ? 0 : 1)),
      comparisons: febrlColumns(cells),
      passes: febrlPasses(cells),
    },
  }
}

const OF_FAKE = { first_name: 'name', surname: 'name', dob: 'birth', email: 'email' }
/** Splink's own thousand invented rows with doubles, by its recipe; addresses of mail by likeness as a word, as we have no comparison of their own. */
export function fake1000(folder: string): Known {
  const { size, cells } = readColumns(`${folder}/fake_1000.csv`)
  return {
    name: 'fake_1000',
    truth: cells('cluster'),
    recipe: {
      size,
      comparisons: [
        givenAndSurname('name', cells('first_name'), cells('surname')),
        births('birth', cells('dob').map(bornOn)),
        same('city', cells('city')),
        word('email', cells('email')),
      ],
      passes: ['first_name', 'surname', 'dob', 'email'].map((column) => by(cells, OF_FAKE, column)),
    },
  }
}

/** What a person said of pairs of those rows, by their places: their ids are the places. */
export function readLabels(folder: string): readonly { readonly i: number; readonly j: number; readonly isOne: boolean }[] {
  const { cells } = readColumns(`${folder}/fake_1000_labels.csv`)
  const [left, right] = [cells('unique_id_l'), cells('unique_id_r')]
  return cells('clerical_match_score').map((score, at) => ({ i: Number(left[at]), j: Number(right[at]), isOne: Number(score) > 0.5 }))
}

/** "AB1 2CD" as area, district, sector, the whole. */
const postcodePath = (postcode: string): readonly string[] => {
  const m = /^([a-z]{1,2})(\w{1,2}) (\d)/.exec(postcode)
  return m ? [m[1] ?? '', `${m[1]}${m[2]}`, `${m[1]}${m[2]} ${m[3]}`, postcode] : postcode === '' ? [] : [postcode]
}

export function historical(path: string): Known {
  const { size, cells } = readColumns(path)
  return {
    name: 'historical_50k',
    truth: cells('cluster'),
    recipe: {
      size,
      comparisons: [
        givenAndSurname('name', cells('first_name'), cells('surname')),
        births('birth', cells('dob').map(bornOn)),
        places('postcode', cells('postcode_fake').map(postcodePath), ['area', 'district', 'sector', 'postcode']),
        same('birth place', cells('birth_place')),
        same('occupation', cells('occupation')),
      ],
      passes: [
        by(cells, OF_HISTORICAL, 'first_name[3]', 'surname[4]'),
        by(cells, OF_HISTORICAL, 'surname', 'dob'),
        by(cells, OF_HISTORICAL, 'first_name', 'dob'),
        by(cells, OF_HISTORICAL, 'postcode_fake', 'first_name'),
        by(cells, OF_HISTORICAL, 'postcode_fake', 'surname'),
        by(cells, OF_HISTORICAL, 'dob', 'birth_place'),
        by(cells, OF_HISTORICAL, 'postcode_fake[3]', 'dob'),
        by(cells, OF_HISTORICAL, 'postcode_fake[3]', 'first_name'),
        by(cells, OF_HISTORICAL, 'postcode_fake[3]', 'surname'),
        by(cells, OF_HISTORICAL, 'first_name[2]', 'surname[2]', 'dob[4]'),
      ],
    },
  }
}

export type Score = { readonly precision: number; readonly recall: number; readonly f1: number }
const score = (right: number, said: number, true_: number): Score => {
  const [precision, recall] = [said === 0 ? 1 : right / said, true_ === 0 ? 1 : right / true_]
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}
const pairsOf = (counts: Iterable<number>): number => [...counts].reduce((sum, c) => sum + (c * (c - 1)) / 2, 0)
export function countBy<T>(all: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>()
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}
/** With two files a true pair lies across them. */
const truePairs = ({ truth, recipe: { files } }: Known): number =>
  pairsOf(countBy(truth).values()) - (files ? pairsOf(countBy(truth.map((t, i) => `${files[i]} ${t}`)).values()) : 0)

/** The best F1 of pairs over all thresholds; pairs that no pass found count as missed. */
export function bestOverThresholds(known: Known, candidates: readonly Candidate[]): Score & { readonly bits: number } {
  const all = truePairs(known)
  let right = 0
  let best = { ...score(0, 1, all), bits: Infinity }
  candidates
    .toSorted((a, b) => b.bits - a.bits)
    .forEach(({ i, j, bits }, at) => {
      if (known.truth[i] === known.truth[j]) right++
      const now = score(right, at + 1, all)
      if (now.f1 > best.f1) best = { ...now, bits }
    })
  return best
}

export function scoreGroups(known: Known, of: Int32Array): Score & { readonly people: number; readonly truePeople: number } {
  const both = countBy(known.truth.map((t, i) => `${of[i]} ${t}`))
  return {
    ...score(pairsOf(both.values()), pairsOf(countBy(of).values()), truePairs(known)),
    people: new Set(of).size,
    truePeople: new Set(known.truth).size,
  }
}

/** Invented people of this region (src/demo/people.ts), as an agency that sees all of them would compare them. */
export function region({ rows, truth }: People): Known {
  const fields: Field[] = [
    { as: 'name', label: 'name', cells: rows.map((r) => [r.name]) },
    { as: 'code', label: 'sex', cells: rows.map((r) => r.sex) },
    {
      as: 'birth',
      label: 'birth',
      births: rows.map((r) => bornOn(r.birth) ?? (r.age === '' ? undefined : bornByAge(Number(r.age), r.recorded))),
    },
    { as: 'place', label: 'home', paths: rows.map((r) => r.home), ranks: ['province', 'district', 'commune'] },
    { as: 'name', label: 'mother', cells: rows.map((r) => [r.mother]) },
    { as: 'shared', label: 'event', sets: rows.map((r) => [r.event]) },
  ]
  return { name: 'region', truth, recipe: { size: rows.length, ...planFields(rows.length, fields) } }
}
