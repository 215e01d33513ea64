/**
 * How offices other than courts head their columns and fill their cells, line by line with what it means, held against what the product's reader makes of it. Each
 * heading stands over its own three cells beside the columns that its office's form requires, and that of a sex where it asks for one.
 */
import { codesOf, findForm } from '../../src/core/country/find.ts'
import type { Country, Form } from '../../src/core/country/index.ts'
import { receive } from '../../src/road/receive.ts'
import { readBook, scoreHeading, type PhraseScore } from './phrases.ts'
import { TODAY } from './score.ts'

/** Words of what one row is → the form that asks for it; a household's interview has none. */
const FORM_OF: readonly (readonly [row: RegExp, form: string])[] = [
  [/brought home/, 'repatriation-return'],
  [/request for assistance/, 'mission-contact'],
  [/award/, 'reparation-return'],
  [/entry of money/, 'fund-payment'],
  [/a call/, 'hotline'],
  [/detained foreigner/, 'detention'],
  [/complaint/, 'recruitment-complaint'],
  [/family/, 'debt-return'],
  [/visit to a workplace/, 'inspection'],
  [/of a lawyer/, 'counsel-return'],
  [/suspect/, 'suspect-return'],
  [/operation/, 'operation-return'],
  [/prisoner|detainee/, 'inmate-list'],
  [/dossier/, 'dossier-return'],
  [/a stay/, 'shelter-return'],
  [/received/, 'encounter'],
  [/a client/, 'service-return'],
  [/a case/, 'investigation-return'],
]

/** Fact → fields that a column of it may be, in whichever form has them. */
const FIELD_OF: Readonly<Record<string, readonly string[]>> = {
  about_trafficking: ['trafficking_suspected'],
  action_taken: ['result', 'results', 'state'],
  age: ['age_band'],
  age_band: ['age_band'],
  amount_out: ['amount'],
  birth_year: ['age_band'],
  caller: ['reporter_type', 'reporter'],
  caller_is: ['reporter_type'],
  case_number: ['case_number', 'file_number', 'lead_number', 'number', 'case_reference'],
  charges: ['offence', 'form_of_exploitation'],
  children_found: ['children_found'],
  citizenship: ['citizenship', 'caller_citizenship'],
  client_code: ['file_number'],
  compensation_awarded: ['ordered'],
  compensation_paid: ['paid'],
  amount_awarded: ['ordered'],
  amount_paid: ['paid'],
  country_of_exploitation: ['country', 'corridor'],
  court: ['court'],
  date_admitted: ['entered_day', 'encountered_day', 'started_day', 'held_since_day', 'assigned_on'],
  date_arrested: ['arrested_on'],
  date_assigned: ['assigned_on'],
  date_decided: ['decided_on'],
  date_detained: ['detained_day'],
  date_left: ['left_day', 'referred_day'],
  date_of_birth: ['age_band'],
  date_of_call: ['received_on'],
  date_of_entry: ['paid_month'],
  date_of_operation: ['operated_day'],
  date_of_visit: ['inspected_on'],
  date_paid: ['paid_month'],
  date_received: ['received_on', 'received_month'],
  date_removed: ['released_day'],
  date_repatriated: ['travelled_day'],
  date_reported: ['opened_on', 'received_month'],
  date_returned: ['travelled_day'],
  date_sent_to_prosecution: ['sent_on'],
  decision: ['decision'],
  destination_country: ['corridor'],
  exploitation: ['form_of_exploitation', 'contact_type'],
  is_trafficking: ['trafficking_suspected'],
  is_victim: ['status', 'indicators_present'],
  language: ['language'],
  legal_status: ['standing'],
  location: ['place'],
  minor_count: ['children_found'],
  name_khmer: ['person_name', 'suspect_name'],
  name_latin: ['person_name_latin', 'person_name', 'suspect_name_latin'],
  number_of_minors: [],
  number_of_people: [],
  number_of_suspects: ['suspects'],
  number_of_victims: ['victims_identified', 'persons_named'],
  people_found: ['persons_present'],
  person_code: ['file_number'],
  person_is: ['status'],
  place_of_offence: ['place', 'site_type'],
  police_file_number: ['case_number'],
  premises: ['site_name', 'site_type'],
  prisoner_number: ['inmate_number'],
  prosecutor_decision: ['decision'],
  province: ['province'],
  reason: ['ground'],
  reason_closed: ['decline_reason', 'no_action_reason'],
  reason_detained: ['ground'],
  reason_for_closing: ['decline_reason'],
  reported_by: ['source'],
  request: ['contact_type'],
  result: ['state', 'result', 'results', 'outcome'],
  returned_from: ['country'],
  screened_as_victim: ['indicators_present'],
  sentence_months: ['sentence_months'],
  services: ['service_type'],
  sex: ['sex'],
  source_of_report: ['source'],
  stage: ['decision'],
  status: ['state', 'status', 'standing', 'outcome'],
  subject: ['lead_type', 'complaint_type', 'form_of_exploitation'],
  suspect_count: ['suspects'],
  ticket_paid_by: ['funder'],
  fee_paid_by: [],
  amount: ['fee_amount', 'amount'],
  debt: ['amount'],
  victim_count: ['victims_identified', 'persons_named'],
  victims_identified: ['persons_identified'],
  violations: ['findings'],
  whereabouts: ['status'],
  workplace: ['site_name', 'site_type'],
}

