/** From suspicion to recognition, and the rules that outrank every form (DESIGN 8.2 to 8.4). */
import { defineGate, defineLifecycle, hasAny, type Gate, type Lifecycle } from './define.ts'

export const IDENTIFICATION_LIFECYCLES: readonly Lifecycle[] = [
  defineLifecycle({
    rule: 'identification.forward',
    words: {
      en: 'A person who was identified, or confirmed by a court, does not become merely possible or suspected again. Record why the finding ended: not a victim, or withdrawn.',
      km: 'ជនដែលបានកំណត់អត្តសញ្ញាណ ឬបញ្ជាក់ដោយតុលាការ មិនត្រឡប់ទៅជាជនសង្ស័យវិញទេ។ សូមកត់ត្រាមូលហេតុ៖ មិនមែនជនរងគ្រោះ ឬដកវិញ។',
    },
    kind: 'identification',
    field: 'status',
    moves: {
      possible: ['suspected', 'identified', 'judicially_confirmed', 'not_victim', 'withdrawn'],
      suspected: ['identified', 'judicially_confirmed', 'not_victim', 'withdrawn'],
      identified: ['judicially_confirmed', 'not_victim', 'withdrawn'],
      judicially_confirmed: ['withdrawn'],
      // "Not a victim" is what was found on that occasion: it is never the last word.
      not_victim: ['possible', 'suspected', 'identified', 'judicially_confirmed', 'withdrawn'],
      withdrawn: ['possible', 'suspected', 'identified', 'judicially_confirmed'],
    },
  }),
]

const ENFORCEMENT = ['police', 'interior', 'immigration', 'court_or_prosecution']

export const IDENTIFICATION_GATES: readonly Gate[] = [
  defineGate({
    rule: 'identification.not-victim-needs-protection-side',
    words: {
      en: 'Police, immigration or prosecution alone can never record that somebody is not a victim. Social services or an NGO decide that with them.',
      km: 'នគរបាល អន្តោប្រវេសន៍ ឬអយ្យការតែម្នាក់ឯង មិនអាចកត់ត្រាថាបុគ្គលម្នាក់មិនមែនជាជនរងគ្រោះទេ។ សេវាសង្គម ឬអង្គការត្រូវសម្រេចជាមួយ។',
    },
    kind: 'identification',
    // Who decided must be said: a finding that names no deciding body is held to be that of the body that sends it.
    refuses: ({ by, values }) =>
      values.status === 'not_victim' &&
      (hasAny(values.authority_type, ...ENFORCEMENT) || (!values.authority_type && ['police', 'prosecution', 'court'].includes(by))),
  }),
  defineGate({
    rule: 'consent.never-taken-by-authority',
    words: {
      en: 'Consent cannot be taken by police, immigration or the authority that detains the person.',
      km: 'ការយល់ព្រមមិនអាចទទួលដោយនគរបាល អន្តោប្រវេសន៍ ឬអាជ្ញាធរឃុំខ្លួនឡើយ។',
    },
    kind: 'consent',
    refuses: ({ by, values }) =>
      by === 'police' || hasAny(values.taken_by_type, ...ENFORCEMENT, 'detaining_authority', 'detention', 'prison'),
  }),
  defineGate({
    rule: 'consent.not-by-accused-guardian',
    words: {
      en: 'A guardian who is accused gives no consent for the child.',
      km: 'អាណាព្យាបាលដែលត្រូវបានចោទ មិនអាចយល់ព្រមជំនួសកុមារទេ។',
    },
    kind: 'consent',
    refuses: ({ values }) => values.by_guardian === 'yes' && values.guardian_conflict === 'yes',
  }),
]
