/** How a line begins that carries a count to the next page, month or sheet, or brings it from there. Khmer is a draft until a native reader has signed it. */
import { joined } from './joined.ts'

export const CARRIED: readonly string[] = [
  ...joined(
    ['យោង', 'លើក', 'ឆ្លង', 'ផ្ទេរ', 'នាំ', 'បន្ត', 'ត', 'ចំនួនយោង', 'ចំនួន', 'សរុបយោង', 'បូកយោង'],
    ['ទៅ', 'មក', 'ពី', 'មកពី', 'ទៅកាន់'],
    ['ទំព័រ', 'សន្លឹក', 'ខែ', 'បញ្ជីមុន', 'តារាងមុន', 'ខាងលើ', 'ខាងក្រោម', 'មុន', 'មុខ', 'ក្រោយ'],
  ),
  ...joined(['យោង', 'ចំនួនយោង', 'សរុបយោង', 'បូកយោង'], ['ទៅ', 'មក', 'ពី', 'មកពី', 'បន្ត']),
  ...joined(['លើក', 'នាំ', 'នាំយក', 'ផ្ទេរ', 'ឆ្លង'], ['ទៅ', 'មក', 'ទៅមុខ', 'មកមុខ', 'ពីមុន']),
  ...joined(['carried', 'carry', 'brought', 'taken'], [' '], ['forward', 'over', 'fwd']),
  ...joined(['', 'total ', 'balance ', 'sum '], ['c/f', 'b/f', 'c/fwd', 'b/fwd']),
  ...joined(['', 'total '], ['from ', 'to '], ['', 'the '], ['previous', 'next', 'last', 'preceding', 'following'], [' page', ' sheet']),
  'balance forward',
  'forwarded',
  'à reporter',
  'report de la page',
  'report page',
  'report du mois',
  'report:',
  'report :',
  'reporté',
]
