import type { CodeWords } from '../../../../src/core/country/index.ts'

/** How courts write the codes of the list `citizenships`, beside the list's own words. Khmer is a draft until a native reader has signed it. */
export const CITIZENSHIPS: CodeWords = {
  phrases: {
    KHM: ['ជនជាតិខ្មែរ', 'សញ្ជាតិខ្មែរ', 'កម្ពុជា', 'kh', 'khm', 'khmer', 'cambodia', 'cambodgien', 'cambodgienne'],
    THA: ['ជនជាតិថៃ', 'សញ្ជាតិថៃ', 'th', 'thailand', 'thaïlandais', 'thaïlandaise'],
    VNM: ['ជនជាតិវៀតណាម', 'សញ្ជាតិវៀតណាម', 'vn', 'vietnam', 'យួន', 'vietnamien', 'vietnamienne'],
    CHN: ['ជនជាតិចិន', 'សញ្ជាតិចិន', 'cn', 'china', 'prc', 'ចិនដីគោក', 'chinois', 'chinoise'],
    LAO: ['ជនជាតិឡាវ', 'សញ្ជាតិឡាវ', 'la', 'laos', 'laotien', 'laotienne'],
    KOR: ['កូរ៉េខាងត្បូង', 'ជនជាតិកូរ៉េ', 'south korea', 'kr', 'korea'],
    MYS: ['ម៉ាឡេស៊ី', 'malaysia', 'my'],
    IDN: ['ឥណ្ឌូនេស៊ី', 'ឥណ្ឌូណេស៊ី', 'indonesia', 'id'],
    PHL: ['ហ្វីលីពីន', 'philippines', 'ph', 'filipina'],
    BGD: ['បង់ក្លាដែស', 'bangladesh', 'bd'],
    TWN: ['តៃវ៉ាន់', 'taiwan', 'tw'],
    MMR: ['ភូមា', 'មីយ៉ាន់ម៉ា', 'mm'],
    IND: ['ឥណ្ឌា', 'india'],
  },
}
