/** Why a desk lets nobody in. Fetched when it does not: whoever can work reads none of it. */
import { both } from './say.ts'

export const NOT_STARTED = {
  'no-desk': both('The desk could not start', 'តុ|ការងារ|បើក|មិន|បាន'),
  'no-desk-why': both(
    'desk.json was not there or could not be read. Ask whoever runs this installation.',
    'រក|មិន|ឃើញ ឬ|អាន|មិន|បាន desk.json។ សូម|សួរ|អ្នក|គ្រប់គ្រង|ប្រព័ន្ធ។',
  ),
  'other-country': both(
    'What this desk knows of the country is not what the record has on its list, so it might not seal what must be sealed. Nothing can be entered here. Tell whoever runs the record.',
    'អ្វី|ដែល|តុ|ការងារ|នេះ|ដឹង|អំពី|ប្រទេស មិន|ដូច|អ្វី|ដែល|កំណត់ត្រា|មាន|ទេ ដូច្នេះ|វា|អាច|មិន|បិទ|សោ|អ្វី|ដែល|ត្រូវ|បិទ។ មិន|អាច|បញ្ចូល|អ្វី|នៅ|ទីនេះ|ទេ។ សូម|ប្រាប់|អ្នក|គ្រប់គ្រង|កំណត់ត្រា។',
  ),
  silent: both(
    'The record does not answer, so nobody can be let in yet. Nothing was sent. Try again in a moment, or tell whoever runs the record.',
    'កំណត់ត្រា|មិន|ឆ្លើយ ដូច្នេះ|មិន|ទាន់|អាច|ចូល|បាន|ទេ។ គ្មាន|អ្វី|ត្រូវ|បាន|ផ្ញើ|ទេ។ សូម|សាកល្បង|ម្តង|ទៀត|បន្តិច|ទៀត ឬ|ប្រាប់|អ្នក|គ្រប់គ្រង|កំណត់ត្រា។',
  ),
  elsewhere: both('The desk has another address', 'តុ|ការងារ|មាន|អាសយដ្ឋាន|ផ្សេង'),
  'elsewhere-why': both(
    'Devices and invitations work at one address alone, and it is not the one that you came by. Nothing was sent. Open the desk here:',
    'ឧបករណ៍ និង|ការ|អញ្ជើញ|ដំណើរការ|តែ|នៅ|អាសយដ្ឋាន|មួយ ហើយ|វា|មិន|មែន|ជា|អាសយដ្ឋាន|ដែល|អ្នក|បាន|ចូល|ទេ។ គ្មាន|អ្វី|ត្រូវ|បាន|ផ្ញើ|ទេ។ សូម|បើក|តុ|ការងារ|នៅ|ទីនេះ៖',
  ),
  'old-browser': both(
    'This browser lacks what keeps names closed ({lacks}). Take a newer one, or open this page by its https address. Nothing was sent.',
    'កម្មវិធី|រុករក|នេះ|ខ្វះ|អ្វី|ដែល|រក្សា|ឈ្មោះ|ឱ្យ|បិទ ({lacks})។ សូម|ប្រើ|កម្មវិធី|ថ្មី|ជាង ឬ|បើក|ទំព័រ|នេះ|តាម|អាសយដ្ឋាន https។ គ្មាន|អ្វី|ត្រូវ|បាន|ផ្ញើ|ទេ។',
  ),
} as const
