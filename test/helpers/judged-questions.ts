/** Small registers and what is asked of them, worked out on paper. A share is in percent, one decimal; rows are of July 2023 unless they say otherwise. No return is signed in:
 * a part of none is not known then, and has no cell. */
import type { Planted } from './plant.ts'

export type Judged = {
  readonly kind: string
  readonly rows: readonly Planted[]
  readonly asked: readonly {
    /** Of the list of what is asked. */
    readonly row: string
    /** Of the report. */
    readonly question: string
    readonly value: number | null
    /** Codes of a cell, with a space between → its number. */
    readonly cells?: Readonly<Record<string, number>>
  }[]
}
const JULY = '2023-07-01'
const many = (n: number, row: Planted): Planted[] => Array.from({ length: n }, () => row)

export const JUDGED: readonly Judged[] = [
  {
    // Three were arrested, by the day of the arrest and not by that of the entry; whoever is at large was not, nor whoever was the year before.
    kind: 'suspect',
    rows: [
      ...many(2, { agency: 'ahtjp', recorded_on: '2022-12-01', arrested_on: JULY, status: 'arrested', site_type: 'ONLINE_SCAM_COMPOUND' }),
      { agency: 'ahtjp', recorded_on: JULY, arrested_on: JULY, status: 'released', site_type: 'KARAOKE_BAR' },
      { agency: 'ahtjp', recorded_on: JULY, status: 'at_large', site_type: 'KARAOKE_BAR' },
      { agency: 'ahtjp', recorded_on: '2022-02-01', arrested_on: '2022-02-01', status: 'arrested', site_type: 'KARAOKE_BAR' },
    ],
    asked: [{ row: 'R5', question: 'b1-persons-arrested-by-site-type', value: 3, cells: { ONLINE_SCAM_COMPOUND: 2, KARAOKE_BAR: 1 } }],
  },
  {
    // Three came home; of two from China one was married by force. A foreigner who went home is no Cambodian brought home.
    kind: 'repatriation',
    rows: [
      {
        agency: 'mfaic',
        travelled_month: JULY,
        direction: 'in',
        country: 'CHN',
        form_of_exploitation: 'FORCED_MARRIAGE',
        sex: 'female',
        funder: 'io',
      },
      {
        agency: 'mfaic',
        travelled_month: JULY,
        direction: 'in',
        country: 'CHN',
        form_of_exploitation: 'FORCED_LABOUR',
        sex: 'male',
        funder: 'self',
      },
      {
        agency: 'mfaic',
        travelled_month: JULY,
        direction: 'in',
        country: 'THA',
        form_of_exploitation: 'FORCED_MARRIAGE',
        sex: 'female',
        funder: 'io',
      },
      {
        agency: 'gdi',
        travelled_month: JULY,
        direction: 'out',
        country: 'VNM',
        form_of_exploitation: 'FORCED_MARRIAGE',
        sex: 'female',
        funder: 'embassy',
      },
    ],
    asked: [
      { row: 'R168', question: 'b4-repatriated-inbound', value: 1, cells: { female: 1 } },
      { row: 'R162', question: 'b2-repatriated-inbound', value: 3, cells: { 'CHN io': 1, 'CHN self': 1, 'THA io': 1 } },
      { row: 'R12', question: 'b2-repatriated', value: 4, cells: { io: 2, self: 1, embassy: 1 } },
    ],
  },
  {
    kind: 'mission_contact',
    rows: [
      ...many(2, { agency: 'mfaic', received_month: JULY, country: 'THA', has_mission: 'yes', handled_by: 'mission', answered: 'yes' }),
      { agency: 'mfaic', received_month: JULY, country: 'MMR', has_mission: 'no', handled_by: 'ngo', answered: 'no' },
      ...many(2, { agency: 'mfaic', received_month: JULY, country: 'MMR', has_mission: 'no', handled_by: 'nobody', answered: 'unknown' }),
    ],
    asked: [
      // Who handled it where there is no mission: not the two that a mission handled.
      { row: 'R166', question: 'b2-mission-contacts-none', value: 3, cells: { ngo: 1, nobody: 2 } },
      { row: 'R212', question: 'b2-mission-contacts', value: 5, cells: { THA: 2, MMR: 3 } },
      // Two of three of whom it is known; of the other two nobody knows.
      { row: 'R165', question: 'b2-mission-contacts-answered', value: 66.7 },
    ],
  },
  {
    kind: 'custody_transfer',
    rows: [
      ...many(3, { agency: 'mosavy', decided_month: JULY, basis_type: 'court_order', age_band: '<18' }),
      { agency: 'mosavy', decided_month: JULY, basis_type: 'none', age_band: '<18' },
    ],
    asked: [{ row: 'R33', question: 'b2-custody-decisions', value: 4, cells: { court_order: 3, none: 1 } }],
  },
  {
    kind: 'stay_permit',
    rows: [
      ...many(2, { agency: 'gdi', decided_on: '2023-07-10', permit_type: 'work_permit', decision: 'granted', citizenship: 'VNM' }),
      { agency: 'gdi', decided_on: '2023-07-10', permit_type: 'work_permit', decision: 'refused', citizenship: 'VNM' },
    ],
    asked: [{ row: 'R24', question: 'b2-stay-permits-granted', value: 2, cells: { VNM: 2 } }],
  },
  {
    kind: 'integrity_allegation',
    rows: [
      ...(['yes', 'no'] as const).map((recanted) => ({
        agency: 'oversight-body',
        received_month: JULY,
        source: 'victim',
        actor_force: 'police',
        allegation_type: 'coerced_statement',
        recanted,
      })),
      { agency: 'oversight-body', received_month: JULY, source: 'ngo', actor_force: 'police' },
    ],
    asked: [
      { row: 'R103', question: 'b7-allegations-victims', value: 2, cells: { police: 2 } },
      { row: 'R102', question: 'b7-allegations', value: 3, cells: { 'police unknown': 3 } },
      // Two say that a statement was forced, and one of them took it back.
      { row: 'R128', question: 'b7-coerced-statements-by-recanted', value: 2, cells: { yes: 1, no: 1 } },
    ],
  },
  {
    // Services, and people who had one: here each of the five is another person.
    kind: 'service_episode',
    rows: [
      ...many(2, {
        agency: 'ngo-coalition',
        started_month: JULY,
        service_type: 'medical',
        funder: 'ngo',
        participates: 'yes',
        sex: 'male',
      }),
      ...many(3, { agency: 'ngo-coalition', started_month: JULY, service_type: 'legal', funder: 'io', participates: 'no', sex: 'female' }),
    ],
    asked: [
      { row: 'R175', question: 'b2-persons-served-participation', value: 5, cells: { yes: 2, no: 3 } },
      { row: 'R152', question: 'b9-services-given', value: 5, cells: { ngo: 2, io: 3 } },
      { row: 'R140', question: 'b2-services-given', value: 5, cells: { medical: 2, legal: 3 } },
    ],
  },
  {
    kind: 'plan_action',
    rows: [
      ...many(2, { agency: 'pcct', due_on: '2023-07-31', plan: 'provincial', strategy: 'prevention', province: 'KH-1', status: 'done' }),
      { agency: 'ncct', due_on: '2023-07-31', plan: 'national', strategy: 'justice', province: 'KH-12', status: 'late' },
    ],
    asked: [
      { row: 'R199', question: 'b3-plan-actions-provincial', value: 2, cells: { 'KH-1': 2 } },
      { row: 'R192', question: 'b3-plan-actions', value: 3, cells: { 'prevention done': 2, 'justice late': 1 } },
    ],
  },
  {
    // Four were to be referred: two were, two not. Half, and why not.
    kind: 'referral',
    rows: [
      ...many(2, { agency: 'mosavy', referred_period: JULY, state: 'accepted', citizenship: 'KHM' }),
      { agency: 'mosavy', referred_period: JULY, state: 'not_referred', not_referred_reason: 'deported', citizenship: 'VNM' },
      { agency: 'mosavy', referred_period: JULY, state: 'not_referred', not_referred_reason: 'no_provider', citizenship: 'VNM' },
    ],
    asked: [
      { row: 'R8', question: 'b2-not-referred', value: 2, cells: { deported: 1, no_provider: 1 } },
      { row: 'R8', question: 'b2-referral-rate', value: 50 },
    ],
  },
  {
    kind: 'service_need',
    rows: [
      { agency: 'mosavy', stated_month: JULY, need: 'medical', met: 'yes' },
      ...many(2, { agency: 'mosavy', stated_month: JULY, need: 'medical', met: 'no', reason_unmet: 'no_funds' }),
      { agency: 'mosavy', stated_month: JULY, need: 'legal', met: 'no', reason_unmet: 'no_interpreter' },
    ],
    asked: [
      { row: 'R151', question: 'b10-needs-unmet', value: 75 },
      { row: 'R151', question: 'b10-needs-unmet-reasons', value: 3, cells: { no_funds: 2, no_interpreter: 1 } },
    ],
  },
  {
    // Of 40 police in the country 10 were trained, of 60 in town 30; prosecutors are none of them.
    kind: 'post',
    rows: [
      { agency: 'moi', counted_on: '2023-07-31', audience: 'police', rural: 'yes', filled: 40, trained: 10, province: 'KH-1' },
      { agency: 'moi', counted_on: '2023-07-31', audience: 'police', rural: 'no', filled: 60, trained: 30, province: 'KH-12' },
      { agency: 'moj', counted_on: '2023-07-31', audience: 'prosecutor', rural: 'no', filled: 20, trained: 20, province: 'KH-12' },
    ],
    asked: [
      { row: 'R93', question: 'b1-training-coverage-rural', value: 40, cells: { yes: 25, no: 50 } },
      { row: 'R63', question: 'b1-training-coverage', value: 50 },
    ],
  },
  {
    kind: 'budget_line',
    rows: [
      { agency: 'mef', year_from: '2023-01-01', body_type: 'pcct', allocated: 1000, executed: 500, province: 'KH-1' },
      { agency: 'mef', year_from: '2023-01-01', body_type: 'pcct', allocated: 3000, executed: 500, province: 'KH-2' },
      { agency: 'mef', year_from: '2023-01-01', body_type: 'ncct', allocated: 6000, executed: 4000, province: 'KH-12' },
      // Another year's is no part of it, though it begins within the reporting period.
      { agency: 'mef', year_from: '2024-01-01', body_type: 'ncct', allocated: 9000, executed: 0, province: 'KH-12' },
    ],
    asked: [
      { row: 'R198', question: 'b10-pcct-budget', value: 4000, cells: { 'KH-1': 1000, 'KH-2': 3000 } },
      { row: 'R20', question: 'b1-budget-allocated', value: 10_000, cells: { pcct: 4000, ncct: 6000 } },
      { row: 'R201', question: 'b10-budget-allocated', value: 10_000, cells: { pcct: 4000, ncct: 6000 } },
    ],
  },
  {
    // Before the verdict 300 of 1000 was paid; what was settled after it is another question.
    kind: 'settlement',
    rows: [
      {
        agency: 'moj',
        court: 'CFI-1',
        case_number: '1/2023',
        act_no: 1,
        settled_on: '2023-07-05',
        before_verdict: 'yes',
        promised: 400,
        paid: 300,
      },
      {
        agency: 'moj',
        court: 'CFI-1',
        case_number: '2/2023',
        act_no: 1,
        settled_on: '2023-07-05',
        before_verdict: 'yes',
        promised: 600,
        paid: 0,
      },
      {
        agency: 'moj',
        court: 'CFI-2',
        case_number: '3/2023',
        act_no: 1,
        settled_on: '2023-07-05',
        before_verdict: 'no',
        promised: 500,
        paid: 500,
      },
    ],
    asked: [{ row: 'R183', question: 'b1-settlement-paid-ratio', value: 30, cells: { 'CFI-1': 30 } }],
  },
  {
    // 5, 20 and 30 days: the one in the middle. What is not paid yet has no days.
    kind: 'disbursement',
    rows: [
      { agency: 'moi', requested_on: '2023-07-01', paid_on: '2023-07-06', mode: 'advance', body_type: 'police_unit', amount: 1 },
      { agency: 'moi', requested_on: '2023-07-01', paid_on: '2023-07-21', mode: 'reimbursement', body_type: 'police_unit', amount: 1 },
      { agency: 'moi', requested_on: '2023-07-01', paid_on: '2023-07-31', mode: 'reimbursement', body_type: 'police_unit', amount: 1 },
      { agency: 'moi', requested_on: '2023-07-01', mode: 'reimbursement', body_type: 'police_unit', amount: 1 },
    ],
    asked: [
      { row: 'R20', question: 'b1-disbursement-days', value: 20, cells: { police_unit: 20 } },
      { row: 'R96', question: 'b10-disbursed-in-advance-share', value: 25 },
    ],
  },
  {
    kind: 'victim_episode',
    rows: [
      ...many(3, { agency: 'mosavy', found_month: JULY, in_debt: 'yes', movement_mode: 'on_foot' }),
      { agency: 'mosavy', found_month: JULY, in_debt: 'no', movement_mode: 'on_foot' },
      // Nobody asked her: of four it is known.
      { agency: 'mosavy', found_month: JULY, in_debt: 'unknown', movement_mode: 'on_foot' },
    ],
    asked: [{ row: 'R28', question: 'b3-debt-as-control', value: 75 }],
  },
  {
    // Of three licences one ended before the period was over.
    kind: 'recruitment_licence',
    rows: [
      { agency: 'molvt', issued_on: '2020-01-01', last_inspection: 'breach', holder_type: 'agency' },
      { agency: 'molvt', issued_on: '2021-01-01', last_inspection: 'in_order', holder_type: 'agency' },
      { agency: 'molvt', issued_on: '2020-01-01', ended_on: '2023-08-01', last_inspection: 'in_order', holder_type: 'agency' },
    ],
    asked: [{ row: 'R32', question: 'b3-licences-inspected', value: 2 }],
  },
  {
    // Ordered in the year 1000 and 3000; of these orders 1000 was paid by now. A claim that a court refused was never an order.
    kind: 'reparation',
    rows: [
      {
        agency: 'moj',
        court: 'CFI-1',
        case_number: '1/2023',
        act_no: 1,
        reparation_type: 'damages',
        ordered_on: '2023-07-10',
        ordered: 1000,
        paid: 1000,
      },
      {
        agency: 'moj',
        court: 'CFI-2',
        case_number: '2/2023',
        act_no: 1,
        reparation_type: 'restitution',
        ordered_on: '2023-07-10',
        ordered: 3000,
        paid: 0,
      },
      // Of the year before: what is paid of it in this year is paid in this year, and no part of this year's orders.
      {
        agency: 'moj',
        court: 'CFI-2',
        case_number: '9/2022',
        act_no: 1,
        reparation_type: 'damages',
        ordered_on: '2022-07-10',
        ordered: 700,
        paid: 700,
      },
    ],
    asked: [
      { row: 'R188', question: 'b2-restitution-ordered', value: 4000, cells: { 'CFI-1': 1000, 'CFI-2': 3000 } },
      { row: 'R188', question: 'b2-restitution-orders', value: 2, cells: { 'CFI-1': 1, 'CFI-2': 1 } },
      { row: 'R187', question: 'b2-restitution-paid-ratio', value: 25, cells: { 'CFI-1': 100 } },
    ],
  },
  {
    kind: 'reparation_payment',
    rows: [
      {
        agency: 'moj',
        case_number: '1/2023',
        act_no: 1,
        paid_on: '2023-09-01',
        reparation_type: 'damages',
        amount: 1000,
        victims: 1,
        ngo_assisted: 'yes',
      },
      {
        agency: 'moj',
        case_number: '9/2022',
        act_no: 1,
        paid_on: '2023-10-01',
        reparation_type: 'damages',
        amount: 700,
        victims: 1,
        ngo_assisted: 'no',
      },
    ],
    asked: [{ row: 'R189', question: 'b2-restitution-paid', value: 1700, cells: { yes: 1000, no: 700 } }],
  },
  {
    // Four were convicted in two cases, one of them while she was not there; the fifth was acquitted.
    kind: 'accused_episode',
    rows: [
      {
        agency: 'moj',
        court: 'CFI-1',
        case_number: '1/2023',
        accused_no: 1,
        decided_on: '2023-07-10',
        outcome: 'convicted',
        presence: 'present',
        form_of_exploitation: 'FORCED_LABOUR',
        law_basis: 'TIP_LAW',
        suspended_months: 0,
      },
      {
        agency: 'moj',
        court: 'CFI-1',
        case_number: '1/2023',
        accused_no: 2,
        decided_on: '2023-07-10',
        outcome: 'convicted',
        presence: 'in_absentia',
        form_of_exploitation: 'FORCED_LABOUR',
        law_basis: 'TIP_LAW',
        suspended_months: 0,
      },
      {
        agency: 'moj',
        court: 'CFI-2',
        case_number: '2/2023',
        accused_no: 1,
        decided_on: '2023-07-10',
        outcome: 'convicted',
        presence: 'present',
        form_of_exploitation: 'SEXUAL_EXPLOITATION',
        law_basis: 'TIP_LAW',
        suspended_months: 12,
      },
      {
        agency: 'moj',
        court: 'CFI-2',
        case_number: '2/2023',
        accused_no: 2,
        decided_on: '2023-07-10',
        outcome: 'convicted',
        presence: 'present',
        form_of_exploitation: 'FORCED_LABOUR',
        law_basis: 'LABOUR_LAW',
        suspended_months: 0,
      },
      {
        agency: 'moj',
        court: 'CFI-2',
        case_number: '2/2023',
        accused_no: 3,
        decided_on: '2023-07-10',
        outcome: 'acquitted',
        presence: 'present',
        form_of_exploitation: 'SEXUAL_EXPLOITATION',
        law_basis: 'TIP_LAW',
      },
    ],
    asked: [
      { row: 'R59', question: 'b1-convicted-in-absentia-share', value: 25, cells: { 'CFI-1': 50 } },
      // Of labour traffickers, by the law applied.
      { row: 'R36', question: 'b1-persons-convicted', value: 3, cells: { TIP_LAW: 2, LABOUR_LAW: 1 } },
      // One of five who were judged; at the one court one of three.
      { row: 'R105', question: 'b7-acquitted-share', value: 20, cells: { 'CFI-2': 33.3 } },
      { row: 'R57', question: 'b1-persons-convicted-2', value: 4, cells: { FORCED_LABOUR: 3, SEXUAL_EXPLOITATION: 1 } },
    ],
  },
  {
    // A campaign of the year before, followed as of now: where its cases stand, whenever they were opened.
    kind: 'campaign_case',
    rows: [
      ...many(2, { agency: 'moj', campaign: 'SCAM_2022', campaign_type: 'campaign', opened_on: '2022-09-01', stage: 'in_court' }),
      { agency: 'moj', campaign: 'SCAM_2022', campaign_type: 'campaign', opened_on: '2022-09-01', stage: 'closed_no_action' },
    ],
    asked: [
      { row: 'R42', question: 'b1-campaign-cases-followed', value: 3, cells: { 'SCAM_2022 in_court': 2, 'SCAM_2022 closed_no_action': 1 } },
    ],
  },
  {
    // A warrant within seven days of three who went; of the fourth none was issued, and so none within a week.
    kind: 'absconding',
    rows: [
      { agency: 'moj', court: 'CFI-1', case_number: '1/2023', accused_no: 1, act_no: 1, absconded_on: '2023-07-01', days_to_warrant: 3 },
      { agency: 'moj', court: 'CFI-1', case_number: '2/2023', accused_no: 1, act_no: 1, absconded_on: '2023-07-01', days_to_warrant: 7 },
      { agency: 'moj', court: 'CFI-1', case_number: '3/2023', accused_no: 1, act_no: 1, absconded_on: '2023-07-01', days_to_warrant: 8 },
      { agency: 'moj', court: 'CFI-1', case_number: '4/2023', accused_no: 1, act_no: 1, absconded_on: '2023-07-01' },
    ],
    asked: [{ row: 'R67', question: 'b1-warrant-within-a-week-share', value: 50, cells: { 'CFI-1': 50 } }],
  },
  {
    // 12 check-ins were due and 9 made.
    kind: 'supervision',
    rows: [
      { agency: 'moj', court: 'CFI-1', case_number: '1/2023', accused_no: 1, started_on: '2023-07-01', checkins_due: 8, checkins_done: 8 },
      { agency: 'moj', court: 'CFI-1', case_number: '2/2023', accused_no: 1, started_on: '2023-07-01', checkins_due: 4, checkins_done: 1 },
    ],
    asked: [{ row: 'R66', question: 'b1-supervision-compliance', value: 75, cells: { 'KH-1': 75 } }],
  },
  {
    // Of four dossiers two led to a charge or were joined; one waits for its answer and is still one that was sent.
    kind: 'dossier',
    rows: [
      { agency: 'ahtjp', office: 'POL-1', case_number: '1/2023', sent_on: '2023-07-01', decided_on: '2023-07-20', decision: 'charged' },
      { agency: 'ahtjp', office: 'POL-1', case_number: '2/2023', sent_on: '2023-07-01', decided_on: '2023-07-20', decision: 'joined' },
      { agency: 'ahtjp', office: 'POL-1', case_number: '3/2023', sent_on: '2023-07-01', decided_on: '2023-07-20', decision: 'declined' },
      { agency: 'ahtjp', office: 'POL-1', case_number: '4/2023', sent_on: '2023-07-01' },
    ],
    asked: [{ row: 'R70', question: 'b1-dossiers-charged-share', value: 50, cells: { 'POL-1': 50 } }],
  },
  {
    // 30 were there and 12 taken out; a site was empty in one of two.
    kind: 'operation',
    rows: [
      {
        agency: 'ahtjp',
        office: 'POL-1',
        operated_month: JULY,
        province: 'KH-1',
        persons_present: 30,
        persons_removed: 12,
        emptied_before: 'no',
      },
      {
        agency: 'ahtjp',
        office: 'POL-1',
        operated_month: JULY,
        province: 'KH-1',
        persons_present: 0,
        persons_removed: 0,
        emptied_before: 'yes',
      },
    ],
    asked: [
      { row: 'R119', question: 'b2-persons-removed-of-present', value: 40, cells: { 'KH-1': 40 } },
      { row: 'R75', question: 'b7-operations-emptied-share', value: 50, cells: { 'KH-1': 50 } },
    ],
  },
  {
    // 100, 200 and 300 days to a verdict of first instance; a retrial of ten days and an appeal are other ways.
    kind: 'proceeding',
    rows: [
      {
        agency: 'moj',
        court: 'CFI-1',
        case_number: '1/2023',
        act_no: 1,
        proceeding_type: 'trial',
        initiated_on: '2023-04-01',
        decided_on: '2023-07-10',
      },
      {
        agency: 'moj',
        court: 'CFI-1',
        case_number: '2/2023',
        act_no: 1,
        proceeding_type: 'trial',
        initiated_on: '2022-12-22',
        decided_on: '2023-07-10',
      },
      {
        agency: 'moj',
        court: 'CFI-1',
        case_number: '3/2023',
        act_no: 1,
        proceeding_type: 'trial',
        initiated_on: '2022-09-13',
        decided_on: '2023-07-10',
      },
      {
        agency: 'moj',
        court: 'CFI-1',
        case_number: '1/2023',
        act_no: 2,
        proceeding_type: 'opposition_retrial',
        initiated_on: '2023-07-11',
        decided_on: '2023-07-21',
      },
      {
        agency: 'moj',
        court: 'CFI-1',
        case_number: '2/2023',
        act_no: 2,
        proceeding_type: 'appeal',
        initiated_on: '2023-07-11',
        decided_on: '2023-07-21',
      },
    ],
    asked: [{ row: 'R182', question: 'b1-charge-to-verdict-days', value: 200 }],
  },
]
