import { leadReturn } from '../lead-return.ts'

/** One complaint to the national police, people defrauded by scams kept apart. */
export default leadReturn({
  id: 'complaint',
  words: { en: 'Complaints by website and social media', km: 'ពាក្យបណ្តឹងតាមគេហទំព័រ និងបណ្តាញសង្គម' },
  offices: 'cnp-offices',
})
