/** Words of the page about the record itself. The Khmer is a draft until a native reader signs it. */
import { both } from './say.ts'

export const ABOUT = {
  title: both('About this record', 'អំពី|កំណត់ត្រា|នេះ'),
  link: both('About', 'អំពី'),
  what: both(
    'A national record of trafficking in persons: offices hand in what they did about each case, names are sealed before they leave the office, and figures go out with how complete they are.',
    'កំណត់ត្រា|ជាតិ|អំពី|អំពើ|ជួញដូរ|មនុស្ស៖ ការិយាល័យ|រាយការណ៍|អ្វី|ដែល|បាន|ធ្វើ|ចំពោះ|សំណុំរឿង|នីមួយៗ ឈ្មោះ|ត្រូវ|បិទ|សោ|មុន|ចេញ|ពី|ការិយាល័យ ហើយ|តួលេខ|ចេញ|ដោយ|ប្រាប់|ថា|គ្រប់|ប៉ុណ្ណា។',
  ),
  demo: both(
    'This one is a demonstration. Nobody keeps it, no office named here has handed in anything, and no figure in it is of anybody.',
    'នេះ|ជា|ការ|សាកល្បង។ គ្មាន|អ្នក|រក្សា|វា|ទេ គ្មាន|ការិយាល័យ|ណា|ដែល|មាន|ឈ្មោះ|ទីនេះ|បាន|រាយការណ៍ ហើយ|គ្មាន|តួលេខ|ណា|ជា|របស់|អ្នក|ណា|ឡើយ។',
  ),
  keeps: both('Who keeps it', 'អ្នក|រក្សា'),
  'keeps-how': both(
    'By the country’s folder, these may receive returns and approve what goes out: {bodies}.',
    'តាម|ថត|របស់|ប្រទេស ស្ថាប័ន|ទាំងនេះ អាច|ទទួល|របាយការណ៍ និង|អនុម័ត|អ្វី|ដែល|ចេញ៖ {bodies}។',
  ),
  trustee: both(
    'Nobody of these can open a name alone: another party keeps half of every key, {trustee}.',
    'គ្មាន|នរណា|ក្នុង|ចំណោម|នេះ អាច|បើក|ឈ្មោះ|តែ|ឯង|ទេ៖ ភាគី|មួយ|ទៀត|រក្សា|កូនសោ|ពាក់|កណ្តាល {trustee}។',
  ),
  approves: both('Who approves what goes out', 'អ្នក|អនុម័ត|អ្វី|ដែល|ចេញ'),
  'approves-how': both(
    'Two people of two different bodies read each release and sign it; which, stands on its page. Before that, small numbers are withheld, and a program tries to work them out all the same.',
    'មនុស្ស|ពីរ|នាក់ មក|ពី|ស្ថាប័ន|ពីរ|ផ្សេង|គ្នា អាន|ការ|ចេញផ្សាយ|នីមួយៗ ហើយ|ចុះ|ហត្ថលេខា ឈ្មោះ|ស្ថាប័ន|មាន|លើ|ទំព័រ|របស់|វា។ មុន|នោះ ចំនួន|តូច|មិនបង្ហាញ|ទេ ហើយ|កម្មវិធី|មួយ|សាក|គណនា|រក|វា។',
  ),
  contact: both('How to reach them', 'របៀប|ទាក់ទង'),
  'contact-none': both(
    'This country’s folder names no address yet. A mistake in a figure, or somebody who fears to be known by one, is told to the bodies above.',
    'ថត|របស់|ប្រទេស|នេះ មិន|ទាន់|មាន|អាសយដ្ឋាន|ទេ។ កំហុស|ក្នុង|តួលេខ ឬ|អ្នក|ដែល|ខ្លាច|គេ|ស្គាល់|តាម|តួលេខ សូម|ប្រាប់|ស្ថាប័ន|ខាងលើ។',
  ),
  for: both('For whom', 'សម្រាប់|អ្នក|ណា'),
  'for-how': both(
    'For whoever decides, asks or reports: figures to cite, files to take away, and for each number why it is as it is. Not for finding a person: nobody is in these pages.',
    'សម្រាប់|អ្នក|សម្រេច អ្នក|សួរ និង|អ្នក|រាយការណ៍៖ តួលេខ|សម្រាប់|ដកស្រង់ ឯកសារ|សម្រាប់|យក|ទៅ|ប្រើ ហើយ|ចំពោះ|លេខ|នីមួយៗ ហេតុអ្វី|វា|ដូច្នេះ។ មិនមែន|សម្រាប់|រក|មនុស្ស|ទេ៖ គ្មាន|នរណា|ក្នុង|ទំព័រ|ទាំងនេះ|ឡើយ។',
  ),
  not: both('What it is not', 'វា|មិនមែន|ជា|អ្វី'),
} as const
