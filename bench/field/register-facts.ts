/** Which field of its form each fact of truth.json is; a fact without a field is not compared. */
import { dayIn } from '../../src/core/text/local-time.ts'
import { codesOf } from '../../src/core/country/find.ts'
import type { Country, Form } from '../../src/core/country/index.ts'
import { fold } from '../../src/core/text/fold.ts'
import { foldWord } from '../../src/core/sheet/own/words/fold-text.ts'

export type Fact = string | number | null | readonly unknown[] | Readonly<Record<string, unknown>>

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
    file_number: 'case_number',
    opened_day: 'opened_on',
    closed_day: 'closed_on',
    subject: 'form_of_exploitation',
    suspects_known: 'suspects',
  },
  'suspect-return': {
    ...PERSON,
    case_no: 'case_number',
    police_file_number: 'case_number',
    op_no: 'case_number',
    case_number: 'case_number',
    log_number: 'case_number',
    arrest_day: 'arrested_on',
    sent_to_court_day: 'sent_on',
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
    sent_to_court_date: 'sent_on',
    offence: 'offence',
  },
  'operation-return': {
    operation_no: 'operation_number',
    rescued: 'persons_identified',
    place_type: 'site_type',
    operation_date: 'operated_day',
    date: 'operated_day',
    people_found: 'persons_present',
    removed: 'persons_removed',
    victims_identified: 'persons_identified',
    victims: 'persons_identified',
    screened: 'persons_screened',
    operation_day: 'operated_day',
    premises: 'site_type',
    found_people: 'persons_present',
    taken_away: 'persons_removed',
    result: 'site_action',
    place_kind: 'site_type',
    found: 'persons_present',
    province: 'province',
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
    received_day: 'received_on',
    decision_day: 'decided_on',
    way_out: 'decision',
    way_out_date: 'decided_on',
  },
  'plan-action': { due: 'due_on', state: 'status', done: 'status' },
  encounter: {
    ...PERSON,
    register_no: 'file_number',
    record_id: 'file_number',
    arrival_date: 'encountered_day',
    return_date: 'encountered_day',
    returned: 'encountered_day',
    rescue_date: 'encountered_day',
    name: 'person_name',
    screened: 'screened',
    birth_year: 'age_band',
    arrival_day: 'encountered_day',
    received_day: 'encountered_day',
    received_date: 'encountered_day',
    name_khmer: 'person_name',
    case_number: 'file_number',
    case_id: 'file_number',
    short_id: 'file_number',
    card_no: 'file_number',
    person_code: 'file_number',
    date_registered: 'encountered_day',
    registration_date: 'encountered_day',
  },
  'shelter-return': {
    ...PERSON,
    client_code: 'file_number',
    admission_date: 'entered_day',
    date_admitted: 'entered_day',
    exit_date: 'left_day',
    date_left: 'left_day',
    arrival_day: 'entered_day',
    departure_day: 'left_day',
    person_code: 'file_number',
    age_at_entry: 'age_band',
    entry_date: 'entered_day',
  },
  hotline: {
    received_date: 'received_on',
    relation_to_victim: 'reporter_type',
    complainant: 'reporter',
    victims: 'persons_named',
    people_involved: 'persons_named',
    call_no: 'lead_number',
    call_time: 'received_on',
    caller_province: 'province',
    call_date: 'received_on',
    date: 'received_on',
    caller_citizenship: 'caller_citizenship',
    people: 'persons_named',
    people_concerned: 'persons_named',
    people_named: 'persons_named',
    persons_concerned: 'persons_named',
    province: 'province',
    caller: 'reporter_type',
    subject: 'lead_type',
    call_number: 'lead_number',
    call_day: 'received_on',
    call_at: 'received_on',
    caller_is: 'reporter_type',
    about_trafficking: 'trafficking_suspected',
  },
  inspection: {
    inspection_date: 'inspected_on',
    visit_date: 'inspected_on',
    date: 'inspected_on',
    announced: 'announced',
    kind: 'site_type',
    children_working: 'children_found',
    minors_seen: 'children_found',
    measure: 'result',
    province: 'province',
    visit_day: 'inspected_on',
    kind_of_place: 'site_type',
    under_18: 'children_found',
    workplace: 'site_name',
    workplace_kind: 'site_type',
    workers_under_18: 'children_found',
    place: 'site_name',
  },
  'debt-return': { family_no: 'number', owed_to: 'creditor_type', debt: 'amount', transferred: 'reassigned' },
  detention: {
    register_no: 'file_number',
    in_date: 'detained_day',
    out_date: 'released_day',
    nationality: 'citizenship',
    ground: 'ground',
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
    screening_day: 'screened_day',
    name: 'person_name',
    'passport held by another': 'documents_retained',
    'owes money': 'debt_bondage',
    'marks of injury': 'violence',
    'wages not paid': 'wages_withheld',
    'not allowed out': 'restriction_of_movement',
    'was threatened': 'intimidation',
  },
  'third-party-lead': {
    lead_no: 'lead_number',
    lead_number: 'lead_number',
    heard_date: 'received_on',
    province: 'province',
    status: 'state',
  },
  'mission-contact': {
    received_date: 'received_month',
    ref_no: 'file_number',
    sex: 'sex',
    issue_date: 'received_month',
    applicant_sex: 'sex',
    request_no: 'file_number',
    request_date: 'received_month',
    asked_date: 'received_month',
    contact_date: 'received_month',
    problem: 'contact_type',
    file_number: 'file_number',
    came_day: 'received_month',
    seen_date: 'received_month',
    country_of_exploitation: 'country',
  },
  'repatriation-return': {
    ...PERSON,
    return_date: 'travelled_day',
    date_returned: 'travelled_day',
    from_country: 'country',
    country_returned_from: 'country',
    return_country: 'country',
  },
  'inmate-list': {
    inmate_no: 'inmate_number',
    name: 'person_name',
    sex: 'sex',
    citizenship: 'citizenship',
    arrest_date: 'held_since_day',
    detained_date: 'held_since_day',
    birth_date: 'age_band',
    status: 'standing',
  },
  'encounter-count': {
    record_no: 'number',
    date: 'encountered_month',
    event_date: 'encountered_month',
    total: 'encountered',
    people: 'encountered',
    province: 'province',
  },
  'fund-application': {
    application_no: 'application_number',
    decision_no: 'application_number',
    request_no: 'application_number',
    applied_date: 'applied_day',
    application_date: 'applied_day',
    request_date: 'applied_day',
    request_month: 'applied_day',
    decided_date: 'decided_day',
    decision_date: 'decided_day',
    paid_date: 'paid_day',
    paid_out_date: 'paid_day',
    applicant_name: 'applicant_name',
    name: 'person_name',
    client_code: 'file_number',
    victim_code: 'file_number',
    sex: 'sex',
    age: 'age_band',
    applicant_is: 'applicant_is',
    purpose: 'help_for',
    decision: 'decision',
    amount_asked: 'asked',
    asked: 'asked',
    asked_of_fund: 'asked',
    amount_granted: 'granted',
    granted: 'granted',
    given: 'granted',
    paid: 'paid',
    received_date: 'applied_day',
    received_day: 'applied_day',
    beneficiary: 'person_name',
  },
  'licence-register': { agency: 'holder_name', licence_date: 'issued_on', status: 'status' },
  'recruitment-complaint': {
    complaint_date: 'received_month',
    date_received: 'received_month',
    destination: 'corridor',
    subject: 'complaint_type',
  },
  'fund-payment': {
    beneficiary: 'file_number',
    amount: 'amount',
    payment_date: 'paid_month',
    paid_date: 'paid_month',
    payment: 'amount',
    paid: 'amount',
    sex: 'sex',
    person_code: 'file_number',
  },
  'reparation-return': {
    judgment_no: 'case_number',
    judgment_number: 'case_number',
    judgment_date: 'ordered_on',
    date_judgment: 'ordered_on',
    ordered: 'ordered',
    paid: 'paid',
    filed_date: 'claimed_on',
    case_no: 'case_number',
    claim_date: 'claimed_on',
    received: 'paid',
    claimed: 'claimed',
    court: 'court',
  },
  'cooperation-return': {
    note_no: 'number',
    note_date: 'received_on',
    answer_date: 'answered_on',
    partner_country: 'partner',
    direction: 'direction',
  },
  'counsel-return': {
    mandate_date: 'assigned_on',
    // On a client's card the first meeting is all that says since when.
    first_meeting_date: 'assigned_on',
    card_no: 'file_number',
    file_no: 'file_number',
    case_no: 'file_number',
    court_no: 'case_reference',
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
    client_no: 'file_number',
    client_code: 'file_number',
    case_no: 'file_number',
    case_id: 'file_number',
    short_id: 'file_number',
    long_id: 'file_number',
    patient_code: 'file_number',
    visit_date: 'started_day',
    consultation_date: 'started_day',
    service_date: 'started_day',
    service: 'service_type',
    service_type: 'service_type',
    start_date: 'started_day',
    victim_code: 'file_number',
    paid_date: 'started_day',
  },
  removal: { removed_date: 'removed_day', citizenship: 'citizenship', name: 'person_name', name_latin: 'person_name_latin' },
  'reintegration-return': { ...PERSON, reintegrated_date: 'started_month', reintegration_date: 'started_month', risk: 'risk_level' },
  identification: {
    sex: 'sex',
    citizenship: 'citizenship',
    case_id: 'file_number',
    short_id: 'file_number',
    case_number: 'file_number',
    name_khmer: 'person_name',
  },
  referral: { ...PERSON, client_id: 'file_number', referral_id: 'file_number', referral_date: 'sent_day' },
  'victim-episode': {
    ...PERSON,
    person_code: 'file_number',
    referral_date: 'found_month',
    opened_date: 'found_month',
    intake_day: 'found_month',
    age_at_intake: 'age_band',
    exploitation: 'form_of_exploitation',
    form: 'form_of_exploitation',
    province: 'province',
  },
  'need-return': { ...PERSON, returnee_code: 'file_number', visit_day: 'stated_month', province: 'province' },
  briefing: { session_date: 'held_on' },
  meeting: { meeting_no: 'number', meeting_date: 'held_on', participants: 'participants' },
}

