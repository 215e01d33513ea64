/** Suspects: whom the police look for, arrest, and send to the prosecutor. Nobody is accused of anything yet (domain 7.4, before AccusedEpisode). */
import { caseNo, day, formDetail, inLatin, lawBasis, several, siteType } from '../acts.ts'
import { ageBand, citizenship, formOfExploitation, office, personCode, province, sex } from '../common.ts'
import { code, defineKind, integer, sealedText } from '../define.ts'
import { CASE_FILE } from './cases.ts'

const suspectName = sealedText('suspect_name', 'Name of the suspect', 'ឈ្មោះជនសង្ស័យ', {
  max: 120,
  purpose: 'Finds the person again in the case, and before the court',
  risk: 'Names a person who may be innocent: sealed at the edge',
})

/** One suspect in one case of one office. An investigation states how many there are; the two are never added. */
export const SUSPECT = defineKind({
  id: 'suspect',
  words: { en: 'Suspect in a case of the police', km: 'ជនសង្ស័យក្នុងសំណុំរឿងនគរបាល' },
  table: 'suspects',
  spannedDay: 'recorded_on',
  ...CASE_FILE,
  unit: 'perpetrator',
  fields: [
    office('police-offices'),
    caseNo,
    integer('suspect_no', 'Suspect number', 'លេខជនសង្ស័យ', {
      counted: false,
      max: 5_000,
      purpose: 'Tells two suspects in one case apart',
      risk: 'None: a running number',
    }),
    suspectName,
    inLatin(suspectName),
    day('recorded_on', 'Entered in the register on', 'ថ្ងៃចុះក្នុងបញ្ជី', 'Puts the suspect in a period'),
    personCode(
      'status',
      'Where it stands',
      'ស្ថានភាព',
      'suspect-states',
      'Follows the person to the prosecutor',
      'Says that a person is at large',
    ),
    day('warrant_on', 'Warrant issued on', 'ថ្ងៃចេញដីកា', 'Starts the clock of the search'),
    day('arrested_on', 'Arrested on', 'ថ្ងៃចាប់ខ្លួន', 'Puts the arrest in its period'),
    day('sent_on', 'Sent to the prosecutor on', 'ថ្ងៃបញ្ជូនព្រះរាជអាជ្ញា', 'Shows how long somebody is held before a prosecutor decides'),
    code('offence', 'Law and article', 'ច្បាប់ និងមាត្រា', {
      list: 'offences',
      privacy: 'public',
      purpose: 'Tells trafficking from other offences of the same law',
      risk: 'Low: an article says nothing of whom',
    }),
    {
      ...several('other_offences', 'Other offences', 'បទល្មើសផ្សេងទៀត', 'offences', 'One suspect is often held under several articles'),
      privacy: 'public',
    },
    { ...lawBasis, derived: 'the law that the article stands in' },
    formOfExploitation,
    formDetail,
    siteType,
    several(
      'roles',
      'Role',
      'តួនាទី',
      'accused-roles',
      'Shows whether operators, owners and landlords are looked for',
      'Few are: a role can name a person',
    ),
    sex,
    ageBand,
    citizenship,
    province,
  ],
})
