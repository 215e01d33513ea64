/** Words of the public page of figures. The Khmer is a draft until a native reader signs it. */
import { both } from './say.ts'

export const DATA = {
  title: both('Released figures', 'តួលេខ|ដែល|បាន|ចេញផ្សាយ'),
  what: both(
    'Before a figure goes out, its small numbers are withheld, it is tried whether they can be worked out all the same, and two people of two bodies approve it. This page shows what was released so; it cannot look into a record.',
    'មុន|តួលេខ|ចេញ ចំនួន|តូច|មិនបង្ហាញ|ទេ គេ|សាក|មើល|ថា អាច|គណនា|រក|វា|ឃើញ|ឬ|ទេ ហើយ|មនុស្ស|ពីរ|នាក់|មកពី|ស្ថាប័ន|ពីរ អនុម័ត។ ទំព័រ|នេះ|បង្ហាញ|អ្វី|ដែល|បាន|ចេញផ្សាយ|ដូច្នេះ វា|មិន|អាច|មើល|ក្នុង|កំណត់ត្រា|បាន|ទេ។',
  ),
  'before-you-quote': both('Before you quote a figure', 'មុន|ពេល|ដក|ស្រង់|តួលេខ'),
  detected: both(
    'These are people and cases that somebody detected and recorded, not how many there are.',
    'ទាំងនេះ|ជា|មនុស្ស|និង|សំណុំរឿង|ដែល|បាន|រកឃើញ|និង|កត់ត្រា មិនមែន|ចំនួន|ដែល|មាន|ពិត|ឡើយ។',
  ),
  withheld: both(
    'A withheld number is no zero, and not always a small one: it is small, or would give a small one away, or was drawn by lot beside one. It is at least 1; where a zero would tell what everybody in its row has in common it may be 0, and the certificate says so.',
    'ចំនួន|ដែល|មិនបង្ហាញ មិនមែន|សូន្យ ហើយ|មិន|តែងតែ|តូច|ទេ៖ វា|តូច ឬ|អាច|ធ្វើ|ឱ្យ|គេ|ដឹង|ចំនួន|តូច|មួយទៀត ឬ|ត្រូវ|បាន|ចាប់|ឆ្នោត|ក្បែរ|ចំនួន|តូច។ វា|យ៉ាង|តិច ១។ កន្លែង|ដែល|សូន្យ|ប្រាប់|ថា អ្នក|ទាំងអស់|ក្នុង|ជួរ|មាន|អ្វី|ដូច|គ្នា វា|អាច|ជា ០ ហើយ|វិញ្ញាបនបត្រ|ប្រាប់|ដូច្នេះ។',
  ),
  thresholds: both(
    'Numbers of victims below {least}, and of accused below {fewest}, are withheld, and larger ones by which these could be worked out.',
    'ចំនួន|ជនរងគ្រោះ|ក្រោម {least} និង|ជនជាប់ចោទ|ក្រោម {fewest} មិនបង្ហាញ|ទេ ហើយ|ចំនួន|ធំ|ជាង|ដែល|អាច|ឱ្យ|គេ|គណនា|រក|វា ក៏|មិនបង្ហាញ|ដែរ។',
  ),
  zero: both(
    'A zero is printed where every return is in, or an office signed that it had none, unless it had to be withheld to guard another number; where returns are missing, or of somebody it is not written or not settled, “partial” stands in its place, because nobody can sign it yet.',
    'សូន្យ|បង្ហាញ|តែ|ពេល|របាយការណ៍|មក|គ្រប់ ឬ|ការិយាល័យ|បាន|ចុះ|ហត្ថលេខា|ថា|គ្មាន លើកលែង|តែ|ត្រូវ|មិនបង្ហាញ ដើម្បី|ការពារ|ចំនួន|ផ្សេង។ កន្លែង|ដែល|ខ្វះ|របាយការណ៍ ឬ|អ្នក|ខ្លះ|មិន|បាន|កត់|ទុក|ឬ|មិន|ទាន់|ដឹង|ច្បាស់ មាន «មិន|ទាន់|គ្រប់» ជំនួស ព្រោះ|មិន|ទាន់|មាន|អ្នក|អាច|ចុះ|ហត្ថលេខា|លើ|វា|ទេ។',
  ),
  'found-how': both(
    'Numbers move with how people are found: by the authorities’ own work, or because somebody came to them.',
    'តួលេខ|ប្រែប្រួល|តាម|របៀប|រកឃើញ៖ ដោយ|ការងារ|របស់|អាជ្ញាធរ|ផ្ទាល់ ឬ|ដោយ|មាន|អ្នក|មក|រក។',
  ),
  'no-change': both(
    'Where more or fewer returns came in, more or fewer cases say nothing about crime. No change is printed here.',
    'កន្លែង|ដែល|របាយការណ៍|មក|ច្រើន|ឬ|តិច|ជាង|មុន ចំនួន|សំណុំរឿង|ច្រើន|ឬ|តិច មិន|ប្រាប់|អំពី|បទល្មើស|ទេ។ ទីនេះ|មិន|បង្ហាញ|ការ|ប្រែប្រួល|ឡើយ។',
  ),
  'no-rank': both('Nobody is ranked by these numbers.', 'គ្មាន|នរណា|ត្រូវ|ចាត់|លំដាប់|ដោយ|តួលេខ|ទាំងនេះ|ឡើយ។'),
  coverage: both(
    '{received} of the {due} returns due by then are in.',
    'របាយការណ៍ {received} ក្នុង|ចំណោម {due} ដែល|ត្រូវ|ដាក់|ត្រឹម|ពេល|នោះ បាន|មក|ដល់។',
  ),
  'no-returns': both('No return is owed for it.', 'គ្មាន|របាយការណ៍|ត្រូវ|ដាក់|សម្រាប់|វា|ទេ។'),
  'as-of': both('As on record on {day}.', 'តាម|កំណត់ត្រា|នៅ {day}។'),
  threshold: both(
    'Numbers below {n} are withheld, and so is a larger one by which a small one could be worked out.',
    'ចំនួន|ក្រោម {n} មិនបង្ហាញ|ទេ ហើយ|ចំនួន|ធំ|ជាង|ដែល|អាច|ធ្វើ|ឱ្យ|គេ|គណនា|ឃើញ|ចំនួន|តូច ក៏|មិនបង្ហាញ|ដែរ។',
  ),
  bytes: both('{n} bytes', '{n} បៃ'),
  'col-counted': both('What was counted', 'អ្វី|ដែល|បាន|រាប់'),
  'col-time': both('Released for', 'បាន|ចេញផ្សាយ|សម្រាប់'),
  'whole-table': both('The whole table', 'តារាង|ទាំងមូល'),
  'more-in-table': both('{shown} of {n} are drawn; all are in the table.', 'គូរ {shown} ក្នុង|ចំណោម {n} ទាំងអស់|មាន|ក្នុង|តារាង។'),
  partial: both(
    '“partial”: nobody was counted there, and nobody can sign that it is none, because returns are missing, or of somebody it is not written or not settled.',
    '«មិន|ទាន់|គ្រប់»៖ មិន|ទាន់|រាប់|ឃើញ|អ្នក|ណា ហើយ|គ្មាន|អ្នក|អាច|ចុះ|ហត្ថលេខា|ថា|គ្មាន ព្រោះ|ខ្វះ|របាយការណ៍ ឬ|អ្នក|ខ្លះ|មិន|បាន|កត់|ទុក|ឬ|មិន|ទាន់|ដឹង|ច្បាស់។',
  ),
  cite: both(
    'Each figure’s page and each release’s page has a citation ready under “How to cite”, and the files to take away with their licence.',
    'ទំព័រ|តួលេខ|នីមួយៗ និង|ទំព័រ|ការ|ចេញផ្សាយ|នីមួយៗ មាន|របៀប|ដកស្រង់ និង|ឯកសារ|ជាមួយ|អាជ្ញាប័ណ្ណ។',
  ),
  download: both('Download', 'ទាញយក'),
  codes: both('What every column and code is called', 'ឈ្មោះ|នៃ|ជួរឈរ|និង|កូដ|នីមួយៗ'),
  package: both('Data Package: what every column means', 'Data Package៖ អត្ថន័យ|នៃ|ជួរឈរ|នីមួយៗ'),
  certificate: both('what was done, what was tried', 'អ្វី|ដែល|បាន|ធ្វើ និង|អ្វី|ដែល|បាន|សាកល្បង'),
  manifest: both('the hash of every file', 'លេខ|សម្គាល់|នៃ|ឯកសារ|នីមួយៗ'),
  approvals: both('who signed, under what', 'អ្នក|ណា|បាន|ចុះ|ហត្ថលេខា លើ|អ្វី'),
  receipt: both('proof that it is in the log', 'ភស្តុតាង|ថា|មាន|ក្នុង|កំណត់|ហេតុ'),
  entry: both('its entry in the log, opened: it names the manifest', 'ធាតុ|របស់|វា|ក្នុង|កំណត់|ហេតុ បើក|ហើយ៖ មាន|លេខ|សម្គាល់|នៃ|បញ្ជី|ឯកសារ'),
  'one-release': both('A release', 'ការ|ចេញផ្សាយ|មួយ'),
  'all-releases': both('All released figures', 'តួលេខ|ទាំងអស់|ដែល|បាន|ចេញផ្សាយ'),
  'run-again': both(
    'Put all its files into one folder and attack them yourself; no account, no network:',
    'ដាក់|ឯកសារ|ទាំងអស់|ក្នុង|ថត|មួយ ហើយ|សាកល្បង|វាយប្រហារ|ដោយខ្លួនឯង គ្មាន|គណនី គ្មាន|បណ្តាញ៖',
  ),
} as const