/** Field → words of truth.json → code; other words are looked up among the list's own names. */
const WORDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  source: {
    'victim complaint': ['VICTIM_DIRECT'],
    // Whose complaint it was, and who in the other province heard of it, is not said.
    complaint: ['VICTIM_DIRECT', 'FAMILY', 'OTHER', 'unknown', null as never],
    'own information': ['INTELLIGENCE'],
    'another province': ['OTHER'],
  },
  form_of_exploitation: {
    'child begging': ['FORCED_BEGGING', 'UNSPECIFIED'],
    'debt bondage on a building site': ['DEBT_BONDAGE'],
    'marriage to China': ['FORCED_MARRIAGE', 'UNSPECIFIED'],
    'prostitution in a karaoke': ['SEXUAL_EXPLOITATION', 'UNSPECIFIED'],
    'taken to Thailand for work': ['FORCED_LABOUR', 'UNSPECIFIED'],
    'online scam compound': ['FORCED_CRIMINALITY', 'UNSPECIFIED'],
    'online fraud under force': ['FORCED_CRIMINALITY'],
    'unlawful removal': ['UNSPECIFIED'],
    'procurement of prostitution': ['UNSPECIFIED', 'SEXUAL_EXPLOITATION'],
    'trafficking for sexual exploitation': ['SEXUAL_EXPLOITATION'],
    'trafficking for forced labour': ['FORCED_LABOUR'],
    'forced marriage abroad': ['FORCED_MARRIAGE'],
    'sale of persons': ['UNSPECIFIED'],
    'child prostitution': ['SEXUAL_EXPLOITATION', 'UNSPECIFIED'],
    'online scam labour': ['FORCED_CRIMINALITY'],
  },
  state: {
    'under investigation': ['open'],
    'sent to prosecutor': ['dossier_sent'],
    'sent to the prosecutor': ['dossier_sent'],
    'filed without further action': ['closed_no_action'],
    open: ['open'],
    'closed without result': ['closed_no_action'],
    'joined to another file': ['merged'],
    'closed without offence': ['closed_no_action'],
  },
  decision: {
    'direct hearing': ['charged'],
    'direct citation': ['charged'],
    'introductory submission to the investigating judge': ['charged'],
    'returned to police': ['returned'],
    'returned to the police': ['returned'],
    'sent to investigating judge': ['charged'],
    'introductory submission': ['charged'],
    'citation to trial': ['charged'],
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
    office: ['official'],
    anonymous: ['unknown', null as never],
    'local authority': ['official'],
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
    'information only': ['OTHER'],
    'trafficking, work abroad': ['TRAFFICKING'],
    'trafficking, sexual exploitation': ['TRAFFICKING'],
    'prank or silent': ['OTHER', 'unknown'],
    'silent call': ['OTHER', 'unknown'],
    'silent or wrong number': ['OTHER', 'unknown'],
    'missing migrant worker': ['MISSING_PERSON'],
    'question about migration': ['OTHER'],
    'domestic violence': ['OTHER'],
    'wrong number': ['OTHER', 'unknown'],
    'hung up': ['OTHER', 'unknown'],
  },
  site_type: {
    restaurant: ['OTHER'],
    guesthouse: ['GUESTHOUSE_HOTEL'],
    massage: ['MASSAGE_PARLOUR'],
    karaoke: ['KARAOKE_BAR'],
    'massage parlour': ['MASSAGE_PARLOUR'],
    'guest house': ['GUESTHOUSE_HOTEL'],
    'rented house (online scams)': ['ONLINE_SCAM_COMPOUND', 'PRIVATE_HOME', 'OTHER'],
    'garment factory': ['FACTORY'],
    pottery: ['FACTORY', 'OTHER'],
    'brick kiln': ['BRICK_KILN'],
    plantation: ['PLANTATION_FARM'],
    fishing: ['FISHING_VESSEL'],
    'garment workshop': ['FACTORY', 'OTHER'],
    'fishing port': ['FISHING_VESSEL', 'OTHER'],
    'entertainment venue': ['KARAOKE_BAR'],
    'casino building': ['CASINO'],
    'rented house': ['PRIVATE_HOME', 'OTHER'],
    'office block': ['OTHER'],
  },
  site_action: {
    closed: ['closed'],
    fined: ['none', null as never, 'unknown'],
    warned: ['none', null as never, 'unknown'],
    'nothing found': ['none', null as never, 'unknown'],
  },
  result: {
    warning: ['warning'],
    closed: ['closed'],
    none: ['clean', null as never],
    'contract to be signed': ['warning', null as never],
    'no fault': ['clean'],
    fined: ['fine'],
  },
  risk_level: { middle: ['medium'] },
  offence: {
    'Art 12 unlawful recruitment': ['L2008-12'],
    'Art 15 sale of persons': ['L2008-15'],
    'Art 26 procurement': ['L2008-26'],
    'Art 28 child prostitution': ['L2008-28'],
  },
  standing: { convicted: ['sentenced'] },
  applicant_is: { 'parent of a victim': ['parent'], 'parent of victim': ['parent'] },
  help_for: {
    schooling: ['school'],
    'school costs': ['school'],
    'medical treatment': ['medical'],
    'small business': ['livelihood'],
    'transport to court': ['travel'],
  },
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
    refer: ['indicators'],
    'let go': ['no_indicators', 'not_written'],
    'advice given': ['no_indicators', 'not_written'],
    'refer again': ['incomplete'],
  },
  contact_type: {
    'held in scam compound': ['trafficking'],
    'held on fishing boat': ['trafficking'],
    'no wages': ['labour'],
    'lost passport': ['lost_papers'],
    'death of worker': ['other'],
    arrested: ['other'],
    'scam compound': ['trafficking'],
    'fishing boat': ['trafficking'],
    'domestic work, wages unpaid': ['labour'],
    'forced marriage': ['marriage', 'trafficking'],
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

/** Who was born in a year is on one side of eighteen, or in the year itself on either. */
const bornIn = (born: number, year: number): readonly Value[] | undefined =>
  Number.isNaN(year) ? undefined : year - born < 18 ? ['<18'] : year - born > 18 ? ['18+'] : ['18+', '<18', ...SILENT]

/** Of a row that says when somebody was born, by the first of its other days. */
function bandOfBirth(facts: Readonly<Record<string, Fact>>): readonly Value[] {
  const born = textOf(facts['birth_date'])
  const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)
  const [on = ''] = Object.entries(facts)
    .flatMap(([name, said]) => (name !== 'birth_date' && isDay(textOf(said)) ? [textOf(said)] : []))
    .toSorted()
  if (!isDay(on) || !/^\d{4}/.test(born)) return []
  if (!isDay(born)) return bornIn(Number(born.slice(0, 4)), Number(on.slice(0, 4))) ?? []
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4)) - (on.slice(5) < born.slice(5) ? 1 : 0)
  return [years < 18 ? '<18' : '18+']
}

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
  // The hour of a call is none of its day, where that stands beside it.
  if (fact === 'call_time' && 'call_date' in facts) return undefined
  // Beside a name in Khmer, the other one is its spelling.
  if (fact === 'name' && 'name_km' in facts) return undefined
  // Where a column holds an age or a birth, the one says what the other leaves out.
  if (said === null && id === 'age_band' && fact === 'age') return [...bandOfBirth(facts), ...SILENT]
  if (said === null) return SILENT
  if (fact === 'suspects_male') return typeof said === 'number' ? [said + Number(facts['suspects_female'] ?? Number.NaN)] : undefined
  // Of all suspects those whom the file knows, or with them those whom it does not.
  if (fact === 'suspects_known') return typeof said === 'number' ? [said, said + Number(facts['suspects_unknown'] ?? 0)] : undefined
  if (fact === 'birth_year') return typeof said === 'number' ? bornIn(said, Number(textOf(facts['received_day']).slice(0, 4))) : undefined
  if (typeof said === 'object') {
    const { amount, currency } = said as { amount?: unknown; currency?: unknown }
    // Nothing is nothing in every currency.
    return currency === 'KHR' && typeof amount === 'number' ? [amount] : amount === 0 ? [0, ...SILENT] : SILENT
  }
  if (id === 'age_band' && said === 'minor') return ['<18']
  if (id === 'age_band') return typeof said === 'number' ? [said < 18 ? '<18' : '18+'] : undefined
  // "Free to leave" is asked the other way round.
  if (fact === 'free_to_leave') return said === 'yes' ? ['no'] : said === 'no' ? ['yes'] : SILENT
  switch (field.type) {
    case 'date': {
      // Of an instant the day is that of the country's own clock.
      if (/T.*Z$/.test(String(said))) return [dayIn(country, new Date(String(said)))]
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
      const typed = fold(text)
      const found = codesOf(country, field.list ?? '').filter((c) =>
        [c.code, c.words.en, ...(c.aliases ?? [])].some((name) => foldWord(name) === typed || foldWord(name).startsWith(`${typed} `)),
      )
      if (text === 'unknown') return SILENT
      return found.length === 1 && found[0] ? [found[0].code] : undefined
    }
    case 'case-number':
      return [...new Set([String(said), String(said).replace(/[០-៩]/g, (d) => String(d.charCodeAt(0) - 0x17e0))])]
    // A number that is text is kept in the digits in which the paper has it.
    case 'text':
      return [...new Set([String(said), String(said).replace(/\d/g, (d) => String.fromCharCode(0x17e0 + Number(d)))])]
    default:
      return undefined
  }
}

export const textOf = (fact: Fact | undefined): string => (typeof fact === 'string' ? fact : '')
