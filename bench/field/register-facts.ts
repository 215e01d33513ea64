/** Which form the rows of a file are of, and which of its fields each fact of truth.json is; a fact without a field is not compared. */
import { codesOf } from '../../src/core/country/find.ts'
import type { Country, Form } from '../../src/core/country/index.ts'
import { fold } from '../../src/core/text/fold.ts'

export type Fact = string | number | null | readonly unknown[] | Readonly<Record<string, unknown>>
type Meant = readonly (readonly [form: string, sheets?: readonly string[]])[]

/** Part of a file's name → the form of its rows. */
export const MEANT: readonly (readonly [part: string, meant: Meant])[] = [
  ['01_សៀវភៅស៊ើបអង្កេត', [['investigation-return']]],
  ['01 សៀវភៅស៊ើបអង្កេត', [['investigation-return']]],
  ['Operations_compounds', [['operation-return']]],
  ['operations_compounds', [['operation-return']]],
  ['Suspects and warrants', [['suspect-return']]],
  ['suspects_arrested', [['suspect-return']]],
  ['payments_to_sources', [['fund-payment']]],
  ['BMC_prosecution', [['dossier-return']]],
  ['ដំណោះស្រាយអយ្យការ', [['dossier-return']]],
  ['អយ្យការកណ្ដាល', [['dossier-return']]],
  ['ផែនការ_គបប', [['plan-action']]],
  ['Poipet_TC', [['facility-census']]],
  ['កុមារ_មជ្ឈមណ្ឌល', [['encounter']]],
  ['POIPET_2009', [['encounter']]],
  ['old_list_limon', [['encounter']]],
  ['tc_arrivals', [['encounter']]],
  ['Shelter_clients', [['shelter-return', ['Clients']]]],
  ['Shelter_register', [['shelter-return']]],
  ['Services matrix', []],
  ['htcds_table', []],
  ['primero.xlsx', [['service-return', ['Services']]]],
  ['primero_like', []],
  ['OSCaR', []],
  ['សៀវភៅហៅចូល', [['hotline']]],
  ['hotline log', [['hotline']]],
  ['Hotline monthly', [['hotline']]],
  ['hotline_telegram', [['hotline']]],
  ['Telegram tip', [['hotline']]],
  ['Kiln inspections', [['inspection']]],
  ['Inspection KTV', [['inspection']]],
  ['បំណុលគ្រួសារ', [['debt-return']]],
  ['សង្ខេបប្រចាំខែ', [['inspection']]],
  ['Detainees_removed', [['detention']]],
  ['foreigners_detained', [['detention']]],
  ['Screening forms', [['screening']]],
  ['Screening questionnaires', [['screening']]],
  ['predeparture_participants', []],
  ['Embassy BKK', [['mission-contact']]],
  ['Repatriations', [['repatriation-return']]],
  ['repatriation_2025', [['repatriation-return']]],
  ['បញ្ជីក្រុមហ៊ុន', [['licence-register']]],
  ['omplaints against', [['recruitment-complaint']]],
  ['មូលនិធិជនរងគ្រោះ', [['fund-payment']]],
  ['Restitution', [['reparation-return']]],
  ['compensation awarded', [['reparation-return']]],
  ['egal aid', [['counsel-return']]],
  ['legal_aid', [['counsel-return']]],
  ['វគ្គ', []],
  ['awareness_events', [['awareness']]],
  ['NCCT_action_plan', [['plan-action']]],
  ['briefings by session', [['briefing']]],
  ['kobo_village', []],
  ['kobo_migrant', [['screening', ['screening']]]],
  ['ទម្រង់រាយការណ៍ភូមិ', []],
  ['Pivot', [['identification']]],
  ['ស្ថិតិប្រចាំខែ', [['investigation-return']]],
  ['victims_by_province', [['identification']]],
  ['Suspects Svay Rieng', [['suspect-return']]],
  ['Bavet raids', [['operation-return']]],
  ['អយ្យការកំពត', [['dossier-return']]],
  ['shelter residents', [['shelter-return']]],
  ['services_Q2', [['service-return']]],
  ['Poipet TC ចំណូល', [['encounter']]],
  ['hotline_log_2024', [['hotline']]],
  ['Vessel inspections', [['inspection']]],
  ['private agencies', [['licence-register']]],
  ['ពាក្យបណ្តឹងកម្មករ', [['recruitment-complaint']]],
  ['consulate_requests', [['mission-contact']]],
  ['Return flights', [['repatriation-return']]],
  ['ឃុំខ្លួនជនបរទេស', [['detention']]],
  ['Screening SR', [['screening']]],
  ['NGO legal cases', []],
  ['PCCT Pursat meetings', [['meeting']]],
  ['fund applications', []],
  ['Monthly figures AHTJP', [['investigation-return']]],
  ['returnee_interview', [['screening']]],
  ['cases_export', [['service-return', ['Services']]]],
  ['trafficking_case_data', []],
  ['form for NGOs', [['service-return']]],
  ['hotline backup', [['hotline']]],
  ['នគរបាលតាកែវ', [['investigation-return']]],
  ['Battambang_police_arrests', [['suspect-return']]],
  ['បញ្ជីជនរងគ្រោះក្នុងមជ្ឈមណ្ឌល', [['shelter-return']]],
  ['Shelter occupancy', [['shelter-return']]],
  ['hotline_log_Q1', [['hotline']]],
  ['referrals_2024', [['referral']]],
  ['អធិការកិច្ចការងារ', [['inspection']]],
  ['inspections_by_province', [['inspection']]],
  ['Embassy_KL', [['mission-contact']]],
  ['អ្នកនេសាទ', [['mission-contact']]],
  ['NGO_case_list_brides', []],
  ['returned_migrants_intake', [['screening']]],
  ['kobo_របាយការណ៍', []],
  ['primero_cases_2025', []],
  ['ច្រកព្រំដែន', [['encounter']]],
  ['Assisted_returns', [['repatriation-return']]],
  ['កងរាជអាវុធហត្ថ', [['operation-return']]],
  ['duty_roster', [['shelter-return']]],
  ['legal_aid_clients_x', [['counsel-return']]],
  ['MRC_visits', []],
  ['ជនរងគ្រោះ_ស្នងការ', [['encounter']]],
  ['អយ្យការសៀមរាប', [['dossier-return']]],
  ['Suspects arrested', [['suspect-return']]],
  ['ចុះតាមដានជនរងគ្រោះ', []],
  ['Shelter monthly census', [['shelter-return']]],
  ['ទូរសព្ទបន្ទាន់', [['hotline']]],
  ['Plantation inspections', [['inspection']]],
  ['Consulate HCMC', [['mission-contact']]],
  ['អ្នកដំណើរសម្ភាសន៍', [['screening']]],
  ['គបប_កំពង់ធំ_តាមស្រុក', [['investigation-return']]],
  ['primero_cases_export', [['service-return', ['Services']]]],
  ['oscar_assessments', []],
  ['មណ្ឌលសុខភាព', []],
  ['MRC Battambang', []],
  ['បើកប្រាក់បៀវត្សរ៍', [['shelter-return']]],
  ['template v2', [['identification']]],
]