/** What a form's field of that name is not, though the fact has it elsewhere: whose case is open is no state of one service. */
const NOT_IN: Readonly<Record<string, readonly string[]>> = {
  'service-return': ['status', 'result'],
  'dossier-return': ['charges', 'subject', 'stage', 'status'],
  encounter: ['date_left', 'status'],
  'counsel-return': ['outcome'],
}

/** What stands in a column of a type beside the phrase; of a code the first two of its list. */
function besideOf(
  form: Form,
  country: Country,
  phrase: readonly string[],
): readonly (readonly [heading: string, cells: readonly string[]])[] {
  return form.fields
    .filter((f) => (f.required || f.id === 'sex') && !phrase.includes(f.id) && f.id !== form.slot.office)
    .map((f): [string, readonly string[]] => {
      const codes = f.type === 'code' && f.list ? codesOf(country, f.list).map((c) => c.words.en) : []
      const cells = codes.length > 0 ? [codes[0] ?? '', codes.at(1) ?? codes[0] ?? '', codes[0] ?? ''] : (CELLS[f.type] ?? ['', '', ''])
      return [f.words.en, cells]
    })
}
const CELLS: Readonly<Record<string, readonly string[]>> = {
  date: ['2023-01-10', '2023-01-20', '2023-02-25'],
  'case-number': ['101/2023', '102/2023', '103/2023'],
  text: ['A-101', 'A-102', 'A-103'],
  integer: ['1', '2', '3'],
  amount: ['400000', '200000', '100000'],
}

function listOf(beside: ReturnType<typeof besideOf>, heading: string, cells: readonly string[]): Uint8Array {
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
  const rows = [[...beside.map(([h]) => h), heading], ...[0, 1, 2].map((i) => [...beside.map(([, own]) => own[i] ?? ''), cells[i] ?? ''])]
  return new TextEncoder().encode(rows.map((row) => row.map(quoted).join(',')).join('\n'))
}

/** Lines of every office but courts. @param step one line of how many is read */
export async function scoreRegisterHeadings(folder: string, country: Country, step = 1): Promise<readonly PhraseScore[]> {
  const scores: PhraseScore[] = []
  const lines = readBook(folder, 'headings').flatMap((line) => {
    const form =
      line['office'] === 'court' ? undefined : findForm(country, FORM_OF.find(([row]) => row.test(line['row_is'] ?? ''))?.[1] ?? '')
    return form ? [{ line, form }] : []
  })
  for (const { line, form } of lines.filter((_, i) => i % step === 0)) {
    const { fact = '', heading = '', values = '' } = line
    const meant = NOT_IN[form.id]?.includes(fact) ? [] : (FIELD_OF[fact] ?? [])
    const fields = meant.filter((id) => form.fields.some((f) => f.id === id))
    const cells = values.split(' | ').map((v) => v.trim())
    const bytes = listOf(besideOf(form, country, fields.slice(0, 1)), heading, cells)
    const draft = await receive(bytes, { form, country, fileName: 'list.csv', own: [], answers: {}, today: TODAY })
    scores.push(scoreHeading(draft, heading, fields, cells, `${form.id}\t${fact}\t${heading.replaceAll('\n', '\\n')}\t${values}`))
  }
  return scores
}
