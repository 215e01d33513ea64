/** How a case moves through the courts. A retrial opens it again; nothing else leads back. */
import { defineLifecycle, type Lifecycle } from './define.ts'

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
      charged: ['investigating_judge', 'trial', 'decided', 'appeal', 'final'],
      investigating_judge: ['trial', 'decided', 'appeal', 'final'],
      trial: ['decided', 'appeal', 'final'],
      decided: ['trial', 'appeal', 'final'],
      appeal: ['trial', 'decided', 'final'],
      // Review, opposition after a trial in absentia, cassation with a new trial.
      final: ['trial', 'appeal'],
    },
  }),
]
