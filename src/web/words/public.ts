/** Words of the public pages. The Khmer is a draft until a native reader signs it. */
import { both } from './say.ts'

export const PUBLIC = {
  filling: both(
    'The rest is being written: {done} of {of} parts are here, and right as they stand. Load the page again for more; the desks open when all is here.',
    'នៅ|សល់|កំពុង|ត្រូវ|បាន|សរសេរ៖ មាន {done} ផ្នែក|ក្នុង|ចំណោម {of} ហើយ|ត្រឹមត្រូវ|តាម|អ្វី|ដែល|មាន។ សូម|បើក|ទំព័រ|ម្តង|ទៀត|ដើម្បី|មើល|បន្ថែម តុ|ការងារ|បើក|ពេល|មាន|គ្រប់។',
  ),
  overview: both('Overview', 'ទិដ្ឋភាព|ទូទៅ'),
  figures: both('Figures', 'តួលេខ'),
  verify: both('Verify', 'ផ្ទៀងផ្ទាត់'),
  'about-demo': both(
    'This installation holds a small invented country. Courts say what they did, and what they owe and have not said. Silence is shown as silence, never as zero.',
    'ការដំឡើង|នេះ|មាន|ប្រទេស|ប្រឌិត|តូច|មួយ។ តុលាការ|ប្រាប់|អ្វី|ដែល|បាន|ធ្វើ និង|អ្វី|ដែល|មិនទាន់|ប្រាប់។ ការ|មិន|រាយការណ៍ ត្រូវ|បង្ហាញ|ថា|មិន|រាយការណ៍ មិនមែន|ជា|សូន្យ|ឡើយ។',
  ),
  'about-observatory': both(
    'What was asked, and what was answered: kept by those who ask. No ministry has a part in this record: what one did shows where somebody who asked saw it.',
    'អ្វី|ដែល|បាន|ស្នើ និង|អ្វី|ដែល|បាន|ឆ្លើយ៖ រក្សា|ដោយ|អ្នក|ដែល|ស្នើ។ គ្មាន|ក្រសួង|ណា|មាន|ចំណែក|ក្នុង|កំណត់ត្រា|នេះ|ទេ៖ អ្វី|ដែល|ក្រសួង|បាន|ធ្វើ បង្ហាញ|នៅ|កន្លែង|ដែល|អ្នក|ស្នើ|បាន|ឃើញ។',
  ),
  about: both(
    'Agencies say what they did about each case, and what they owe and have not said. Silence is shown as silence, never as zero.',
    'ស្ថាប័ន|ប្រាប់|អ្វី|ដែល|បាន|ធ្វើ|ចំពោះ|សំណុំរឿង|នីមួយៗ និង|អ្វី|ដែល|មិនទាន់|ប្រាប់។ ការ|មិន|រាយការណ៍ ត្រូវ|បង្ហាញ|ថា|មិន|រាយការណ៍ មិនមែន|ជា|សូន្យ|ឡើយ។',
  ),
  'choose-who': both('Choose who to be', 'ជ្រើស|ថា|អ្នកជា|នរណា'),
  'leave-note': both('Tell the oversight body something, without a name', 'ប្រាប់|ស្ថាប័ន|ត្រួតពិនិត្យ ដោយ|គ្មាន|ឈ្មោះ'),
  'open-desk': both('Open the desk', 'បើក|តុ|ការងារ'),
  chart: both('Chart', 'គំនូសតាង'),
  table: both('Table', 'តារាង'),
  'shown-as': both('{title}: shown as', '{title}៖ បង្ហាញ|ជា'),
  'col-what': both('What', 'អ្វី'),
  'col-figure': both('Figure', 'តួលេខ'),
  'col-state': both('State', 'ស្ថានភាព'),
  'known-at_least': both('at least', 'យ៉ាង|តិច'),
  'known-about-or-more': both('about, or more', 'ប្រហែល ឬ|ច្រើន|ជាង'),
  'known-about': both('about', 'ប្រហែល'),
  'chart-of': both('{title}. The table after it has the same figures.', '{title}។ តារាង|បន្ទាប់ មាន|តួលេខ|ដូចគ្នា។'),
  'latest-release': both('Latest release: {title}', 'ការ|ចេញផ្សាយ|ចុងក្រោយ៖ {title}'),
  'release-size': both(
    'Tables: {tables}. Cells withheld, because they are small and could point at someone, or would give a small one away: {withheld}.',
    'តារាង {tables}។ មិនបង្ហាញ {withheld} ក្រឡា ព្រោះ|ចំនួន|តូច|អាច|ធ្វើ|ឱ្យ|គេ|ស្គាល់|បុគ្គល ឬ|ធ្វើ|ឱ្យ|គេ|ដឹង|ចំនួន|តូច|មួយទៀត។',
  ),
  attacked: both('Attempts', 'ការ|សាក'),
  'attack-found': both(
    'Tried in {attacks} ways to work out a withheld number; worked out: {found}',
    'បាន|សាក {attacks} វិធី|ដើម្បី|គណនា|រក|លេខ|ដែល|មិនបង្ហាញ រក|ឃើញ៖ {found}',
  ),
  'attack-proof': both(
    'Worked out means proved. How likely a withheld number is to be small is not measured: whoever knows how such numbers are spread may find it likely.',
    'រក|ឃើញ មាន|ន័យ|ថា|មាន|ភស្តុតាង។ មិន|បាន|វាស់|ថា លេខ|មិនបង្ហាញ|មួយ|ទំនង|ជា|តូច|ប៉ុន្មាន|ទេ៖ អ្នក|ដែល|ដឹង|ថា|លេខ|បែប|នេះ|រាយ|ដូចម្តេច អាច|គិត|ថា|វា|ទំនង|ជា|តូច។',
  ),
  'attack-none': both('Nothing is withheld in it: there is nothing to work out', 'គ្មាន|អ្វី|មិនបង្ហាញ|ក្នុង|នោះ៖ គ្មាន|អ្វី|ត្រូវ|គណនា|រក|ទេ'),
  'attack-open': both(
    'Of {n} withheld numbers it was not settled whether replaying the rule tells that they are small; the certificate says so.',
    'ចំពោះ|លេខ|មិនបង្ហាញ {n} មិន|ទាន់|ដឹង|ថា ការ|ធ្វើ|តាម|ក្បួន|ឡើង|វិញ អាច|ប្រាប់|ថា|វា|តូច|ឬ|ទេ។ វិញ្ញាបនបត្រ|ប្រាប់|ដូច្នេះ។',
  ),
  approved: both('Approved', 'អនុម័ត'),
  'approved-demo': both(
    'Invented, as all in this demonstration: none of these bodies signed anything here.',
    'ប្រឌិត ដូច|អ្វីៗ|ទាំងអស់|ក្នុង|ការ|សាកល្បង|នេះ៖ គ្មាន|ស្ថាប័ន|ណា|ក្នុង|ចំណោម|នេះ បាន|ចុះ|ហត្ថលេខា|អ្វី|ទីនេះ|ទេ។',
  ),
  certificate: both('Certificate', 'វិញ្ញាបនបត្រ'),
  'see-figures': both('See the figures', 'មើល|តួលេខ'),
  'check-yourself': both('Check it yourself', 'ផ្ទៀងផ្ទាត់|ដោយខ្លួនឯង'),
  'no-release': both('Nothing has been released yet', 'មិន|ទាន់|មាន|ការ|ចេញផ្សាយ'),
  'no-release-why': both(
    'A figure goes out after its small numbers were withheld, after it was tried to work them out, and after two people approved it.',
    'តួលេខ|ចេញ|ពីទី|នេះ ក្រោយ|ពេល|បាន|ការពារ សាកល្បង|វាយប្រហារ និង|អនុម័ត|ដោយ|មនុស្ស|ពីរ|នាក់។',
  ),
  'be-someone': both('Be someone for ten minutes', 'សាក|ធ្វើជា|នរណា|ម្នាក់ ១០ នាទី'),
  'log-position': both('Log position {n}', 'លំដាប់|កំណត់ហេតុ {n}'),
  'log-root': both('Checkpoint', 'ចំណុច|ត្រួតពិនិត្យ'),
  'not-prevalence': both('People detected, not how many there are.', 'មនុស្ស|ដែល|បាន|រកឃើញ មិនមែន|ចំនួន|ដែល|មាន|ពិត។'),
  'verify-title': both('Check a receipt', 'ផ្ទៀងផ្ទាត់|បង្កាន់ដៃ'),
  'verify-how': both(
    'No account. Everything is worked out in this page; nothing is sent.',
    'មិន|ត្រូវការ|គណនី។ ទំព័រ|នេះ|គណនា|ដោយ|ខ្លួនឯង គ្មាន|អ្វី|ផ្ញើ|ចេញ។',
  ),
  'receipt-of': both(
    'Below is the receipt of release {id}. Press Check: it holds where the release stands in the log as two people approved it, and nothing of that was changed since. Its files are the approved ones where their hashes are those of its manifest.',
    'ខាងក្រោម|ជា|បង្កាន់ដៃ|នៃ|ការ|ចេញផ្សាយ {id}។ ចុច ផ្ទៀងផ្ទាត់៖ វា|ត្រឹមត្រូវ បើ|ការ|ចេញផ្សាយ|នៅ|ក្នុង|កំណត់ហេតុ ដូច|មនុស្ស|ពីរ|នាក់|បាន|អនុម័ត ហើយ|គ្មាន|អ្វី|ត្រូវ|បាន|កែ|ក្រោយ|មក។ ឯកសារ|របស់|វា|ជា|ឯកសារ|ដែល|បាន|អនុម័ត បើ|លេខ|សម្គាល់|ដូច|ក្នុង|បញ្ជី|ឯកសារ។',
  ),
  'receipt-text': both('Receipt', 'បង្កាន់ដៃ'),
  'receipt-hint': both('Paste all of its text, or what a telephone reads in its code.', 'បិទភ្ជាប់|អត្ថបទ|ទាំងអស់ ឬ|អ្វី|ដែល|ទូរសព្ទ|អាន|ក្នុង|កូដ។'),
  check: both('Check', 'ផ្ទៀងផ្ទាត់'),
  'drop-file': both('Choose its file or a photograph of its code, or drop it here', 'ជ្រើស|ឯកសារ ឬ|រូបថត|កូដ ឬ|ទម្លាក់|នៅ|ទីនេះ'),
  'in-record': both('It is in the record, unchanged', 'វា|មាន|ក្នុង|កំណត់ត្រា ដោយ|គ្មាន|ការ|កែប្រែ'),
  'not-in-record': both('This receipt does not hold', 'បង្កាន់ដៃ|នេះ|មិន|ត្រឹមត្រូវ'),
  'does-not-hold': both('This does not hold: {step}', 'ចំណុច|នេះ|មិន|ត្រឹមត្រូវ៖ {step}'),
  'verify-plain': both(
    'This page answers one question: was something changed after it was signed?',
    'ទំព័រ|នេះ|ឆ្លើយ|សំណួរ|តែ|មួយ៖ តើ|មាន|អ្វី|ត្រូវ|បាន|កែ|ក្រោយ|ពេល|ចុះ|ហត្ថលេខា|ឬ|ទេ?',
  ),
  'where-receipts': both(
    'A receipt is the text that an office was given for a return, or the file receipt.tlog-proof of a release. It proves an entry of the log; the release’s entry.json opens that entry, which names the hash of manifest.json, and in that stands the hash (SHA-256) of each table. How to work all of it out without this page stands under “For those who write programs”.',
    'បង្កាន់ដៃ គឺ|អត្ថបទ|ដែល|ការិយាល័យ|បាន|ទទួល|សម្រាប់|របាយការណ៍ ឬ|ឯកសារ receipt.tlog-proof នៃ|ការ|ចេញផ្សាយ។ វា|បញ្ជាក់|ធាតុ|មួយ|ក្នុង|កំណត់ហេតុ ឯកសារ entry.json បើក|ធាតុ|នោះ ដែល|មាន|លេខ|សម្គាល់|នៃ manifest.json ហើយ|ក្នុង|នោះ|មាន|លេខ|សម្គាល់ (SHA-256) នៃ|តារាង|នីមួយៗ។ របៀប|គណនា|ទាំងអស់|នេះ|ដោយ|មិន|ត្រូវការ|ទំព័រ|នេះ មាន|នៅ «សម្រាប់|អ្នក|សរសេរ|កម្មវិធី»។',
  ),
  'key-elsewhere': both(
    'A page that lies could show a false key as well. Ask another for it and compare: an office that hands in here, or one of the outside witnesses. A witness belongs to somebody else than this record; it keeps the newest state and signs that nothing before it was taken away.',
    'ទំព័រ|ដែល|កុហក អាច|បង្ហាញ|កូនសោ|ក្លែងក្លាយ|ដែរ។ សូម|សុំ|ពី|អ្នក|ផ្សេង|ហើយ|ប្រៀបធៀប៖ ការិយាល័យ|ដែល|រាយការណ៍|ទីនេះ ឬ|សាក្សី|ខាងក្រៅ|មួយ។ សាក្សី|ជា|របស់|អ្នក|ផ្សេង មិនមែន|របស់|កំណត់ត្រា|នេះ វា|រក្សា|ស្ថានភាព|ថ្មី|បំផុត ហើយ|ចុះ|ហត្ថលេខា|ថា|គ្មាន|អ្វី|មុន|នោះ|ត្រូវ|បាន|ដក|ចេញ។',
  ),
  'witnesses-who': both('Their names and keys', 'ឈ្មោះ|និង|កូនសោ|របស់|ពួកគេ'),
  'program-where': both(
    'The program is open (Apache-2.0). Get it from somebody whom you trust and not from this page: it is the package @saksi/verify, and part of the whole program, saksi.',
    'កម្មវិធី|នេះ|បើក|ចំហ (Apache-2.0)។ សូម|យក|ពី|អ្នក|ដែល|អ្នក|ជឿ មិនមែន|ពី|ទំព័រ|នេះ៖ ជា|កញ្ចប់ @saksi/verify និង|ជា|ផ្នែក|នៃ|កម្មវិធី|ទាំងមូល saksi។',
  ),
  'plain-proof': both(
    'Two bodies signed these numbers. “Check it yourself” shows whether anybody changed them since.',
    'ស្ថាប័ន|ពីរ|បាន|ចុះ|ហត្ថលេខា|លើ|លេខ|ទាំងនេះ។ «ផ្ទៀងផ្ទាត់|ដោយខ្លួនឯង» បង្ហាញ|ថា តើ|មាន|អ្នក|កែ|វា|ក្រោយ|មក|ឬ|ទេ។',
  ),
  'unreadable-receipt': both('This text is not a receipt', 'អត្ថបទ|នេះ|មិនមែន|ជា|បង្កាន់ដៃ'),
  'witnessed-by': both(
    'Witnessed by {n}, of the outside witnesses that this address names; saksi verify with --policy takes those that you name.',
    'មាន|សាក្សី {n} ក្នុង|ចំណោម|សាក្សី|ខាងក្រៅ|ដែល|អាសយដ្ឋាន|នេះ|រាយ|ឈ្មោះ។ saksi verify ជាមួយ --policy ទទួល|យក|សាក្សី|ដែល|អ្នក|ជ្រើស។',
  ),
  'not-witnessed': both(
    'Too few outside witnesses have signed this state yet: {n}. Ask the office for the newest receipt, within minutes it has grown.',
    'សាក្សី|ខាងក្រៅ|មិនទាន់|គ្រប់៖ {n}។ សូម|សុំ|បង្កាន់ដៃ|ថ្មី|បំផុត|ពី|ការិយាល័យ ប៉ុន្មាន|នាទី|ក្រោយ វា|នឹង|មាន|សាក្សី។',
  ),
  'around-code': both(
    'Its reference is {reference}. The code is what was checked: on paper the same reference must stand beside it, and what else is printed around it (office, rows, time) was not checked.',
    'លេខ|យោង|របស់|វា|គឺ {reference}។ មាន|តែ|កូដ|ប៉ុណ្ណោះ|ដែល|បាន|ពិនិត្យ៖ លើ|ក្រដាស លេខ|យោង|ដូច|គ្នា|ត្រូវ|នៅ|ក្បែរ|វា ហើយ|អ្វី|ផ្សេង|ដែល|បោះពុម្ព|ជុំវិញ (ការិយាល័យ ជួរ រយៈពេល) មិន|បាន|ពិនិត្យ|ទេ។',
  ),
  'not-said': both(
    'What this does not say: whether the content is true, or who it is about.',
    'អ្វី|ដែល|វា|មិន|ប្រាប់៖ ខ្លឹមសារ|ពិត|ឬទេ ឬ|និយាយ|អំពី|អ្នកណា។',
  ),
  'without-page': both('Without this page:', 'ដោយ|មិន|ប្រើ|ទំព័រ|នេះ៖'),
  'needs-script': both(
    'This page needs its script to check; without it, use the command below.',
    'ទំព័រ|នេះ|ត្រូវការ|ស្គ្រីប ដើម្បី|ផ្ទៀងផ្ទាត់ បើ|គ្មាន សូម|ប្រើ|ពាក្យ|បញ្ជា|ខាងក្រោម។',
  ),
  'log-key': both('Checked against this log’s key', 'ផ្ទៀងផ្ទាត់|តាម|កូនសោ|កំណត់ហេតុ'),
  back: both('Back to the first page', 'ត្រឡប់|ទៅ|ទំព័រ|ដើម'),
} as const
