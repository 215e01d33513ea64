/** Words of grants: one office lets another open a record. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const GRANTS = {
  'gr-give': both('Let another office open this record', 'អនុញ្ញាត|ឱ្យ|ការិយាល័យ|ផ្សេង|បើក|កំណត់ត្រា|នេះ'),
  'gr-why': both('What for', 'សម្រាប់|អ្វី'),
  'gr-to': both('Which office', 'ការិយាល័យ|ណា'),
  'gr-nobody': both(
    'For this reason no agreement lets another office open it.',
    'សម្រាប់|មូលហេតុ|នេះ គ្មាន|កិច្ចព្រមព្រៀង|អនុញ្ញាត|ឱ្យ|ការិយាល័យ|ផ្សេង|បើក|ទេ។',
  ),
  'gr-until': both('Until (that day no more)', 'រហូត|ដល់ (ថ្ងៃ|នោះ|អស់|ហើយ)'),
  'gr-says': both(
    'I let people of {office} open this record, for this reason, until {day}; which of its fields, the agreement between the two offices says. I can take it back at any time. Oversight reads that I did.',
    'ខ្ញុំ|អនុញ្ញាត|ឱ្យ|មន្ត្រី {office} បើក|កំណត់ត្រា|នេះ សម្រាប់|មូលហេតុ|នេះ រហូត|ដល់ {day}។ វាល|ណា|ខ្លះ កិច្ចព្រមព្រៀង|រវាង|ការិយាល័យ|ទាំង|ពីរ|កំណត់។ ខ្ញុំ|អាច|ដក|វិញ|នៅ|ពេល|ណា|ក៏|បាន។ ស្ថាប័ន|ត្រួតពិនិត្យ|អាន|ថា|ខ្ញុំ|បាន|អនុញ្ញាត។',
  ),
  'gr-given': both('Grants that I gave', 'ការ|អនុញ្ញាត|ដែល|ខ្ញុំ|បាន|ផ្តល់'),
  'gr-given-none': both('You have given none that holds today.', 'អ្នក|មិន|មាន|ការ|អនុញ្ញាត|ណា|ដែល|នៅ|មាន|ប្រសិទ្ធភាព|ទេ។'),
  'gr-received': both('Records that others let your office open', 'កំណត់ត្រា|ដែល|គេ|អនុញ្ញាត|ឱ្យ|ការិយាល័យ|អ្នក|បើក'),
  'gr-received-none': both('Nothing was granted to your office that holds today.', 'គ្មាន|អ្វី|ត្រូវ|បាន|អនុញ្ញាត|ឱ្យ|ការិយាល័យ|អ្នក|នៅ|ថ្ងៃ|នេះ|ទេ។'),
  'gr-received-how': both(
    'A vault keeps them, not the server: your device says who looks.',
    'ទូ|សុវត្ថិភាព|រក្សា|វា មិន|មែន|ម៉ាស៊ីន|មេ|ទេ៖ ឧបករណ៍|អ្នក|បញ្ជាក់|ថា|នរណា|មើល។',
  ),
  'gr-what': both('{kind}, record {pointer}', '{kind} កំណត់ត្រា {pointer}'),
  'gr-from': both('From', 'ពី'),
  'gr-for': both('To', 'ទៅ'),
  'gr-ends': both('Holds until', 'មាន|ប្រសិទ្ធភាព|ដល់'),
  'gr-open': both('Open it', 'បើក|វា'),
  'gr-revoke': both('Hold to take it back', 'ចុច|ជាប់|ដើម្បី|ដក|វិញ'),
  'gr-revoked': both('Taken back', 'បាន|ដក|វិញ'),
} as const
