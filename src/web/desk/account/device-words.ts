/**
 * Words of devices and accounts that are asked for, wait, stand and end, and of the password beside them: of pages that few open, so the door does not carry them. The Khmer is a
 * draft until a native reader signs it.
 */
import { speaker, both } from '../../words/say.ts'
import { useLang } from '../lang.tsx'

export const DEVICES = {
  'enrol-how': both(
    'Say which office you work for and what you do there. Your name is not asked. The device then makes a key that never leaves it.',
    'សូម|ប្រាប់|ថា|អ្នក|ធ្វើការ|នៅ|ការិយាល័យ|ណា និង|ធ្វើ|អ្វី|នៅ|ទីនោះ។ មិន|សួរ|ឈ្មោះ|អ្នក|ទេ។ បន្ទាប់|មក ឧបករណ៍|បង្កើត|កូនសោ|ដែល|មិន|ចេញ|ពី|វា។',
  ),
  'enrol-other-how': both(
    'Your browser asks where the key is to be: choose a telephone or a security key, and not this device, which holds one of yours. The other device has to be at hand now.',
    'កម្មវិធី|រុករក|សួរ|ថា|កូនសោ|ត្រូវ|នៅ|ទីណា៖ ជ្រើស|ទូរសព្ទ ឬ|កូនសោ|សុវត្ថិភាព មិនមែន|ឧបករណ៍|នេះ|ទេ ព្រោះ|វា|មាន|កូនសោ|របស់|អ្នក|រួច|ហើយ។ ឧបករណ៍|មួយ|ទៀត|ត្រូវ|នៅ|ជិត|អ្នក|ឥឡូវ។',
  ),
  'enrol-office': both('Office', 'ការិយាល័យ'),
  'enrol-role': both('What you do there', 'តួនាទី|របស់|អ្នក'),
  'enrol-invitation': both('Invitation, if a registrar gave you one', 'លេខ|អញ្ជើញ បើ|អ្នកចុះបញ្ជី|បាន|ឱ្យ'),
  'enrol-invitation-how': both('12 letters and digits', 'អក្សរ និង|លេខ ១២'),
  'role-reviewer-here': both(
    'Whoever reviews here approves releases, and accepts no returns: nobody reviews what the own body sent. Returns are accepted at {bodies}.',
    'អ្នក|ពិនិត្យ|នៅ|ទីនេះ|អនុម័ត|ការ|ចេញផ្សាយ ហើយ|មិន|ទទួល|របាយការណ៍|ទេ៖ គ្មាន|អ្នក|ណា|ពិនិត្យ|អ្វី|ដែល|ស្ថាប័ន|ខ្លួន|ផ្ញើ។ របាយការណ៍|ត្រូវ|ទទួល|នៅ {bodies}។',
  ),
  'make-key': both('Make the key on this device', 'បង្កើត|កូនសោ|លើ|ឧបករណ៍|នេះ'),
  'make-key-there': both('Make the key on the other device', 'បង្កើត|កូនសោ|លើ|ឧបករណ៍|មួយ|ទៀត'),
  'code-how': both(
    'In person, or by telephone if the registrar knows your voice. Send it to nobody. Two registrars of different agencies sign; this page says when it is done.',
    'ដោយ|ផ្ទាល់ ឬ|តាម|ទូរសព្ទ បើ|អ្នកចុះបញ្ជី|ស្គាល់|សំឡេង|អ្នក។ កុំ|ផ្ញើ|ទៅ|នរណា។ អ្នកចុះបញ្ជី|ពីរ|នាក់|មក|ពី|ស្ថាប័ន|ផ្សេង|គ្នា|ចុះ|ហត្ថលេខា។ ទំព័រ|នេះ|នឹង|ប្រាប់|ពេល|រួច។',
  ),
  'links-title': both('Accounts that wait', 'គណនី|រង់ចាំ'),
  'link-of': both('Of the person with the devices {codes}', 'របស់|បុគ្គល|ដែល|មាន|ឧបករណ៍ {codes}'),
  'account-how': both(
    'Sign in there once, and two registrars link it to you. From then on it lets you look; to open a name or to sign you still need your device.',
    'សូម|ចូល|ទីនោះ|ម្តង ហើយ|អ្នកចុះបញ្ជី|ពីរ|នាក់|ភ្ជាប់|វា|នឹង|អ្នក។ ចាប់|ពី|ពេល|នោះ វា|ឱ្យ|អ្នក|មើល។ ដើម្បី|បើក|ឈ្មោះ ឬ|ចុះ|ហត្ថលេខា អ្នក|នៅ|តែ|ត្រូវ|ការ|ឧបករណ៍។',
  ),
  'account-link': both('Sign in at {host} and link it', 'ចូល|នៅ {host} ហើយ|ភ្ជាប់'),
  'waiting-how': both(
    'Sign when the person has read you the code and you know that office and role are right. Nobody else can tell you.',
    'ចុះ|ហត្ថលេខា ពេល|បុគ្គល|នោះ|បាន|អាន|លេខកូដ|ប្រាប់|អ្នក ហើយ|អ្នក|ដឹង|ថា|ការិយាល័យ និង|តួនាទី|ត្រឹមត្រូវ។ គ្មាន|នរណា|អាច|ប្រាប់|ជំនួស|បាន|ទេ។',
  ),
  'role-elsewhere': both(
    'This body has no such seat. Ask whether office or role was chosen wrongly; then turn this away, and it is asked for anew.',
    'ស្ថាប័ន|នេះ|គ្មាន|តួនាទី|បែប|នេះ|ទេ។ សូម|សួរ|ថា ការិយាល័យ ឬ|តួនាទី ត្រូវ|ជ្រើស|ខុស|ឬ|អត់ បន្ទាប់|មក|បដិសេធ|វា ហើយ|ឱ្យ|សុំ|ម្តង|ទៀត។',
  ),
  'strangers-how': both(
    '{n} of these came from nobody who is signed in: so does every first device, and on the first days they are your own people. Where there are many more than you know of, turn them all away: whoever is real asks again.',
    '{n} ក្នុង|ចំណោម|នេះ|មក|ពី|អ្នក|ដែល|មិន|បាន|ចូល៖ ឧបករណ៍|ដំបូង|ទាំង|អស់|ក៏|ដូច្នេះ|ដែរ ហើយ|នៅ|ថ្ងៃ|ដំបូង|ៗ ពួកគេ|ជា|មនុស្ស|របស់|អ្នក|ផ្ទាល់។ លុះ|ត្រា|តែ|មាន|ច្រើន|ជាង|អ្នក|ដែល|អ្នក|ស្គាល់|ឆ្ងាយ ទើប|បដិសេធ|ទាំង|អស់៖ អ្នក|ពិត|នឹង|សុំ|ម្តង|ទៀត។',
  ),
  'strangers-away': both('Turn away all {n}', 'បដិសេធ|ទាំង {n}'),
  'invite-title': both('A place for a newcomer', 'កន្លែង|សម្រាប់|អ្នក|ថ្មី'),
  'invite-how': both(
    'When strangers fill this list, give somebody whom you know an invitation. It holds a place for a week, for one device. It enrols nobody: you and a second registrar sign as always.',
    'ពេល|អ្នក|ក្រៅ|ធ្វើ|ឱ្យ|បញ្ជី|នេះ|ពេញ សូម|ឱ្យ|លេខ|អញ្ជើញ|ទៅ|អ្នក|ដែល|អ្នក|ស្គាល់។ វា|រក្សា|កន្លែង|មួយ|សប្តាហ៍ សម្រាប់|ឧបករណ៍|មួយ។ វា|មិន|ចុះឈ្មោះ|ឱ្យ|នរណា|ទេ៖ អ្នក និង|អ្នកចុះបញ្ជី|ទី|ពីរ នៅ|តែ|ចុះ|ហត្ថលេខា|ដូច|ធម្មតា។',
  ),
  'invite-list': both(
    'For several people: their names, one to a line. They stay on this computer. Leave it empty to make one invitation.',
    'សម្រាប់|មនុស្ស|ច្រើន|នាក់៖ ឈ្មោះ|ពួកគេ ម្នាក់|ក្នុង|មួយ|បន្ទាត់។ ឈ្មោះ|នៅ|តែ|លើ|កុំព្យូទ័រ|នេះ។ បើ|ទទេ បង្កើត|លេខ|អញ្ជើញ|មួយ។',
  ),
  'invite-twice': both(
    'In the list more than once: {names}. Two people of one name are told apart by a word behind it; one person needs one invitation.',
    'មាន|ក្នុង|បញ្ជី|លើស|ពី|ម្តង៖ {names}។ មនុស្ស|ពីរ|នាក់|ឈ្មោះ|ដូច|គ្នា ត្រូវ|ថែម|ពាក្យ|មួយ|ពី|ក្រោយ។ មនុស្ស|ម្នាក់|ត្រូវការ|លេខ|អញ្ជើញ|តែ|មួយ។',
  ),
  'invite-many': both('Make {n} invitations', 'បង្កើត|លេខ|អញ្ជើញ {n}'),
  'invite-make': both('Make an invitation', 'បង្កើត|លេខ|អញ្ជើញ'),
  'invite-code': both(
    'Write it down now, for one person: it is not shown again.',
    'សូម|សរសេរ|ឥឡូវ|នេះ សម្រាប់|មនុស្ស|ម្នាក់៖ វា|មិន|បង្ហាញ|ម្តង|ទៀត|ទេ។',
  ),
  'invite-codes': both(
    'Write them down or copy them now, each for the person beside it: they are not shown again. Look for newcomers with “Look again”; going back takes the codes away.',
    'សូម|សរសេរ ឬ|ចម្លង|ឥឡូវ|នេះ លេខ|នីមួយៗ|សម្រាប់|មនុស្ស|នៅ|ក្បែរ|វា៖ វា|មិន|បង្ហាញ|ម្តង|ទៀត|ទេ។ មើល|អ្នក|ថ្មី|ដោយ «មើល|ម្តង|ទៀត»៖ បើ|ថយ|ក្រោយ លេខ|នឹង|បាត់។',
  ),
  'invite-copy': both('Copy names and codes', 'ចម្លង|ឈ្មោះ និង|លេខ'),
  'invite-copied': both('Copied', 'បាន|ចម្លង'),
  'look-again': both('Look again', 'មើល|ម្តង|ទៀត'),
  invited: both('came with an invitation', 'មក|ដោយ|លេខ|អញ្ជើញ'),
  'waiting-none': both('Nothing waits', 'គ្មាន|អ្វី|រង់ចាំ'),
  'own-device': both(
    'This is a device of your own: two other registrars sign it.',
    'នេះ|ជា|ឧបករណ៍|របស់|អ្នក|ផ្ទាល់៖ អ្នកចុះបញ្ជី|ពីរ|នាក់|ផ្សេង|ទៀត ចុះ|ហត្ថលេខា|លើ|វា។',
  ),
  'now-enrolled': both('Enrolled, and on record', 'បាន|ចុះឈ្មោះ ហើយ|មាន|ក្នុង|កំណត់ត្រា'),
  'code-keep': both(
    'Write these eight signs down, apart from the device: by them a registrar finds it among all others on the day when it is lost.',
    'សូម|សរសេរ|សញ្ញា|ទាំង|ប្រាំបី|នេះ|ទុក ដាច់|ពី|ឧបករណ៍៖ ថ្ងៃ|ណា|វា|បាត់ អ្នកចុះបញ្ជី|រក|វា|ឃើញ|តាម|សញ្ញា|នេះ។',
  ),
  'code-key': both('On this device the key is called “{name}”.', 'លើ|ឧបករណ៍|នេះ កូនសោ|មាន|ឈ្មោះ «{name}»។'),
  'code-wrong': both(
    'If office or role is wrong, tell a registrar, who turns this away. Then ask again; an invitation is good once, so leave its field empty.',
    'បើ|ការិយាល័យ ឬ|តួនាទី|ខុស សូម|ប្រាប់|អ្នកចុះបញ្ជី ដែល|បដិសេធ|សំណើ|នេះ។ បន្ទាប់|មក|សុំ|ម្តង|ទៀត៖ លេខ|អញ្ជើញ|ប្រើ|បាន|តែ|ម្តង ដូច្នេះ|ទុក|ប្រអប់|របស់|វា|ឱ្យ|ទទេ។',
  ),
  'this-device': both('you are using it now', 'អ្នក|កំពុង|ប្រើ|វា'),
  'reported-lost': both('reported lost', 'បាន|រាយការណ៍|ថា|បាត់'),
  'revoke-why': both('Why it ends', 'ហេតុ|ដែល|បញ្ចប់'),
  'revoke-choose': both('Choose a reason', 'ជ្រើស|មូលហេតុ'),
  'revoke-sure': both(
    'It signs and opens nothing from then on, and is not brought back. Is this the device whose eight signs its owner read to you?',
    'ពី|ពេល|នោះ វា|មិន|ចុះ|ហត្ថលេខា ឬ|បើក|អ្វី|ទៀត|ទេ ហើយ|យក|មក|វិញ|មិន|បាន។ តើ|នេះ|ជា|ឧបករណ៍|ដែល|ម្ចាស់|បាន|អាន|សញ្ញា|ទាំង|ប្រាំបី|ប្រាប់|អ្នក|ឬ?',
  ),
  'revoke-yes': both('Yes, revoke it', 'បាទ/ចាស ដក|ហូត|វា'),
  'revoke-no': both('Leave it', 'ទុក|ដដែល'),
  revoke: both('Revoke this device', 'ដក|ហូត|ឧបករណ៍|នេះ'),
  revoked: both(
    'Revoked, and on record. It opens and signs nothing from now on.',
    'បាន|ដក|ហូត ហើយ|មាន|ក្នុង|កំណត់ត្រា។ ពី|ពេល|នេះ វា|មិន|បើក ឬ|ចុះ|ហត្ថលេខា|អ្វី|ទៀត|ទេ។',
  ),
  'why-lost': both('lost', 'បាត់'),
  'why-left-the-office': both('its owner left', 'ម្ចាស់|បាន|ចាកចេញ'),
  'why-transferred': both('its owner works elsewhere now', 'ម្ចាស់|ធ្វើការ|កន្លែង|ផ្សេង'),
  'why-replaced': both('replaced by another', 'ជំនួស|ដោយ|ឧបករណ៍|ផ្សេង'),
  'why-misused': both('misused', 'ប្រើ|ខុស'),
  'report-lost': both('Report it lost', 'រាយការណ៍|ថា|បាត់'),
  'reported-now': both(
    'Reported. It opens no session from now on; a registrar signs its end.',
    'បាន|រាយការណ៍។ ពី|ពេល|នេះ វា|ចូល|ប្រព័ន្ធ|មិន|បាន|ទៀត|ទេ។ អ្នកចុះបញ្ជី|នឹង|ចុះ|ហត្ថលេខា|បញ្ចប់|វា។',
  ),
  'vault-not-told': both(
    'A vault did not answer, and learns of this from the record alone. If it matters now, telephone its keeper.',
    'ទូ|សុវត្ថិភាព|មួយ|មិន|បាន|ឆ្លើយ ហើយ|ដឹង|តាម|កំណត់ត្រា|ប៉ុណ្ណោះ។ បើ|បន្ទាន់ សូម|ទូរសព្ទ|ទៅ|អ្នក|រក្សា|វា។',
  ),
  'fallback-how': both(
    'Twelve letters at least; several words that have nothing to do with you are best. Your device is asked once more. A password set before is replaced.',
    'យ៉ាង|តិច|ដប់ពីរ|តួ ល្អ|បំផុត|គឺ|ពាក្យ|ច្រើន|ដែល|មិន|ទាក់ទង|នឹង|អ្នក។ ឧបករណ៍|របស់|អ្នក|ត្រូវ|សួរ|ម្តង|ទៀត។ ពាក្យសម្ងាត់|ចាស់|ត្រូវ|ជំនួស។',
  ),
  'fallback-make': both('Set it', 'កំណត់'),
  'fallback-once': both(
    'This is shown once. Write the number and the recovery codes down, and keep them apart from the phone.',
    'បង្ហាញ|តែ|ម្តង។ សូម|កត់|លេខ និង|លេខកូដ|សង្គ្រោះ ហើយ|ទុក|ដាច់|ពី|ទូរសព្ទ។',
  ),
  'fallback-scan': both('Scan with an authenticator, or type the letters', 'ស្កេន|ដោយ|កម្មវិធី|ផ្ទៀងផ្ទាត់ ឬ|វាយ|អក្សរ'),
  'recovery-codes': both('Recovery codes, each good once', 'លេខកូដ|សង្គ្រោះ មួយ|ប្រើ|បាន|ម្តង'),
  'fallback-kept': both('I have written them down', 'ខ្ញុំ|បាន|កត់|រួច'),
} as const

export const useDeviceWords = () => speaker(DEVICES, useLang())
