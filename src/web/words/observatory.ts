/** Words of the list of figures and of one figure's page. The Khmer is a draft until a native reader signs it. */
import type { Words } from '../../core/model/fields.ts'
import { both } from './say.ts'

export const OBSERVATORY = {
  find: both('Find a figure', 'រក|តួលេខ'),
  'find-what': both('convicted, identified, 2022 …', 'ទណ្ឌិត ជនរងគ្រោះ ២០២២ …'),
  search: both('Find', 'រក'),
  'found-n': both('{n} found', 'រក|ឃើញ {n}'),
  'found-none': both(
    'No definition has this word in its name. Try another word.',
    'គ្មាន|និយមន័យ|ណា|មាន|ពាក្យ|នេះ|ក្នុង|ឈ្មោះ|ទេ។ សូម|សាក|ពាក្យ|ផ្សេង។',
  ),
  'nothing-found': both(
    'No released figure was found by these words: the names of figures and of their rows, their units and years were looked through. What people ask first stands below; how anything else would be counted is under Methods.',
    'រក|មិន|ឃើញ|តួលេខ|ដែល|បាន|ចេញផ្សាយ|តាម|ពាក្យ|ទាំងនេះ|ទេ៖ បាន|រក|ក្នុង|ឈ្មោះ|តួលេខ|និង|ជួរ|របស់|វា ឯកតា និង|ឆ្នាំ។ អ្វី|ដែល|គេ|សួរ|មុន មាន|ខាងក្រោម ហើយ|របៀប|រាប់|អ្វី|ផ្សេង|ទៀត មាន|ក្នុង|វិធី|រាប់។',
  ),
  'no-figure-found': both(
    'No figure has this in its name. What people ask first stands below.',
    'គ្មាន|តួលេខ|ណា|មាន|ពាក្យ|នេះ|ក្នុង|ឈ្មោះ|ទេ។ អ្វី|ដែល|គេ|សួរ|មុន មាន|ខាងក្រោម។',
  ),
  all: both('All figures', 'តួលេខ|ទាំងអស់'),
  'all-one': both('The one figure', 'តួលេខ|តែ|មួយ'),
  'all-n': both('All {n} figures', 'តួលេខ|ទាំង {n}'),
  'all-in-one': both('All figures in one table (CSV)', 'តួលេខ|ទាំងអស់|ក្នុង|តារាង|តែ|មួយ (CSV)'),
  'asked-first': both('What people ask first', 'អ្វី|ដែល|គេ|សួរ|មុន'),
  newest: both('Newest', 'ថ្មី|បំផុត'),
  years: both('Years', 'ឆ្នាំ'),
  sentence: both('{what}: {number} in {year}', '{what}៖ {number} ក្នុង|ឆ្នាំ {year}'),
  'sentence-when': both('{what}: {number}, {when}', '{what}៖ {number} {when}'),
  'why-none': both('{state}: do not read a number that is not printed as zero.', '{state}៖ កុំ|អាន|លេខ|ដែល|មិន|បង្ហាញ|ថា|សូន្យ។'),
  complete: both('All {due} returns that were due are in.', 'របាយការណ៍|ទាំង {due} ដែល|ត្រូវ|ដាក់ បាន|មក|គ្រប់។'),
  waiting: both(
    '{received} returns were in when it was counted, all that were due. Something in them waited, or part of the time was asked of nobody: so it is that many or more.',
    'ពេល|រាប់ មាន|របាយការណ៍ {received} គ្រប់|តាម|អ្វី|ដែល|ត្រូវ|ដាក់។ មាន|អ្វី|ក្នុង|នោះ|នៅ|រង់ចាំ ឬ|រយៈពេល|មួយ|ផ្នែក|មិន|បាន|សួរ|អ្នក|ណា|ទេ៖ ដូច្នេះ|មាន|ប៉ុណ្ណឹង|ឬ|ច្រើន|ជាង។',
  ),
  unasked: both(
    'No return is owed for it. What was recorded all the same is counted, so it is that many or more.',
    'គ្មាន|របាយការណ៍|ត្រូវ|ដាក់|សម្រាប់|វា|ទេ។ អ្វី|ដែល|បាន|កត់ត្រា ត្រូវ|បាន|រាប់ ដូច្នេះ|មាន|ប៉ុណ្ណឹង|ឬ|ច្រើន|ជាង។',
  ),
  incomplete: both(
    '{received} of {due} returns that were due are in, so it is that many or more.',
    'របាយការណ៍ {received} ក្នុង|ចំណោម {due} ដែល|ត្រូវ|ដាក់ បាន|មក|ដល់ ដូច្នេះ|មាន|ប៉ុណ្ណឹង|ឬ|ច្រើន|ជាង។',
  ),
  'incomplete-about': both(
    '{received} of {due} returns that were due are in, so it is about that many, or more.',
    'របាយការណ៍ {received} ក្នុង|ចំណោម {due} ដែល|ត្រូវ|ដាក់ បាន|មក|ដល់ ដូច្នេះ|មាន|ប្រហែល|ប៉ុណ្ណឹង ឬ|ច្រើន|ជាង។',
  ),
  'returns-of': both('returns counted: “{form}”', 'របាយការណ៍|ដែល|រាប់៖ «{form}»'),
  'out-on': both('Released {day}.', 'ចេញផ្សាយ {day}។'),
  before: both('In {year} it was {number}.', 'ក្នុង|ឆ្នាំ {year} គឺ {number}។'),
  'before-broken': both(
    'In {year} it was {number}. {year} and {newest} cannot be compared: {why}.',
    'ក្នុង|ឆ្នាំ {year} គឺ {number}។ {year} និង {newest} មិន|អាច|ប្រៀបធៀប|បាន|ទេ៖ {why}។',
  ),
  'why-coverage': both(
    '{before} returns were in for the earlier year, {after} for the later',
    'ឆ្នាំ|មុន|មាន|របាយការណ៍ {before} ឆ្នាំ|ក្រោយ {after}',
  ),
  'why-uncovered': both('neither release says how many returns were in', 'ការ|ចេញផ្សាយ|ទាំង|ពីរ មិន|ប្រាប់|ថា|របាយការណ៍|បាន|មក|ប៉ុន្មាន'),
  'why-definition': both('it is counted in another way since', 'តាំង|ពី|នោះ|មក រាប់|តាម|របៀប|ផ្សេង'),
  'why-length': both('they are not equally long', 'រយៈពេល|មិន|ស្មើ|គ្នា'),
  'by-year': both('{what}, by year', '{what} តាម|ឆ្នាំ'),
  'by-time': both('{what}, by time', '{what} តាម|រយៈពេល'),
  'by-time-sub': both(
    '{unit}. Dark: the newest. Hatched: withheld, its height says nothing. Under each: returns in, of all of that time.',
    '{unit}។ ពណ៌|ចាស់៖ ថ្មី|បំផុត។ ឆ្នូត៖ មិន|បង្ហាញ កម្ពស់|មិន|ប្រាប់|អ្វី|ទេ។ ខាងក្រោម៖ របាយការណ៍|បាន|មក ក្នុង|ចំណោម|ទាំងអស់|នៃ|រយៈពេល|នោះ។',
  ),
  'by-year-sub': both(
    '{unit}. Dark: the newest year. Hatched: withheld, its height says nothing. Under each year: returns in, of those due.',
    '{unit}។ ពណ៌|ចាស់៖ ឆ្នាំ|ថ្មី|បំផុត។ ឆ្នូត៖ មិន|បង្ហាញ កម្ពស់|មិន|ប្រាប់|អ្វី|ទេ។ ក្រោម|ឆ្នាំ|នីមួយៗ៖ របាយការណ៍|បាន|មក ក្នុង|ចំណោម|ដែល|ត្រូវ|ដាក់។',
  ),
  'cut-note': both('≠ The years on its two sides cannot be compared: {why}.', '≠ ឆ្នាំ|នៅ|សង|ខាង មិន|អាច|ប្រៀបធៀប|បាន|ទេ៖ {why}។'),
  'cut-note-pair': both('≠ {from} and {to} cannot be compared: {why}.', '≠ {from} និង {to} មិន|អាច|ប្រៀបធៀប|បាន|ទេ៖ {why}។'),
  pair: both('{from} and {to}', '{from} និង {to}'),
  'alike-note': both('Counted alike, with the same share of returns in: {pairs}.', 'រាប់|ដូច|គ្នា ហើយ|របាយការណ៍|មក|ក្នុង|សមាមាត្រ|ដូច|គ្នា៖ {pairs}។'),
  'alike-of-others': both(
    'The same share of returns in, but of more or fewer that were due: {pairs}. Part of a difference may be an office that came in or fell away.',
    'របាយការណ៍|មក|ក្នុង|សមាមាត្រ|ដូច|គ្នា តែ|ចំនួន|ដែល|ត្រូវ|មក|ច្រើន|ឬ|តិច|ជាង៖ {pairs}។ ភាព|ខុស|គ្នា|មួយ|ផ្នែក អាច|មក|ពី|ការិយាល័យ|ដែល|ចូល ឬ|ចេញ។',
  ),
  'jump-up-returns': both(
    '{to} is far above {from}, and more returns came in ({before}, then {after}): how much of the rise is theirs, nobody can say from this.',
    '{to} ខ្ពស់|ជាង {from} ឆ្ងាយ ហើយ|របាយការណ៍|មក|ច្រើន|ជាង ({before} រួច {after})៖ ពី|នេះ គ្មាន|អ្នក|ណា|ដឹង|ថា ការ|កើន|ប៉ុន្មាន|មក|ពី|របាយការណ៍|ទេ។',
  ),
  'jump-down-returns': both(
    '{to} is far below {from}, and fewer returns came in ({before}, then {after}): how much of the fall is theirs, nobody can say from this.',
    '{to} ទាប|ជាង {from} ឆ្ងាយ ហើយ|របាយការណ៍|មក|តិច|ជាង ({before} រួច {after})៖ ពី|នេះ គ្មាន|អ្នក|ណា|ដឹង|ថា ការ|ថយ|ប៉ុន្មាន|មក|ពី|របាយការណ៍|ទេ។',
  ),
  'jump-up-others': both(
    '{to} is far above {from}. The returns that are in need not be the same ({before}, then {after}): those that one has and the other lacks may hold any part of the rise, and how much nobody can say from this. Do not quote it as a rise before somebody has explained it.',
    '{to} ខ្ពស់|ជាង {from} ឆ្ងាយ។ របាយការណ៍|ដែល|បាន|មក អាច|មិន|ដូច|គ្នា ({before} រួច {after})៖ អ្វី|ដែល|ម្ខាង|មាន ហើយ|ម្ខាង|ទៀត|ខ្វះ អាច|មាន|ផ្នែក|ណា|មួយ|នៃ|ការ|កើន ហើយ|ពី|នេះ គ្មាន|អ្នក|ណា|ដឹង|ថា|ប៉ុន្មាន|ទេ។ សូម|កុំ|ដកស្រង់|ថា|កើន មុន|មាន|អ្នក|ពន្យល់។',
  ),
  'jump-down-others': both(
    '{to} is far below {from}. The returns that are in need not be the same ({before}, then {after}): those that one has and the other lacks may hold any part of the fall, and how much nobody can say from this. Do not quote it as a fall before somebody has explained it.',
    '{to} ទាប|ជាង {from} ឆ្ងាយ។ របាយការណ៍|ដែល|បាន|មក អាច|មិន|ដូច|គ្នា ({before} រួច {after})៖ អ្វី|ដែល|ម្ខាង|មាន ហើយ|ម្ខាង|ទៀត|ខ្វះ អាច|មាន|ផ្នែក|ណា|មួយ|នៃ|ការ|ថយ ហើយ|ពី|នេះ គ្មាន|អ្នក|ណា|ដឹង|ថា|ប៉ុន្មាន|ទេ។ សូម|កុំ|ដកស្រង់|ថា|ថយ មុន|មាន|អ្នក|ពន្យល់។',
  ),
  'jump-up-unknown': both(
    '{to} is far above {from}. Returns that came or did not come ({before}, then {after}) cannot be the whole reason, and the record names no other: do not quote it as a rise before somebody has explained it.',
    '{to} ខ្ពស់|ជាង {from} ឆ្ងាយ។ របាយការណ៍|ដែល|មក|ឬ|មិន|មក ({before} រួច {after}) មិន|អាច|ជា|មូលហេតុ|ទាំងអស់|ទេ ហើយ|កំណត់ត្រា|មិន|ប្រាប់|មូលហេតុ|ផ្សេង៖ សូម|កុំ|ដកស្រង់|ថា|កើន មុន|មាន|អ្នក|ពន្យល់។',
  ),
  'jump-down-unknown': both(
    '{to} is far below {from}. Returns that came or did not come ({before}, then {after}) cannot be the whole reason, and the record names no other: do not quote it as a fall before somebody has explained it.',
    '{to} ទាប|ជាង {from} ឆ្ងាយ។ របាយការណ៍|ដែល|មក|ឬ|មិន|មក ({before} រួច {after}) មិន|អាច|ជា|មូលហេតុ|ទាំងអស់|ទេ ហើយ|កំណត់ត្រា|មិន|ប្រាប់|មូលហេតុ|ផ្សេង៖ សូម|កុំ|ដកស្រង់|ថា|ថយ មុន|មាន|អ្នក|ពន្យល់។',
  ),
  'jump-up-unsaid': both(
    '{to} is far above {from}, and the record does not say why: do not quote it as a rise before somebody has explained it.',
    '{to} ខ្ពស់|ជាង {from} ឆ្ងាយ ហើយ|កំណត់ត្រា|មិន|ប្រាប់|មូលហេតុ|ទេ៖ សូម|កុំ|ដកស្រង់|ថា|កើន មុន|មាន|អ្នក|ពន្យល់។',
  ),
  'jump-down-unsaid': both(
    '{to} is far below {from}, and the record does not say why: do not quote it as a fall before somebody has explained it.',
    '{to} ទាប|ជាង {from} ឆ្ងាយ ហើយ|កំណត់ត្រា|មិន|ប្រាប់|មូលហេតុ|ទេ៖ សូម|កុំ|ដកស្រង់|ថា|ថយ មុន|មាន|អ្នក|ពន្យល់។',
  ),
  'parts-moved': both(
    'By {cut}, {from} and {to} cannot be compared: many more are not stated in one of them than in the other, so the other parts moved with what was written.',
    'តាម|{cut} {from} និង {to} មិន|អាច|ប្រៀបធៀប|បាន|ទេ៖ ក្នុង|ឆ្នាំ|មួយ មាន|អ្វី|ដែល|មិន|បាន|បញ្ជាក់|ច្រើន|ជាង|ឆ្នាំ|ម្ខាង|ទៀត ដូច្នេះ|ផ្នែក|ផ្សេង|ប្រែ|តាម|អ្វី|ដែល|បាន|សរសេរ។',
  ),
  'parts-far': both(
    'By {cut}, far from {from} in {to}: {list}. Do not quote it as a rise or a fall before somebody has explained it.',
    'តាម|{cut} ក្នុង {to} ឆ្ងាយ|ពី {from}៖ {list}។ សូម|កុំ|ដកស្រង់|ថា|កើន|ឬ|ថយ មុន|មាន|អ្នក|ពន្យល់។',
  ),
  'beside-broken': both('≠ {from}: the two years cannot be compared.', '≠ {from}៖ ឆ្នាំ|ទាំង|ពីរ|មិន|អាច|ប្រៀបធៀប|បាន|ទេ។'),
  'beside-far': both(
    'Far from {from}: do not quote it as a rise or a fall before somebody has explained it.',
    'ឆ្ងាយ|ពី {from}៖ សូម|កុំ|ដកស្រង់|ថា|កើន|ឬ|ថយ មុន|មាន|អ្នក|ពន្យល់។',
  ),
  crossed: both('By several things at once, in its release: {list}.', 'តាម|របៀប|ច្រើន|ក្នុង|ពេល|តែ|មួយ ក្នុង|ការ|ចេញផ្សាយ៖ {list}។'),
  'not-placed': both(
    'No table of it by place, court or office was released for its newest time.',
    'សម្រាប់|រយៈពេល|ថ្មី|បំផុត គ្មាន|តារាង|តាម|ទីកន្លែង តុលាការ ឬ|ការិយាល័យ|ចេញផ្សាយ|ទេ។',
  ),
  'not-crossed': both(
    'No table of it by two things at once (such as province and sex) was released: the smaller a group, the sooner somebody is known by it.',
    'គ្មាន|តារាង|តាម|របៀប|ពីរ|ក្នុង|ពេល|តែ|មួយ (ដូច|ជា|ខេត្ត និង|ភេទ) ត្រូវ|បាន|ចេញផ្សាយ|ទេ៖ ក្រុម|កាន់តែ|តូច មនុស្ស|ក្នុង|នោះ|កាន់តែ|ងាយ|ត្រូវ|គេ|ស្គាល់។',
  ),
  'owed-note': both(
    'Returns of the whole year ({list}): where they changed, other offices are counted, or more or fewer of them.',
    'របាយការណ៍|នៃ|ឆ្នាំ|ទាំងមូល ({list})៖ កន្លែង|ដែល|ប្ដូរ គឺ|រាប់|ការិយាល័យ|ផ្សេង ឬ|ច្រើន|ឬ|តិច|ជាង។',
  ),
  'dash-note': both('A dash is not zero: for that year no number was released.', 'សញ្ញា – មិនមែន|ជា|សូន្យ|ទេ៖ ឆ្នាំ|នោះ|គ្មាន|លេខ|ចេញផ្សាយ។'),
  'one-year': both('One year has been released so far; there is no line to draw.', 'ទើប|តែ|មួយ|ឆ្នាំ|ដែល|បាន|ចេញផ្សាយ គ្មាន|អ្វី|ត្រូវ|គូរ|ទេ។'),
  'one-time': both('One time has been released so far; there is no line to draw.', 'ទើប|តែ|មួយ|រយៈពេល|ដែល|បាន|ចេញផ្សាយ គ្មាន|អ្វី|ត្រូវ|គូរ|ទេ។'),
  'nothing-title': both('{what}: nothing released yet', '{what}៖ មិន|ទាន់|មាន|អ្វី|ចេញផ្សាយ'),
  'nothing-why': both(
    'This record can count it, and no figure of it has gone out. That says nothing about how many there are.',
    'កំណត់ត្រា|នេះ|អាច|រាប់|វា តែ|មិន|ទាន់|មាន|តួលេខ|ចេញផ្សាយ|ទេ។ នេះ|មិន|ប្រាប់|ថា|មាន|ប៉ុន្មាន|ឡើយ។',
  ),
  'col-year': both('Year', 'ឆ្នាំ'),
  'col-number': both('Number', 'ចំនួន'),
  'col-state': both('State', 'ស្ថានភាព'),
  'col-returns': both('Returns in', 'របាយការណ៍|បាន|មក'),
  'col-released': both('Released', 'ចេញផ្សាយ'),
  'nothing-out': both('nothing released', 'គ្មាន|អ្វី|ចេញផ្សាយ'),
  'where-returns': both('Where the returns have come from', 'របាយការណ៍|មក|ពី|ណា'),
  'where-people': both('Where it was', 'នៅ|ទីណា'),
  'where-returns-sub': both(
    '{year}. Returns received, of {full} due. This is paperwork, not crime; nobody is ranked.',
    '{year}។ របាយការណ៍|បាន|ទទួល ក្នុង {full} ដែល|ត្រូវ|ដាក់។ នេះ|ជា|ឯកសារ មិនមែន|បទល្មើស មិន|ចាត់|លំដាប់|ទេ។',
  ),
  'where-returns-some': both(
    '{year}. Returns received. Not every office owed as many by then, so no tile is full. This is paperwork, not crime; nobody is ranked.',
    '{year}។ របាយការណ៍|បាន|ទទួល។ ការិយាល័យ|មិន|ត្រូវ|ដាក់|ចំនួន|ស្មើ|គ្នា|ទេ ដូច្នេះ|គ្មាន|ក្រឡា|ណា|ពេញ។ នេះ|ជា|ឯកសារ មិនមែន|បទល្មើស មិន|ចាត់|លំដាប់|ទេ។',
  ),
  'where-people-sub': both(
    '{year}, {unit}, by {by}. Every number has the same shade: places are not ranked.',
    '{year} {unit} តាម|{by}។ លេខ|ទាំងអស់|មាន|ពណ៌|តែ|មួយ៖ មិន|ចាត់|លំដាប់|ទីកន្លែង|ទេ។',
  ),
  'where-note': both('Equal tiles; no borders are drawn.', 'ក្រឡា|ស្មើ|គ្នា មិន|គូរ|ព្រំប្រទល់|ទេ។'),
  'where-dash-several': both(
    'A dash: {places} has several offices, each in the table.',
    'សញ្ញា –៖ {places} មាន|ការិយាល័យ|ច្រើន នីមួយៗ|នៅ|ក្នុង|តារាង។',
  ),
  'where-dash-open': both(
    'A dash: of {places} nobody is recorded yet, and not all returns are in. It is no zero.',
    'សញ្ញា –៖ {places} មិន|ទាន់|មាន|អ្នក|ណា|ត្រូវ|បាន|កត់ត្រា ហើយ|របាយការណ៍|មិន|ទាន់|មក|គ្រប់។ មិនមែន|ជា|សូន្យ|ទេ។',
  ),
  'where-dash-none': both(
    'A dash: of {places} the release has no row, in the table or the files; nobody signed a zero by that.',
    'សញ្ញា –៖ ការ|ចេញផ្សាយ|គ្មាន|ជួរ|សម្រាប់ {places} ទាំង|ក្នុង|តារាង និង|ឯកសារ។ គ្មាន|អ្នក|ណា|ចុះ|ហត្ថលេខា|ថា|សូន្យ|ទេ។',
  ),
  'where-off': both('In the table, and on no tile: {list}.', 'ក្នុង|តារាង តែ|មិន|នៅ|លើ|ក្រឡា៖ {list}។'),
  'not-in': both('Not in: {list}.', 'មិន|ទាន់|មក៖ {list}។'),
  'not-in-one': both('{office}, {missing} of {due}', '{office} {missing} ក្នុង|ចំណោម {due}'),
  'not-in-n': both(
    'Returns that were due and are not in: {n}. The table says how many have come from each office.',
    'របាយការណ៍|ដែល|ត្រូវ|ដាក់ តែ|មិន|ទាន់|មក៖ {n}។ តារាង|ប្រាប់|ថា មក|ពី|ការិយាល័យ|នីមួយៗ|ប៉ុន្មាន។',
  ),
  'who-missing': both('Which are missing?', 'ខ្វះ|ណា|ខ្លះ'),
  'who-unsaid': both('Which ones are missing was not released.', 'ខ្វះ|ណា|ខ្លះ មិន|បាន|ចេញផ្សាយ|ទេ។'),
  'measure-returns': both('Returns', 'របាយការណ៍'),
  'measure-number': both('Number', 'ចំនួន'),
  measure: both('Shown on the tiles', 'បង្ហាញ|លើ|ក្រឡា'),
  'counted-by': both('The year is that of', 'ឆ្នាំ គិត|តាម'),
  'year-of': both('the year is that of “{day}”', 'ឆ្នាំ គិត|តាម «{day}»'),
  'counted-by-day': both('Its time is that of', 'រយៈពេល គិត|តាម'),
  'time-of': both('its time is that of “{day}”', 'រយៈពេល គិត|តាម «{day}»'),
  'what-it-counts': both('What it counts', 'រាប់|អ្វី'),
  'what-it-is-not': both('What it is not', 'មិនមែន|ជា|អ្វី'),
  definition: both('Whole definition', 'និយមន័យ|ពេញ'),
  'known-on': both('As known on', 'តាម|ដែល|ដឹង|នៅ'),
  'take-away': both('Take it away', 'យក|ទៅ|ប្រើ'),
  'file-csv': both('every number, for a spreadsheet', 'លេខ|ទាំងអស់ សម្រាប់|តារាង'),
  'file-xlsx': both('the same for Excel', 'ដូច|គ្នា សម្រាប់ Excel'),
  'file-json': both('the same for programs', 'ដូច|គ្នា សម្រាប់|កម្មវិធី'),
  'file-package': both('what each column means', 'អត្ថន័យ|នៃ|ជួរ|នីមួយៗ'),
  'file-chart': both('the chart as a picture', 'គំនូសតាង|ជា|រូប'),
  'file-proof': both('its release, with every proof', 'ការ|ចេញផ្សាយ ជាមួយ|ភស្តុតាង|ទាំងអស់'),
  'file-how': both(
    'CSV, XLSX and JSON are put together from the tables of its releases: each row names its release, and stands in a table (table-1.csv …) of it. Those tables are what was signed.',
    'CSV XLSX និង JSON ផ្គុំ|ពី|តារាង|នៃ|ការ|ចេញផ្សាយ|របស់|វា៖ ជួរ|នីមួយៗ|ប្រាប់|ការ|ចេញផ្សាយ ហើយ|មាន|ក្នុង|តារាង (table-1.csv …) នៃ|ការ|ចេញផ្សាយ|នោះ។ តារាង|ទាំងនោះ|ហើយ|ដែល|បាន|ចុះ|ហត្ថលេខា។',
  ),
  embed: both('Show this chart on your page', 'បង្ហាញ|គំនូសតាង|នេះ|លើ|ទំព័រ|អ្នក'),
  'embed-how': both('A picture, without a tracker; it stays up to date.', 'ជា|រូប គ្មាន|ការ|តាមដាន ហើយ|ទាន់|សម័យ|ជានិច្ច។'),
  cite: both('How to cite', 'របៀប|ដកស្រង់'),
  citation: both(
    '{country}, national record of trafficking in persons: {what}, {year}: {number} {unit}. Released {day} (release {release}). {coverage} {address}',
    '{country} កំណត់ត្រា|ជាតិ|អំពី|អំពើ|ជួញដូរ|មនុស្ស៖ {what} {year}៖ {number} {unit}។ ចេញផ្សាយ {day} (ការ|ចេញផ្សាយ {release})។ {coverage} {address}',
  ),
  'citation-observatory': both(
    '{country}, record kept by organisations and embassies of what they asked about trafficking in persons: {what}, {year}: {number} {unit}. Released {day} (release {release}). {coverage} {address}',
    '{country} កំណត់ត្រា|របស់|អង្គការ និង|ស្ថានទូត អំពី|អ្វី|ដែល|ពួកគេ|បាន|ស្នើ|អំពី|អំពើ|ជួញដូរ|មនុស្ស៖ {what} {year}៖ {number} {unit}។ ចេញផ្សាយ {day} (ការ|ចេញផ្សាយ {release})។ {coverage} {address}',
  ),
  'release-citation': both(
    '{country}, national record of trafficking in persons: {title}. Released {day} (release {release}). {coverage} {address}',
    '{country} កំណត់ត្រា|ជាតិ|អំពី|អំពើ|ជួញដូរ|មនុស្ស៖ {title}។ ចេញផ្សាយ {day} (ការ|ចេញផ្សាយ {release})។ {coverage} {address}',
  ),
  'release-citation-observatory': both(
    '{country}, record kept by organisations and embassies of what they asked about trafficking in persons: {title}. Released {day} (release {release}). {coverage} {address}',
    '{country} កំណត់ត្រា|របស់|អង្គការ និង|ស្ថានទូត អំពី|អ្វី|ដែល|ពួកគេ|បាន|ស្នើ|អំពី|អំពើ|ជួញដូរ|មនុស្ស៖ {title}។ ចេញផ្សាយ {day} (ការ|ចេញផ្សាយ {release})។ {coverage} {address}',
  ),
  'citation-demo': both('{demo}. {text}', '{demo}។ {text}'),
  'part-of': both(
    'A count of records and no percentage: {number} of {whole}, in {year}.',
    'ជា|ចំនួន|កំណត់ត្រា មិនមែន|ភាគរយ៖ {number} ក្នុង|ចំណោម {whole} ក្នុង|ឆ្នាំ {year}។',
  ),
  'part-alone': both(
    'A count of records and no percentage; of how many was not released.',
    'ជា|ចំនួន|កំណត់ត្រា មិនមែន|ភាគរយ។ ក្នុង|ចំណោម|ប៉ុន្មាន មិន|បាន|ចេញផ្សាយ|ទេ។',
  ),
  'whole-of': both(
    'This is what a share is taken of, and no figure of its own: all of them, whether they had it or not. Those that had it:',
    'នេះ|ជា|អ្វី|ដែល|គេ|យក|ទៅ|គិត|ភាគរយ មិនមែន|តួលេខ|ដាច់|ដោយ|ឡែក|ទេ៖ ទាំងអស់ ទោះ|មាន|ឬ|គ្មាន|ក៏|ដោយ។ អ្វី|ដែល|មាន៖',
  ),
  'whole-alone': both(
    'This is what a share is taken of, and no figure of its own: all of them, whether they had it or not. How many had it was not released.',
    'នេះ|ជា|អ្វី|ដែល|គេ|យក|ទៅ|គិត|ភាគរយ មិនមែន|តួលេខ|ដាច់|ដោយ|ឡែក|ទេ៖ ទាំងអស់ ទោះ|មាន|ឬ|គ្មាន|ក៏|ដោយ។ ប៉ុន្មាន|ដែល|មាន មិន|បាន|ចេញផ្សាយ|ទេ។',
  ),
  'no-cite': both(
    'Do not quote it alone: it stands beside the count of those that had it, whose page has a citation.',
    'សូម|កុំ|ដកស្រង់|វា|តែ|ឯង៖ វា|នៅ|ជាមួយ|ចំនួន|អ្វី|ដែល|មាន ដែល|ទំព័រ|របស់|វា|មាន|របៀប|ដកស្រង់។',
  ),
  'no-cite-alone': both(
    'It cannot be quoted: how many had it was not released, and this number alone would be read as theirs.',
    'មិន|អាច|ដកស្រង់|បាន|ទេ៖ ប៉ុន្មាន|ដែល|មាន មិន|បាន|ចេញផ្សាយ ហើយ|គេ|នឹង|អាន|លេខ|នេះ|តែ|ឯង|ថា|ជា|ចំនួន|នោះ។',
  ),
  'stable-address': both('Stable address', 'អាសយដ្ឋាន|ថេរ'),
  'stable-why': both(
    'It leads to the newest; each release keeps an address of its own.',
    'វា|នាំ|ទៅ|តួលេខ|ថ្មី|បំផុត។ ការ|ចេញផ្សាយ|នីមួយៗ|មាន|អាសយដ្ឋាន|ផ្ទាល់។',
  ),
  elsewhere: both('Told apart in other years, not in the newest', 'បែងចែក|ក្នុង|ឆ្នាំ|ផ្សេង មិនមែន|ក្នុង|ឆ្នាំ|ថ្មី|បំផុត'),
  revisions: both('Revisions', 'ការ|កែប្រែ'),
  'no-revisions': both('No year of it has been released twice.', 'គ្មាន|ឆ្នាំ|ណា|ត្រូវ|បាន|ចេញផ្សាយ|ពីរ|ដង|ទេ។'),
  revised: both('{year}: {before} became {after}', '{year}៖ {before} ក្លាយ|ជា {after}'),
  'revised-gone': both('{year}: {before} was taken back; nothing stands in its place', '{year}៖ {before} ត្រូវ|បាន|ដក|វិញ ហើយ|គ្មាន|អ្វី|ជំនួស|ទេ'),
  'revised-same': both('{year}: released again, unchanged: {after}', '{year}៖ ចេញផ្សាយ|ម្តង|ទៀត ដដែល៖ {after}'),
  'cut-years': both('{cut}, over the years', '{cut} តាម|ឆ្នាំ'),
  'panels-sub': both('{unit}. One scale for all, so that small panels look small.', '{unit}។ មាត្រដ្ឋាន|តែ|មួយ ដូច្នេះ|ផ្នែក|តូច|មើលទៅ|តូច។'),
  'gone-title': both('This release is no longer here', 'ការ|ចេញផ្សាយ|នេះ|លែង|នៅ|ទីនេះ'),
  'gone-why': both(
    'It went out on {day}, and the log still has its mark. Its files are not here any more: do not cite it. What stands today is in the list of figures.',
    'វា|បាន|ចេញផ្សាយ {day} ហើយ|កំណត់ហេតុ|នៅ|មាន|សញ្ញា|របស់|វា។ ឯកសារ|របស់|វា|លែង|នៅ|ទីនេះ៖ សូម|កុំ|ដកស្រង់។ អ្វី|ដែល|នៅ|ថ្ងៃនេះ មាន|ក្នុង|បញ្ជី|តួលេខ។',
  ),
} as const