const PERSON = { sex: 'sex', age: 'age_band', age_years: 'age_band', citizenship: 'citizenship' }
/** Form → fact → field. */
export const FACTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'investigation-return': {
    case_no: 'case_number',
    police_file_number: 'case_number',
    received_date: 'opened_on',
    date_opened: 'opened_on',
    opened_date: 'opened_on',
    source: 'source',
    province: 'province',
    offence: 'form_of_exploitation',
    suspects: 'suspects',
    suspects_male: 'suspects',
    victims: 'victims_identified',
    victims_total: 'victims_identified',
    status: 'state',
  },
  'suspect-return': {
    ...PERSON,
    case_no: 'case_number',
    police_file_number: 'case_number',
    op_no: 'case_number',
    name: 'suspect_name',
    name_km: 'suspect_name',
    name_khmer: 'suspect_name',
    name_latin: 'suspect_name_latin',
    arrest_date: 'arrested_on',
    date_arrested: 'arrested_on',
    warrant_date: 'warrant_on',
    sent_date: 'sent_on',
    handed_date: 'sent_on',
    date_sent_to_prosecutor: 'sent_on',
    status: 'status',
    charge: 'offence',
    role: 'roles',
    province: 'province',
  },
  'operation-return': {
    operation_date: 'operated_day',
    date: 'operated_day',
    people_found: 'persons_present',
    removed: 'persons_removed',
    victims_identified: 'persons_identified',
    victims: 'persons_identified',
    screened: 'persons_screened',
  },
  'dossier-return': {
    dossier_no: 'case_number',
    dossier_number: 'case_number',
    received_date: 'received_on',
    date_received: 'received_on',
    decision: 'decision',
    decision_date: 'decided_on',
    date_decided: 'decided_on',
    reason: 'decline_reason',
  },
  'plan-action': { due: 'due_on', state: 'status', done: 'status' },
  encounter: {
    ...PERSON,
    record_id: 'file_number',
    arrival_date: 'encountered_day',
    rescue_date: 'encountered_day',
    name: 'person_name',
    screened: 'screened',
  },
  'shelter-return': {
    ...PERSON,
    client_code: 'file_number',
    admission_date: 'entered_day',
    date_admitted: 'entered_day',
    exit_date: 'left_day',
    date_left: 'left_day',
  },
  hotline: {
    call_date: 'received_on',
    date: 'received_on',
    caller_citizenship: 'caller_citizenship',
    people_concerned: 'persons_named',
    people_named: 'persons_named',
    province: 'province',
    caller: 'reporter_type',
    subject: 'lead_type',
  },
  inspection: {
    visit_date: 'inspected_on',
    date: 'inspected_on',
    announced: 'announced',
    kind: 'site_type',
    children_working: 'children_found',
    minors_seen: 'children_found',
    measure: 'result',
    province: 'province',
  },
  'debt-return': { family_no: 'number', owed_to: 'creditor_type', debt: 'amount', transferred: 'reassigned' },
  detention: {
    sex: 'sex',
    citizenship: 'citizenship',
    name: 'person_name',
    name_latin: 'person_name',
    detained_date: 'detained_day',
    released_date: 'released_day',
    age_years: 'age_band',
    date_detained: 'detained_day',
    place: 'province',
    province: 'province',
    grounds: 'ground',
  },
  screening: {
    ...PERSON,
    person_no: 'file_number',
    person_code: 'file_number',
    respondent_code: 'file_number',
    interview_date: 'screened_day',
    date: 'screened_day',
    passport_kept: 'passport_held',
    free_to_leave: 'cannot_leave',
    wages_withheld: 'wages_withheld',
    indicator_no_pay: 'wages_withheld',
    indicator_papers_kept: 'documents_retained',
    indicator_deceived: 'deception',
    indicator_debt: 'debt_bondage',
    problem_debt: 'debt_bondage',
    problem_passport: 'documents_retained',
    problem_violence: 'violence',
    problem_unpaid_wages: 'wages_withheld',
    problem_passport_taken: 'documents_retained',
    submission_id: 'file_number',
    exp_passport_kept: 'documents_retained',
    exp_locked_in: 'cannot_leave',
    exp_wages_not_paid: 'wages_withheld',
    result: 'outcome',
  },
  'mission-contact': {
    sex: 'sex',
    applicant_sex: 'sex',
    request_no: 'file_number',
    request_date: 'received_month',
    contact_date: 'received_month',
    problem: 'contact_type',
  },
  'repatriation-return': {
    ...PERSON,
    return_date: 'travelled_day',
    date_returned: 'travelled_day',
    from_country: 'country',
    country_returned_from: 'country',
    return_country: 'country',
  },
  'licence-register': { agency: 'holder_name', licence_date: 'issued_on', status: 'status' },
  'recruitment-complaint': {
    complaint_date: 'received_month',
    date_received: 'received_month',
    destination: 'corridor',
    subject: 'complaint_type',
  },
  'fund-payment': { beneficiary: 'file_number', amount: 'amount' },
  'reparation-return': {
    judgment_no: 'case_number',
    judgment_number: 'case_number',
    judgment_date: 'ordered_on',
    date_judgment: 'ordered_on',
    ordered: 'ordered',
    paid: 'paid',
    court: 'court',
  },
  'counsel-return': {
    client_no: 'file_number',
    client_code: 'file_number',
    assigned_date: 'assigned_on',
    opened_date: 'assigned_on',
    court: 'court',
    court_case_number: 'case_reference',
  },
  awareness: { event_no: 'number', event_date: 'held_on', kind: 'channel', province: 'province', reached: 'reach' },
  'service-return': {
    ...PERSON,
    client_code: 'file_number',
    case_id: 'file_number',
    long_id: 'file_number',
    service_date: 'started_day',
    service: 'service_type',
    service_type: 'service_type',
  },
  identification: { sex: 'sex', citizenship: 'citizenship', case_id: 'file_number', case_number: 'file_number', name_khmer: 'person_name' },
  referral: { ...PERSON, client_id: 'file_number', referral_id: 'file_number', referral_date: 'sent_day' },
  briefing: { session_date: 'held_on' },
  meeting: { meeting_no: 'number', meeting_date: 'held_on', participants: 'participants' },
}

