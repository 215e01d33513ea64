/** Habits of clerks, a small list each: what it gives, with nothing to ask. Every person, case and amount is invented. */
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../../../../store/files/load-country.ts'
import { findForm } from '../../../../country/find.ts'
import type { Form } from '../../../../country/country.ts'
import { Lines } from '../../../lines.ts'
import { readOwnSheets } from '../../read/read-sheets.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../../../../countries/kh`)
const words = country.sheetWords
if (!words) throw new Error('impossible: the country has its words')
const form = findForm(country, 'court-return') as Form

/** Cells are parted by `|`, lines of one cell by `⏎`. */
type Case = { readonly name: string; readonly sheet: string; readonly gives: string; readonly faults?: readonly string[] }
const CASES: readonly Case[] = [
  {
    name: 'a decision in one English sentence',
    sheet: `
COURT OF FIRST INSTANCE OF KAMPOT
List of human trafficking cases judged in 2024
No|Case file|Accused person|Gender|Age|Nationality|Charge (Law 2008)|Date of registration|Date of judgment|Decision of the court
1|112/24|SAMPLE Dara|M|34|Cambodian|Art. 10|12/02/2024|15/08/2024|Sentenced to 10 years imprisonment and fined 5 million riel, ordered to pay 20,000,000 riel compensation to the victim
2|113/24|SAMPLE Srey|F|29|Cambodian|Art. 11 and 12|20/02/2024|16/08/2024|Sentenced to seven years in prison
3|114/24|TESTING Bun|M|41|Vietnamese|Art. 26|22/03/2024|30/09/2024|Acquitted of all charges
4|115/24|TESTING Hua|M|50|Chinese|Art. 28|01/04/2024||Pending (next hearing 12/02/2025)
5|116/24|INVENTED Sok|M|23|Cambodian|Art. 10|05/04/2024|13/11/2024|Guilty, 5 years of which 2 years suspended, tried in absentia
`,
    gives: `
case_number=112/24; accused_name=SAMPLE Dara; sex=male; age_band=18+; citizenship=KHM; offence=L2008-10; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; outcome=convicted; sentence_months=120; fine=5000000; compensation=20000000
case_number=113/24; accused_name=SAMPLE Srey; sex=female; age_band=18+; citizenship=KHM; offence=L2008-11; other_offences=L2008-12; registered_on=2024-02-20; decided_on=2024-08-16; stage=decided; outcome=convicted; sentence_months=84
case_number=114/24; accused_name=TESTING Bun; sex=male; age_band=18+; citizenship=VNM; offence=L2008-26; registered_on=2024-03-22; decided_on=2024-09-30; stage=decided; outcome=acquitted
case_number=115/24; accused_name=TESTING Hua; sex=male; age_band=18+; citizenship=CHN; offence=L2008-28; registered_on=2024-04-01
case_number=116/24; accused_name=INVENTED Sok; sex=male; age_band=18+; citizenship=KHM; offence=L2008-10; registered_on=2024-04-05; decided_on=2024-11-13; stage=decided; presence=in_absentia; outcome=convicted; sentence_months=60; suspended_months=24
`,
  },
  {
    name: 'a decision in one Khmer sentence',
    sheet: `
ល.រ|លេខសំណុំរឿង|ឈ្មោះជនជាប់ចោទ|ភេទ|អាយុ|សញ្ជាតិ|បទចោទ|ថ្ងៃចុះបញ្ជី|ថ្ងៃប្រកាសសាលក្រម|សេចក្ដីសម្រេចរបស់តុលាការ
១|១១២|សាកល្បង ដារា|ប្រុស|៣៤ឆ្នាំ|ខ្មែរ|មាត្រា១០ ច្បាប់ស្ដីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស|១២-កុម្ភៈ-២០២៤|១៥-សីហា-២០២៤|ផ្តន្ទាទោសដាក់ពន្ធនាគារកំណត់ ១០ (ដប់) ឆ្នាំ និងពិន័យជាប្រាក់ចំនួន ៥ ០០០ ០០០ រៀល
២|១១៣|សាកល្បង ស្រី|ស្រី|២៩ឆ្នាំ|ខ្មែរ|មាត្រា១១ និង១២ ច្បាប់ស្ដីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស|២០-កុម្ភៈ-២០២៤|១៦-សីហា-២០២៤|កាត់ទោសឱ្យជាប់ពន្ធនាគារ ០៧ ឆ្នាំ
៣|១១៤|គំរូ ប៊ុន|ប្រុស|៤១ឆ្នាំ|វៀតណាម|មាត្រា២៦ ច្បាប់ស្ដីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស|២២-មីនា-២០២៤|៣០-កញ្ញា-២០២៤|ប្រកាសឱ្យរួចខ្លួនពីការចោទប្រកាន់
៤|១១៥|គំរូ ហួ|ប្រុស|៥០ឆ្នាំ|ចិន|មាត្រា២៨ ច្បាប់ស្ដីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស|០១-មេសា-២០២៤||កំពុងរង់ចាំសវនាការ
៥|១១៦|ឧទាហរណ៍ សុខ|ប្រុស|២៣ឆ្នាំ|ខ្មែរ|មាត្រា១០ ច្បាប់ស្ដីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស|០៥-មេសា-២០២៤|១៣-វិច្ឆិកា-២០២៤|សម្រេចផ្តន្ទាទោសដាក់ពន្ធនាគារ ៥ឆ្នាំ ដោយអនុវត្តទោស ៣ឆ្នាំ ទោសនៅសល់ត្រូវព្យួរ
`,
    gives: `
case_number=១១២/2024; accused_name=សាកល្បង ដារា; sex=male; age_band=18+; citizenship=KHM; offence=L2008-10; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; outcome=convicted; sentence_months=120; fine=5000000
case_number=១១៣/2024; accused_name=សាកល្បង ស្រី; sex=female; age_band=18+; citizenship=KHM; offence=L2008-11; other_offences=L2008-12; registered_on=2024-02-20; decided_on=2024-08-16; stage=decided; outcome=convicted; sentence_months=84
case_number=១១៤/2024; accused_name=គំរូ ប៊ុន; sex=male; age_band=18+; citizenship=VNM; offence=L2008-26; registered_on=2024-03-22; decided_on=2024-09-30; stage=decided; outcome=acquitted
case_number=១១៥/2024; accused_name=គំរូ ហួ; sex=male; age_band=18+; citizenship=CHN; offence=L2008-28; registered_on=2024-04-01; stage=awaiting_trial
case_number=១១៦/2024; accused_name=ឧទាហរណ៍ សុខ; sex=male; age_band=18+; citizenship=KHM; offence=L2008-10; registered_on=2024-04-05; decided_on=2024-11-13; stage=decided; outcome=convicted; sentence_months=60; suspended_months=24
`,
  },
  {
    name: 'headings in two rows, of which the upper says whose the lower is',
    sheet: `
|ព័ត៌មានសំណុំរឿង||ព័ត៌មានជនជាប់ចោទ||||សាលក្រម|||
ល.រ|លេខ|ថ្ងៃចូល|នាម|ភេទ|អាយុ|សញ្ជាតិ|ថ្ងៃខែ|លទ្ធផល|ទោស (ឆ្នាំ)|ពិន័យ (រៀល)
1|12ក/24|12/02/2024|សាកល្បង ដារា|ប|34|ខ្មែរ|15/08/2024|ពិរុទ្ធ|10|5.000.000
2|13ក/24|20/02/2024|សាកល្បង ស្រី|ស|29|ខ្មែរ|16/08/2024|ពិរុទ្ធ|7|
3|14ក/24|22/03/2024|គំរូ ប៊ុន|ប|41|វៀតណាម|30/09/2024|រួចខ្លួន||
`,
    gives: `
case_number=12ក/24; accused_name=សាកល្បង ដារា; sex=male; age_band=18+; citizenship=KHM; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; outcome=convicted; sentence_months=120; fine=5000000
case_number=13ក/24; accused_name=សាកល្បង ស្រី; sex=female; age_band=18+; citizenship=KHM; registered_on=2024-02-20; decided_on=2024-08-16; stage=decided; outcome=convicted; sentence_months=84
case_number=14ក/24; accused_name=គំរូ ប៊ុន; sex=male; age_band=18+; citizenship=VNM; registered_on=2024-03-22; decided_on=2024-09-30; stage=decided; outcome=acquitted
`,
  },
  {
    name: 'accused numbered in their cell, some with one result for all',
    sheet: `
Case No|Accused (name, sex, age)|Charges|Opened|Verdict date|Verdict|Sentence
5/24|1. SAMPLE Dara, M, 34⏎2. SAMPLE Srey, F, 29|Art 10 TIP law|12/02/2024|15/08/2024|1. Guilty⏎2. Not guilty|1. 10 years⏎2. -
6/24|TESTING Bun, M, 41|Art 26 TIP law|20/03/2024|16/09/2024|Guilty|3 years 6 months
7/24|1) TESTING Hua, M, 50⏎2) TESTING Li, F, 45⏎3) TESTING Wu, M, 27|Art 12 TIP law|22/03/2024|30/09/2024|Guilty|7 years each
`,
    gives: `
case_number=5/24; accused_name=SAMPLE Dara; sex=male; age_band=18+; offence=L2008-10; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; outcome=convicted; sentence_months=120
case_number=5/24; accused_name=SAMPLE Srey; sex=female; age_band=18+; offence=L2008-10; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; outcome=acquitted
case_number=6/24; accused_name=TESTING Bun; sex=male; age_band=18+; offence=L2008-26; registered_on=2024-03-20; decided_on=2024-09-16; stage=decided; outcome=convicted; sentence_months=42
case_number=7/24; accused_name=TESTING Hua; sex=male; age_band=18+; offence=L2008-12; registered_on=2024-03-22; decided_on=2024-09-30; stage=decided; outcome=convicted; sentence_months=84
case_number=7/24; accused_name=TESTING Li; sex=female; age_band=18+; offence=L2008-12; registered_on=2024-03-22; decided_on=2024-09-30; stage=decided; outcome=convicted; sentence_months=84
case_number=7/24; accused_name=TESTING Wu; sex=male; age_band=18+; offence=L2008-12; registered_on=2024-03-22; decided_on=2024-09-30; stage=decided; outcome=convicted; sentence_months=84
`,
  },
  {
    name: 'sections by month with their sums',
    sheet: `
បញ្ជីជនជាប់ចោទករណីជួញដូរមនុស្ស
លេខសំណុំរឿង|ឈ្មោះ|ភេទ|អាយុ|មាត្រា (ច្បាប់២០០៨)|ថ្ងៃទទួល|ថ្ងៃកាត់|លទ្ធផល|ទោស
ខែមករា ២០២៤
1/24|សាកល្បង ដារា|ប|34|10|12/01/2024|15/08/2024|មានទោស|10ឆ្នាំ
2/24|សាកល្បង ស្រី|ស|29|12|20/01/2024|16/08/2024|មានទោស|7ឆ្នាំ
សរុបខែមករា|២នាក់|||||||
ខែកុម្ភៈ ២០២៤
3/24|គំរូ ប៊ុន|ប|41|26|22/02/2024|30/09/2024|រួចខ្លួន|
សរុបខែកុម្ភៈ|១នាក់|||||||
សរុបរួម|៣នាក់|||||||
`,
    gives: `
case_number=1/24; accused_name=សាកល្បង ដារា; sex=male; age_band=18+; offence=L2008-10; registered_on=2024-01-12; decided_on=2024-08-15; stage=decided; outcome=convicted; sentence_months=120
case_number=2/24; accused_name=សាកល្បង ស្រី; sex=female; age_band=18+; offence=L2008-12; registered_on=2024-01-20; decided_on=2024-08-16; stage=decided; outcome=convicted; sentence_months=84
case_number=3/24; accused_name=គំរូ ប៊ុន; sex=male; age_band=18+; offence=L2008-26; registered_on=2024-02-22; decided_on=2024-09-30; stage=decided; outcome=acquitted
`,
  },
  {
    name: 'columns of the appeal beside those of the judgment',
    sheet: `
No.|Case number|Name|Sex|Age|Article|Registered|First instance judgment|Result|Sentence|Appeal lodged by|Appeal date|Appeal result
1|33/23|SAMPLE Dara|M|34|Art. 10 Law 2008|12/02/2023|15/08/2023|Convicted|10 years|Accused|20/08/2023|Upheld
2|34/23|SAMPLE Srey|F|29|Art. 12 Law 2008|20/02/2023|16/08/2023|Convicted|7 years||| 
3|35/23|TESTING Bun|M|41|Art. 26 Law 2008|22/03/2023|30/09/2023|Acquitted||Prosecutor|05/10/2023|Pending
`,
    gives: `
case_number=33/23; accused_name=SAMPLE Dara; sex=male; age_band=18+; offence=L2008-10; registered_on=2023-02-12; decided_on=2023-08-15; stage=decided; outcome=convicted; sentence_months=120
case_number=34/23; accused_name=SAMPLE Srey; sex=female; age_band=18+; offence=L2008-12; registered_on=2023-02-20; decided_on=2023-08-16; stage=decided; outcome=convicted; sentence_months=84
case_number=35/23; accused_name=TESTING Bun; sex=male; age_band=18+; offence=L2008-26; registered_on=2023-03-22; decided_on=2023-09-30; stage=decided; outcome=acquitted
`,
  },
  {
    name: 'men and women, guilty and acquitted in ticks',
    sheet: `
ល.រ|លេខរឿង|ឈ្មោះ|ប្រុស|ស្រី|អាយុ|បទល្មើស|ច្បាប់|ចូលថ្ងៃ|សាលក្រមថ្ងៃ|មានទោស|រួចខ្លួន|ចំនួនឆ្នាំ
1|12|សាកល្បង ដារា|✓||34|ម.១០|ច.ជ.ម|12/02/24|15/08/24|✓||10
2|13|សាកល្បង ស្រី||✓|29|ម.១២|ច.ជ.ម|20/02/24|16/08/24|✓||7
3|14|គំរូ ប៊ុន|✓||41|ម.២៦|ច.ជ.ម|22/03/24|30/09/24||✓|
`,
    gives: `
case_number=12/2024; accused_name=សាកល្បង ដារា; sex=male; age_band=18+; offence=L2008-10; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; outcome=convicted; sentence_months=120
case_number=13/2024; accused_name=សាកល្បង ស្រី; sex=female; age_band=18+; offence=L2008-12; registered_on=2024-02-20; decided_on=2024-08-16; stage=decided; outcome=convicted; sentence_months=84
case_number=14/2024; accused_name=គំរូ ប៊ុន; sex=male; age_band=18+; offence=L2008-26; registered_on=2024-03-22; decided_on=2024-09-30; stage=decided; outcome=acquitted
`,
  },
  {
    name: 'many columns that no form asks for',
    sheet: `
No.|Case No.|Prosecutor No.|Accused|Sex|DOB|Nationality|Place of birth|Offence|Arrest date|Charge date|Pre-trial detention|Trial date|Judgment No.|Judgment date|Verdict|Prison term|Fine|Judge|Clerk|Lawyer|Victims (F)|Remark
1|101/24|88/24|SAMPLE Dara|M|12/03/1990|Khmer|Kandal|Art.10 TIP|01/02/2024|05/02/2024|Yes|01/08/2024|77/24|15/08/2024|Guilty|10 years|5,000,000|H.E. Sok|Chan|Vong|2 (1)|
2|102/24|89/24|SAMPLE Srey|F|01/11/1995|Khmer|Takeo|Art.12 TIP|03/02/2024|07/02/2024|No|02/08/2024|78/24|16/08/2024|Guilty|7 years||H.E. Sok|Chan|Vong|1 (1)|appealed
3|103/24|90/24|TESTING Bun|M|30/06/1983|Viet|Vietnam|Art.26 TIP|05/02/2024|09/02/2024|Yes|20/09/2024|79/24|30/09/2024|Acquitted|||H.E. Sok|Chan|Vong|0|released
`,
    gives: `
case_number=101/24; accused_name=SAMPLE Dara; sex=male; age_band=18+; citizenship=KHM; offence=L2008-10; registered_on=2024-02-05; charged_on=2024-02-05; decided_on=2024-08-15; stage=decided; outcome=convicted; sentence_months=120; fine=5000000
case_number=102/24; accused_name=SAMPLE Srey; sex=female; age_band=18+; citizenship=KHM; offence=L2008-12; registered_on=2024-02-07; charged_on=2024-02-07; decided_on=2024-08-16; stage=decided; outcome=convicted; sentence_months=84
case_number=103/24; accused_name=TESTING Bun; sex=male; age_band=18+; citizenship=VNM; offence=L2008-26; registered_on=2024-02-09; charged_on=2024-02-09; decided_on=2024-09-30; stage=decided; outcome=acquitted
`,
  },
  {
    name: 'the law in the title, the unit of money in the heading',
    sheet: `
Trafficking cases under the Law on Suppression of Human Trafficking and Sexual Exploitation
Criminal case No.|Charged person|Sex (M/F)|Age at charge|Articles|Case filed|Date of decision|Decision|Term (years)|Suspended (years)|Fine (million riel)
1/24|SAMPLE Dara|M|34|10, 12|12 Feb 2024|15 Aug 2024|Convicted|10|0|5
2/24|SAMPLE Srey|F|29|12|20 Feb 2024|16 Aug 2024|Convicted|7|2|4.5
3/24|TESTING Bun|M|41|26|22 Mar 2024|30 Sep 2024|Acquitted|||
`,
    gives: `
case_number=1/24; accused_name=SAMPLE Dara; sex=male; age_band=18+; offence=L2008-10; other_offences=L2008-12; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; outcome=convicted; sentence_months=120; suspended_months=0; fine=5000000
case_number=2/24; accused_name=SAMPLE Srey; sex=female; age_band=18+; offence=L2008-12; registered_on=2024-02-20; decided_on=2024-08-16; stage=decided; outcome=convicted; sentence_months=84; suspended_months=24; fine=4500000
case_number=3/24; accused_name=TESTING Bun; sex=male; age_band=18+; offence=L2008-26; registered_on=2024-03-22; decided_on=2024-09-30; stage=decided; outcome=acquitted
`,
  },
  {
    name: 'articles of two laws in one cell',
    sheet: `
លេខសំណុំរឿង|ជនជាប់ចោទ|ភេទ|អាយុ|បទចោទ|ថ្ងៃចុះបញ្ជី|ស្ថានភាព|ថ្ងៃសាលក្រម|ទោស
12/24|សាកល្បង ដារា|ប|34|ម.១០ ច្បាប់ជួញដូរមនុស្ស និង ម.៣៧៧ ក្រមព្រហ្មទណ្ឌ|12.02.2024|កាត់ទោស|15.08.2024|10ឆ្នាំ
13/24|សាកល្បង ស្រី|ស|29|មាត្រា ១០ និង ១២ នៃច្បាប់ឆ្នាំ ២០០៨|20.02.2024|ឃុំខ្លួន រង់ចាំសវនាការ||
14/24|គំរូ ប៊ុន|ប|41|មាត្រា៣៧៨ ក្រមព្រហ្មទណ្ឌ|22.03.2024|លើកលែងចោទ|30.09.2024|
`,
    gives: `
case_number=12/24; accused_name=សាកល្បង ដារា; sex=male; age_band=18+; offence=L2008-10; other_offences=CC-FRAUD; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; outcome=convicted; sentence_months=120
case_number=13/24; accused_name=សាកល្បង ស្រី; sex=female; age_band=18+; offence=L2008-10; other_offences=L2008-12; registered_on=2024-02-20; stage=awaiting_trial
case_number=14/24; accused_name=គំរូ ប៊ុន; sex=male; age_band=18+; offence=CC-FRAUD; registered_on=2024-03-22; decided_on=2024-09-30; stage=decided; outcome=dismissed
`,
  },
  {
    name: 'how it stands, when and with what result in one cell',
    sheet: `
Case|Accused|Sex|Age|Nationality|Article (TIP Law)|Received|Status
1/24|SAMPLE Dara|M|34|KHM|10|12/02/24|Judged 15/08/24 - guilty - 10 yrs
2/24|SAMPLE Srey|F|29|KHM|12|20/02/24|Judged 16/08/24 - not guilty
3/24|TESTING Bun|M|41|VNM|26|22/03/24|Investigating judge
4/24|TESTING Hua|M|50|CHN|28|01/04/24|Trial set for 12/02/25
`,
    gives: `
case_number=1/24; accused_name=SAMPLE Dara; sex=male; age_band=18+; citizenship=KHM; offence=L2008-10; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; outcome=convicted; sentence_months=120
case_number=2/24; accused_name=SAMPLE Srey; sex=female; age_band=18+; citizenship=KHM; offence=L2008-12; registered_on=2024-02-20; decided_on=2024-08-16; stage=decided; outcome=acquitted
case_number=3/24; accused_name=TESTING Bun; sex=male; age_band=18+; citizenship=VNM; offence=L2008-26; registered_on=2024-03-22; stage=investigating_judge
case_number=4/24; accused_name=TESTING Hua; sex=male; age_band=18+; citizenship=CHN; offence=L2008-28; registered_on=2024-04-01; stage=awaiting_trial
`,
  },
  {
    name: 'a day of the lunar calendar beside the other',
    sheet: `
លេខសំណុំរឿង|ជនជាប់ចោទ|ភេទ|អាយុ|ច្បាប់|មាត្រា|កាលបរិច្ឆេទចុះបញ្ជី|កាលបរិច្ឆេទសាលក្រម|លទ្ធផល|ទោស
12/24|សាកល្បង ដារា|ប|34|ច.ជ.ម|១០|ថ្ងៃទី១២ ខែកុម្ភៈ ឆ្នាំ២០២៤|ថ្ងៃព្រហស្បតិ៍ ទី១៥ ខែសីហា ឆ្នាំ២០២៤|ពិរុទ្ធភាព|ដប់ឆ្នាំ
13/24|សាកល្បង ស្រី|ស|29|ច.ជ.ម|១២|ថ្ងៃទី២០ ខែកុម្ភៈ ឆ្នាំ២០២៤|ថ្ងៃសុក្រ ៩កើត ខែស្រាពណ៍ ឆ្នាំរោង ឆស័ក ព.ស.២៥៦៨ ត្រូវនឹងថ្ងៃទី១៦ ខែសីហា ឆ្នាំ២០២៤|ពិរុទ្ធភាព|ប្រាំពីរឆ្នាំ
`,
    gives: `
case_number=12/24; accused_name=សាកល្បង ដារា; sex=male; age_band=18+; offence=L2008-10; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; outcome=convicted; sentence_months=120
case_number=13/24; accused_name=សាកល្បង ស្រី; sex=female; age_band=18+; offence=L2008-12; registered_on=2024-02-20; decided_on=2024-08-16; stage=decided; outcome=convicted; sentence_months=84
`,
  },
  {
    name: 'amounts in many hands',
    sheet: `
Case|Name|Sex|Age|Article 2008|Registered|Judgment|Result|Prison|Fine|Damages
1/24|SAMPLE Dara|M|34|10|2024-02-12|2024-08-15|guilty|10 yrs|KHR 5,000,000|USD 2,000
2/24|SAMPLE Srey|F|29|12|2024-02-20|2024-08-16|guilty|7 yrs|5.000.000៛|R20,000,000
3/24|TESTING Bun|M|41|26|2024-03-22|2024-09-30|guilty|18 mths|4 million|nil
4/24|TESTING Hua|M|50|28|2024-04-01|2024-09-30|guilty|2yrs 6mths|6,000,000 riels|10 million riel
`,
    gives: `
case_number=1/24; accused_name=SAMPLE Dara; sex=male; age_band=18+; offence=L2008-10; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; outcome=convicted; sentence_months=120; fine=5000000
case_number=2/24; accused_name=SAMPLE Srey; sex=female; age_band=18+; offence=L2008-12; registered_on=2024-02-20; decided_on=2024-08-16; stage=decided; outcome=convicted; sentence_months=84; fine=5000000; compensation=20000000
case_number=3/24; accused_name=TESTING Bun; sex=male; age_band=18+; offence=L2008-26; registered_on=2024-03-22; decided_on=2024-09-30; stage=decided; outcome=convicted; sentence_months=18; fine=4000000
case_number=4/24; accused_name=TESTING Hua; sex=male; age_band=18+; offence=L2008-28; registered_on=2024-04-01; decided_on=2024-09-30; stage=decided; outcome=convicted; sentence_months=30; fine=6000000; compensation=10000000
`,
    faults: ['compensation other-currency'],
  },
  {
    name: 'what is no result yet, and what was withdrawn',
    sheet: `
Case No|Reg. date|Accused|M/F|Age|Nat.|Charge|Judgment|Judgment date|Sentence|Comp. (riel)
10/24|12.02.2024|SAMPLE Dara|M|34|Kh|TIP Art.10|Conviction|15.08.2024|10Y|-
11/24|20.02.2024|SAMPLE Srey|F|29|Kh|TIP Art.12|Acquittal|16.08.2024|-|-
12/24|22.03.2024|TESTING Bun|M|41|Vn|TIP Art.26|None yet|-|-|-
13/24|22.03.2024|TESTING Li|M|41|Vn|TIP Art.26|Charge withdrawn|30.09.2024|-|-
`,
    gives: `
case_number=10/24; accused_name=SAMPLE Dara; sex=male; age_band=18+; citizenship=KHM; offence=L2008-10; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; outcome=convicted; sentence_months=120
case_number=11/24; accused_name=SAMPLE Srey; sex=female; age_band=18+; citizenship=KHM; offence=L2008-12; registered_on=2024-02-20; decided_on=2024-08-16; stage=decided; outcome=acquitted
case_number=12/24; accused_name=TESTING Bun; sex=male; age_band=18+; citizenship=VNM; offence=L2008-26; registered_on=2024-03-22
case_number=13/24; accused_name=TESTING Li; sex=male; age_band=18+; citizenship=VNM; offence=L2008-26; registered_on=2024-03-22; decided_on=2024-09-30; stage=decided; outcome=dismissed
`,
  },
  {
    name: 'numbers of victims beside',
    sheet: `
Case No|Accused|Sex|Age|Citizenship|Victims|Female victims|Victims under 18|Charge|Date in|Date out|Disposal|Years|Months
11/24|SAMPLE Dara|M|34|Khmer|3|2|1|TIP art 10|12-02-2024|15-08-2024|Convicted|10|0
12/24|SAMPLE Srey|F|29|Khmer|1|1|0|TIP art 12|20-02-2024|16-08-2024|Convicted|7|6
13/24|TESTING Bun|M|41|Thai|1|0|1|TIP art 26|22-03-2024|30-09-2024|Acquitted||
`,
    gives: `
case_number=11/24; accused_name=SAMPLE Dara; sex=male; age_band=18+; citizenship=KHM; offence=L2008-10; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; outcome=convicted; sentence_months=120
case_number=12/24; accused_name=SAMPLE Srey; sex=female; age_band=18+; citizenship=KHM; offence=L2008-12; registered_on=2024-02-20; decided_on=2024-08-16; stage=decided; outcome=convicted; sentence_months=90
case_number=13/24; accused_name=TESTING Bun; sex=male; age_band=18+; citizenship=THA; offence=L2008-26; registered_on=2024-03-22; decided_on=2024-09-30; stage=decided; outcome=acquitted
`,
  },
  {
    name: 'a name with what he is called and in Latin letters',
    sheet: `
ល.រ|លេខសំណុំរឿង|នាមត្រកូល-នាម (ឡាតាំង)|ភេទ|អាយុ|សញ្ជាតិ|ត្រូវចោទពីបទ|មាត្រា|ច្បាប់|ថ្ងៃខែឆ្នាំទទួលសំណុំរឿង|ថ្ងៃខែឆ្នាំសាលក្រម|សាលក្រម|ទោសពន្ធនាគារ|ទោសព្យួរ|ពិន័យជាប្រាក់|សំណង
១|១២ អ/២៤|សាកល្បង ដារា ហៅ ភ្លៅ (SAKLBANG DARA)|ប|៣៤ ឆ្នាំ|ខ្មែរ|ការជួញដូរមនុស្ស|១០|ច.ជ.ម|១២/០២/២០២៤|១៥/០៨/២០២៤|ផ្តន្ទាទោស|១០ ឆ្នាំ|-|៥ លានរៀល|-
២|១៣ អ/២៤|សាកល្បង ចន្ថា (SAKLBANG CHANTHA)|ស|២៩ ឆ្នាំ|ខ្មែរ|ការជួញដូរមនុស្ស|១២|ច.ជ.ម|២០/០២/២០២៤|១៦/០៨/២០២៤|ផ្តន្ទាទោស|៥ ឆ្នាំ|២ ឆ្នាំ ៦ ខែ|-|២០ លានរៀល
៣|១៤ អ/២៤|គំរូ ប៊ុន (KUMRU BUN)|ប|៤១ ឆ្នាំ|វៀតណាម|សញ្ចារកម្ម|២៦|ច.ជ.ម|២២/០៣/២០២៤|៣០/០៩/២០២៤|លើកលែងចោទ|-|-|-|-
`,
    gives: `
case_number=១២ អ/២៤; accused_name=សាកល្បង ដារា ហៅ ភ្លៅ; sex=male; age_band=18+; citizenship=KHM; offence=L2008-10; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; outcome=convicted; sentence_months=120; fine=5000000
case_number=១៣ អ/២៤; accused_name=សាកល្បង ចន្ថា; sex=female; age_band=18+; citizenship=KHM; offence=L2008-12; registered_on=2024-02-20; decided_on=2024-08-16; stage=decided; outcome=convicted; sentence_months=60; suspended_months=30; compensation=20000000
case_number=១៤ អ/២៤; accused_name=គំរូ ប៊ុន; sex=male; age_band=18+; citizenship=VNM; offence=L2008-26; registered_on=2024-03-22; decided_on=2024-09-30; stage=decided; outcome=dismissed
`,
  },
  {
    name: 'a French list',
    sheet: `
Dossier|Prévenu|Sexe|Âge|Nationalité|Infraction|Enregistré le|Jugé le|Décision|Peine|Amende
1/24|SAMPLE Dara|M|34 ans|cambodgienne|art. 10 loi 2008|12 février 2024|15 août 2024|condamné|10 ans|5 000 000
2/24|SAMPLE Srey|F|29 ans|cambodgienne|art. 12 loi 2008|20 février 2024|16 août 2024|condamnée par défaut|7 ans|
`,
    gives: `
case_number=1/24; accused_name=SAMPLE Dara; sex=male; age_band=18+; citizenship=KHM; offence=L2008-10; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; outcome=convicted; sentence_months=120; fine=5000000
case_number=2/24; accused_name=SAMPLE Srey; sex=female; age_band=18+; citizenship=KHM; offence=L2008-12; registered_on=2024-02-20; decided_on=2024-08-16; stage=decided; presence=in_absentia; outcome=convicted; sentence_months=84
`,
  },
  {
    name: 'accused numbered in three ways',
    sheet: `
សំណុំរឿង|ជនជាប់ចោទ|ភេទ|អាយុ|មាត្រា ច្បាប់២០០៨|ថ្ងៃចូល|ថ្ងៃកាត់|ទោស
5/24|1-សាកល្បង ដារា⏎2-សាកល្បង ចន្ថា|1-ប⏎2-ស|1-34⏎2-29|10|12/02/2024|15/08/2024|1-ពន្ធនាគារ 10ឆ្នាំ⏎2-រួចខ្លួន
6/24|គំរូ ប៊ុន|ប|41|26|20/03/2024|16/09/2024|3ឆ្នាំ 6ខែ
7/24|១.គំរូ ហួ ២.គំរូ លី|១.ប ២.ស|១.៥០ ២.៤៥|12|22/03/2024|30/09/2024|ម្នាក់ៗ 7ឆ្នាំ
`,
    gives: `
case_number=5/24; accused_name=សាកល្បង ដារា; sex=male; age_band=18+; offence=L2008-10; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; outcome=convicted; sentence_months=120
case_number=5/24; accused_name=សាកល្បង ចន្ថា; sex=female; age_band=18+; offence=L2008-10; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; outcome=acquitted
case_number=6/24; accused_name=គំរូ ប៊ុន; sex=male; age_band=18+; offence=L2008-26; registered_on=2024-03-20; decided_on=2024-09-16; stage=decided; outcome=convicted; sentence_months=42
case_number=7/24; accused_name=គំរូ ហួ; sex=male; age_band=18+; offence=L2008-12; registered_on=2024-03-22; decided_on=2024-09-30; stage=decided; outcome=convicted; sentence_months=84
case_number=7/24; accused_name=គំរូ លី; sex=female; age_band=18+; offence=L2008-12; registered_on=2024-03-22; decided_on=2024-09-30; stage=decided; outcome=convicted; sentence_months=84
`,
  },
  {
    name: 'sums, headings again and who signed',
    sheet: `
COURT OF FIRST INSTANCE OF TAKEO
No|Case|Name|Sex|Age|TIP article|Received|Decided|Result|Sentence (months)
1|1/24|SAMPLE Dara|M|34|10|12/02/2024|15/08/2024|Guilty|120
2|2/24|SAMPLE Srey|F|29|12|20/02/2024|16/08/2024|Guilty|84
Sub-total page 1|||2|||||| 
No|Case|Name|Sex|Age|TIP article|Received|Decided|Result|Sentence (months)
3|3/24|TESTING Bun|M|41|26|22/03/2024|30/09/2024|Acquitted|
Total accused|3||||||||
Prepared by: Clerk SAMPLE|||||||||
Seen and approved, 31 December 2024|||||||||
`,
    gives: `
case_number=1/24; accused_name=SAMPLE Dara; sex=male; age_band=18+; offence=L2008-10; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; outcome=convicted; sentence_months=120
case_number=2/24; accused_name=SAMPLE Srey; sex=female; age_band=18+; offence=L2008-12; registered_on=2024-02-20; decided_on=2024-08-16; stage=decided; outcome=convicted; sentence_months=84
case_number=3/24; accused_name=TESTING Bun; sex=male; age_band=18+; offence=L2008-26; registered_on=2024-03-22; decided_on=2024-09-30; stage=decided; outcome=acquitted
`,
  },
  {
    name: 'a list of open cases',
    sheet: `
Pending trafficking cases as of 31/12/2025
Case|Accused|M/F|Age|Nat.|Art.|Law|Date charged|Where is the case now
1/25|SAMPLE Dara|M|34|Cam|10|TIP|12/02/2025|With the investigating judge
2/25|SAMPLE Srey|F|29|Cam|12|TIP|20/02/2025|Closing order issued, waiting for hearing
3/25|TESTING Bun|M|41|Viet|26|TIP|22/03/2025|Trial adjourned to 15/02/2026
`,
    gives: `
case_number=1/25; accused_name=SAMPLE Dara; sex=male; age_band=18+; citizenship=KHM; offence=L2008-10; registered_on=2025-02-12; charged_on=2025-02-12; stage=investigating_judge
case_number=2/25; accused_name=SAMPLE Srey; sex=female; age_band=18+; citizenship=KHM; offence=L2008-12; registered_on=2025-02-20; charged_on=2025-02-20; stage=awaiting_trial
case_number=3/25; accused_name=TESTING Bun; sex=male; age_band=18+; citizenship=VNM; offence=L2008-26; registered_on=2025-03-22; charged_on=2025-03-22; stage=trial
`,
  },
  {
    name: 'years and months in columns, and that nothing is suspended',
    sheet: `
Case No.|Name of Accused|Sex|Age|Offence|Law|Reg. Date|Verdict Date|Verdict|Imprisonment (Years)|Imprisonment (Months)|Suspended (Y/N)
1/24|SAMPLE Dara|M|34|Art 10|TIP|12/02/2024|15/08/2024|G|10|0|N
2/24|SAMPLE Srey|F|29|Art 12|TIP|20/02/2024|16/08/2024|G|2|6|N
3/24|TESTING Bun|M|41|Art 26|TIP|22/03/2024|30/09/2024|NG|||
`,
    gives: `
case_number=1/24; accused_name=SAMPLE Dara; sex=male; age_band=18+; offence=L2008-10; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; outcome=convicted; sentence_months=120
case_number=2/24; accused_name=SAMPLE Srey; sex=female; age_band=18+; offence=L2008-12; registered_on=2024-02-20; decided_on=2024-08-16; stage=decided; outcome=convicted; sentence_months=30
case_number=3/24; accused_name=TESTING Bun; sex=male; age_band=18+; offence=L2008-26; registered_on=2024-03-22; decided_on=2024-09-30; stage=decided; outcome=acquitted
`,
  },
  {
    name: 'charges in words with their articles in brackets',
    sheet: `
Case file|Accused|Sex|Age|Charge|Filed|Outcome|Judgment date
1/24|SAMPLE Dara|M|34|Unlawful removal with purpose (Article 10, TIP Law)|12/02/2024|Convicted - 10 yrs|15/08/2024
2/24|SAMPLE Srey|F|29|Procuring prostitution (Article 26, TIP Law); Money laundering (Article 38, AML Law)|20/02/2024|Convicted - 7 yrs|16/08/2024
3/24|TESTING Bun|M|41|Unlawful recruitment for exploitation (Art. 12, TIP Law)|22/03/2024|Acquitted|30/09/2024
`,
    gives: `
case_number=1/24; accused_name=SAMPLE Dara; sex=male; age_band=18+; offence=L2008-10; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; outcome=convicted; sentence_months=120
case_number=2/24; accused_name=SAMPLE Srey; sex=female; age_band=18+; offence=L2008-26; other_offences=OT-OTHER; registered_on=2024-02-20; decided_on=2024-08-16; stage=decided; outcome=convicted; sentence_months=84
case_number=3/24; accused_name=TESTING Bun; sex=male; age_band=18+; offence=L2008-12; registered_on=2024-03-22; decided_on=2024-09-30; stage=decided; outcome=acquitted
`,
  },
  {
    name: 'a person in one cell, parted by strokes',
    sheet: `
No.|Case no.|Accused (sex/age/nationality)|Art. TIP law|In|Out|Disp.
1|1/24|SAMPLE Dara (M/34/KHM)|10|12.2.24|15.8.24|Conv. 10y
2|2/24|SAMPLE Srey (F/29/KHM)|12|20.2.24|16.8.24|Conv. 7y (3y susp.)
3|3/24|TESTING Bun (M/41/VNM)|26|22.3.24|30.9.24|Acq.
`,
    gives: `
case_number=1/24; accused_name=SAMPLE Dara; sex=male; age_band=18+; citizenship=KHM; offence=L2008-10; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; outcome=convicted; sentence_months=120
case_number=2/24; accused_name=SAMPLE Srey; sex=female; age_band=18+; citizenship=KHM; offence=L2008-12; registered_on=2024-02-20; decided_on=2024-08-16; stage=decided; outcome=convicted; sentence_months=84; suspended_months=36
case_number=3/24; accused_name=TESTING Bun; sex=male; age_band=18+; citizenship=VNM; offence=L2008-26; registered_on=2024-03-22; decided_on=2024-09-30; stage=decided; outcome=acquitted
`,
  },
  {
    name: 'stages and presence in ticks',
    sheet: `
ល.រ|លេខរឿង|ជនជាប់ចោទ|ភេទ|អាយុ|ម.ចោទ|ថ្ងៃចោទ|ស៊ើបសួរ|ជំនុំជម្រះ|កាត់រួច|ថ្ងៃកាត់|ទោស|ចំពោះមុខ|កំបាំងមុខ
១|១២/២៤|សាកល្បង ដារា|ប|៣៤|១០ ច្បាប់២០០៨|១២/០២/២៤|||✓|១៥/០៨/២៤|១០ឆ្នាំ|✓|
២|១៣/២៤|សាកល្បង ចន្ថា|ស|២៩|១២ ច្បាប់២០០៨|២០/០២/២៤|||✓|១៦/០៨/២៤|៧ឆ្នាំ||✓
៣|១៤/២៤|គំរូ ប៊ុន|ប|៤១|២៦ ច្បាប់២០០៨|២២/០៣/២៤|✓||||||
`,
    gives: `
case_number=១២/២៤; accused_name=សាកល្បង ដារា; sex=male; age_band=18+; offence=L2008-10; registered_on=2024-02-12; charged_on=2024-02-12; decided_on=2024-08-15; stage=decided; presence=in_person; outcome=convicted; sentence_months=120
case_number=១៣/២៤; accused_name=សាកល្បង ចន្ថា; sex=female; age_band=18+; offence=L2008-12; registered_on=2024-02-20; charged_on=2024-02-20; decided_on=2024-08-16; stage=decided; presence=in_absentia; outcome=convicted; sentence_months=84
case_number=១៤/២៤; accused_name=គំរូ ប៊ុន; sex=male; age_band=18+; offence=L2008-26; registered_on=2024-03-22; charged_on=2024-03-22; stage=investigating_judge
`,
  },
  {
    name: 'who came beside the result, numbers in words',
    sheet: `
Case|Accused|Sex|Age|Article|Registered on|Decided on|Decision|Sentence|Nationality
1/24|SAMPLE Dara|M|34|10 (2008 law)|12/02/2024|15/08/2024|Guilty (present)|ten years|Khmer
2/24|SAMPLE Srey|F|29|12 (2008 law)|20/02/2024|16/08/2024|Guilty (absent)|seven (7) years|Khmer
3/24|TESTING Bun|M|41|26 (2008 law)|22/03/2024|30/09/2024|Not guilty (present)|nil|Viet Nam
`,
    gives: `
case_number=1/24; accused_name=SAMPLE Dara; sex=male; age_band=18+; citizenship=KHM; offence=L2008-10; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; presence=in_person; outcome=convicted; sentence_months=120
case_number=2/24; accused_name=SAMPLE Srey; sex=female; age_band=18+; citizenship=KHM; offence=L2008-12; registered_on=2024-02-20; decided_on=2024-08-16; stage=decided; presence=in_absentia; outcome=convicted; sentence_months=84
case_number=3/24; accused_name=TESTING Bun; sex=male; age_band=18+; citizenship=VNM; offence=L2008-26; registered_on=2024-03-22; decided_on=2024-09-30; stage=decided; presence=in_person; outcome=acquitted
`,
  },
  {
    name: 'lines that say where the cases below stand',
    sheet: `
សាលាដំបូងខេត្តតាកែវ
ល.រ|សំណុំរឿង|ជនជាប់ចោទ|ភេទ|អាយុ|មាត្រា|ច្បាប់|ថ្ងៃចូល|ថ្ងៃសាលក្រម|លទ្ធផល|ទោស
ក. រឿងដែលបានសម្រេច
1|12/24|សាកល្បង ដារា|ប|34|10|ច.ជ.ម|12/02/2024|15/08/2024|ផ្តន្ទាទោស|10ឆ្នាំ
2|13/24|សាកល្បង ចន្ថា|ស|29|12|ច.ជ.ម|20/02/2024|16/08/2024|ផ្តន្ទាទោស|7ឆ្នាំ
ខ. រឿងកំពុងស៊ើបសួរ
3|14/24|គំរូ ប៊ុន|ប|41|26|ច.ជ.ម|22/03/2024|||
គ. រឿងរង់ចាំជំនុំជម្រះ
4|15/24|គំរូ ហួ|ប|50|28|ច.ជ.ម|01/04/2024|||
`,
    gives: `
case_number=12/24; accused_name=សាកល្បង ដារា; sex=male; age_band=18+; offence=L2008-10; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; outcome=convicted; sentence_months=120
case_number=13/24; accused_name=សាកល្បង ចន្ថា; sex=female; age_band=18+; offence=L2008-12; registered_on=2024-02-20; decided_on=2024-08-16; stage=decided; outcome=convicted; sentence_months=84
case_number=14/24; accused_name=គំរូ ប៊ុន; sex=male; age_band=18+; offence=L2008-26; registered_on=2024-03-22; stage=investigating_judge
case_number=15/24; accused_name=គំរូ ហួ; sex=male; age_band=18+; offence=L2008-28; registered_on=2024-04-01; stage=awaiting_trial
`,
  },
  {
    name: 'the suspended part behind a stroke',
    sheet: `
Case|Name|Sex|Age|Art.|Law|Registered|Judgment|Result|Prison/suspended|Fine (M riel)
1/24|SAMPLE Dara|M|34|10|TIP|12/02/2024|15/08/2024|C|10y/0|5
2/24|SAMPLE Srey|F|29|12|TIP|20/02/2024|16/08/2024|C|5y/2y|4.5
3/24|TESTING Bun|M|41|26|TIP|22/03/2024|30/09/2024|A||
`,
    gives: `
case_number=1/24; accused_name=SAMPLE Dara; sex=male; age_band=18+; offence=L2008-10; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; outcome=convicted; sentence_months=120; fine=5000000
case_number=2/24; accused_name=SAMPLE Srey; sex=female; age_band=18+; offence=L2008-12; registered_on=2024-02-20; decided_on=2024-08-16; stage=decided; outcome=convicted; sentence_months=60; suspended_months=24; fine=4500000
case_number=3/24; accused_name=TESTING Bun; sex=male; age_band=18+; offence=L2008-26; registered_on=2024-03-22; decided_on=2024-09-30; stage=decided; outcome=acquitted
`,
  },
  {
    name: 'ages and days of birth under one heading',
    sheet: `
Case no|Accused|Sex|Age/DOB|Nationality|Offence (TIP law art.)|Charge date|Trial status|Judgment|Prison sentence
1/24|SAMPLE Dara|M|01/02/1990|KH|10|12/02/2024|Concluded|15/08/2024|10 years
2/24|SAMPLE Srey|F|17|KH|12|20/02/2024|Ongoing||
3/24|TESTING Bun|M|30/06/1983|VN|26|22/03/2024|Concluded|30/09/2024|Acquitted
`,
    gives: `
case_number=1/24; accused_name=SAMPLE Dara; sex=male; age_band=18+; citizenship=KHM; offence=L2008-10; registered_on=2024-02-12; charged_on=2024-02-12; decided_on=2024-08-15; stage=decided; outcome=convicted; sentence_months=120
case_number=2/24; accused_name=SAMPLE Srey; sex=female; age_band=<18; citizenship=KHM; offence=L2008-12; registered_on=2024-02-20; charged_on=2024-02-20
case_number=3/24; accused_name=TESTING Bun; sex=male; age_band=18+; citizenship=VNM; offence=L2008-26; registered_on=2024-03-22; charged_on=2024-03-22; decided_on=2024-09-30; stage=decided; outcome=acquitted
`,
  },
  {
    name: 'a sentence that may be a result',
    sheet: `
Case file no.|Accused name|Sex|Age|Nationality|Charges|Date of registration|Date of judgment|Sentence|Victim compensation
20/24|SAMPLE Dara|M|34|Cambodian|Article 10 and Article 12 of the 2008 Law|12.02.2024|15.08.2024|10 years + 5 million riel fine|10 million riel
21/24|SAMPLE Srey|F|29|Cambodian|Article 12 of the 2008 Law|20.02.2024|16.08.2024|Acquitted|
22/24|TESTING Bun|M|41|Vietnamese|Article 26 of the 2008 Law|22.03.2024|-|pending|
`,
    gives: `
case_number=20/24; accused_name=SAMPLE Dara; sex=male; age_band=18+; citizenship=KHM; offence=L2008-10; other_offences=L2008-12; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; outcome=convicted; sentence_months=120; fine=5000000; compensation=10000000
case_number=21/24; accused_name=SAMPLE Srey; sex=female; age_band=18+; citizenship=KHM; offence=L2008-12; registered_on=2024-02-20; decided_on=2024-08-16; stage=decided; outcome=acquitted
case_number=22/24; accused_name=TESTING Bun; sex=male; age_band=18+; citizenship=VNM; offence=L2008-26; registered_on=2024-03-22
`,
  },
  {
    name: 'headings as people speak',
    sheet: `
សំណុំរឿង|អ្នកជាប់ចោទ|ភេទ|អាយុ|សញ្ជាតិ|តាមមាត្រា (ច្បាប់២០០៨)|ទទួល|កាត់ថ្ងៃ|តុលាការសម្រេច|ទោស|មកឬអត់
12/24|សាកល្បង ដារា|ប|៣៤|ខ្មែរ|១០|១២/០២/២៤|១៥/០៨/២៤|ត្រូវកាត់ទោស|១០ឆ្នាំកន្លះ|មក
13/24|សាកល្បង ចន្ថា|ស|២៩|ខ្មែរ|១២|២០/០២/២៤|១៦/០៨/២៤|អោយរួចខ្លួន|-|អត់មក
`,
    gives: `
case_number=12/24; accused_name=សាកល្បង ដារា; sex=male; age_band=18+; citizenship=KHM; offence=L2008-10; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; presence=in_person; outcome=convicted; sentence_months=126
case_number=13/24; accused_name=សាកល្បង ចន្ថា; sex=female; age_band=18+; citizenship=KHM; offence=L2008-12; registered_on=2024-02-20; decided_on=2024-08-16; stage=decided; presence=in_absentia; outcome=acquitted
`,
  },
  {
    name: 'short forms that a line below explains',
    sheet: `
Nr|File ref|Def.|Sex|Age|Ctz|Art.|Law|In|Out|Res.|Term
1|44/2024|SAMPLE Dara|M|34|KHM|10|L08|12-Feb-24|15-Aug-24|C|10y
2|45/2024|SAMPLE Srey|F|29|KHM|12|L08|20-Feb-24|16-Aug-24|C|7y
3|46/2024|TESTING Bun|M|41|VNM|26|L08|22-Mar-24|30-Sep-24|A|
L08 = Law of 2008; C = convicted, A = acquitted
`,
    gives: `
case_number=44/2024; accused_name=SAMPLE Dara; sex=male; age_band=18+; citizenship=KHM; offence=L2008-10; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; outcome=convicted; sentence_months=120
case_number=45/2024; accused_name=SAMPLE Srey; sex=female; age_band=18+; citizenship=KHM; offence=L2008-12; registered_on=2024-02-20; decided_on=2024-08-16; stage=decided; outcome=convicted; sentence_months=84
case_number=46/2024; accused_name=TESTING Bun; sex=male; age_band=18+; citizenship=VNM; offence=L2008-26; registered_on=2024-03-22; decided_on=2024-09-30; stage=decided; outcome=acquitted
`,
  },
  {
    name: 'as above in marks and in a word',
    sheet: `
ល.រ|លេខសំណុំរឿង|ថ្ងៃចូល|ឈ្មោះជនជាប់ចោទ|ភេទ|អាយុ|មាត្រា|ថ្ងៃសាលក្រម|លទ្ធផល|ទោស
1|12/24|12/02/2024|សាកល្បង ដារា|ប|34|10 ច.ជ.ម|15/08/2024|ពិរុទ្ធ|10ឆ្នាំ
2|ដដែល|ដដែល|សាកល្បង ចន្ថា|ស|29|ដដែល|ដដែល|ពិរុទ្ធ|5ឆ្នាំ
3|〃|〃|គំរូ ប៊ុន|ប|41|〃|〃|រួចខ្លួន|-
`,
    gives: `
case_number=12/24; accused_name=សាកល្បង ដារា; sex=male; age_band=18+; offence=L2008-10; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; outcome=convicted; sentence_months=120
case_number=12/24; accused_name=សាកល្បង ចន្ថា; sex=female; age_band=18+; offence=L2008-10; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; outcome=convicted; sentence_months=60
case_number=12/24; accused_name=គំរូ ប៊ុន; sex=male; age_band=18+; offence=L2008-10; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; outcome=acquitted
`,
  },
  {
    name: 'the day of the judgment with all that it ordered',
    sheet: `
Case no.|Accused|Sex|Age|Article of the 2008 law|Case received|Judgment
1/24|SAMPLE Dara|M|34|10|12/02/2024|15/08/2024: convicted, 10 years, 5 million riel fine, 20 million riel to the victim
2/24|SAMPLE Srey|F|29|12|20/02/2024|16/08/2024: acquitted
3/24|TESTING Bun|M|41|26|22/03/2024|not yet
`,
    gives: `
case_number=1/24; accused_name=SAMPLE Dara; sex=male; age_band=18+; offence=L2008-10; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; outcome=convicted; sentence_months=120; fine=5000000; compensation=20000000
case_number=2/24; accused_name=SAMPLE Srey; sex=female; age_band=18+; offence=L2008-12; registered_on=2024-02-20; decided_on=2024-08-16; stage=decided; outcome=acquitted
case_number=3/24; accused_name=TESTING Bun; sex=male; age_band=18+; offence=L2008-26; registered_on=2024-03-22
`,
  },
  {
    name: 'two laws and two articles in columns',
    sheet: `
Case|Accused|Sex|Age|Law 1|Art. 1|Law 2|Art. 2|Received|Decided|Verdict
1/24|SAMPLE Dara|M|34|TIP|10|CC|378|12/02/2024|15/08/2024|Guilty
2/24|SAMPLE Srey|F|29|TIP|12|||20/02/2024|16/08/2024|Guilty
`,
    gives: `
case_number=1/24; accused_name=SAMPLE Dara; sex=male; age_band=18+; offence=L2008-10; other_offences=CC-FRAUD; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; outcome=convicted
case_number=2/24; accused_name=SAMPLE Srey; sex=female; age_band=18+; offence=L2008-12; registered_on=2024-02-20; decided_on=2024-08-16; stage=decided; outcome=convicted
`,
  },
  {
    name: 'amounts in Khmer, in riel and not',
    sheet: `
លេខរឿង|ឈ្មោះ|ភេទ|អាយុ|ម.|ច្បាប់|ចុះបញ្ជី|កាត់|លទ្ធផល|ទោស|ពិន័យ|សំណង
12/24|សាកល្បង ដារា|ប|34|10|ច.ជ.ម|12/02/2024|15/08/2024|ពិរុទ្ធ|10ឆ្នាំ|៥.០០០.០០០រ|ពីរម៉ឺនដុល្លារ
13/24|សាកល្បង ចន្ថា|ស|29|12|ច.ជ.ម|20/02/2024|16/08/2024|ពិរុទ្ធ|7ឆ្នាំ|៤លាន ៥សែន|១០ លាន ៛
`,
    gives: `
case_number=12/24; accused_name=សាកល្បង ដារា; sex=male; age_band=18+; offence=L2008-10; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; outcome=convicted; sentence_months=120; fine=5000000
case_number=13/24; accused_name=សាកល្បង ចន្ថា; sex=female; age_band=18+; offence=L2008-12; registered_on=2024-02-20; decided_on=2024-08-16; stage=decided; outcome=convicted; sentence_months=84; fine=4500000; compensation=10000000
`,
    faults: ['compensation other-currency'],
  },
  {
    name: 'adults and minors in words',
    sheet: `
Case|Accused|Sex|Adult or minor|Art. (TIP)|Registered|Status
1/25|SAMPLE Dara|male|adult|10|12/02/2025|inv. judge
2/25|SAMPLE Srey|female|minor|12|20/02/2025|trial
3/25|TESTING Bun|male|not known|26|22/03/2025|awaiting hearing
`,
    gives: `
case_number=1/25; accused_name=SAMPLE Dara; sex=male; age_band=18+; offence=L2008-10; registered_on=2025-02-12; stage=investigating_judge
case_number=2/25; accused_name=SAMPLE Srey; sex=female; age_band=<18; offence=L2008-12; registered_on=2025-02-20; stage=trial
case_number=3/25; accused_name=TESTING Bun; sex=male; offence=L2008-26; registered_on=2025-03-22; stage=awaiting_trial
`,
  },
  {
    name: 'units in a line under the headings, columns numbered',
    sheet: `
បញ្ជីសំណុំរឿង|||||||||
(គិតត្រឹមថ្ងៃទី៣១ ខែធ្នូ ឆ្នាំ២០២៤)|||||||||
ល.រ|លេខសំណុំរឿង|ជនជាប់ចោទ|ភេទ|អាយុ|បទចោទ|ថ្ងៃចុះបញ្ជី|ថ្ងៃសាលក្រម|ទោស|ពិន័យ
||||(ឆ្នាំ)||||(ឆ្នាំ)|(លានរៀល)
(១)|(២)|(៣)|(៤)|(៥)|(៦)|(៧)|(៨)|(៩)|(១០)
១|១២/២៤|សាកល្បង ដារា|ប|៣៤|ម.១០ ច.ជ.ម|១២/០២/២៤|១៥/០៨/២៤|១០|៥
២|១៣/២៤|សាកល្បង ចន្ថា|ស|២៩|ម.១២ ច.ជ.ម|២០/០២/២៤|១៦/០៨/២៤|៧|៤
`,
    gives: `
case_number=១២/២៤; accused_name=សាកល្បង ដារា; sex=male; age_band=18+; offence=L2008-10; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; outcome=convicted; sentence_months=120; fine=5000000
case_number=១៣/២៤; accused_name=សាកល្បង ចន្ថា; sex=female; age_band=18+; offence=L2008-12; registered_on=2024-02-20; decided_on=2024-08-16; stage=decided; outcome=convicted; sentence_months=84; fine=4000000
`,
  },
  {
    name: 'columns under words that nobody knows, of nothing that is asked',
    sheet: `
Case No.|Shelf mark|Accused|Sex|Age|Nationality|Charge (TIP Art.)|Received on|Decided on|Verdict|Imprisonment|Chairs|Bundle
1/24|K-12-3|SAMPLE Dara|M|34|Khmer|10|12/02/2024|15/08/2024|Guilty|10 years|Mr Sok|Green
2/24|K-12-4|SAMPLE Srey|F|29|Khmer|12|20/02/2024|16/08/2024|Guilty|7 years|Mr Sok|Red
3/24|K-12-9|TESTING Bun|M|41|Thai|26|22/03/2024|30/09/2024|Not guilty||Mr Chan|Green
`,
    gives: `
case_number=1/24; accused_name=SAMPLE Dara; sex=male; age_band=18+; citizenship=KHM; offence=L2008-10; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; outcome=convicted; sentence_months=120
case_number=2/24; accused_name=SAMPLE Srey; sex=female; age_band=18+; citizenship=KHM; offence=L2008-12; registered_on=2024-02-20; decided_on=2024-08-16; stage=decided; outcome=convicted; sentence_months=84
case_number=3/24; accused_name=TESTING Bun; sex=male; age_band=18+; citizenship=THA; offence=L2008-26; registered_on=2024-03-22; decided_on=2024-09-30; stage=decided; outcome=acquitted
`,
  },
  {
    name: 'part or all of a sentence suspended',
    sheet: `
Case No|Accused|Sex|Age|Art. TIP law|Reg. date|Judg. date|Presence|Sentence
1/24|SAMPLE Dara|M|34|10|12/02/2024|15/08/2024|yes|10 yrs imprisonment, 3 yrs suspended
2/24|SAMPLE Srey|F|29|12|20/02/2024|16/08/2024|no|3 yrs imprisonment fully suspended
3/24|TESTING Bun|M|41|26|22/03/2024|30/09/2024|deemed|acquitted
`,
    gives: `
case_number=1/24; accused_name=SAMPLE Dara; sex=male; age_band=18+; offence=L2008-10; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; presence=in_person; outcome=convicted; sentence_months=120; suspended_months=36
case_number=2/24; accused_name=SAMPLE Srey; sex=female; age_band=18+; offence=L2008-12; registered_on=2024-02-20; decided_on=2024-08-16; stage=decided; presence=in_absentia; outcome=convicted; sentence_months=36; suspended_months=36
case_number=3/24; accused_name=TESTING Bun; sex=male; age_band=18+; offence=L2008-26; registered_on=2024-03-22; decided_on=2024-09-30; stage=decided; presence=deemed_present; outcome=acquitted
`,
  },
  {
    name: 'ages in a column of men and one of women, and a total beside what is suspended of it',
    sheet: `
ល.រ|លេខសំណុំរឿង|គោត្តនាម និងនាម|អាយុ||មាត្រា (ច្បាប់ ២០០៨)|កាលបរិច្ឆេទ||លទ្ធផល|ទោស|
|||ប្រុស|ស្រី||ចុះបញ្ជី|សម្រេច||សរុប|ព្យួរ
១|លេខ ៧/២០២៤|សាកល្បង ដារា|៣៤||១០|១២/០២/២០២៤|១៥/០៨/២០២៤|ផ្តន្ទាទោស|៧ឆ្នាំ៦ខែ|
២|លេខ ៨/២០២៤|សាកល្បង ស្រី||១៦|១២|២០/០២/២០២៤|១៦/០៨/២០២៤|ផ្តន្ទាទោស|៣ឆ្នាំ|ទាំងអស់
`,
    gives: `
case_number=៧/២០២៤; accused_name=សាកល្បង ដារា; sex=male; age_band=18+; offence=L2008-10; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; outcome=convicted; sentence_months=90
case_number=៨/២០២៤; accused_name=សាកល្បង ស្រី; sex=female; age_band=<18; offence=L2008-12; registered_on=2024-02-20; decided_on=2024-08-16; stage=decided; outcome=convicted; sentence_months=36; suspended_months=36
`,
  },
  {
    name: 'the lines of a text file in one column',
    sheet: `
Court of First Instance, TIP law of 2008
Case, Accused, Sex, Age, Art., Registered, Charged, Judged, Verdict, Prison, Damages
1. 4/24, SAMPLE Dara, M, 56, art. 18, 5-8-24, 6-8-24, 31-3-25, guilty, 10 years 6 months, -
2. 8/24, SAMPLE Srey, F, 57, art. 18, 5-8-24, 6-8-24, 31-3-25, acquitted, -, 23.000.000
`,
    gives: `
case_number=4/24; accused_name=SAMPLE Dara; sex=male; age_band=18+; offence=L2008-18; registered_on=2024-08-05; charged_on=2024-08-06; decided_on=2025-03-31; stage=decided; outcome=convicted; sentence_months=126
case_number=8/24; accused_name=SAMPLE Srey; sex=female; age_band=18+; offence=L2008-18; registered_on=2024-08-05; charged_on=2024-08-06; decided_on=2025-03-31; stage=decided; outcome=acquitted; compensation=23000000
`,
  },
  {
    name: 'each cell in two languages',
    sheet: `
Case|Accused|Sex|Age|Art. TIP law|Registered|Judgment|Presence|Verdict|Prison
1/24|SAMPLE Dara|ប្រុស/M|34|10|12/02/2024|15/08/2024|ចាត់ទុកជាចំពោះមុខ⏎Deemed in presence|ផ្តន្ទាទោស⏎Convicted|10 ឆ្នាំ 3 ខែ⏎10 y 3 m
2/24|SAMPLE Srey|ស្រី/F|29|12|20/02/2024|16/08/2024|ចំពោះមុខ⏎In presence|រួចខ្លួន⏎Acquitted|
3/24|TESTING Bun|ប្រុស/M|41|26|22/03/2024|30/09/2024|ចំពោះមុខ⏎Absent|ផ្តន្ទាទោស⏎Convicted|8 ឆ្នាំ⏎9 y
`,
    gives: `
case_number=1/24; accused_name=SAMPLE Dara; sex=male; age_band=18+; offence=L2008-10; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; presence=deemed_present; outcome=convicted; sentence_months=123
case_number=2/24; accused_name=SAMPLE Srey; sex=female; age_band=18+; offence=L2008-12; registered_on=2024-02-20; decided_on=2024-08-16; stage=decided; presence=in_person; outcome=acquitted
case_number=3/24; accused_name=TESTING Bun; sex=male; age_band=18+; offence=L2008-26; registered_on=2024-03-22; decided_on=2024-09-30; stage=decided; presence=ចំពោះមុខ⏎Absent; outcome=convicted; sentence_months=8 ឆ្នាំ⏎9 y
`,
    faults: ['presence two-answers', 'sentence_months two-answers'],
  },
  {
    name: 'years, months and the sum of both; a result that says no more than that there is a sentence',
    sheet: `
Case|Accused|Sex|Age|Art. TIP law|Registered|Judgment|Result|Years|Months|Altogether
1/24|SAMPLE Dara|M|34|10|12/02/2024|15/08/2024|ទោស|3|3|39
2/24|SAMPLE Srey|F|29|12|20/02/2024|16/08/2024|upheld|10||120
3/24|TESTING Bun|M|41|26|22/03/2024|30/09/2024|acquitted|||
`,
    gives: `
case_number=1/24; accused_name=SAMPLE Dara; sex=male; age_band=18+; offence=L2008-10; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; outcome=convicted; sentence_months=39
case_number=2/24; accused_name=SAMPLE Srey; sex=female; age_band=18+; offence=L2008-12; registered_on=2024-02-20; decided_on=2024-08-16; stage=decided; outcome=convicted; sentence_months=120
case_number=3/24; accused_name=TESTING Bun; sex=male; age_band=18+; offence=L2008-26; registered_on=2024-03-22; decided_on=2024-09-30; stage=decided; outcome=acquitted
`,
  },
  {
    name: 'names in Khmer letters beside those in Latin ones, damages in millions, P, A and D, and where somebody was born',
    sheet: `
Case file|Reg. date|Accused (family / given)|Khmer|M/F|Age|Born in|Art. TIP law|Judgment date|P/A|Outcome|Prison|Suspended|Civil damages
1/24|12/2/2024|SAMPLE Dara|សាកល្បង ដារា|M|44|Battambang|12|15/8/2024|P|G|7 yr 3 mo||17m
2/24|20/2/2024|SAMPLE Srey|សាកល្បង ស្រី|F|50|abroad|19|16/8/2024|A|G|5 yr|all|12m
3/24|22/3/2024|TESTING Bun|គំរូ ប៊ុន|M|30|Siem Reap|26|30/9/2024|D|G|3 yr||1.5m
P = present, A = absent, D = absent but deemed contradictory
`,
    gives: `
case_number=1/24; accused_name=សាកល្បង ដារា; accused_name_latin=SAMPLE Dara; sex=male; age_band=18+; offence=L2008-12; registered_on=2024-02-12; decided_on=2024-08-15; stage=decided; presence=in_person; outcome=convicted; sentence_months=87; compensation=17000000
case_number=2/24; accused_name=សាកល្បង ស្រី; accused_name_latin=SAMPLE Srey; sex=female; age_band=18+; offence=L2008-19; registered_on=2024-02-20; decided_on=2024-08-16; stage=decided; presence=in_absentia; outcome=convicted; sentence_months=60; suspended_months=60; compensation=12000000
case_number=3/24; accused_name=គំរូ ប៊ុន; accused_name_latin=TESTING Bun; sex=male; age_band=18+; offence=L2008-26; registered_on=2024-03-22; decided_on=2024-09-30; stage=decided; presence=deemed_present; outcome=convicted; sentence_months=36; compensation=1500000
`,
  },
]

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '')

