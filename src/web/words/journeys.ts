/** Names of the desk's journeys, as its navigation says them. The Khmer is a draft until a native reader signs it. */
import { both } from './say.ts'

export const JOURNEYS = {
  today: both('Today', 'ថ្ងៃ|នេះ'),
  return: both('Hand in a return', 'ដាក់|របាយការណ៍'),
  referral: both('Referrals', 'ការ|បញ្ជូន'),
  people: both('People', 'សាមីខ្លួន'),
  answers: both('Answers', 'ចម្លើយ'),
  'open-name': both('Open a name', 'បើក|ឈ្មោះ'),
  find: both('Find', 'ស្វែងរក'),
  sign: both('To sign', 'ត្រូវ|ចុះ|ហត្ថលេខា'),
  oversee: both('Oversight', 'ការ|ត្រួតពិនិត្យ'),
  case: both('Cases', 'សំណុំ|រឿង'),
  due: both('Returns due', 'របាយការណ៍|ត្រូវ|ដាក់'),
  account: both('My devices', 'ឧបករណ៍|របស់|ខ្ញុំ'),
} as const
