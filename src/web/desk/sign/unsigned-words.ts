/** Words of what came by command and waits for somebody who answers for it. The Khmer is a draft until a native reader signs it. */
import type { LinkAsserted } from '../../../core/entry/kinds/link-asserted.ts'
import type { LinkRevoked } from '../../../core/entry/kinds/link-revoked.ts'
import type { Words } from '../../../core/model/fields.ts'
import { both } from '../../words/say.ts'

export const UNSIGNED = {
  'un-title': both('Said by command, signed by nobody', 'និយាយ|តាម|ពាក្យ|បញ្ជា គ្មាន|អ្នក|ចុះ|ហត្ថលេខា'),
  'un-how': both(
    'This was put on record in your office’s name by command, on the record’s machine, by whoever runs it. Nobody of your office has signed it, and it may be that nobody of it wrote it. Read each, choose those that you stand for, and sign them together: from then on your office answers for them.',
    'អ្នក|ដែល|ដំណើរការ|ម៉ាស៊ីន|នៃ|កំណត់ត្រា បាន|កត់ត្រា|នេះ|ក្នុង|នាម|ការិយាល័យ|អ្នក តាម|ពាក្យ|បញ្ជា។ គ្មាន|អ្នក|ណា|ក្នុង|ការិយាល័យ|អ្នក|បាន|ចុះ|ហត្ថលេខា|ទេ ហើយ|អាច|ថា|គ្មាន|អ្នក|ណា|ក្នុង|នោះ|បាន|សរសេរ|វា។ សូម|អាន|ម្តង|មួយ ជ្រើស|អ្វី|ដែល|អ្នក|ទទួល|ខុសត្រូវ ហើយ|ចុះ|ហត្ថលេខា|ជា|មួយ|គ្នា៖ ចាប់|ពី|ពេល|នោះ ការិយាល័យ|អ្នក|ទទួល|ខុសត្រូវ។',
  ),
  'un-total': both('Stated total', 'ចំនួន|សរុប|ដែល|បាន|ប្រាប់'),
  'un-link': both('Two records said to be one', 'កំណត់ត្រា|ពីរ|ដែល|និយាយ|ថា|តែ|មួយ'),
  'un-pair': both('Two records that may be one person', 'កំណត់ត្រា|ពីរ|ដែល|អាច|ជា|មនុស្ស|តែ|មួយ'),
  'un-sample': both(
    'Records drawn at random, to find out how often a person is there',
    'កំណត់ត្រា|ដែល|ជ្រើស|ដោយ|ចៃដន្យ ដើម្បី|ដឹង|ថា|មនុស្ស|ម្នាក់|មាន|ប៉ុន្មាន|កំណត់ត្រា',
  ),
  'un-resolved': both('How often one person is there', 'មនុស្ស|ម្នាក់|មាន|ប៉ុន្មាន|កំណត់ត្រា'),
  'un-likely': both('A program holds them to be one, at {bits} bits', 'កម្មវិធី|យល់|ថា|ជា|តែ|មួយ ដោយ {bits} ប៊ីត'),
  'un-unsure': both('Somebody looked and cannot tell', 'មាន|អ្នក|បាន|មើល ហើយ|មិន|អាច|ប្រាប់'),
  'un-two': both('They are two people', 'ជា|មនុស្ស|ពីរ|នាក់'),
  'un-unlink': both('That two records are one, taken back', 'ដក|ពាក្យ|ថា|កំណត់ត្រា|ពីរ|តែ|មួយ'),
  'un-answer': both('Words under an answer', 'ពាក្យ|ក្រោម|ចម្លើយ'),
  'un-what': both('What', 'អ្វី'),
  'un-time': both('Time', 'ពេល'),
  'un-until': both('{from} to before {to}', '{from} ដល់|មុន {to}'),
  'un-office': both('Office', 'ការិយាល័យ'),
  'un-country': both('the whole country', 'ទូទាំង|ប្រទេស'),
  'un-source': both('Document', 'ឯកសារ'),
  'un-numbers': both('Numbers', 'ចំនួន'),
  'un-none': both('taken back: no number', 'ដក|វិញ៖ គ្មាន|ចំនួន'),
  'un-all': both('In all', 'សរុប'),
  'un-records': both('Records', 'កំណត់ត្រា'),
  'un-record': both('{kind} {pointer}, {office}', '{kind} {pointer} {office}'),
  'un-why': both('Why', 'ហេតុអ្វី'),
  'un-question': both('Question', 'សំណួរ'),
  'un-figure': both('Check code of the figure', 'លេខ|កូដ|ពិនិត្យ|នៃ|តួលេខ'),
  'un-answer-figure': both('Figure', 'តួលេខ'),
  'un-state': both('State', 'ស្ថានភាព'),
  'un-returns': both('Returns behind it', 'របាយការណ៍|ពី|ក្រោយ|វា'),
  'un-as-of': both('As on record by the end of', 'ដូច|ដែល|បាន|កត់ត្រា|ត្រឹម|ចុង|ថ្ងៃ'),
  'un-moved': both(
    'What stands there now is another figure than the one that was said: this cannot be signed. Sign what stands now, under Answers.',
    'ឥឡូវ|តួលេខ|ខុស|ពី|អ្វី|ដែល|បាន|និយាយ៖ មិន|អាច|ចុះ|ហត្ថលេខា|បាន|ទេ។ សូម|ចុះ|ហត្ថលេខា|លើ|តួលេខ|ឥឡូវ ក្នុង|ចម្លើយ។',
  ),
  'un-not-hers': both(
    'This question is none that your office answers: it cannot be signed here.',
    'សំណួរ|នេះ មិន|មែន|របស់|ការិយាល័យ|អ្នក|ទេ៖ មិន|អាច|ចុះ|ហត្ថលេខា|នៅ|ទីនេះ|ទេ។',
  ),
  'un-question-is': both('{question}, of {year}', '{question} ឆ្នាំ {year}'),
  'un-words': both('Words', 'ពាក្យ'),
  'un-words-in': both('Words in {language}', 'ពាក្យ|ជា|ភាសា {language}'),
  'un-words-none': both('none', 'គ្មាន'),
  'un-no-words': both(
    'the words are not at hand; sign the figure anew under Answers',
    'ពាក្យ|មិន|មាន|ទេ។ សូម|ចុះ|ហត្ថលេខា|លើ|តួលេខ|ម្តង|ទៀត|ក្នុង|ចម្លើយ',
  ),
  'un-came': both('On record since', 'កត់ត្រា|តាំង|ពី'),
  'un-choose': both('I stand for this', 'ខ្ញុំ|ទទួល|ខុសត្រូវ|លើ|នេះ'),
  'un-sign': both('Hold to sign the chosen: {n}', 'ចុច|ជាប់|ដើម្បី|ចុះ|ហត្ថលេខា|លើ|អ្វី|ដែល|បាន|ជ្រើស៖ {n}'),
  'un-done': both('Signed, and on record', 'បាន|ចុះ|ហត្ថលេខា និង|កត់ត្រា'),
} as const