/** Field → words of truth.json → code; other words are looked up among the list's own names. */
const WORDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  source: { 'victim complaint': ['VICTIM_DIRECT'] },
  form_of_exploitation: {
    'online scam compound': ['FORCED_CRIMINALITY', 'UNSPECIFIED'],
    'online fraud under force': ['FORCED_CRIMINALITY'],
    'unlawful removal': ['UNSPECIFIED'],
    'procurement of prostitution': ['UNSPECIFIED', 'SEXUAL_EXPLOITATION'],
    'trafficking for sexual exploitation': ['SEXUAL_EXPLOITATION'],
    'trafficking for forced labour': ['FORCED_LABOUR'],
    'forced marriage abroad': ['FORCED_MARRIAGE'],
  },
  state: {
    'under investigation': ['open'],
    'sent to prosecutor': ['dossier_sent'],
    'sent to the prosecutor': ['dossier_sent'],
    'filed without further action': ['closed_no_action'],
  },
  decision: {
    'direct hearing': ['charged'],
    'returned to police': ['returned'],
    'returned to the police': ['returned'],
    'sent to investigating judge': ['charged'],
    'introductory submission': ['charged'],
    'filed without proceeding': ['declined'],
    'filed without processing': ['declined'],
  },
  decline_reason: { 'settled between the parties': ['settled'], 'suspect not found': ['suspect_unknown'] },
  status: {
    ongoing: ['running'],
    valid: ['licensed'],
    expired: ['unlicensed', 'unknown'],
    yes: ['done'],
    partly: ['running'],
    no: ['planned', 'late'],
  },
  reporter_type: {
    'not given': ['unknown', null as never],
    victim: ['person_affected'],
    relative: ['family'],
    neighbour: ['public'],
  },
  lead_type: {
    'sold as a bride': ['TRAFFICKING'],
    'held in a compound': ['TRAFFICKING'],
    'suspected trafficking': ['TRAFFICKING'],
    'wages not paid': ['LABOUR_COMPLAINT'],
    'labour dispute': ['LABOUR_COMPLAINT'],
    'missing child': ['MISSING_PERSON'],
    'missing person': ['MISSING_PERSON'],
    'asked for information': ['OTHER'],
    'asks for information': ['OTHER'],
    'silent call': ['OTHER', 'unknown'],
    'wrong number': ['OTHER', 'unknown'],
    'hung up': ['OTHER', 'unknown'],
  },
  site_type: { restaurant: ['OTHER'], guesthouse: ['GUESTHOUSE_HOTEL'], massage: ['MASSAGE_PARLOUR'], karaoke: ['KARAOKE_BAR'] },
  result: { warning: ['warning'], closed: ['closed'], none: ['clean', null as never], 'contract to be signed': ['warning', null as never] },
  creditor_type: { 'kiln owner': ['employer'] },
  ground: {
    'no work permit': ['immigration'],
    'illegal entry': ['immigration'],
    overstay: ['immigration'],
    'online scam': ['criminal'],
  },
  outcome: {
    'no indicators': ['no_indicators'],
    'not a victim': ['no_indicators'],
    'indicators found': ['indicators'],
    'possible victim': ['indicators'],
    'second interview': ['incomplete'],
    'refer again': ['incomplete'],
  },
  contact_type: {
    'held in scam compound': ['trafficking'],
    'held on fishing boat': ['trafficking'],
    'no wages': ['labour'],
    'lost passport': ['lost_papers'],
    'death of worker': ['other'],
    arrested: ['other'],
  },
  complaint_type: {
    'wages not paid': ['wages'],
    'wages unpaid': ['wages'],
    'fees too high': ['fees'],
    'fees not returned': ['fees'],
    'passport kept': ['papers'],
    'job not as promised': ['deception'],
    'contract changed': ['deception'],
    'no job abroad': ['deception', 'no_departure'],
    'never sent abroad': ['no_departure'],
  },
  channel: { radio: ['radio_tv'], 'school visit': ['school'], market: ['event'], 'village meeting': ['village'] },
  service_type: {
    counselling: ['psychosocial'],
    Psychosocial: ['psychosocial'],
    'medical check': ['medical'],
    Health: ['medical'],
    'legal advice': ['legal'],
    Legal: ['legal'],
    'family visit': ['reintegration'],
  },
}

