import { leadReturn } from '../lead-return.ts'

/** One complaint of a worker at a labour office; trafficking is asked about. */
export default leadReturn({
  id: 'labour-complaint',
  words: { en: 'Complaints at labour offices', km: 'ពាក្យបណ្តឹងនៅការិយាល័យការងារ' },
  offices: 'labour-offices',
})
