/** The victim in the proceedings (domain 7.4): protection side, so that no case number is in clear. */
import { court, day, hiddenDay, hiddenText, quarter, several } from '../acts.ts'
import { ageBand, citizenship, fileNumber, number, office, personCode, remarks, riel, sex, uncounted, workCode, yesNo } from '../common.ts'
import { defineKind } from '../define.ts'

const VICTIM = {
  unit: 'victim',
  concerns: 'victim',
  side: 'protection',
  basis: 'Rights of the victim under the law of criminal procedure',
  recipients: 'Counsel and support of the person; national figures without names',
  retention: 'As long as the proceedings and five years after; coded counts for ever',
} as const

/** Whose lawyer it is: where the guardian is accused or has another interest, one for both is none for the child. */
const forChildAlone = uncounted(
  yesNo('for_child_alone', 'For the child alone', 'សម្រាប់កុមារតែម្នាក់', 'A child has a lawyer apart from the guardian’s'),
)

const caseReference = hiddenText(
  'case_reference',
  'Case',
  'សំណុំរឿង',
  'Ties it to the case for counsel',
  'Ties a survivor to a case: sealed',
  80,
)

export const VICTIM_PARTICIPATION = defineKind({
  id: 'victim_participation',
  words: { en: 'Survivor in the proceedings', km: 'ជនរងគ្រោះក្នុងនីតិវិធី' },
  table: 'victim_participations',
  ...VICTIM,
  fields: [
    office('offices'),
    fileNumber,
    caseReference,
    quarter('participated_quarter', 'Quarter', 'ត្រីមាស', 'first day of the quarter of participated_day'),
    hiddenDay('participated_day', 'First day in the proceedings', 'ថ្ងៃដំបូងក្នុងនីតិវិធី', 'Puts it in its quarter'),
    court,
    personCode('role', 'Role', 'តួនាទី', 'participation-roles', 'Tells a witness from a civil party'),
    yesNo('received_services', 'Has help', 'ទទួលបានជំនួយ', 'Help must come with and without taking part'),
    yesNo('help_conditional', 'Help was made conditional on it', 'ជំនួយត្រូវបានដាក់លក្ខខណ្ឌ', 'Help may never hang on testimony'),
    yesNo('has_counsel', 'Has counsel', 'មានមេធាវី', 'Nobody should stand there alone', 'Low: how work went, of nobody alone'),
    forChildAlone,
    sex,
    ageBand,
    citizenship,
  ],
})

export const LEGAL_REPRESENTATION = defineKind({
  id: 'legal_representation',
  words: { en: 'Counsel of a survivor', km: 'មេធាវីរបស់ជនរងគ្រោះ' },
  table: 'legal_representations',
  spannedDay: 'assigned_on',
  ...VICTIM,
  fields: [
    office('offices'),
    fileNumber,
    caseReference,
    day('assigned_on', 'Assigned on', 'ថ្ងៃចាត់តាំង', 'Puts it in its period'),
    court,
    workCode('counsel_type', 'Kind', 'ប្រភេទ', 'counsel-types', 'Shows who represents victims'),
    forChildAlone,
    number(
      'meetings_before_hearing',
      'Meetings before the first hearing',
      'ការជួបមុនសវនាការដំបូង',
      'meetings',
      'Counsel whom one meets in the courtroom is none',
      200,
    ),
    yesNo('paid', 'Counsel is paid', 'មេធាវីទទួលប្រាក់', 'Unpaid work has its limits', 'Low: how work went, of nobody alone'),
    uncounted(riel('paid_amount', 'Amount', 'ចំនួនទឹកប្រាក់', 'Shows what the work is worth to the state')),
  ],
})

/** Protection of a victim or witness, asked and given; and what made it necessary. */
export const PROTECTION_MEASURE = defineKind({
  id: 'protection_measure',
  words: { en: 'Protection of a victim or witness', km: 'ការការពារជនរងគ្រោះ ឬសាក្សី' },
  table: 'protection_measures',
  ...VICTIM,
  fields: [
    office('offices'),
    fileNumber,
    quarter('requested_quarter', 'Quarter', 'ត្រីមាស', 'first day of the quarter of requested_day'),
    hiddenDay('requested_day', 'Asked on', 'ថ្ងៃស្នើ', 'Puts it in its quarter'),
    workCode('measure_type', 'Kind', 'ប្រភេទ', 'protection-measure-types', 'Shows what there is'),
    workCode('decision', 'Decision', 'សេចក្តីសម្រេច', 'permission-decisions', 'Shows how often it is given'),
    yesNo('threat_reported', 'A threat was reported', 'មានការរាយការណ៍ពីការគំរាម', 'Shows why protection is needed'),
    several(
      'threat_types',
      'Threats',
      'ការគំរាម',
      'threat-types',
      'Shows what people are threatened with',
      'Few cases: it can point to a person',
    ),
    hiddenDay('from_day', 'From', 'ពីថ្ងៃ', 'Shows how long it lasts'),
    hiddenDay('to_day', 'Until', 'ដល់ថ្ងៃ', 'Shows how long it lasts'),
    remarks,
  ],
})
