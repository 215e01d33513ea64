/** Counts with noise, which an operator draws at the command line. The desk's bundle is made without them (src/web/vite.config.ts). */
import { refused, type Entry } from './entry.ts'

export const NOISE = {
  'noise.spent': refused(
    'It costs more than is left of the budget for noise of {year}: nothing was drawn. What is left says: saksi release DIR ledger. A smaller --noise costs less and is less sure; nobody raises the budget.',
    'វាថ្លៃជាងអ្វីដែលនៅសល់ក្នុងថវិកានៃភាពចៃដន្យសម្រាប់ {year}៖ មិនបានចាប់យកអ្វីទេ។ អ្វីដែលនៅសល់៖ saksi release DIR ledger។ --noise តូចជាង ថ្លៃតិចជាង តែមិនសូវប្រាកដ។ គ្មានអ្នកណាអាចបង្កើនថវិកាបានទេ។',
  ),
  'noise.other-key': refused(
    'What was drawn for {year} before came from another key than secrets/rounding.key: with two keys one question would have two answers. Put back the key from a backup of DIR.',
    'អ្វីដែលបានចាប់យកសម្រាប់ {year} ពីមុន មកពីសោផ្សេងពី secrets/rounding.key៖ បើមានសោពីរ សំណួរមួយនឹងមានចម្លើយពីរ។ សូមដាក់សោមកវិញពីច្បាប់ចម្លងបម្រុងនៃ DIR។',
  ),
  'noise.answered': refused(
    'The same was drawn before as known on {day}, and the record has changed since. One question has one answer: ask as known on a later day.',
    'សំណួរដដែលត្រូវបានចាប់យករួចហើយ តាមអ្វីដែលបានដឹងនៅថ្ងៃ {day} ហើយកំណត់ត្រាបានប្រែប្រួលតាំងពីនោះ។ សំណួរមួយមានចម្លើយមួយ៖ សូមសួរតាមអ្វីដែលដឹងនៅថ្ងៃក្រោយ។',
  ),
  'noise.unpaid': refused(
    'The log has no charge for the noise of the draft {id}: nothing of it goes out. Draft it again.',
    'កំណត់ហេតុគ្មានការចំណាយសម្រាប់ភាពចៃដន្យនៃសេចក្តីព្រាង {id} ទេ៖ គ្មានអ្វីចេញទេ។ សូមព្រាងម្តងទៀត។',
  ),
} as const satisfies Readonly<Record<string, Entry>>