/**
 * Parts of the work by which figures are looked for. A requirement says which it is of; where a reader would look for a kind of record
 * elsewhere than those who ask for it do, the kind says it.
 */
export const GROUPS: readonly {
  readonly id: string
  readonly pillars: readonly string[]
  readonly kinds?: readonly string[]
  readonly words: Words
}[] = [
  {
    id: 'finding',
    pillars: ['identification'],
    kinds: ['identification', 'screening', 'encountered_person', 'encounter_count', 'lead', 'mission_contact', 'consular_screening'],
    words: both('Finding people', 'ការ|រក|ឃើញ|មនុស្ស'),
  },
  { id: 'protection', pillars: ['protection'], words: both('Protection and services', 'ការ|ការពារ|និង|សេវា') },
  { id: 'prosecution', pillars: ['prosecution'], words: both('From investigation to sentence', 'ពី|ការ|ស៊ើបអង្កេត|ដល់|ទោស') },
  { id: 'justice', pillars: ['justice', 'law'], words: both('Rights, compensation and the law', 'សិទ្ធិ សំណង និង|ច្បាប់') },
  { id: 'integrity', pillars: ['integrity'], kinds: ['integrity_allegation', 'disciplinary_action'], words: both('Officials', 'មន្ត្រី') },
  { id: 'prevention', pillars: ['prevention'], kinds: ['briefing', 'risk_area', 'inspection'], words: both('Prevention', 'ការ|បង្ការ') },
  {
    id: 'means',
    pillars: ['capacity', 'resources', 'cooperation', 'data', 'meta'],
    kinds: ['training', 'meeting', 'unit_capacity', 'specialised_unit', 'instrument', 'coop_request'],
    words: both('Means, cooperation and the record itself', 'មធ្យោបាយ កិច្ចសហការ និង|កំណត់ត្រា|ផ្ទាល់'),
  },
]
