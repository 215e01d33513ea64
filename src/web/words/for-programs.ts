/** Words of the log of changes, and of the page for those who write programs. The Khmer is a draft until a native reader signs it. */
import { COLUMN } from '../../core/release/words/columns.ts'
import { both } from './say.ts'

export const CHANGES = {
  title: both('What was released, and what changed', 'អ្វី|ដែល|បាន|ចេញផ្សាយ និង|អ្វី|ដែល|បាន|ប្តូរ'),
  what: both(
    'Every release, the newest day first; of one day the newest year first. What went out stays on record here, also when it is replaced.',
    'ការ|ចេញផ្សាយ|ទាំងអស់ ថ្ងៃ|ថ្មី|បំផុត|មុន ហើយ|ក្នុង|ថ្ងៃ|តែ|មួយ ឆ្នាំ|ថ្មី|បំផុត|មុន។ អ្វី|ដែល|បាន|ចេញ នៅ|ក្នុង|បញ្ជី|នេះ ទោះ|ត្រូវ|ជំនួស|ក៏|ដោយ។',
  ),
  feed: both('The same as a feed (Atom)', 'ដូច|គ្នា ជា|ព័ត៌មាន|បន្ត (Atom)'),
  new: both('{what}: {number}', '{what}៖ {number}'),
  again: both('{what}: {before} became {after}', '{what}៖ {before} ក្លាយ|ជា {after}'),
  covered: both('{said} (returns in: {share})', '{said} (របាយការណ៍|បាន|មក៖ {share})'),
  gone: both('Release {id} is no longer here; do not cite it.', 'ការ|ចេញផ្សាយ {id} លែង|នៅ|ទីនេះ សូម|កុំ|ដកស្រង់។'),
  'none-revised': both(
    'Nothing that went out has been revised, replaced or taken back so far.',
    'មក|ដល់|ពេល|នេះ គ្មាន|អ្វី|ដែល|បាន|ចេញផ្សាយ ត្រូវ|បាន|កែ ជំនួស ឬ|ដក|វិញ|ទេ។',
  ),
  'revised-n': both('Revised, released again or taken back so far: {n}.', 'បាន|កែ ចេញផ្សាយ|ម្តង|ទៀត ឬ|ដក|វិញ មក|ដល់|ពេល|នេះ៖ {n}។'),
  others: both('In the same release:', 'ក្នុង|ការ|ចេញផ្សាយ|ដដែល៖'),
  policy: both('When a figure changes, and how you hear of it', 'ពេល|តួលេខ|ប្តូរ និង|របៀប|ដឹង'),
  'policy-again': both(
    'A year is released again where returns that were missing came in, where a mistake was found, or where it is counted by another definition. How large a change must be is not weighed: whatever is approved anew goes out. No year is ever called final; its coverage says what was still missing.',
    'ឆ្នាំ|មួយ|ត្រូវ|ចេញផ្សាយ|ម្តង|ទៀត ពេល|របាយការណ៍|ដែល|ខ្វះ|មក|ដល់ ពេល|រក|ឃើញ|កំហុស ឬ|ពេល|រាប់|តាម|និយមន័យ|ផ្សេង។ មិន|ថ្លឹង|ថា ការ|ប្តូរ|ធំ|ប៉ុន្មាន|ទេ៖ អ្វី|ដែល|អនុម័ត|ថ្មី|ចេញ។ គ្មាន|ឆ្នាំ|ណា|ហៅ|ថា|ចប់|សព្វ|គ្រប់|ទេ ការ|គ្រប|ដណ្តប់|ប្រាប់|ថា|នៅ|ខ្វះ|អ្វី។',
  ),
  'policy-stands': both(
    'What stood before is not written over: it stays at its address, the figure’s page says what became what, and its files mark it as superseded.',
    'អ្វី|ដែល|មាន|មុន មិន|ត្រូវ|សរសេរ|ជាន់|ទេ៖ វា|នៅ|អាសយដ្ឋាន|ដដែល ទំព័រ|តួលេខ|ប្រាប់|ថា|អ្វី|ក្លាយ|ជា|អ្វី ហើយ|ឯកសារ|ដាក់|សញ្ញា superseded។',
  ),
  'policy-back': both(
    'What should not have gone out is taken back, with one of four reasons: wrong, incomplete, counted otherwise, or as a precaution for somebody. Its address then says so, and what proves that it was out stays there.',
    'អ្វី|ដែល|មិន|គួរ|ចេញ ត្រូវ|ដក|វិញ ដោយ|មូលហេតុ|មួយ|ក្នុង|បួន៖ ខុស មិន|គ្រប់ រាប់|តាម|របៀប|ផ្សេង ឬ|ដើម្បី|ការពារ|អ្នក|ណា|ម្នាក់។ អាសយដ្ឋាន|របស់|វា|ប្រាប់|ដូច្នេះ ហើយ|អ្វី|ដែល|បញ្ជាក់|ថា|វា|ធ្លាប់|ចេញ នៅ|ទី|នោះ|ដដែល។',
  ),
  'policy-when': both(
    'No day is fixed beforehand: a release goes out, to everybody at once, after two bodies approved it, and stands here and in the feed from then on. Those whose approval was asked for have read it before; nobody else has.',
    'គ្មាន|ថ្ងៃ|កំណត់|មុន|ទេ៖ ការ|ចេញផ្សាយ|ចេញ|សម្រាប់|គ្រប់|គ្នា|ក្នុង|ពេល|តែ|មួយ ក្រោយ|ស្ថាប័ន|ពីរ|អនុម័ត ហើយ|មាន|នៅ|ទីនេះ និង|ក្នុង|ព័ត៌មាន|បន្ត|ចាប់|ពី|ពេល|នោះ។ អ្នក|ដែល|គេ|សុំ|ឱ្យ|អនុម័ត|បាន|អាន|មុន គ្មាន|អ្នក|ផ្សេង|ទេ។',
  ),
  'policy-who': both(
    'Who approved stands on each release’s page. A body that handed in returns may be one of the two; whether a statistics office was is said there, and not promised.',
    'អ្នក|អនុម័ត|មាន|លើ|ទំព័រ|ការ|ចេញផ្សាយ|នីមួយៗ។ ស្ថាប័ន|ដែល|ដាក់|របាយការណ៍ អាច|ជា|មួយ|ក្នុង|ចំណោម|ពីរ ហើយ|តើ|ការិយាល័យ|ស្ថិតិ|ជា|មួយ|ឬ|ទេ មាន|ប្រាប់|នៅ|ទី|នោះ មិនមែន|ជា|ការ|សន្យា|ទេ។',
  ),
  whom: both('A mistake in a figure:', 'កំហុស|ក្នុង|តួលេខ៖'),
  none: both('Nothing has been released yet.', 'មិន|ទាន់|មាន|ការ|ចេញផ្សាយ|ទេ។'),
} as const

