/** How a lead is answered, and how requests are decided. What was decided stays decided; what was dropped can be taken up again. */
import { defineLifecycle, type Lifecycle } from './define.ts'

export const INTAKE_LIFECYCLES: readonly Lifecycle[] = [
  defineLifecycle({
    rule: 'lead.forward',
    words: {
      en: 'A lead that was acted on does not become merely received or sorted again. One that was dropped can be taken up: action ordered, or referred.',
      km: 'ព័ត៌មានដែលបានចាត់វិធានការ មិនត្រឡប់ទៅជាទើបទទួលវិញទេ។ ព័ត៌មានដែលបានទម្លាក់ចោល អាចយកមកធ្វើវិញបាន។',
    },
    kind: 'lead',
    field: 'state',
    moves: {
      received: ['triaged', 'duplicate', 'referred', 'action_ordered', 'no_action', 'closed'],
      triaged: ['duplicate', 'referred', 'action_ordered', 'no_action', 'closed'],
      duplicate: ['triaged', 'closed'],
      referred: ['action_ordered', 'no_action', 'closed'],
      action_ordered: ['referred', 'closed'],
      no_action: ['triaged', 'action_ordered', 'referred', 'closed'],
      closed: ['action_ordered', 'referred'],
    },
  }),
  defineLifecycle({
    rule: 'entry_permission.decided-once',
    words: {
      en: 'A decision on entry is not taken back to pending: a new request is a new record, so that the delay is seen.',
      km: 'សេចក្តីសម្រេចលើការចូល មិនត្រឡប់ទៅរង់ចាំវិញទេ៖ សំណើថ្មីជាកំណត់ត្រាថ្មី ដើម្បីឱ្យឃើញការពន្យារ។',
    },
    kind: 'entry_permission',
    field: 'decision',
    moves: {
      pending: ['granted', 'refused', 'withdrawn', 'no_provision'],
      granted: ['withdrawn'],
      refused: ['granted'],
      withdrawn: [],
      no_provision: [],
    },
  }),
  defineLifecycle({
    rule: 'criminal_referral.answer-stands',
    words: {
      en: 'An answer of the police does not become no answer. A refusal may still become an investigation.',
      km: 'ចម្លើយរបស់នគរបាលមិនក្លាយជាគ្មានចម្លើយវិញទេ។ ការបដិសេធអាចក្លាយជាការស៊ើបអង្កេត។',
    },
    kind: 'criminal_referral',
    field: 'answer',
    moves: {
      pending: ['investigation_opened', 'joined', 'declined'],
      declined: ['investigation_opened', 'joined'],
      investigation_opened: ['joined'],
      joined: [],
    },
  }),
  defineLifecycle({
    rule: 'coop_request.answer-stands',
    words: {
      en: 'A request that was answered does not become pending again; what was refused or left unanswered may still be done.',
      km: 'សំណើដែលបានឆ្លើយ មិនត្រឡប់ទៅរង់ចាំវិញទេ។ អ្វីដែលបានបដិសេធអាចធ្វើនៅពេលក្រោយ។',
    },
    kind: 'coop_request',
    field: 'outcome',
    moves: {
      pending: ['granted', 'partly', 'refused', 'unanswered'],
      unanswered: ['granted', 'partly', 'refused'],
      refused: ['granted', 'partly'],
      partly: ['granted'],
      granted: [],
    },
  }),
]
