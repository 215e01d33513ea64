import { defineCodeList, groupsOf } from '../../../src/core/country/index.ts'
import type { Code } from '../../../src/core/country/index.ts'

/** Peoples as court clerks write them, for the citizenships most often met. */
const PEOPLES: Readonly<Record<string, readonly string[]>> = {
  KHM: ['Cambodian', 'Khmer', 'ខ្មែរ'],
  CHN: ['Chinese', 'ចិន', 'P.R. China'],
  TWN: ['Taiwanese'],
  VNM: ['Vietnamese', 'Viet Nam', 'វៀតណាម'],
  THA: ['Thai', 'ថៃ'],
  LAO: ['Lao', 'Laotian', 'ឡាវ'],
  MMR: ['Burmese', 'Burma', 'Myanmar', 'មីយ៉ាន់ម៉ា'],
  MYS: ['Malaysian'],
  IDN: ['Indonesian'],
  PHL: ['Filipino', 'Philippine'],
  IND: ['Indian'],
  BGD: ['Bangladeshi'],
  KOR: ['Korean', 'South Korean', 'កូរ៉េ'],
  JPN: ['Japanese', 'ជប៉ុន'],
  USA: ['American', 'USA', 'អាមេរិក'],
  GBR: ['British', 'UK'],
  FRA: ['French', 'បារាំង'],
  AUS: ['Australian'],
}

