import { leadReturn } from '../lead-return.ts'

/** One contact of the hotline or of the pages of the specialised police. */
export default leadReturn({
  id: 'hotline',
  words: { en: 'Hotline and social-media contacts', km: 'ការទាក់ទងខ្សែទូរសព្ទ និងបណ្តាញសង្គម' },
  offices: 'police-offices',
})
