/** Words of the page about the record itself. The Khmer is a draft until a native reader signs it. */
import { both } from './say.ts'

export const ABOUT = {
  title: both('About this record', 'អំពី|កំណត់ត្រា|នេះ'),
  link: both('About', 'អំពី'),
  what: both(
    'A national record of trafficking in persons: offices hand in what they did about each case, names are sealed before they leave the office, and figures go out with how complete they are.',
    'កំណត់ត្រា|ជាតិ|អំពី|អំពើ|ជួញដូរ|មនុស្ស៖ ការិយាល័យ|រាយការណ៍|អ្វី|ដែល|បាន|ធ្វើ|ចំពោះ|សំណុំរឿង|នីមួយៗ ឈ្មោះ|ត្រូវ|បិទ|សោ|មុន|ចេញ|ពី|ការិយាល័យ ហើយ|តួលេខ|ចេញ|ដោយ|ប្រាប់|ថា|គ្រប់|ប៉ុណ្ណា។',
  ),
  'what-observatory': both(
    'An observatory, kept by those who ask: organisations and embassies record what they asked about trafficking in persons, what they were answered, and what became of everybody. It is no state’s record, and no ministry has a part in it. Names are sealed before they leave a member, and figures go out with how complete they are.',
    'កំណត់ត្រា|រក្សា|ដោយ|អ្នក|ដែល|ស្នើ៖ អង្គការ និង|ស្ថានទូត|កត់ត្រា|អ្វី|ដែល|បាន|ស្នើ|អំពី|អំពើ|ជួញដូរ|មនុស្ស អ្វី|ដែល|គេ|បាន|ឆ្លើយ និង|អ្វី|ដែល|កើត|ឡើង|ចំពោះ|ម្នាក់ៗ។ វា|មិនមែន|ជា|កំណត់ត្រា|របស់|រដ្ឋ|ទេ ហើយ|គ្មាន|ក្រសួង|ណា|មាន|ចំណែក|ទេ។ ឈ្មោះ|ត្រូវ|បិទ|សោ|មុន|ចេញ|ពី|សមាជិក ហើយ|តួលេខ|ចេញ|ដោយ|ប្រាប់|ថា|គ្រប់|ប៉ុណ្ណា។',
  ),
  trial: both(
    'A trial: nobody is named in this record yet, and what it holds may be invented. No figure in it is to be cited.',
    'នេះ|ជា|ការ|សាកល្បង៖ មិន|ទាន់|មាន|នរណា|ត្រូវ|បាន|ដាក់|ឈ្មោះ|ក្នុង|កំណត់ត្រា|នេះ|ទេ ហើយ|អ្វី|ដែល|មាន|ក្នុង|នោះ អាច|ជា|ការ|ប្រឌិត។ មិន|ត្រូវ|ដកស្រង់|តួលេខ|ណា|ពី|ទីនេះ|ទេ។',
  ),
  demo: both(
    'This one is a demonstration. Who keeps it is invented, no office named here has handed in anything, and no figure in it is of anybody.',
    'នេះ|ជា|ការ|សាកល្បង។ អ្នក|រក្សា|វា|ជា|ការ|ប្រឌិត គ្មាន|ការិយាល័យ|ណា|ដែល|មាន|ឈ្មោះ|ទីនេះ|បាន|រាយការណ៍ ហើយ|គ្មាន|តួលេខ|ណា|ជា|របស់|អ្នក|ណា|ឡើយ។',
  ),
  keeps: both('Who keeps it', 'អ្នក|រក្សា'),
  keeper: both('{keeper} keeps it.', '{keeper} រក្សា|វា។'),
  'keeper-none': both('This country’s folder names nobody yet who keeps it.', 'ថត|របស់|ប្រទេស|នេះ មិន|ទាន់|មាន|ឈ្មោះ|អ្នក|រក្សា|វា|ទេ។'),
  'keeps-how': both(
    'By the country’s folder, these may receive returns and approve what goes out: {bodies}.',
    'តាម|ថត|របស់|ប្រទេស ស្ថាប័ន|ទាំងនេះ អាច|ទទួល|របាយការណ៍ និង|អនុម័ត|អ្វី|ដែល|ចេញ៖ {bodies}។',
  ),
  'keeps-members': both(
    'Its members, each of which reads its own records alone: {bodies}.',
    'សមាជិក|របស់|វា ដែល|ម្នាក់ៗ|អាន|តែ|កំណត់ត្រា|របស់|ខ្លួន៖ {bodies}។',
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
  'approves-members': both(
    'Two people of two different members, or of a member and the oversight body, read each release and sign it; which, stands on its page. Before that, a program tries to work out what is withheld.',
    'មនុស្ស|ពីរ|នាក់ មក|ពី|សមាជិក|ពីរ|ផ្សេង|គ្នា ឬ|ពី|សមាជិក|មួយ|និង|ស្ថាប័ន|ត្រួតពិនិត្យ អាន|ការ|ចេញផ្សាយ|នីមួយៗ ហើយ|ចុះ|ហត្ថលេខា ឈ្មោះ|ស្ថាប័ន|មាន|លើ|ទំព័រ|របស់|វា។ មុន|នោះ កម្មវិធី|មួយ|សាក|គណនា|រក|អ្វី|ដែល|មិន|បង្ហាញ។',
  ),
  contact: both('How to reach them', 'របៀប|ទាក់ទង'),
  'contact-none': both(
    'This country’s folder names no address yet. A mistake in a figure, or somebody who fears to be known by one, is told to the bodies above.',
    'ថត|របស់|ប្រទេស|នេះ មិន|ទាន់|មាន|អាសយដ្ឋាន|ទេ។ កំហុស|ក្នុង|តួលេខ ឬ|អ្នក|ដែល|ខ្លាច|គេ|ស្គាល់|តាម|តួលេខ សូម|ប្រាប់|ស្ថាប័ន|ខាងលើ។',
  ),
  'contact-for': both(
    'Tell them of a mistake in a figure, or that you fear to be known by one: no reason is asked.',
    'សូម|ប្រាប់|គេ|អំពី|កំហុស|ក្នុង|តួលេខ ឬ|ថា|អ្នក|ខ្លាច|គេ|ស្គាល់|តាម|តួលេខ៖ គេ|មិន|សួរ|មូលហេតុ|ទេ។',
  ),
  'contact-demo': both(
    'Invented, as everything here: nobody reads what is sent there. In a real record whoever keeps it stands here, to be told of a mistake in a figure.',
    'ប្រឌិត ដូច|អ្វី|ទាំងអស់|នៅ|ទីនេះ៖ គ្មាន|អ្នក|អាន|អ្វី|ដែល|ផ្ញើ|ទៅ|ទេ។ ក្នុង|កំណត់ត្រា|ពិត អ្នក|រក្សា|មាន|ឈ្មោះ|ទីនេះ ដើម្បី|ប្រាប់|អំពី|កំហុស|ក្នុង|តួលេខ។',
  ),
  for: both('For whom', 'សម្រាប់|អ្នក|ណា'),
  'for-how': both(
    'For whoever decides, asks or reports: figures to cite, files to take away, and for each number why it is as it is. Not for finding a person: nobody is in these pages.',
    'សម្រាប់|អ្នក|សម្រេច អ្នក|សួរ និង|អ្នក|រាយការណ៍៖ តួលេខ|សម្រាប់|ដកស្រង់ ឯកសារ|សម្រាប់|យក|ទៅ|ប្រើ ហើយ|ចំពោះ|លេខ|នីមួយៗ ហេតុអ្វី|វា|ដូច្នេះ។ មិនមែន|សម្រាប់|រក|មនុស្ស|ទេ៖ គ្មាន|នរណា|ក្នុង|ទំព័រ|ទាំងនេះ|ឡើយ។',
  ),
  not: both('What it is not', 'វា|មិនមែន|ជា|អ្វី'),
} as const
