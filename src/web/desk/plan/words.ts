/** Words of plans that are opened after their hour. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const PLAN = {
  'plan-title': both('Sealed plans', 'ផែនការ|បិទ|សោ'),
  'plan-how': both(
    'A plan that was sealed before its hour is opened after it, by somebody who has read it. Then it is said of which operation it was. What is not opened shows nowhere.',
    'ផែនការ|ដែល|បាន|បិទ|សោ|មុន|ម៉ោង ត្រូវ|បើក|ក្រោយ|ម៉ោង ដោយ|អ្នក|ដែល|បាន|អាន|វា។ បន្ទាប់|មក ប្រាប់|ថា|ជា|របស់|ប្រតិបត្តិការ|ណា។ អ្វី|ដែល|មិន|ទាន់|បើក មិន|បង្ហាញ|នៅ|ទី|ណា|ទេ។',
  ),
  'plan-open': both('Open a plan', 'បើក|ផែនការ'),
  'plan-open-how': both(
    'On a device of the team, after the hour: saksi plan open BOX HANDLE --out FILE. Carry the file here by hand. It is read in this window and sent nowhere; destroy it afterwards.',
    'លើ|ឧបករណ៍|របស់|ក្រុម ក្រោយ|ម៉ោង៖ saksi plan open BOX HANDLE --out FILE។ យក|ឯកសារ|មក|ទីនេះ|ដោយ|ដៃ។ វា|ត្រូវ|អាន|ក្នុង|ផ្ទាំង|នេះ មិន|ផ្ញើ|ទៅ|ណា|ទេ។ ក្រោយ|មក សូម|បំផ្លាញ|វា។',
  ),
  'plan-file': both('The device’s file', 'ឯកសារ|ពី|ឧបករណ៍'),
  'plan-bad': both(
    'This is no file of a plan that is to be opened, or it is torn. Write it again: saksi plan open … --out FILE',
    'នេះ|មិន|មែន|ជា|ឯកសារ|ផែនការ|ដែល|ត្រូវ|បើក|ទេ ឬ|វា|ខូច។ សូម|សរសេរ|វា|ម្តង|ទៀត៖ saksi plan open … --out FILE',
  ),
  'plan-theirs': both('This plan is of another body. Its own people open it.', 'ផែនការ|នេះ|ជា|របស់|ស្ថាប័ន|ផ្សេង។ មន្ត្រី|របស់|ស្ថាប័ន|នោះ|ជា|អ្នក|បើក។'),
  'plan-path': both(
    'What the log holds is not of this page, so nothing is signed. Write the file again on the device.',
    'អ្វី|ដែល|កំណត់|ហេតុ|មាន មិន|មែន|ជា|របស់|ទំព័រ|នេះ|ទេ ដូច្នេះ|មិន|ចុះ|ហត្ថលេខា។ សូម|សរសេរ|ឯកសារ|ម្តង|ទៀត|លើ|ឧបករណ៍។',
  ),
  'plan-early': both(
    'Its hour is not over. Opened now it would warn whoever reads the log.',
    'ម៉ោង|របស់|វា|មិន|ទាន់|ផុត។ បើក|ឥឡូវ វា|នឹង|ព្រមាន|អ្នក|ដែល|អាន|កំណត់|ហេតុ។',
  ),
  'plan-hour': both('Its hour', 'ម៉ោង|សកម្មភាព'),
  'plan-sealed': both('Sealed, as the device says', 'បាន|បិទ|សោ តាម|ឧបករណ៍'),
  'plan-team': both('Who could read it', 'អ្នក|ដែល|អាច|អាន|វា'),
  'plan-text': both('What was planned', 'អ្វី|ដែល|បាន|គ្រោង'),
  'plan-hold': both('Hold to sign: open it', 'ចុច|ជាប់|ដើម្បី|ចុះ|ហត្ថលេខា៖ បើក|វា'),
  'plan-drop': both('Close without opening', 'បិទ|ដោយ|មិន|បើក'),
  'plan-now-open': both('It is opened, and on record.', 'វា|បាន|បើក|ហើយ ហើយ|មាន|ក្នុង|កំណត់ត្រា។'),
  'plan-receipt': both('Save the receipt for the device', 'រក្សា|ទុក|បង្កាន់ដៃ|សម្រាប់|ឧបករណ៍'),
  'plan-receipt-how': both(
    'With it the device knows since when the plan is open: saksi plan open BOX HANDLE --receipt FILE',
    'ដោយ|វា ឧបករណ៍|ដឹង|ថា|ផែនការ|បើក|តាំង|ពី|ពេល|ណា៖ saksi plan open BOX HANDLE --receipt FILE',
  ),
  'plan-list': both('Opened', 'បាន|បើក'),
  'plan-none': both('No plan of your body has been opened.', 'ស្ថាប័ន|អ្នក|មិន|ទាន់|បើក|ផែនការ|ណា|ទេ។'),
  'plan-more': both('The newest {n} are shown.', 'បង្ហាញ|តែ {n} ថ្មី|បំផុត។'),
  'plan-at': both('Opened {when}', 'បាន|បើក {when}'),
  'plan-of': both('It was of: {operation}', 'ជា|របស់៖ {operation}'),
  'plan-of-back': both('Taken back, {why}: {operation}', 'បាន|ដក|វិញ {why}៖ {operation}'),
  'plan-of-none': both('Not said of which operation it was.', 'មិន|ទាន់|ប្រាប់|ថា|ជា|របស់|ប្រតិបត្តិការ|ណា។'),
  'plan-say': both('Say of which operation it was', 'ប្រាប់|ថា|ជា|របស់|ប្រតិបត្តិការ|ណា'),
  'plan-which': both('Operation', 'ប្រតិបត្តិការ'),
  'plan-no-operation': both(
    'Your body has no operation on record yet. Hand it in, then say it here.',
    'ស្ថាប័ន|អ្នក|មិន|ទាន់|មាន|ប្រតិបត្តិការ|ក្នុង|កំណត់ត្រា|ទេ។ សូម|បញ្ជូន|វា រួច|ប្រាប់|នៅ|ទីនេះ។',
  ),
  'plan-older': both('Show older operations', 'បង្ហាញ|ប្រតិបត្តិការ|ចាស់|ជាង'),
  'plan-say-hold': both('Hold to sign: it was of this one', 'ចុច|ជាប់|ដើម្បី|ចុះ|ហត្ថលេខា៖ ជា|របស់|ប្រតិបត្តិការ|នេះ'),
  'plan-unsay': both('Take it back', 'ដក|វិញ'),
  'plan-unsay-how': both('Both stay on record, and in the file of the place.', 'ទាំង|ពីរ|នៅ|ក្នុង|កំណត់ត្រា និង|ក្នុង|ឯកសារ|ទីកន្លែង។'),
  'plan-why': both('Why', 'ហេតុ|អ្វី'),
  'plan-unsay-hold': both('Hold to sign: take it back', 'ចុច|ជាប់|ដើម្បី|ចុះ|ហត្ថលេខា៖ ដក|វិញ'),
  'plan-moved-on': both(
    'This log does not hold it so: it is not in this log, it was taken back meanwhile, or the operation is not on record. Nothing was changed. Look at it as it stands now.',
    'កំណត់|ហេតុ|នេះ|មិន|មាន|វា|ដូច្នេះ|ទេ៖ វា|មិន|នៅ|ក្នុង|កំណត់|ហេតុ|នេះ ត្រូវ|បាន|ដក|វិញ|ក្នុង|ពេល|នេះ ឬ|ប្រតិបត្តិការ|មិន|មាន|ក្នុង|កំណត់ត្រា។ គ្មាន|អ្វី|ផ្លាស់|ប្តូរ|ទេ។ សូម|មើល|វា|តាម|ស្ថានភាព|បច្ចុប្បន្ន។',
  ),
  'plan-not-signed': both(
    'It was not signed, so nothing was sent. What you chose is still here.',
    'មិន|បាន|ចុះ|ហត្ថលេខា ដូច្នេះ|មិន|បាន|ផ្ញើ|អ្វី|ទេ។ អ្វី|ដែល|អ្នក|ជ្រើស|នៅ|ទីនេះ|ដដែល។',
  ),
} as const