export const LINK_WHY: Readonly<Record<LinkAsserted['basis'] | LinkRevoked['reason'], Words>> = {
  'same-document': both('the same document', 'ឯកសារ|ដូច|គ្នា'),
  'same-case-number': both('the same case number', 'លេខ|សំណុំ|រឿង|ដូច|គ្នា'),
  'name-and-birth': both('the same name and day of birth', 'ឈ្មោះ|និង|ថ្ងៃ|កំណើត|ដូច|គ្នា'),
  'person-says-so': both('the person says so', 'សាមី|ខ្លួន|និយាយ|ដូច្នេះ'),
  'officer-knows-both': both('an officer knows both', 'មន្ត្រី|ស្គាល់|ទាំង|ពីរ'),
  'match-reviewed': both('a match that somebody reviewed', 'ការ|ផ្គូផ្គង|ដែល|មាន|អ្នក|ពិនិត្យ'),
  'about-this-place': both('both are about this place', 'ទាំង|ពីរ|អំពី|ទីកន្លែង|នេះ'),
  'two-names-one-place': both('two names of one place', 'ឈ្មោះ|ពីរ|នៃ|ទីកន្លែង|តែ|មួយ'),
  'building-of-place': both('a building of the place', 'អគារ|មួយ|នៃ|ទីកន្លែង'),
  'reopened-as': both('the second is what the first opened again as', 'ទី|ពីរ|ជា|អ្វី|ដែល|ទី|មួយ|បើក|ឡើង|វិញ'),
  'two-places': both('they are two places', 'ជា|ទីកន្លែង|ពីរ'),
  'two-persons': both('they are two people', 'ជា|មនុស្ស|ពីរ|នាក់'),
  'two-cases': both('they are two cases', 'ជា|សំណុំ|រឿង|ពីរ'),
  'asserted-in-error': both('it was said in error', 'បាន|និយាយ|ដោយ|ច្រឡំ'),
  'consent-withdrawn': both('consent was withdrawn', 'ការ|យល់ព្រម|ត្រូវ|បាន|ដក'),
}
