/** What trafficking is made of, for every pillar: acts, means, subforms, kinds of place. Khmer words are drafts. */
import { codeList, inGroups, printedWhole, type CodeList, type groupsOf } from './define.ts'

const PALERMO = 'Palermo Protocol, article 3(a); Saksi codes, IC-TIP codes to come'

const ENTERTAINMENT = ['CASINO', 'GUESTHOUSE_HOTEL', 'MASSAGE_PARLOUR', 'KARAOKE_BAR', 'BEER_GARDEN', 'BROTHEL', 'SALON']
const WHOLE_FROM = '2026-12-02'
const WITH_CHILD: Parameters<typeof groupsOf>[0][string] = ['A child is among them', 'មានកុមារក្នុងនោះ', ['child', 'both']]
const OTHER_LAWS = ['CRIMINAL_CODE', 'LABOUR_LAW', 'IMMIGRATION_LAW', 'OTHER']
const NO_LAW = ['NOT_STATED', 'unknown', 'several']
const ONLINE = ['ONLINE_SCAM_COMPOUND', 'ONLINE']
/** Kinds of place in groups, besides the two. */
const PLACES: Parameters<typeof groupsOf>[0] = {
  workplace: [
    'Place of work',
    'កន្លែងធ្វើការ',
    ['BRICK_KILN', 'FISHING_VESSEL', 'PLANTATION_FARM', 'CONSTRUCTION_SITE', 'FACTORY', 'CLAY_EXTRACTION', 'LOGGING'],
  ],
  institution: ['Institution or border', 'មន្ទីរ ឬព្រំដែន', ['RESIDENTIAL_CARE_INSTITUTION', 'SHELTER', 'DETENTION_FACILITY', 'BORDER_POINT']],
  other_place: ['Another place', 'កន្លែងផ្សេង', ['PRIVATE_HOME', 'RECRUITMENT_AGENCY', 'LENDER_MFI', 'STREET', 'OTHER', 'several']],
}