export const PROGRAMS = {
  title: both('For those who write programs', 'សម្រាប់|អ្នក|សរសេរ|កម្មវិធី'),
  what: both(
    'Released figures are files at addresses that stay. No key, no account, no limit but the machine’s. Each answer has an etag: send it back, and what has not changed is not sent again.',
    'តួលេខ|ដែល|បាន|ចេញផ្សាយ ជា|ឯកសារ|នៅ|អាសយដ្ឋាន|ថេរ។ មិន|ត្រូវការ|កូនសោ ឬ|គណនី។ ចម្លើយ|នីមួយៗ|មាន etag៖ ផ្ញើ|វា|ត្រឡប់ អ្វី|ដែល|មិន|ប្តូរ នឹង|មិន|ផ្ញើ|ម្តង|ទៀត។',
  ),
  addresses: both('Addresses', 'អាសយដ្ឋាន'),
  'of-index': both('every figure with its newest number', 'តួលេខ|ទាំងអស់ ជាមួយ|លេខ|ថ្មី|បំផុត'),
  'of-all': both('every figure, year and breakdown in one table', 'តួលេខ ឆ្នាំ និង|ការ|បំបែក|ទាំងអស់ ក្នុង|តារាង|តែ|មួយ'),
  'of-csv': both('one figure, every year and breakdown', 'តួលេខ|មួយ គ្រប់|ឆ្នាំ និង|ការ|បំបែក'),
  'of-json': both('the same as JSON', 'ដូច|គ្នា ជា JSON'),
  'of-xlsx': both('the same for Excel', 'ដូច|គ្នា សម្រាប់ Excel'),
  'of-package': both('the Data Package that describes it', 'Data Package ដែល|ពណ៌នា|វា'),
  'of-chart': both('its chart', 'គំនូសតាង|របស់|វា'),
  'of-feed': both('what was released, newest first', 'អ្វី|ដែល|បាន|ចេញផ្សាយ ថ្មី|បំផុត|មុន'),
  'of-openapi': both('the whole interface, for agencies too (OpenAPI 3.1)', 'ចំណុច|ប្រទាក់|ទាំងមូល សម្រាប់|ស្ថាប័ន|ផង (OpenAPI 3.1)'),
  columns: both('Columns', 'ជួរឈរ'),
  'null-how': both(
    'Where value is empty, nobody may read a zero: state says why there is no number.',
    'កន្លែង|ដែល value ទទេ កុំ|អាន|ថា|សូន្យ៖ state ប្រាប់|ថា|ហេតុអ្វី|គ្មាន|លេខ។',
  ),
  'with-curl': both('With curl', 'ជាមួយ curl'),
  'with-python': both('With Python, nothing but its own library', 'ជាមួយ Python ដោយ|មិន|ត្រូវ|ដំឡើង|អ្វី|បន្ថែម'),
  'with-proof': both('A release, checked without this site’s pages', 'ផ្ទៀងផ្ទាត់|ការ|ចេញផ្សាយ|មួយ ដោយ|មិន|ត្រូវការ|ទំព័រ|របស់|គេហទំព័រ|នេះ'),
  'proof-how': both(
    'Every file is the one that the manifest names; the manifest is the one that the entry of the log names; and the entry is in the log, at that place, under that root.',
    'ឯកសារ|នីមួយៗ|គឺ|ឯកសារ|ដែល|បញ្ជី|ដាក់|ឈ្មោះ បញ្ជី|គឺ|បញ្ជី|ដែល|ធាតុ|ក្នុង|កំណត់ហេតុ|ដាក់|ឈ្មោះ ហើយ|ធាតុ|នោះ|មាន|ក្នុង|កំណត់ហេតុ នៅ|លំដាប់|នោះ ក្រោម|ឫស|នោះ។',
  ),
  'proof-rest': both(
    'What it does not check: the signatures under that root, the log’s own and its witnesses’ (C2SP tlog-proof, tlog-cosignature; “Check it yourself” does, and any reader of that form), and those of the two who approved: what they signed stands in docs/spec/release.md of the program, and their keys in approvals.json; that a key is of that body stands in the log, which auditors read. The files of a figure (figure.csv and its like) are put together from the tables of its releases and are not signed themselves.',
    'អ្វី|ដែល|វា|មិន|ផ្ទៀងផ្ទាត់៖ ហត្ថលេខា|ក្រោម|ឫស|នោះ របស់|កំណត់ហេតុ និង|របស់|សាក្សី (C2SP tlog-proof, tlog-cosignature ដែល «ផ្ទៀងផ្ទាត់|ដោយខ្លួនឯង» ធ្វើ ហើយ|កម្មវិធី|ណា|ក៏|អាន|បាន) និង|ហត្ថលេខា|របស់|អ្នក|អនុម័ត|ទាំង|ពីរ៖ អ្វី|ដែល|គេ|ចុះ|ហត្ថលេខា មាន|ក្នុង docs/spec/release.md នៃ|កម្មវិធី ហើយ|កូនសោ|របស់|គេ|មាន|ក្នុង approvals.json ប៉ុន្តែ|កូនសោ|ជា|របស់|ស្ថាប័ន|ណា មាន|ក្នុង|កំណត់ហេតុ ដែល|សវនករ|អាន។ ឯកសារ|របស់|តួលេខ (figure.csv ជាដើម) ផ្គុំ|ពី|តារាង|នៃ|ការ|ចេញផ្សាយ ហើយ|មិន|មាន|ហត្ថលេខា|ដោយ|ឡែក|ទេ។',
  ),
  checked: both(
    'Released figures are not the record. An agency hands in returns, and answers are read, under keys and rules of their own: they are in the same OpenAPI document.',
    'តួលេខ|ដែល|បាន|ចេញផ្សាយ មិនមែន|ជា|កំណត់ត្រា|ទេ។ ស្ថាប័ន|ដាក់|របាយការណ៍ និង|អាន|ចម្លើយ ដោយ|កូនសោ|និង|ច្បាប់|ផ្ទាល់៖ មាន|ក្នុង|ឯកសារ OpenAPI ដដែល។',
  ),
} as const

