/** A figure that is asked for. */
import { failed, refused, type Entry } from './entry.ts'

export const FIGURES = {
  'approval.too-few': refused(
    'A release needs two people of two agencies: not enough of them have approved this.',
    'ការចេញផ្សាយត្រូវការមនុស្សពីរនាក់មកពីស្ថាប័នពីរ៖ មិនទាន់មានអ្នកយល់ព្រមគ្រប់ទេ។',
  ),
  'approval.not-apart': refused(
    'A release needs two people of two agencies: those who approved are one person, or of one agency.',
    'ការចេញផ្សាយត្រូវការមនុស្សពីរនាក់មកពីស្ថាប័នពីរ៖ អ្នកដែលបានយល់ព្រមជាមនុស្សតែម្នាក់ ឬមកពីស្ថាប័នតែមួយ។',
  ),
  'approval.of-other-figures': refused(
    'What was approved is not what would go out now: records came in since, or something else was released. Look at it again (attack), and approve it again.',
    'អ្វីដែលបានយល់ព្រម មិនមែនជាអ្វីដែលនឹងចេញឥឡូវនេះទេ៖ មានកំណត់ត្រាថ្មី ឬមានការចេញផ្សាយផ្សេង។ សូមពិនិត្យម្តងទៀត (attack) រួចយល់ព្រមម្តងទៀត។',
  ),
  'approval.same-office': refused(
    'Somebody of your office has approved this already. The second approval is another office’s.',
    'មានអ្នកក្នុងការិយាល័យអ្នកបានយល់ព្រមរួចហើយ។ ការយល់ព្រមទីពីរត្រូវមកពីការិយាល័យផ្សេង។',
  ),
  'draft.altered': refused(
    'The files of this draft are not those that were attacked: somebody changed them. Nothing of it can be approved. Draft it again.',
    'ឯកសារនៃសេចក្តីព្រាងនេះ មិនមែនជាអ្វីដែលបានសាកល្បងវាយប្រហារទេ៖ មានអ្នកបានកែ។ មិនអាចយល់ព្រមបានទេ។ សូមព្រាងម្តងទៀត។',
  ),
  'draft.old-format': refused(
    'This draft is in a form of before, which leaves out whether there may be more than a number. Attack it again, and approve it as it is then: saksi release DIR attack ID.',
    'សេចក្តីព្រាងនេះមានទម្រង់ចាស់ ដែលមិនប្រាប់ថាអាចមានច្រើនជាងចំនួនឬទេ។ សូមសាកល្បងវាម្តងទៀត ហើយយល់ព្រមតាមអ្វីដែលវាមាននៅពេលនោះ៖ saksi release DIR attack ID។',
  ),
  'draft.outrun': refused(
    'Other figures were released or read since this draft was attacked. It has to be attacked again beside them before anybody reads or approves it, and before it goes out: saksi release DIR attack ID.',
    'មានតួលេខផ្សេងបានចេញ ឬមានអ្នកអាន តាំងពីសេចក្តីព្រាងនេះត្រូវបានសាកល្បង។ ត្រូវសាកល្បងវាម្តងទៀតជាមួយតួលេខនោះ មុនពេលអ្នកណាម្នាក់អាន ឬយល់ព្រម និងមុនពេលវាចេញ៖ saksi release DIR attack ID។',
  ),
  'draft.name-taken': refused(
    'Another draft came to lie under the same name while this one was made. That one was left as it is, and nothing of this one was kept: ask for it again.',
    'ខណៈពេលធ្វើសេចក្តីព្រាងនេះ មានសេចក្តីព្រាងផ្សេងមួយបានដាក់នៅក្រោមឈ្មោះដូចគ្នា។ សេចក្តីព្រាងនោះនៅដដែល ហើយគ្មានអ្វីនៃសេចក្តីព្រាងនេះត្រូវបានរក្សាទុកទេ៖ សូមស្នើវាម្តងទៀត។',
  ),
  'draft.one-at-a-time': refused(
    'A draft is being made already, and one is made at a time. Ask again when it has ended, in some minutes.',
    'កំពុងធ្វើសេចក្តីព្រាងមួយរួចហើយ ហើយធ្វើបានតែមួយក្នុងពេលតែមួយ។ សូមស្នើម្តងទៀតនៅពេលវាចប់ ប៉ុន្មាននាទីទៀត។',
    409,
  ),
  'draft.refused': refused(
    'Oversight declined this draft, and nothing of it goes out. Speak with them, and draft it again.',
    'ស្ថាប័នត្រួតពិនិត្យបានបដិសេធសេចក្តីព្រាងនេះ ដូច្នេះគ្មានអ្វីចេញទេ។ សូមពិភាក្សាជាមួយគេ រួចព្រាងម្តងទៀត។',
  ),
  'annual.wrong': refused(
    'Each part needs a title and words in every language, and figures that the country has.',
    'ផ្នែកនីមួយៗត្រូវមានចំណងជើង និងពាក្យជាគ្រប់ភាសា និងតួលេខដែលប្រទេសមាន។',
  ),
  'annual.number-in-words': refused(
    'A number stands in the words of a part or in a title. Put the figure into the part; a year may be named.',
    'មានលេខនៅក្នុងពាក្យ ឬចំណងជើងនៃផ្នែក។ សូមដាក់តួលេខចូលក្នុងផ្នែក។ អាចសរសេរឆ្នាំបាន។',
  ),
  'annual.written-meanwhile': refused(
    'Somebody else has written on it since. Open it again; your words are still in this window.',
    'មានអ្នកផ្សេងបានសរសេរ។ សូមបើកម្តងទៀត។ ពាក្យរបស់អ្នកនៅតែមានក្នុងបង្អួចនេះ។',
    409,
  ),
  'annual.signed': refused('It is signed. To change it, take it back first.', 'វាបានចុះហត្ថលេខា។ ដើម្បីកែ សូមយកវាត្រឡប់វិញជាមុន។', 409),
  'annual.moved': refused(
    'A number or a word changed since you read it. Read it again, then sign.',
    'លេខ ឬពាក្យបានប្តូរតាំងពីអ្នកអាន។ សូមអានម្តងទៀត រួចចុះហត្ថលេខា។',
    409,
  ),
  'annual.moved-since': refused(
    'A number moved since the first signature. Take it back, read it and sign it again.',
    'លេខមួយបានប្តូរតាំងពីហត្ថលេខាទីមួយ។ សូមយកវាត្រឡប់វិញ អាន រួចចុះហត្ថលេខាម្តងទៀត។',
    409,
  ),
  'annual.year-runs': refused('The year is not over. Sign it when it is.', 'ឆ្នាំមិនទាន់ចប់ទេ។ សូមចុះហត្ថលេខាពេលឆ្នាំចប់។'),
  'release.gone': failed(
    'Figures went out whose files are gone or were altered: {which}. Whoever has them keeps them, so nothing new is released beside them unseen. Put the folders releases and given back from a backup.',
    'តួលេខដែលបានចេញរួច បាត់ឯកសារ ឬត្រូវបានកែ៖ {which}។ អ្នកដែលមានវានៅតែមាន ដូច្នេះគ្មានអ្វីថ្មីត្រូវចេញផ្សាយដោយមិនពិនិត្យជាមួយវាទេ។ សូមយកថត releases និង given មកវិញពីច្បាប់បម្រុង។',
  ),
  'release.owed': refused(
    'Your office owes a recommendation that these figures bear on: another body signs first.',
    'តួលេខទាំងនេះជាភស្តុតាងនៃអនុសាសន៍របស់ការិយាល័យអ្នក៖ ស្ថាប័នផ្សេងត្រូវចុះហត្ថលេខាមុន។',
    409,
  ),
  'release.back-enough': refused(
    'One person withdraws {count} releases a day at most.',
    'មនុស្សម្នាក់ដកការចេញផ្សាយបានយ៉ាងច្រើន {count} ក្នុងមួយថ្ងៃ។',
    429,
  ),
  'release.hidden': refused(
    'These figures are hidden for now: do not cite them. The page of the release says why.',
    'តួលេខទាំងនេះត្រូវបានលាក់បណ្តោះអាសន្ន៖ សូមកុំដកស្រង់។',
    410,
  ),
  'release.withdrawn': refused(
    'These figures were withdrawn: do not cite them. The page of the release says when and why.',
    'តួលេខទាំងនេះត្រូវបានដកវិញ៖ សូមកុំដកស្រង់។ ទំព័រនៃការចេញផ្សាយប្រាប់ថាពេលណា និងហេតុអ្វី។',
    410,
  ),
  'release.there-already': refused(
    'There is a release {id} already, or there was: a release is never written over. Take another name.',
    'មានការចេញផ្សាយ {id} រួចហើយ ឬធ្លាប់មាន៖ ការចេញផ្សាយមិនត្រូវសរសេរពីលើឡើយ។ សូមប្រើឈ្មោះផ្សេង។',
  ),
} as const satisfies Record<string, Entry>
