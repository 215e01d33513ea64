/** What is handed in and is not taken: the sender has its original, and mends that. */
import { refused, type Entry } from './entry.ts'

const NOT_OF_FORM: Entry = {
  ...refused(
    'The return is not what this form makes. Seal it again from the original.',
    'របាយការណ៍នេះមិនត្រូវតាមទម្រង់ទេ។ សូមបិទសោម្តងទៀត ពីឯកសារដើម។',
  ),
  names: 'place',
}
const NOT_THERE = refused('There is nothing here, or it is not yours.', 'មិនមានអ្វីនៅទីនេះ ឬមិនមែនរបស់អ្នក។', 404)

export const TAKING = {
  'return.not-of-form': NOT_OF_FORM,
  'return.unknown-form': NOT_OF_FORM,
  'return.not-yours': NOT_OF_FORM,
  'return.no-courier': NOT_OF_FORM,
  'return.no-head': NOT_OF_FORM,
  'return.not-sealed': NOT_OF_FORM,
  'return.root-differs': NOT_OF_FORM,
  'return.slots-differ': NOT_OF_FORM,
  'act.not-sound': {
    ...refused('This is nothing that can be taken. Nothing of it is on record.', 'នេះមិនមែនជាអ្វីដែលអាចទទួលបានទេ។ គ្មានអ្វីត្រូវបានកត់ត្រាទេ។'),
    names: 'place',
  },
  'not-found': NOT_THERE,
  'draft.not-there': NOT_THERE,
  'link.not-there': NOT_THERE,
  'sample.not-there': NOT_THERE,
  'review.second-reader': refused(
    'People are counted from these records: you and another person of your office have to have said first that they are one person, and nobody that they are two. Nothing of this was recorded.',
    'មនុស្សត្រូវរាប់ពីកំណត់ត្រាទាំងនេះ៖ អ្នក និងអ្នកម្នាក់ទៀតក្នុងការិយាល័យអ្នក ត្រូវប្រាប់ជាមុនថាពីរនេះជាមនុស្សតែម្នាក់ ហើយគ្មាននរណាប្រាប់ថាជាពីរនាក់ទេ។ គ្មានអ្វីត្រូវបានកត់ត្រាទេ។',
  ),
  'referral.not-there': NOT_THERE,
  'transfer.not-there': NOT_THERE,
  'transfer.went-on': {
    ...refused(
      'A row is of a dossier that another office has taken over and entered. It counts there. Leave the row out; nothing of this was recorded.',
      'មានជួរមួយនៃសំណុំរឿងដែលការិយាល័យផ្សេងបានទទួល ហើយបានបញ្ចូលរួច។ វារាប់នៅទីនោះ។ សូមដកជួរនោះចេញ គ្មានអ្វីត្រូវបានកត់ត្រាទេ។',
      409,
    ),
    names: 'place',
  },
  'care.not-there': NOT_THERE,
  'letter.not-there': NOT_THERE,
  'page.not-there': NOT_THERE,
  'lead.not-there': NOT_THERE,
  'homecoming.not-there': NOT_THERE,
  'erasure.not-there': NOT_THERE,
  'lot.not-there': NOT_THERE,
} as const satisfies Record<string, Entry>