/** What each column of a figure's files means; the files themselves say it in English. */
export const COLUMN_WORDS = {
  figure: both('Definition that was counted', 'និយមន័យ|ដែល|បាន|រាប់'),
  from: both('First day that is counted', 'ថ្ងៃ|ដំបូង|ដែល|រាប់'),
  to: both('First day that is not', 'ថ្ងៃ|ដំបូង|ដែល|មិន|រាប់|ទៀត'),
  level: both(
    'total: everybody; breakdown: the same people again, by one thing. Never add up the two',
    'total៖ ទាំងអស់; breakdown៖ មនុស្ស|ដដែល បែង|ចែក|តាម|របៀប|មួយ។ កុំ|បូក|ទាំង|ពីរ',
  ),
  by: both('What people are told apart by; empty where all are meant', 'អ្វី|ដែល|បែង|ចែក|មនុស្ស។ ទទេ|បើ|គិត|ទាំងអស់'),
  code: both('Which of them; empty where all are meant', 'ផ្នែក|ណា|មួយ។ ទទេ|បើ|គិត|ទាំងអស់'),
  by_name: both('What by is called, in English', 'ឈ្មោះ|របស់ by ជា|ភាសា|អង់គ្លេស'),
  code_name: both('What code is called, in English', 'ឈ្មោះ|របស់ code ជា|ភាសា|អង់គ្លេស'),
  code_name_own: both('The same in the country’s first language', 'ដូច|គ្នា ជា|ភាសា|ទី|មួយ|របស់|ប្រទេស'),
  value: COLUMN.value,
  qualifier: both(
    'exact, at_least or about; whether about is about that many, or more, is said by or_more',
    'exact (ច្បាស់) at_least (យ៉ាង|តិច) ឬ about (ប្រហែល); or_more ប្រាប់|ថា about គឺ|ប្រហែល|ប៉ុណ្ណឹង ឬ|ប្រហែល|ប៉ុណ្ណឹង|ឬ|ច្រើន|ជាង',
  ),
  or_more: both(
    'yes where there may be more than the number says, because not all of it is in: at_least, and about that is about that many or more; empty where no number is printed',
    'yes បើ|អាច|មាន|ច្រើន|ជាង|ចំនួន|នេះ ព្រោះ|មិន|ទាន់|មក|គ្រប់៖ at_least និង about ដែល|ប្រហែល|ប៉ុណ្ណឹង|ឬ|ច្រើន|ជាង។ ទទេ|បើ|មិន|បាន|បង្ហាញ|ចំនួន',
  ),
  about_because: both(
    'where qualifier is about, why: undecided (which records are of one person is not settled), day_unsure (of some the day is known roughly), as_stated (a paper says about), contradicted (two statements differ), rounded; several with a space between; empty where its release does not say',
    'បើ qualifier ជា about មូលហេតុ៖ undecided (មិន|ទាន់|សម្រេច|ថា|កំណត់ត្រា|ណា|ជា|មនុស្ស|តែ|ម្នាក់) day_unsure (ខ្លះ|ដឹង|ថ្ងៃ|តែ|ប្រហែល) as_stated (ឯកសារ|សរសេរ|ថា|ប្រហែល) contradicted (សេចក្តី|ថ្លែង|ពីរ|ខុស|គ្នា) rounded (បង្គត់)។ ច្រើន មាន|ដកឃ្លា|នៅ|កណ្តាល។ ទទេ|បើ|ការ|ចេញផ្សាយ|មិន|ប្រាប់',
  ),
  state: COLUMN.state,
  returns_received: both('Returns that were in when it was counted', 'របាយការណ៍|ដែល|បាន|មក ពេល|រាប់'),
  returns_due: both('Returns that were due by then', 'របាយការណ៍|ដែល|ត្រូវ|ដាក់|ត្រឹម|ពេល|នោះ'),
  returns_to_come: both(
    'Returns of it that were not due yet by then, and not in',
    'របាយការណ៍|ដែល|មិន|ទាន់|ដល់|ថ្ងៃ|ត្រូវ|ដាក់|ត្រឹម|ពេល|នោះ ហើយ|មិន|ទាន់|មក',
  ),
  definition: both('Version of the definition', 'កំណែ|នៃ|និយមន័យ'),
  as_of: both('Day whose knowledge it is', 'តាម|ដែល|ដឹង|នៅ|ថ្ងៃ|ណា'),
  released: both('Day it went out', 'ថ្ងៃ|ចេញផ្សាយ'),
  release: both('Release that printed it', 'ការ|ចេញផ្សាយ|ដែល|បាន|បង្ហាញ|វា'),
  superseded: both('yes where a later release speaks of the same interval', 'yes បើ|ការ|ចេញផ្សាយ|ក្រោយ|និយាយ|អំពី|រយៈពេល|ដដែល'),
  demonstration: both('yes where it is invented', 'yes បើ|វា|ជា|ការ|ប្រឌិត'),
} as const

/** What a file says of itself, for it is passed on without its page. */
export const FILE_CAUTIONS = {
  sum: both(
    'Do not add up the column value. Rows of level total count everybody; rows of level breakdown count the same people again, once for each thing that they are told apart by, and an interval that was released again stands in it again (superseded).',
    'កុំ|បូក|ជួរឈរ value។ ជួរ|ដែល level ជា total រាប់|មនុស្ស|ទាំងអស់។ ជួរ|ដែល level ជា breakdown រាប់|មនុស្ស|ដដែល|ម្តង|ទៀត សម្រាប់|របៀប|បែង|ចែក|នីមួយៗ ហើយ|រយៈពេល|ដែល|បាន|ចេញផ្សាយ|ម្តង|ទៀត មាន|ក្នុង|នោះ|ម្តង|ទៀត (superseded)។',
  ),
} as const
