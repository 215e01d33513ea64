/** What heads a column that says of which currency a row's amounts are. Khmer is a draft until a native reader has signed it. */
export const CURRENCY: readonly string[] = [
  'currency',
  'cur',
  'curr',
  'ccy',
  'រូបិយប័ណ្ណ',
  'រូបិយវត្ថុ',
  'ប្រភេទប្រាក់',
  'r/$',
  '$/r',
  '៛/$',
  '$/៛',
  'khr/usd',
  'usd/khr',
]
