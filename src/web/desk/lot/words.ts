/** Words of visits by lot. The Khmer is a draft until a native reader, and a labour inspector, sign it. */
import { both } from '../../words/say.ts'

export const LOT = {
  'lot-title': both('Visits by lot', 'ចុះ|ពិនិត្យ|តាម|ឆ្នោត'),
  'lot-how': both(
    'Where the lot falls, nobody knows before its hour: not you, not whoever keeps this record, not the workplace.',
    'មុន|ម៉ោង|កំណត់ គ្មាន|អ្នក|ណា|ដឹង|ថា|ឆ្នោត|ចេញ|កន្លែង|ណា|ទេ៖ មិន|មែន|អ្នក មិន|មែន|អ្នក|រក្សា|កំណត់ត្រា មិន|មែន|កន្លែង|ធ្វើការ|នោះ។',
  ),
  'lot-none': both('No visits are framed yet.', 'មិន|ទាន់|មាន|បញ្ជី|ចុះ|ពិនិត្យ|ទេ។'),
  'lot-list': both('Framed', 'បញ្ជី|ដែល|បាន|កំណត់'),
  'lot-of': both('{draw} of {places} workplaces', 'កន្លែង|ធ្វើការ {draw} ក្នុង {places}'),
  'lot-waits': both('open from {time}', 'បើក|បាន|ពី {time}'),
  'lot-soon': both(
    'the log’s number for this hour is not there yet; try again in a minute',
    'លេខ|នៃ|កំណត់ហេតុ|សម្រាប់|ម៉ោង|នេះ មិន|ទាន់|មាន សូម|សាក|ម្តង|ទៀត|ក្នុង|មួយ|នាទី',
  ),
  'lot-again': both('framed a second time: this one counts for nothing', 'កំណត់|ជា|លើក|ទីពីរ៖ បញ្ជី|នេះ|គ្មាន|តម្លៃ'),
  'lot-unseen': both('nobody has opened it', 'មិន|ទាន់|មាន|អ្នក|បើក'),
  'lot-seen': both('Opened by', 'បើក|ដោយ'),
  'lot-go': both('I go: open it', 'ខ្ញុំ|ទៅ៖ បើក'),
  'lot-go-how': both(
    'Type the code that stands on the paper of this list. That you looked, and when, is on record before you see a name.',
    'វាយ|លេខ|កូដ|លើ|ក្រដាស|នៃ|បញ្ជី|នេះ។ ការ|ដែល|អ្នក|មើល និង|ពេល|ណា ត្រូវ|កត់ត្រា|មុន|អ្នក|ឃើញ|ឈ្មោះ។',
  ),
  'lot-code': both('Code of the list', 'លេខ|កូដ|នៃ|បញ្ជី'),
  'lot-open': both('Open it, on record', 'បើក ដោយ|កត់ត្រា'),
  'lot-no-code': both('That is no code: sixteen signs, in fours.', 'នេះ|មិន|មែន|ជា|លេខ|កូដ|ទេ៖ សញ្ញា|ដប់ប្រាំមួយ ជា|ក្រុម|បួន។'),
  'lot-other-code': both('That is not the code of this list. Nothing was opened.', 'នេះ|មិន|មែន|ជា|លេខ|កូដ|នៃ|បញ្ជី|នេះ|ទេ។ មិន|បាន|បើក|អ្វី|ទេ។'),
  'lot-root-moved': both(
    'The log shows another number for this hour than it did before. Nothing was signed. Tell your head, and whoever watches over this record.',
    'កំណត់ហេតុ|បង្ហាញ|លេខ|ផ្សេង|ពី|មុន សម្រាប់|ម៉ោង|នេះ។ មិន|បាន|ចុះ|ហត្ថលេខា|អ្វី|ទេ។ ចូរ|ប្រាប់|ប្រធាន និង|អ្នក|ដែល|ត្រួតពិនិត្យ|កំណត់ត្រា|នេះ។',
  ),
  'lot-drawn': both('Visit these, in this order', 'ចុះ|ពិនិត្យ|ទីទាំង|នេះ តាម|លំដាប់'),
  'lot-right': both('Drawn again in this window: the same.', 'ចាប់|ឆ្នោត|ម្តង|ទៀត|ក្នុង|ផ្ទាំង|នេះ៖ ដូច|គ្នា។'),
  'lot-wrong': both(
    'Drawn again in this window, it falls elsewhere. Do not go: tell your head.',
    'ចាប់|ឆ្នោត|ម្តង|ទៀត|ក្នុង|ផ្ទាំង|នេះ ឆ្នោត|ចេញ|កន្លែង|ផ្សេង។ សូម|កុំ|ទៅ ចូរ|ប្រាប់|ប្រធាន។',
  ),
  'lot-names-differ': both(
    'The names in this list are not those that were committed, or one workplace stands there more than once. Do not go: tell your head, and whoever watches over this record.',
    'ឈ្មោះ|ក្នុង|បញ្ជី|នេះ មិន|មែន|ជា|ឈ្មោះ|ដែល|បាន|កំណត់|ទេ ឬ|កន្លែង|ធ្វើការ|មួយ|មាន|លើស|ពី|ម្តង។ សូម|កុំ|ទៅ ចូរ|ប្រាប់|ប្រធាន និង|អ្នក|ដែល|ត្រួតពិនិត្យ|កំណត់ត្រា|នេះ។',
  ),
  'lot-proof': both('Save what proves it', 'រក្សា|ទុក|អ្វី|ដែល|បញ្ជាក់'),
  'lot-proof-how': both(
    'It holds no name. Anybody checks it by `saksi lot check`, or below.',
    'វា|គ្មាន|ឈ្មោះ|ទេ។ អ្នក|ណា|ក៏|ពិនិត្យ|វា|បាន ដោយ `saksi lot check` ឬ|ខាង|ក្រោម។',
  ),
  'lot-write': both('Write up an inspection', 'សរសេរ|អធិការកិច្ច'),
  'lot-new': both('Frame the visits of a day', 'កំណត់|បញ្ជី|ចុះ|ពិនិត្យ|សម្រាប់|ថ្ងៃ|មួយ'),
  'lot-new-how': both(
    'The list is sealed in this window. What leaves it are numbers without a name, and the names under a code that stands on your paper alone.',
    'បញ្ជី|ត្រូវ|បិទ|សោ|ក្នុង|ផ្ទាំង|នេះ។ អ្វី|ដែល|ចេញ|ទៅ គឺ|លេខ|គ្មាន|ឈ្មោះ និង|ឈ្មោះ|ក្រោម|លេខ|កូដ ដែល|មាន|តែ|លើ|ក្រដាស|អ្នក។',
  ),
  'lot-office': both('Office that goes', 'ការិយាល័យ|ដែល|ទៅ'),
  'lot-day': both('Day', 'ថ្ងៃ'),
  'lot-draw': both('How many are visited', 'ចុះ|ពិនិត្យ|ប៉ុន្មាន|កន្លែង'),
  'lot-places': both('Workplaces, one a line: number, then name', 'កន្លែង|ធ្វើការ មួយ|បន្ទាត់|មួយ៖ លេខ បន្ទាប់|មក|ឈ្មោះ'),
  'lot-paste': both(
    'Paste the columns out of your register. The number tells one workplace from another; where two bear one name, say how each is found.',
    'បិទ|ភ្ជាប់|ជួរឈរ|ពី|បញ្ជី|របស់|អ្នក។ លេខ|សម្គាល់|កន្លែង|មួយ|ពី|កន្លែង|មួយ|ទៀត។ បើ|ពីរ|មាន|ឈ្មោះ|ដូច|គ្នា សូម|សរសេរ|ទីតាំង|នៃ|កន្លែង|នីមួយៗ។',
  ),
  'lot-count': both('{n} workplaces', 'កន្លែង|ធ្វើការ {n}'),
  'lot-twice': both(
    'Line {line} is the workplace of line {first}. Each stands here once, or it would be drawn more often.',
    'បន្ទាត់ {line} ជា|កន្លែង|ធ្វើការ|ដូច|បន្ទាត់ {first}។ កន្លែង|មួយ|ត្រូវ|មាន|តែ|ម្តង បើ|មិន|ដូច្នេះ|ទេ វា|នឹង|ត្រូវ|ឆ្នោត|ញឹក|ជាង។',
  ),
  'lot-too-long': both('Line {line} is longer than {most} letters.', 'បន្ទាត់ {line} វែង|ជាង {most} តួអក្សរ។'),
  'lot-too-many': both(
    'At most {most} workplaces are framed at once. Frame a district by itself.',
    'ច្រើន|បំផុត {most} កន្លែង|ក្នុង|មួយ|បញ្ជី។ សូម|កំណត់|ស្រុក|មួយ|ដោយ|ឡែក។',
  ),
  'lot-draw-wrong': both('At least one is visited, and fewer than stand in the list.', 'ត្រូវ|ចុះ|ពិនិត្យ|យ៉ាង|តិច|មួយ ហើយ|តិច|ជាង|ចំនួន|ក្នុង|បញ្ជី។'),
  'lot-seal': both('Seal the list', 'បិទ|សោ|បញ្ជី'),
  'lot-code-is': both('The code of this list, for {office}, {day}:', 'លេខ|កូដ|នៃ|បញ្ជី|នេះ សម្រាប់ {office} ថ្ងៃ {day}៖'),
  'lot-code-how': both(
    'Write it on paper, and give the paper in a closed envelope to those who go. It is kept nowhere else: without it this lot is never opened.',
    'សរសេរ|វា|លើ|ក្រដាស ហើយ|ប្រគល់|ក្រដាស|ក្នុង|ស្រោម|បិទ|ជិត ដល់|អ្នក|ដែល|ទៅ។ វា|មិន|ត្រូវ|រក្សា|ទុក|កន្លែង|ណា|ផ្សេង|ទេ៖ បើ|គ្មាន|វា ឆ្នោត|នេះ|មិន|អាច|បើក|បាន|ឡើយ។',
  ),
  'lot-commit': both('I have written it down: commit the list', 'ខ្ញុំ|បាន|សរសេរ|ទុក|ហើយ៖ កំណត់|បញ្ជី'),
  'lot-back': both('Back to the list', 'ត្រឡប់|ទៅ|បញ្ជី'),
  'lot-done': both(
    'It is on record. Where it falls is known at {time}, and not before.',
    'បាន|កត់ត្រា|ហើយ។ ឆ្នោត|ចេញ|កន្លែង|ណា នឹង|ដឹង|នៅ {time} មិន|មុន|នេះ|ទេ។',
  ),
  'lot-check': both('Check a lot', 'ពិនិត្យ|ការ|ចាប់|ឆ្នោត'),
  'lot-check-how': both(
    'Choose the file that somebody saved of a lot. It is drawn again here, from the list that was committed and the log’s own number.',
    'ជ្រើស|ឯកសារ|ដែល|គេ|បាន|រក្សា|ទុក។ វា|ត្រូវ|ចាប់|ឆ្នោត|ម្តង|ទៀត|ទីនេះ តាម|បញ្ជី|ដែល|បាន|កំណត់ និង|លេខ|របស់|កំណត់ហេតុ។',
  ),
  'lot-check-file': both('File of a lot', 'ឯកសារ|ចាប់|ឆ្នោត'),
  'lot-check-right': both(
    'It is so: {office}, {day}, {draw} of {places}. Nobody chose.',
    'ត្រឹមត្រូវ៖ {office} {day} កន្លែង {draw} ក្នុង {places}។ គ្មាន|អ្នក|ណា|ជ្រើស|ទេ។',
  ),
  'lot-check-wrong': both(
    'It is not so. What is said there does not follow from the list that was committed and the log.',
    'មិន|ត្រឹមត្រូវ|ទេ។ អ្វី|ដែល|សរសេរ|ក្នុង|នោះ មិន|ស្រប|នឹង|បញ្ជី|ដែល|បាន|កំណត់ និង|កំណត់ហេតុ|ទេ។',
  ),
  'lot-check-none': both(
    'This is no file of a lot, or of one that your offices have not framed.',
    'នេះ|មិន|មែន|ជា|ឯកសារ|ចាប់|ឆ្នោត|ទេ ឬ|ការិយាល័យ|របស់|អ្នក|មិន|បាន|កំណត់|វា។',
  ),
  'not-signed': both('Nobody signed. What was typed is still here.', 'គ្មាន|អ្នក|ណា|ចុះ|ហត្ថលេខា|ទេ។ អ្វី|ដែល|បាន|វាយ|នៅ|ទីនេះ|ដដែល។'),
  choose: both('Choose', 'សូម|ជ្រើស'),
} as const
