/** The invented returns as the spreadsheets a clerk would send: a banner, headings in both languages, words instead of codes. */
import { writeXlsx } from 'hucre/xlsx'
import { findCode } from '../core/country/find.ts'
import type { Country, Field, Form } from '../core/country/index.ts'
import { toKhmerDigits } from '../core/text/digits.ts'
import type { CourtReturnRow } from './court-returns.ts'

type Cell = string | number | Date | null
const BANNER = 'តារាងជនជាប់ចោទក្នុងសំណុំរឿងជួញដូរមនុស្ស (ទិន្នន័យប្រឌិត) · Accused persons in trafficking cases (invented data)'
const WRITTEN = new Date('2024-01-15T00:00:00Z')

/** Every second row is written in Khmer, with Khmer digits; the others in English, with date cells. */
export async function writeCourtReturnXlsx(rows: readonly CourtReturnRow[], form: Form, country: Country): Promise<Uint8Array> {
  return writeSheet(
    form,
    rows.map((row, i) => form.fields.map((field) => toCell(field, row[field.id] ?? '', i % 2 === 0, country))),
  )
}

/** A return with five faults, each of which real returns have shown. The court is invented: a fault stands beside no real office. */
export async function messySample(form: Form): Promise<Uint8Array> {
  const good: CourtReturnRow = {
    court: 'Sample Court (invented)',
    case_number: '១២៣/២៣',
    accused_no: '',
    accused_name: 'Wobbelise Whistledown',
    registered_on: '០៣-០៣-២០២៣',
    offence: 'ច្បាប់ ២០០៨ មាត្រា១០',
    form_of_exploitation: 'Forced labour',
    stage: 'Decided',
    decided_on: '15/08/2023',
    presence: 'ចំពោះមុខ',
    outcome: 'Convicted',
    sentence_months: '84',
    sex: 'ប្រុស',
    age_band: '18+',
    citizenship: 'ខ្មែរ',
    is_official: 'No',
  }
  const rows: CourtReturnRow[] = [
    good,
    { ...good, case_number: '124/23', registered_on: '30-02-2023', decided_on: '01-09-2023', sex: 'Female' },
    { ...good, case_number: '125/23', offence: 'Article 101', accused_name: 'Snorkella Moonpocket' },
    { ...good, case_number: '126/23', sentence_months: '84.000', accused_name: 'Kettleby Raincollar' },
    { ...good, case_number: '127/23', court: 'Sampel Court (invented)', accused_name: 'ស្នែលផុស ឡូលីពីប' },
    { ...good, case_number: '128/23', decided_on: '០១-០៩-២៥៦៦', accused_name: 'ផេផឺបូត រុំផ្លិត' },
    { ...good, case_number: '129/23', accused_name: 'Gobbet Sockdrawer' },
  ]
  const total: Cell[] = ['សរុប / Total', rows.length]
  return writeSheet(form, [...rows.map((row) => form.fields.map((field) => row[field.id] ?? '')), total])
}

function writeSheet(form: Form, rows: readonly (readonly Cell[])[]): Promise<Uint8Array> {
  const headings = form.fields.map((field) => `${field.words.km} / ${field.words.en}`)
  return writeXlsx({
    sheets: [
      {
        name: 'បញ្ជី',
        rows: [[BANNER], [], headings, ...rows.map((row) => [...row])],
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 4 }],
      },
    ],
    properties: { creator: 'Invented for a demonstration', created: WRITTEN, modified: WRITTEN },
  })
}

function toCell(field: Field, value: string, khmer: boolean, country: Country): Cell {
  if (value === '') return null
  if (field.type === 'code') return findCode(country, field.list ?? '', value)?.words[khmer ? 'km' : 'en'] ?? value
  if (field.type === 'date') return khmer ? toKhmerDigits(value.split('-').toReversed().join('-')) : new Date(`${value}T00:00:00Z`)
  if (field.type === 'integer') return khmer ? toKhmerDigits(value) : Number(value)
  return khmer && field.type === 'case-number' ? toKhmerDigits(value) : value
}
