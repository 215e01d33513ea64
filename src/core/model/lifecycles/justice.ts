/** How a case moves through the courts. A retrial opens it again; nothing else leads back. */
import { defineGate, defineLifecycle, type Gate, type Lifecycle } from './define.ts'

export const JUSTICE_LIFECYCLES: readonly Lifecycle[] = [
  defineLifecycle({
    rule: 'accused.stage-forward',
    words: {
      en: 'A case does not go back to an earlier stage. After a decision it goes to appeal, becomes final, or is tried anew.',
      km: 'សំណុំរឿងមិនត្រឡប់ទៅដំណាក់កាលមុនទេ។ ក្រោយសេចក្តីសម្រេច រឿងទៅឧទ្ធរណ៍ ក្លាយជាស្ថាពរ ឬជំនុំជម្រះឡើងវិញ។',
    },
    kind: 'accused_episode',
    field: 'stage',
    moves: {
      // A sheet may not say where the case stands; what is known later takes its place.
      unknown: ['charged', 'investigating_judge', 'awaiting_trial', 'trial', 'decided', 'retrial', 'appeal', 'final'],
      charged: ['investigating_judge', 'awaiting_trial', 'trial', 'decided', 'appeal', 'final'],
      investigating_judge: ['awaiting_trial', 'trial', 'decided', 'appeal', 'final'],
      awaiting_trial: ['trial', 'decided', 'appeal', 'final'],
      trial: ['awaiting_trial', 'decided', 'appeal', 'final'],
      decided: ['trial', 'retrial', 'appeal', 'final'],
      retrial: ['decided', 'appeal', 'final'],
      appeal: ['trial', 'decided', 'final'],
      // Review, opposition after a trial in absentia, cassation with a new trial.
      final: ['trial', 'retrial', 'appeal'],
    },
  }),
  defineLifecycle({
    rule: 'investigation.closed-or-reopened',
    words: {
      en: 'A merged investigation goes on in the other case. One that was closed or suspended is reopened, and the day of closing is taken out.',
      km: 'ការស៊ើបអង្កេតដែលបានបញ្ចូល បន្តក្នុងសំណុំរឿងមួយទៀត។ អ្វីដែលបានបិទ ឬផ្អាក អាចបើកឡើងវិញ។',
    },
    kind: 'investigation',
    field: 'state',
    moves: {
      open: ['suspended', 'dossier_sent', 'closed_no_action', 'merged'],
      suspended: ['open', 'dossier_sent', 'closed_no_action', 'merged'],
      dossier_sent: ['open', 'merged'],
      closed_no_action: ['open'],
      merged: [],
    },
  }),
  defineLifecycle({
    rule: 'dossier.decision-stands',
    words: {
      en: 'A dossier on which a prosecutor decided is not pending again. A refusal may become a charge; a charge is ended by a court alone.',
      km: 'សំណុំរឿងដែលព្រះរាជអាជ្ញាបានសម្រេច មិនត្រឡប់ទៅរង់ចាំវិញទេ។ ការបដិសេធអាចក្លាយជាការចោទ។ ការចោទបញ្ចប់ដោយតុលាការតែប៉ុណ្ណោះ។',
    },
    kind: 'dossier',
    field: 'decision',
    moves: {
      pending: ['charged', 'declined', 'returned', 'joined'],
      returned: ['pending', 'charged', 'declined', 'joined'],
      declined: ['charged', 'joined'],
      charged: ['joined'],
      joined: [],
    },
  }),
  defineLifecycle({
    rule: 'supervision.ends-once',
    words: {
      en: 'Supervision that has ended does not go on: a new order is a new record. Somebody who absconded may still appear.',
      km: 'ការត្រួតពិនិត្យដែលបានចប់ មិនបន្តទេ៖ ដីកាថ្មីជាកំណត់ត្រាថ្មី។ អ្នករត់គេចអាចបង្ហាញខ្លួនវិញ។',
    },
    kind: 'supervision',
    field: 'outcome',
    moves: {
      ongoing: ['appeared', 'revoked', 'absconded', 'lifted'],
      absconded: ['appeared', 'revoked'],
      appeared: [],
      revoked: [],
      lifted: [],
    },
  }),
  defineLifecycle({
    rule: 'review.result-stands',
    words: {
      en: 'The result of an appeal or retrial stands; a further appeal is a record of its own, which names the verdict it is against.',
      km: 'លទ្ធផលឧទ្ធរណ៍ ឬការជំនុំជម្រះឡើងវិញនៅដដែល។ ការប្តឹងបន្តជាកំណត់ត្រាដោយឡែក។',
    },
    kind: 'review',
    field: 'result',
    moves: {
      pending: ['confirmed', 'acquitted', 'convicted', 'reduced', 'increased', 'sent_back', 'inadmissible'],
      confirmed: [],
      acquitted: [],
      convicted: [],
      reduced: [],
      increased: [],
      sent_back: [],
      inadmissible: [],
    },
  }),
]

export const JUSTICE_GATES: readonly Gate[] = [
  defineGate({
    rule: 'verdict.needs-charge',
    words: {
      en: 'Nobody is convicted or acquitted of what he was not charged with: record the charge first.',
      km: 'គ្មាននរណាត្រូវកាត់ទោស ឬរួចខ្លួនពីអ្វីដែលមិនបានចោទទេ៖ សូមកត់ត្រាបទចោទជាមុន។',
    },
    kind: 'verdict',
    refuses: ({ values }) => values.charge_on_record === 'no' && (values.outcome === 'convicted' || values.outcome === 'acquitted'),
  }),
]
