/** What is said of stated totals, and of a sheet that holds counts and no records. */
import { refused, type Entry } from './entry.ts'

export const COUNTS = {
  'counts.no-table': refused(
    'The sheet holds no table of counts: no lines of numbers under headings. A list of people or cases goes in as a return.',
    'សន្លឹកនេះគ្មានតារាងចំនួនទេ៖ គ្មានជួរលេខក្រោមចំណងជើង។ បញ្ជីមនុស្ស ឬសំណុំរឿង ត្រូវប្រគល់ជារបាយការណ៍។',
  ),
  'counts.no-words': refused(
    'This country says nothing of how its offices write such tables. Enter the totals one by one.',
    'ប្រទេសនេះមិនបានប្រាប់ពីរបៀបដែលការិយាល័យសរសេរតារាងបែបនេះទេ។ សូមបញ្ចូលចំនួនសរុបម្តងមួយៗ។',
  ),
  'counts.no-count': refused(
    '“{text}” is no count: a count is a whole number and not below zero. Write it so in the sheet, or leave it empty and say what that means.',
    '«{text}» មិនមែនជាចំនួនរាប់ទេ៖ ចំនួនរាប់ជាចំនួនគត់ និងមិនតិចជាងសូន្យ។ សូមសរសេរដូច្នេះក្នុងសន្លឹក ឬទុកទទេ ហើយប្រាប់អត្ថន័យ។',
  ),
  'counts.to-come': refused('This number is of a time that has not come yet.', 'លេខនេះជារបស់ពេលដែលមិនទាន់មកដល់ទេ។'),
  'counts.twice': refused(
    'This cell and {other} are said to be the same figure, “{figure}”, of the same time, and hold two numbers. Say of one of the headings that it counts something else.',
    'ក្រឡានេះ និង {other} ត្រូវបានប្រាប់ថាជាតួលេខដដែល «{figure}» នៃពេលដដែល ប៉ុន្តែមានលេខពីរ។ សូមប្រាប់ថាចំណងជើងមួយរាប់អ្វីផ្សេង។',
  ),
  'counts.no-totals': refused('Nothing of this sheet is handed in, by what was answered.', 'តាមចម្លើយ គ្មានអ្វីក្នុងសន្លឹកនេះត្រូវប្រគល់ទេ។'),
  'counts.too-many': refused(
    'The sheet makes {count} totals, and {most} can be handed in at once. Split it by year.',
    'សន្លឹកនេះបង្កើតចំនួនសរុប {count} ហើយអាចប្រគល់បាន {most} ក្នុងមួយលើក។ សូមបំបែកតាមឆ្នាំ។',
  ),
  'counts.not-cut': refused(
    '“{figure}” is not cut by {cut}: {cells} numbers are left out (“{heading}”). Their whole is stated where it stands in the sheet.',
    '«{figure}» មិនបែងចែកតាម {cut} ទេ៖ លេខ {cells} ត្រូវបានទុកចោល («{heading}»)។ ចំនួនសរុបរបស់វាត្រូវបានប្រាប់ បើមានក្នុងសន្លឹក។',
  ),
  'counts.not-reported': refused(
    'Nothing stands for “{heading}”: it is not reported, and no zero is made of it.',
    'គ្មានអ្វីសម្រាប់ «{heading}» ទេ៖ មិនបានរាយការណ៍ ហើយមិនយកជាសូន្យទេ។',
  ),
  'counts.aside': refused(
    '“{heading}” holds words, shares or numbers of another time, and is not read.',
    '«{heading}» មានពាក្យ ភាគរយ ឬលេខនៃពេលផ្សេង ហើយមិនត្រូវបានអានទេ។',
  ),
  'counts.days-summed': refused(
    'The lines are days of a month: their sum is stated, and no day.',
    'ជួរជាថ្ងៃក្នុងខែ៖ ផលបូកត្រូវបានប្រាប់ មិនមែនថ្ងៃនីមួយៗទេ។',
  ),
  'counts.no-whole': refused(
    '“{heading}” is some of a number that stands nowhere in the sheet: its numbers are left out.',
    '«{heading}» ជាផ្នែកមួយនៃចំនួនដែលគ្មានក្នុងសន្លឹក៖ លេខរបស់វាត្រូវបានទុកចោល។',
  ),
  'counts.over-times': refused(
    '“{heading}” sums numbers of more than one year, or of an earlier time, and is left out. What stands under a time of its own is stated.',
    '«{heading}» បូកលេខនៃឆ្នាំច្រើនជាងមួយ ឬនៃពេលមុន ហើយត្រូវបានទុកចោល។ លេខដែលមានពេលរបស់ខ្លួនត្រូវបានប្រាប់។',
  ),
  'counts.not-over': refused(
    'This time is not over: its numbers are stated as so much at least, and one that is “about” is left out. Hand the table in again when it is.',
    'ពេលនេះមិនទាន់ចប់ទេ៖ លេខរបស់វាត្រូវបានប្រាប់ថាយ៉ាងតិច ហើយលេខ «ប្រហែល» ត្រូវបានទុកចោល។ សូមប្រគល់តារាងម្តងទៀតពេលចប់។',
  ),
  'counts.over-year': refused(
    'The months run over the end of a year and no year stands beside them: they are left out. Write the year beside each month: Oct 2023, Jan 2024.',
    'ខែឆ្លងចុងឆ្នាំ ហើយគ្មានឆ្នាំនៅក្បែរទេ៖ លេខទាំងនេះត្រូវបានទុកចោល។ សូមសរសេរឆ្នាំក្បែរខែនីមួយៗ៖ តុលា 2023 មករា 2024។',
  ),
  'counts.sums-fit': refused('{count} sums of the sheet fit what they sum.', 'ផលបូក {count} ក្នុងសន្លឹក ត្រឹមត្រូវ។'),
  'total.bad-source': refused(
    '"{value}" is no reference number. Write letters, digits, points and dashes, without spaces: NCCT-2023-17.',
    '«{value}» មិនមែនជាលេខយោងទេ។ សូមសរសេរអក្សរឡាតាំង លេខ ចុច និងសហសញ្ញា ដោយគ្មានដកឃ្លា៖ NCCT-2023-17។',
  ),
  'total.bad-cell': refused(
    '"{value}" is no cell. Write dimension=code, with a semicolon between: sex=male; province=KH-12.',
    '«{value}» មិនមែនជាក្រឡាទេ។ សូមសរសេរ dimension=code ដោយមានសញ្ញា ; នៅចន្លោះ។',
  ),
  'total.bad-rate': refused(
    'A value that was another currency needs the currency (USD), the riel for one of it, and the day of that rate; riel needs none of them.',
    'តម្លៃជារូបិយប័ណ្ណផ្សេងត្រូវមានរូបិយប័ណ្ណ (USD) អត្រាជារៀល និងថ្ងៃនៃអត្រា។ រៀលមិនត្រូវការទាំងនេះទេ។',
  ),
  'total.stub.indicator': refused(
    'This figure is made of others, and cannot be stated as a total: state the counts it is made of.',
    'តួលេខនេះគណនាពីតួលេខផ្សេង។ សូមរាយការណ៍ចំនួនដែលវាផ្សំឡើង។',
  ),
  'total.stub.definition': refused('The total goes by another version of the definition.', 'ចំនួនសរុបនេះតាមនិយមន័យកំណែផ្សេង។'),
  'total.stub.agency': refused(
    'This body neither sends the form of this figure nor receives returns; it cannot state its total.',
    'ស្ថាប័ននេះមិនផ្ញើទម្រង់នេះ ឬទទួលរបាយការណ៍ទេ ដូច្នេះមិនអាចរាយការណ៍ចំនួនសរុបបានទេ។',
  ),
  'total.stub.office': refused(
    'There is no such office for this figure. Write its code, or ALL for the whole country.',
    'គ្មានការិយាល័យនេះសម្រាប់តួលេខនេះទេ។ សូមសរសេរលេខកូដ ឬ ALL សម្រាប់ទូទាំងប្រទេស។',
  ),
  'total.stub.to': refused('The interval ends before it begins.', 'រយៈពេលបញ្ចប់មុនចាប់ផ្តើម។'),
  'total.stub.cells': refused('The cells cannot be read.', 'មិនអាចអានក្រឡាបានទេ។'),
  'total.cells.dimension': refused('The figure has no such dimension or code.', 'តួលេខនេះគ្មានវិមាត្រ ឬលេខកូដនេះទេ។'),
  'total.cells.doubled': refused('The same cell is there twice.', 'ក្រឡាដដែលមានពីរដង។'),
  'total.cells.parts': refused(
    'The parts add up to more than the total. Write what the paper says of each; a number that is about is approx. If the paper itself says so, hand the list of totals in with --parts-as-written {source}: both are kept, and no figure picks one.',
    'ផ្នែកនានាបូកលើសចំនួនសរុប។ សូមសរសេរតាមឯកសារ។ ចំនួនប្រហែលសរសេរ approx។ បើឯកសារសរសេរដូច្នេះពិត សូមបញ្ជូនបញ្ជីសរុបដោយ --parts-as-written {source}៖ ទាំងពីរត្រូវរក្សាទុក ហើយគ្មានតួលេខណាជ្រើសយកមួយទេ។',
  ),
  'total.bad-bounds': refused(
    'A number between two needs the lower one under value, the upper one under most, and between as its qualifier; no other has an upper one.',
    'ចំនួនចន្លោះពីរ ត្រូវមានចំនួនទាបក្នុង value ចំនួនខ្ពស់ក្នុង most និង qualifier ជា between។ ចំនួនផ្សេងគ្មានចំនួនខ្ពស់ទេ។',
  ),
  'total.stub.corrects': refused(
    'A document does not correct itself. State its number again, and it takes the place of what was typed before.',
    'ឯកសារមិនកែខ្លួនឯងទេ។ សូមរាយការណ៍លេខម្តងទៀត វានឹងជំនួសលេខដែលបានវាយមុន។',
  ),
} as const satisfies Readonly<Record<string, Entry>>
