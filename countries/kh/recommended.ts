import type { Recommended } from '../../src/core/country/index.ts'

/**
 * Who recommended what this country's requirements of kind REC follow, and in our own words what is to be done; what each has to show in figures is the
 * requirement's own sentence. The Khmer is a draft until a native reader signs it.
 */
export const recommended: Recommended = {
  by: { en: 'United States Department of State', km: 'ក្រសួងការបរទេសសហរដ្ឋអាមេរិក' },
  document: { en: 'Trafficking in Persons Report 2024, chapter on Cambodia', km: 'របាយការណ៍ស្តីពីការជួញដូរមនុស្ស ឆ្នាំ២០២៤ ផ្នែកកម្ពុជា' },
  asks: {
    R16: {
      en: 'Investigate and prosecute those who force people to work in online scam operations, officials among them',
      km: 'ស៊ើបអង្កេត និងចោទប្រកាន់អ្នកដែលបង្ខំមនុស្សឱ្យធ្វើការក្នុងប្រតិបត្តិការឆបោកតាមអនឡាញ រួមទាំងមន្ត្រី',
    },
    R17: { en: 'Follow the guidelines on identifying victims in full', km: 'អនុវត្តគោលការណ៍ណែនាំស្តីពីការកំណត់ជនរងគ្រោះឱ្យពេញលេញ' },
    R18: { en: 'Screen everybody in immigration detention or custody', km: 'ពិនិត្យមនុស្សទាំងអស់ដែលត្រូវឃុំដោយអន្តោប្រវេសន៍ ឬត្រូវឃុំខ្លួន' },
    R19: { en: 'Ask for adequate penalties where somebody is convicted', km: 'ស្នើទោសសមស្របចំពោះអ្នកដែលត្រូវកាត់ទោស' },
    R20: {
      en: 'Give the units against trafficking more money, and pay it before the work',
      km: 'បង្កើនថវិកាដល់អង្គភាពប្រឆាំងការជួញដូរ ហើយបើកវាជាមុន',
    },
    R21: {
      en: 'Watch over defendants who are released under judicial supervision until trial',
      km: 'តាមដានជនជាប់ចោទដែលដោះលែងក្រោមការត្រួតពិនិត្យតាមផ្លូវតុលាការ រហូតដល់ជំនុំជម្រះ',
    },
    R22: { en: 'Make more labour inspections without announcing them', km: 'ធ្វើអធិការកិច្ចការងារដោយមិនប្រកាសឱ្យបានច្រើនជាងមុន' },
    R23: { en: 'Offer more services to male victims', km: 'ផ្តល់សេវាឱ្យបានច្រើនដល់ជនរងគ្រោះប្រុស' },
    R24: {
      en: 'Set up a victims’ fund, and let foreign victims stay and work',
      km: 'បង្កើតមូលនិធិជនរងគ្រោះ ហើយអនុញ្ញាតឱ្យជនរងគ្រោះបរទេសស្នាក់នៅ និងធ្វើការ',
    },
    R25: { en: 'Bring a system into use that watches, gathers and reports data', km: 'ដាក់ឱ្យប្រើប្រព័ន្ធតាមដាន ប្រមូល និងរាយការណ៍ទិន្នន័យ' },
    R26: { en: 'Protect who victims are, and their privacy, in that system', km: 'ការពារអត្តសញ្ញាណ និងឯកជនភាពជនរងគ្រោះក្នុងប្រព័ន្ធនោះ' },
    R27: { en: 'Do away with recruitment fees that workers pay', km: 'លុបបំបាត់ថ្លៃជ្រើសរើសដែលកម្មករត្រូវបង់' },
    R28: { en: 'Inspect and oversee lenders more', km: 'បង្កើនអធិការកិច្ច និងការត្រួតពិនិត្យលើអ្នកឱ្យខ្ចី' },
    R29: { en: 'Allow restitution when the trafficker is convicted', km: 'អនុញ្ញាតការសងវិញនៅពេលអ្នកជួញដូរត្រូវកាត់ទោស' },
    R30: {
      en: 'Set down how restitution is worked out and granted, and train officials in it',
      km: 'កំណត់របៀបគណនា និងផ្តល់ការសងវិញ ហើយបណ្តុះបណ្តាលមន្ត្រី',
    },
    R31: { en: 'Give missions abroad a set way to help Cambodian victims', km: 'ឱ្យបេសកកម្មនៅបរទេសមាននីតិវិធីជួយជនរងគ្រោះកម្ពុជា' },
    R32: { en: 'Inspect private recruiters and the brokers under their licence', km: 'ធ្វើអធិការកិច្ចទីភ្នាក់ងារជ្រើសរើសឯកជន និងអ្នកឈ្មួញក្រោមអាជ្ញាប័ណ្ណ' },
    R33: {
      en: 'Hear organisations in the rules on who gets custody of child victims',
      km: 'ស្តាប់យោបល់អង្គការក្នុងច្បាប់ស្តីពីការប្រគល់អាណាព្យាបាលកុមាររងគ្រោះ',
    },
    R256: { en: 'Amend the rules on recruiters’ licences and on workers’ contracts', km: 'កែសម្រួលបទប្បញ្ញត្តិស្តីពីអាជ្ញាប័ណ្ណជ្រើសរើស និងកិច្ចសន្យាកម្មករ' },
  },
}