export const TRAFFICKING_LISTS: readonly CodeList[] = [
  codeList(
    'palermo-acts',
    'Acts',
    'អំពើ',
    {
      RECRUITMENT: ['Recruitment', 'ការជ្រើសរើស'],
      TRANSPORTATION: ['Transportation', 'ការដឹកជញ្ជូន'],
      TRANSFER: ['Transfer', 'ការផ្ទេរ'],
      HARBOURING: ['Harbouring', 'ការផ្តល់ជម្រកលាក់'],
      RECEIPT: ['Receipt', 'ការទទួល'],
    },
    PALERMO,
  ),
  codeList(
    'palermo-means',
    'Means',
    'មធ្យោបាយ',
    {
      THREAT_OR_FORCE: ['Threat or use of force', 'ការគំរាមកំហែង ឬប្រើកម្លាំង'],
      COERCION: ['Other coercion', 'ការបង្ខិតបង្ខំផ្សេង'],
      ABDUCTION: ['Abduction', 'ការចាប់ពង្រត់'],
      FRAUD: ['Fraud', 'ការឆបោក'],
      DECEPTION: ['Deception', 'ការបោកបញ្ឆោត'],
      ABUSE_OF_POWER: ['Abuse of power', 'ការរំលោភអំណាច'],
      ABUSE_OF_VULNERABILITY: ['Abuse of a position of vulnerability', 'ការកេងចំណេញលើភាពងាយរងគ្រោះ'],
      PAYMENTS_TO_CONTROLLER: ['Payment to somebody in control', 'ការបង់ប្រាក់ឱ្យអ្នកមានអំណាចគ្រប់គ្រង'],
      NOT_REQUIRED_CHILD: ['Not needed: the victim is a child', 'មិនត្រូវការ៖ ជនរងគ្រោះជាកុមារ'],
    },
    PALERMO,
  ),
  codeList('form-details', 'Form, more closely', 'ទម្រង់លម្អិត', {
    CSE: ['Sexual exploitation of a child', 'ការធ្វើអាជីវកម្មផ្លូវភេទលើកុមារ'],
    OCSE: ['Sexual exploitation of a child online', 'ការធ្វើអាជីវកម្មផ្លូវភេទលើកុមារតាមអនឡាញ'],
    ONLINE_SCAM: ['Online scam', 'ការឆបោកតាមអនឡាញ'],
    ONLINE_GAMBLING: ['Online gambling', 'ល្បែងតាមអនឡាញ'],
    DRUG: ['Drugs', 'គ្រឿងញៀន'],
    PETTY_CRIME: ['Petty crime', 'បទល្មើសតូចតាច'],
    ORPHANAGE: ['Orphanage trafficking', 'ការជួញដូរតាមមណ្ឌលកុមារកំព្រា'],
    OTHER: ['Other', 'ផ្សេងទៀត'],
  }),
  inGroups(
    codeList('site-types', 'Kind of place', 'ប្រភេទទីកន្លែង', {
      ONLINE_SCAM_COMPOUND: ['Online scam compound', 'បរិវេណឆបោកតាមអនឡាញ', 'Scam compound'],
      CASINO: ['Casino', 'កាស៊ីណូ'],
      BRICK_KILN: ['Brick kiln', 'ឡឥដ្ឋ'],
      GUESTHOUSE_HOTEL: ['Guesthouse or hotel', 'ផ្ទះសំណាក់ ឬសណ្ឋាគារ', 'Guesthouse', 'Hotel'],
      MASSAGE_PARLOUR: ['Massage parlour', 'កន្លែងម៉ាស្សា', 'Massage parlor'],
      KARAOKE_BAR: ['Karaoke bar', 'ខារ៉ាអូខេ', 'KTV'],
      BEER_GARDEN: ['Beer garden', 'សួនបៀរ'],
      BROTHEL: ['Brothel', 'ផ្ទះបន'],
      SALON: ['Salon', 'ហាងអ៊ុតសក់'],
      PRIVATE_HOME: ['Private home', 'ផ្ទះឯកជន'],
      FISHING_VESSEL: ['Fishing vessel', 'នាវានេសាទ'],
      PLANTATION_FARM: ['Plantation or farm', 'ចម្ការ ឬកសិដ្ឋាន'],
      CONSTRUCTION_SITE: ['Construction site', 'ការដ្ឋានសំណង់'],
      FACTORY: ['Factory', 'រោងចក្រ'],
      CLAY_EXTRACTION: ['Clay extraction', 'ការជីកដីឥដ្ឋ'],
      LOGGING: ['Logging', 'ការកាប់ឈើ'],
      RECRUITMENT_AGENCY: ['Recruitment agency', 'ទីភ្នាក់ងារជ្រើសរើស'],
      LENDER_MFI: ['Lender', 'គ្រឹះស្ថានឥណទាន'],
      RESIDENTIAL_CARE_INSTITUTION: ['Residential care institution', 'មណ្ឌលថែទាំ'],
      SHELTER: ['Shelter', 'ទីជម្រក'],
      STREET: ['Street', 'ចិញ្ចើមថ្នល់'],
      ONLINE: ['Online', 'អនឡាញ'],
      DETENTION_FACILITY: ['Detention facility', 'មន្ទីរឃុំខ្លួន'],
      BORDER_POINT: ['Border point', 'ច្រកព្រំដែន'],
      OTHER: ['Other', 'ផ្សេងទៀត'],
      unknown: ['Unknown', 'មិនដឹង'],
    }),
    {
      entertainment: ['Lodging and entertainment', 'សំណាក់ និងកម្សាន្ត', ENTERTAINMENT],
      ...PLACES,
      online: ['Online, or a compound for it', 'អនឡាញ ឬបរិវេណសម្រាប់វា', ONLINE],
    },
    {
      entertainment_or_online: ['Lodging, entertainment or online', 'សំណាក់ កម្សាន្ត ឬអនឡាញ', [...ENTERTAINMENT, ...ONLINE]],
      ...PLACES,
    },
  ),
  printedWhole(
    inGroups(
      codeList('victim-age-groups', 'Adult or child victim', 'ជនរងគ្រោះពេញវ័យ ឬកុមារ', {
        adult: ['Adult', 'ពេញវ័យ'],
        child: ['Child', 'កុមារ'],
        both: ['Adults and children', 'ទាំងពេញវ័យ និងកុមារ'],
        unknown: ['Unknown', 'មិនដឹង'],
      }),
      { with_child: WITH_CHILD },
    ),
    WHOLE_FROM,
    { with_child: WITH_CHILD, no_child_known: ['Adult, or not known', 'ពេញវ័យ ឬមិនដឹង', ['adult', 'unknown', 'several']] },
  ),
  printedWhole(
    codeList('law-bases', 'Law applied', 'ច្បាប់ដែលអនុវត្ត', {
      TIP_LAW: ['Anti-trafficking law', 'ច្បាប់ប្រឆាំងការជួញដូរមនុស្ស', '2008 law'],
      CRIMINAL_CODE: ['Criminal code', 'ក្រមព្រហ្មទណ្ឌ', 'Penal code'],
      LABOUR_LAW: ['Labour law', 'ច្បាប់ការងារ', 'Labor law'],
      IMMIGRATION_LAW: ['Immigration law', 'ច្បាប់អន្តោប្រវេសន៍'],
      OTHER: ['Other law', 'ច្បាប់ផ្សេង'],
      NOT_STATED: ['Law not stated', 'មិនបានបញ្ជាក់ច្បាប់', 'Unknown'],
    }),
    WHOLE_FROM,
    {
      rare_law: ['Immigration law, or another', 'ច្បាប់អន្តោប្រវេសន៍ ឬច្បាប់ផ្សេង', ['IMMIGRATION_LAW', 'OTHER']],
      labour_or_rare: [
        'Labour or immigration law, or another',
        'ច្បាប់ការងារ អន្តោប្រវេសន៍ ឬច្បាប់ផ្សេង',
        ['LABOUR_LAW', 'IMMIGRATION_LAW', 'OTHER'],
      ],
      other_laws: ['Another than the anti-trafficking law', 'ច្បាប់ផ្សេងពីច្បាប់ប្រឆាំងការជួញដូរមនុស្ស', OTHER_LAWS],
      no_law: ['Law not stated', 'មិនបានបញ្ជាក់ច្បាប់', NO_LAW],
      not_tip_law: ['Another law, or not stated', 'ច្បាប់ផ្សេង ឬមិនបានបញ្ជាក់', [...OTHER_LAWS, ...NO_LAW]],
    },
  ),
]