/** ISO 3166-1 alpha-3, English, Khmer (names from Unicode CLDR). */
const COUNTRIES = `
ABW|Aruba|អារូបា
AFG|Afghanistan|អាហ្វហ្កានីស្ថាន
AGO|Angola|អង់ហ្គោឡា
AIA|Anguilla|អង់ហ្គីឡា
ALA|Åland Islands|កោះ​អាឡង់
ALB|Albania|អាល់បានី
AND|Andorra|អង់ដូរ៉ា
ARE|United Arab Emirates|អេមីរ៉ាត​អារ៉ាប់​រួម
ARG|Argentina|អាហ្សង់ទីន
ARM|Armenia|អាមេនី
ASM|American Samoa|សាម័រ អាមេរិកាំង
ATA|Antarctica|អង់តាក់ទិក
ATF|French Southern Territories|ដែនដី​បារាំង​នៅ​ភាគខាងត្បូង
ATG|Antigua & Barbuda|អង់ទីហ្គា និង បាប៊ុយដា
AUS|Australia|អូស្ត្រាលី
AUT|Austria|អូទ្រីស
AZE|Azerbaijan|អាស៊ែបៃហ្សង់
BDI|Burundi|ប៊ូរុនឌី
BEL|Belgium|បែលហ្ស៊ិក
BEN|Benin|បេណាំង
BES|Caribbean Netherlands|ហូឡង់ ការ៉ាប៊ីន
BFA|Burkina Faso|បួគីណាហ្វាសូ
BGD|Bangladesh|បង់ក្លាដែស
BGR|Bulgaria|ប៊ុលហ្ការី
BHR|Bahrain|បារ៉ែន
BHS|Bahamas|បាហាម៉ា
BIH|Bosnia & Herzegovina|បូស្ន៊ី និងហឺហ្ស៊ីហ្គូវីណា
BLM|St. Barthélemy|សាំង​បាថេឡេមី
BLR|Belarus|បេឡារុស
BLZ|Belize|បេលី
BMU|Bermuda|ប៊ឺមុយដា
BOL|Bolivia|បូលីវី
BRA|Brazil|ប្រេស៊ីល
BRB|Barbados|បាបាដុស
BRN|Brunei|ព្រុយណេ
BTN|Bhutan|ប៊ូតង់
BVT|Bouvet Island|កោះ​ប៊ូវ៉េត
BWA|Botswana|បុតស្វាណា
CAF|Central African Republic|សាធារណរដ្ឋអាហ្វ្រិកកណ្ដាល
CAN|Canada|កាណាដា
CCK|Cocos (Keeling) Islands|កោះ​កូកូស (គីលីង)
CHE|Switzerland|ស្វ៊ីស
CHL|Chile|ស៊ីលី
CHN|China|ចិន
CIV|Côte d'Ivoire|កូតឌីវ័រ
CMR|Cameroon|កាមេរូន
COD|Congo - Kinshasa|កុងហ្គោ- គីនស្ហាសា
COG|Congo - Brazzaville|កុងហ្គោ - ប្រាហ្សាវីល
COK|Cook Islands|កោះ​ខូក
COL|Colombia|កូឡុំប៊ី
COM|Comoros|កូម័រ
CPV|Cape Verde|កាប់វែរ
CRI|Costa Rica|កូស្តារីកា
CUB|Cuba|គុយបា
CUW|Curaçao|កូរ៉ាកៅ
CXR|Christmas Island|កោះ​គ្រីស្មាស
CYM|Cayman Islands|កោះ​កៃម៉ង់
CYP|Cyprus|ស៊ីប
CZE|Czechia|ឆែក
DEU|Germany|អាល្លឺម៉ង់
DJI|Djibouti|ជីប៊ូទី
DMA|Dominica|ដូមីនីក
DNK|Denmark|ដាណឺម៉ាក
DOM|Dominican Republic|សាធារណរដ្ឋ​ដូមីនីក
DZA|Algeria|អាល់ហ្សេរី
ECU|Ecuador|អេក្វាទ័រ
EGY|Egypt|អេហ្ស៊ីប
ERI|Eritrea|អេរីត្រេ
ESH|Western Sahara|សាហារ៉ាខាងលិច
ESP|Spain|អេស្ប៉ាញ
EST|Estonia|អេស្តូនី
ETH|Ethiopia|អេត្យូពី
FIN|Finland|ហ្វាំងឡង់
FJI|Fiji|ហ្វីជី
FLK|Falkland Islands|កោះ​ហ្វក់ឡែន
FRA|France|បារាំង
FRO|Faroe Islands|កោះ​ហ្វារ៉ូ
FSM|Micronesia|មីក្រូណេស៊ី
GAB|Gabon|ហ្គាបុង
GBR|United Kingdom|ចក្រភព​អង់គ្លេស
GEO|Georgia|ហ្សកហ្ស៊ី
GGY|Guernsey|ហ្គេនស៊ី
GHA|Ghana|ហ្គាណា
GIB|Gibraltar|ហ្ស៊ីប្រាល់តា
GIN|Guinea|ហ្គីណេ
GLP|Guadeloupe|ហ្គោដឺឡុប
GMB|Gambia|ហ្គំប៊ី
GNB|Guinea-Bissau|ហ្គីណេប៊ីស្សូ
GNQ|Equatorial Guinea|ហ្គីណេអេក្វាទ័រ
GRC|Greece|ក្រិក
GRD|Grenada|ហ្គ្រើណាដ
GRL|Greenland|ហ្គ្រោអង់ឡង់
GTM|Guatemala|ក្វាតេម៉ាឡា
GUF|French Guiana|ហ្គីអាណា បារាំង
GUM|Guam|ហ្គាំ
GUY|Guyana|ហ្គីយ៉ាន
HKG|Hong Kong SAR China|ហុងកុង តំបន់រដ្ឋបាលពិសេសចិន
HMD|Heard & McDonald Islands|កោះ​ហឺដនិង​ម៉ាក់ដូណាល់
HND|Honduras|ហុងឌូរ៉ាស
HRV|Croatia|ក្រូអាស៊ី
HTI|Haiti|ហៃទី
HUN|Hungary|ហុងគ្រី
IDN|Indonesia|ឥណ្ឌូណេស៊ី
IMN|Isle of Man|អែលអុហ្វមែន
IND|India|ឥណ្ឌា
IOT|British Indian Ocean Territory|ដែនដី​អង់គ្លេស​នៅ​មហា​សមុទ្រ​ឥណ្ឌា
IRL|Ireland|អៀរឡង់
IRN|Iran|អ៊ីរ៉ង់
IRQ|Iraq|អ៊ីរ៉ាក់
ISL|Iceland|អ៊ីស្លង់
ISR|Israel|អ៊ីស្រាអែល
ITA|Italy|អ៊ីតាលី
JAM|Jamaica|ហ្សាម៉ាអ៊ីក
JEY|Jersey|ជើស៊ី
JOR|Jordan|ហ៊្សកដានី
JPN|Japan|ជប៉ុន
KAZ|Kazakhstan|កាហ្សាក់ស្ថាន
KEN|Kenya|កេនយ៉ា
KGZ|Kyrgyzstan|កៀហ្ស៊ីស៊ីស្ថាន
KHM|Cambodia|កម្ពុជា
KIR|Kiribati|គិរីបាទី
KNA|St. Kitts & Nevis|សាំង​គីត និង ណេវីស
KOR|South Korea|កូរ៉េ​ខាង​ត្បូង
KWT|Kuwait|កូវ៉ែត
LAO|Laos|ឡាវ
LBN|Lebanon|លីបង់
LBR|Liberia|លីបេរីយ៉ា
LBY|Libya|លីប៊ី
LCA|St. Lucia|សាំងលូស៊ី
LIE|Liechtenstein|លិចតិនស្ដាញ
LKA|Sri Lanka|ស្រីលង្កា
LSO|Lesotho|ឡេសូតូ
LTU|Lithuania|លីទុយអានី
LUX|Luxembourg|លុចសំបួ
LVA|Latvia|ឡេតូនី
MAC|Macao SAR China|ម៉ាកាវ តំបន់រដ្ឋបាលពិសេសចិន
MAF|St. Martin|សាំង​ម៉ាទីន
MAR|Morocco|ម៉ារ៉ុក
MCO|Monaco|ម៉ូណាកូ
MDA|Moldova|ម៉ុលដាវី
MDG|Madagascar|ម៉ាដាហ្គាស្កា
MDV|Maldives|ម៉ាល់ឌីវ
MEX|Mexico|ម៉ិកស៊ិក
MHL|Marshall Islands|កោះ​ម៉ាស់សល
MKD|North Macedonia|ម៉ាសេដ្វានខាងជើង
MLI|Mali|ម៉ាលី
MLT|Malta|ម៉ាល់ត៍
MMR|Myanmar (Burma)|មីយ៉ាន់ម៉ា (ភូមា)
MNE|Montenegro|ម៉ុងតេណេហ្គ្រោ
MNG|Mongolia|ម៉ុងហ្គោលី
MNP|Northern Mariana Islands|កោះ​ម៉ារីណា​ខាង​ជើង
MOZ|Mozambique|ម៉ូសំប៊ិក
MRT|Mauritania|ម៉ូរីតានី
MSR|Montserrat|ម៉ុងស៊ែរ៉ា
MTQ|Martinique|ម៉ាទីនីក
MUS|Mauritius|ម៉ូរីស
MWI|Malawi|ម៉ាឡាវី
MYS|Malaysia|ម៉ាឡេស៊ី
MYT|Mayotte|ម៉ាយុត
NAM|Namibia|ណាមីប៊ី
NCL|New Caledonia|នូវែល​កាឡេដូនី
NER|Niger|នីហ្សេ
NFK|Norfolk Island|កោះ​ណ័រហ្វក់
NGA|Nigeria|នីហ្សេរីយ៉ា
NIC|Nicaragua|នីការ៉ាហ្គា
NIU|Niue|ណៀ
NLD|Netherlands|ហូឡង់
NOR|Norway|ន័រវែស
NPL|Nepal|នេប៉ាល់
NRU|Nauru|ណូរូ
NZL|New Zealand|នូវែល​សេឡង់
OMN|Oman|អូម៉ង់
PAK|Pakistan|ប៉ាគីស្ថាន
PAN|Panama|ប៉ាណាម៉ា
PCN|Pitcairn Islands|កោះ​ភីតកាន
PER|Peru|ប៉េរូ
PHL|Philippines|ហ្វ៊ីលីពីន
PLW|Palau|ផៅឡូ
PNG|Papua New Guinea|ប៉ាពូអាស៊ី​នូវែលហ្គីណេ
POL|Poland|ប៉ូឡូញ
PRI|Puerto Rico|ព័រតូរីកូ
PRK|North Korea|កូរ៉េ​ខាង​ជើង
PRT|Portugal|ព័រទុយហ្កាល់
PRY|Paraguay|ប៉ារ៉ាហ្គាយ
PSE|Palestinian Territories|ដែនដីប៉ាឡេស្ទីន
PYF|French Polynesia|ប៉ូលី​ណេស៊ី​បារាំង
QAT|Qatar|កាតា
REU|Réunion|រេអុយញ៉ុង
ROU|Romania|រូម៉ានី
RUS|Russia|រុស្ស៊ី
RWA|Rwanda|រវ៉ាន់ដា
SAU|Saudi Arabia|អារ៉ាប៊ីសាអូឌីត
SDN|Sudan|ស៊ូដង់
SEN|Senegal|សេណេហ្គាល់
SGP|Singapore|សិង្ហបុរី
SGS|South Georgia & South Sandwich Islands|កោះ​ហ្សកហ្ស៊ី​ខាងត្បូង និង សង់វិច​ខាងត្បូង
SHN|St. Helena|សង់​ហេឡេណា
SJM|Svalbard & Jan Mayen|ស្វាលបាដ និង ហ្សង់ម៉ាយេន
SLB|Solomon Islands|កោះ​សូឡូម៉ុង
SLE|Sierra Leone|សៀរ៉ាឡេអូន
SLV|El Salvador|អែលសាល់វ៉ាឌ័រ
SMR|San Marino|សាន​ម៉ារីណូ
SOM|Somalia|សូម៉ាលី
SPM|St. Pierre & Miquelon|សង់ព្យែរ និង​មីគីឡុង
SRB|Serbia|សែប៊ី
SSD|South Sudan|ស៊ូដង់​ខាង​ត្បូង
STP|São Tomé & Príncipe|សៅតូម៉េ និង ប្រាំងស៊ីប
SUR|Suriname|សូរីណាម
SVK|Slovakia|ស្លូវ៉ាគី
SVN|Slovenia|ស្លូវេនី
SWE|Sweden|ស៊ុយអែត
SWZ|Eswatini|ស្វាស៊ីឡង់
SXM|Sint Maarten|សីង​ម៉ាធីន
SYC|Seychelles|សីស្ហែល
SYR|Syria|ស៊ីរី
TCA|Turks & Caicos Islands|កោះ​ទួគ និង កៃកូស
TCD|Chad|ឆាដ
TGO|Togo|តូហ្គោ
THA|Thailand|ថៃ
TJK|Tajikistan|តាហ្ស៊ីគីស្ថាន
TKL|Tokelau|តូខេឡៅ
TKM|Turkmenistan|តួកម៉េនីស្ថាន
TLS|Timor-Leste|ទីម័រលេស្តេ
TON|Tonga|តុងហ្គា
TTO|Trinidad & Tobago|ទ្រីនីដាត និង​តូបាហ្គោ
TUN|Tunisia|ទុយនីស៊ី
TUR|Türkiye|តួកគី
TUV|Tuvalu|ទូវ៉ាលូ
TWN|Taiwan|តៃវ៉ាន់
TZA|Tanzania|តង់សានី
UGA|Uganda|អ៊ូហ្គង់ដា
UKR|Ukraine|អ៊ុយក្រែន
UMI|U.S. Outlying Islands|កោះ​អៅឡាយីង​អាមេរិក
URY|Uruguay|អ៊ុយរូហ្គាយ
USA|United States|សហរដ្ឋអាមេរិក
UZB|Uzbekistan|អ៊ូសបេគីស្ថាន
VAT|Vatican City|បុរី​វ៉ាទីកង់
VCT|St. Vincent & Grenadines|សាំង​វ៉ាំងសង់ និង ហ្គ្រេណាឌីន
VEN|Venezuela|វ៉េណេស៊ុយអេឡា
VGB|British Virgin Islands|កោះ​វឺជិន​ចក្រភព​អង់គ្លេស
VIR|U.S. Virgin Islands|កោះ​វឺជីន​អាមេរិក
VNM|Vietnam|វៀតណាម
VUT|Vanuatu|វ៉ានូទូ
WLF|Wallis & Futuna|វ៉ាលីស និង​ហ្វូទូណា
WSM|Samoa|សាម័រ
YEM|Yemen|យេម៉ែន
ZAF|South Africa|អាហ្វ្រិកខាងត្បូង
ZMB|Zambia|សំប៊ី
ZWE|Zimbabwe|ស៊ីមបាវ៉េ
`

