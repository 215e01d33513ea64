/**
 * What is not over: while a case, an appeal or an allegation is open in a record, or in one that is linked to it,
 * nothing of it is erased. Where a matter lies across the wall no server can know it; that is why oversight signs.
 */
type Open = {
  readonly kind: string
  readonly column: string
  readonly states: readonly string[]
  readonly is: 'case' | 'appeal' | 'allegation'
}

const ALLEGED = ['received', 'under_review', 'investigation', 'charged']

export const OPEN_MATTERS: readonly Open[] = [
  { kind: 'investigation', column: 'state', states: ['open', 'suspended'], is: 'case' },
  {
    kind: 'suspect',
    column: 'status',
    states: ['wanted', 'at_large', 'arrested', 'sent_to_prosecutor', 'judicial_supervision'],
    is: 'case',
  },
  { kind: 'dossier', column: 'decision', states: ['pending', 'returned'], is: 'case' },
  { kind: 'accused_episode', column: 'stage', states: ['charged', 'investigating_judge', 'trial', 'decided'], is: 'case' },
  { kind: 'accused_episode', column: 'stage', states: ['appeal'], is: 'appeal' },
  { kind: 'supervision', column: 'outcome', states: ['ongoing', 'absconded'], is: 'case' },
  { kind: 'review', column: 'result', states: ['pending'], is: 'appeal' },
  { kind: 'integrity_allegation', column: 'status', states: ALLEGED, is: 'allegation' },
  { kind: 'intimidation_report', column: 'status', states: ALLEGED, is: 'allegation' },
  { kind: 'interference_report', column: 'status', states: ALLEGED, is: 'allegation' },
]