describe('a list of a court', () => {
  it.each(CASES)('$name', ({ sheet, gives, faults = [] }) => {
    const rows = linesOf(sheet).map((line, i) => ({ row: i + 1, cells: line.split('|').map((cell) => cell.trim().replaceAll('⏎', '\n')) }))
    const said = readOwnSheets([{ sheet: 'List', rows: Lines.of(rows) }], { form, country, words, answers: {}, today: '2026-02-01' })
    if (!said || said === 'counts') throw new Error('no list was found')
    expect(said.questions.map((q) => q.id)).toEqual([])
    expect(said.faults.map((f) => `${f.field} ${f.fault}`)).toEqual(faults)
    const wanted = linesOf(gives).map(
      (line) => Object.fromEntries(line.split('; ').map((pair) => pair.replaceAll('⏎', '\n').split('='))) as Record<string, string>,
    )
    const fields = new Set(wanted.flatMap((row) => Object.keys(row)))
    const given = [...said.rows].map(({ cells }) =>
      Object.fromEntries([...fields].flatMap((field) => (isSaid(cells[field]) ? [[field, cells[field]]] : []))),
    )
    expect(given).toEqual(wanted)
  })
})

/** What nobody wrote is filled with the code for that. */
const isSaid = (value: string | undefined): boolean =>
  value !== undefined && !['', 'Unknown', 'unknown', 'UNK', 'UNSPECIFIED', 'not_applicable'].includes(value)