const countries: readonly Code[] = COUNTRIES.trim()
  .split('\n')
  .map((line) => {
    const [code = '', en = '', km = ''] = line.split('|')
    const peoples = PEOPLES[code]
    return { code, words: { en, km }, ...(peoples ? { aliases: peoples } : {}) }
  })

const ASEAN = ['BRN', 'IDN', 'LAO', 'MMR', 'MYS', 'PHL', 'SGP', 'THA', 'TLS', 'VNM']
const EAST_ASIA = ['CHN', 'HKG', 'JPN', 'KOR', 'MAC', 'MNG', 'PRK', 'TWN']
const ELSEWHERE = countries.map(({ code }) => code).filter((code) => code !== 'KHM' && ![...ASEAN, ...EAST_ASIA].includes(code))

export default defineCodeList({
  id: 'citizenships',
  words: { en: 'Citizenship', km: 'សញ្ជាតិ' },
  groupings: [
    groupsOf({
      ASEAN: ['Other states of ASEAN', 'រដ្ឋអាស៊ានផ្សេងទៀត', ASEAN],
      EAST_ASIA: ['East Asia', 'អាស៊ីបូព៌ា', EAST_ASIA],
      ELSEWHERE: ['Elsewhere, or not known', 'កន្លែងផ្សេង ឬមិនដឹង', [...ELSEWHERE, 'STL', 'UNK', 'unknown', 'several']],
    }),
    groupsOf({ ABROAD: ['Foreign or stateless', 'បរទេស ឬគ្មានសញ្ជាតិ', [...ASEAN, ...EAST_ASIA, ...ELSEWHERE, 'STL']] }),
    groupsOf({
      FOREIGN: ['Foreign, or not known', 'បរទេស ឬមិនដឹង', [...ASEAN, ...EAST_ASIA, ...ELSEWHERE, 'STL', 'UNK', 'unknown', 'several']],
    }),
  ],
  source: 'ISO 3166-1 alpha-3; names from Unicode CLDR',
  // A paper that says it is not known, and a field that is empty, tell a reader the same of somebody.
  together: [{ code: 'not_known', words: { en: 'Not known, or not stated', km: 'មិនដឹង ឬមិនបានបញ្ជាក់' }, of: ['UNK', 'unknown'] }],
  codes: [
    ...countries,
    { code: 'STL', words: { en: 'Stateless', km: 'គ្មានសញ្ជាតិ' } },
    { code: 'UNK', words: { en: 'Unknown', km: 'មិនដឹង' }, aliases: ['Not recorded', 'Undetermined'] },
  ],
})