/** What may stand where the sheet says nothing. */
const SILENT = [null, 'unknown', 'not_written', 'not_asked', 'UNK', 'UNSPECIFIED', 'none_stated', 'not_stated', '']
type Value = string | number | null

/** @returns what may stand in the field, the value itself first; undefined where the fact is none that the field can be held against. */
export function readFact(
  said: Fact,
  fact: string,
  id: string,
  facts: Readonly<Record<string, Fact>>,
  form: Form,
  country: Country,
): readonly Value[] | undefined {
  const field = form.fields.find((f) => f.id === id)
  if (!field || Array.isArray(said)) return undefined
  // Beside a name in Khmer, the other one is its spelling.
  if (fact === 'name' && 'name_km' in facts) return undefined
  if (said === null) return SILENT
  if (fact === 'suspects_male') return typeof said === 'number' ? [said + Number(facts['suspects_female'] ?? Number.NaN)] : undefined
  if (typeof said === 'object') {
    const { amount, currency } = said as { amount?: unknown; currency?: unknown }
    // Nothing is nothing in every currency.
    return currency === 'KHR' && typeof amount === 'number' ? [amount] : amount === 0 ? [0, ...SILENT] : SILENT
  }
  if (id === 'age_band') return typeof said === 'number' ? [said < 18 ? '<18' : '18+'] : undefined
  // "Free to leave" is asked the other way round.
  if (fact === 'free_to_leave') return said === 'yes' ? ['no'] : said === 'no' ? ['yes'] : SILENT
  switch (field.type) {
    case 'date': {
      if (!/^\d{4}-\d{2}-\d{2}$/.test(String(said))) return undefined
      return field.granularity === 'month' ? [`${String(said).slice(0, 7)}-01`] : [said]
    }
    case 'integer':
    case 'amount': {
      const n = Number(said)
      return Number.isFinite(n) ? [n] : undefined
    }
    case 'code': {
      const text = String(said)
      const own = WORDS[id]?.[text]
      if (own) return own
      const found = codesOf(country, field.list ?? '').filter((c) =>
        [c.code, c.words.en, ...(c.aliases ?? [])].some((name) => fold(name) === fold(text) || fold(name).startsWith(`${fold(text)} `)),
      )
      if (text === 'unknown') return SILENT
      return found.length === 1 && found[0] ? [found[0].code] : undefined
    }
    case 'case-number':
      return [...new Set([String(said), String(said).replace(/[០-៩]/g, (d) => String(d.charCodeAt(0) - 0x17e0))])]
    case 'text':
      return [String(said)]
    default:
      return undefined
  }
}
