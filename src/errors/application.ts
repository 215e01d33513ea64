/** What the application answers at its door, to whoever hands something in: constant words, and nothing of what was sent. */
import { denied, failed, refused, type Entry } from './entry.ts'

export const APPLICATION = {
  denied: denied(
    'This office may not do that here, or its key is not the newest.',
    'ការិយាល័យនេះមិនមានសិទ្ធិធ្វើបែបនេះនៅទីនេះទេ ឬកូនសោរបស់វាមិនមែនថ្មីបំផុត។',
  ),
  'return.id-conflict': refused(
    'An entry of this id is on record with other content. Seal the file again.',
    'មានកំណត់ត្រាលេខសម្គាល់ដដែល តែខ្លឹមសារផ្សេង។ សូមបិទសោឯកសារម្តងទៀត។',
    409,
  ),
  'return.unreadable': refused(
    'This is no sealed return. Nothing of it was kept.',
    'នេះមិនមែនជារបាយការណ៍ដែលបានបិទសោទេ។ គ្មានអ្វីត្រូវបានរក្សាទុកទេ។',
    400,
  ),
  'return.too-large': refused('This is larger than a return may be. Divide it by period.', 'របាយការណ៍នេះធំពេក។ សូមបំបែកតាមរយៈពេល។', 413),
  'return.recorded-not-logged': failed(
    'The return is recorded, and will be in the log once the operator has mended it. Send it again later for the receipt; nothing is counted twice.',
    'របាយការណ៍ត្រូវបានកត់ត្រាហើយ ហើយនឹងចូលក្នុងកំណត់ហេតុ ពេលអ្នកគ្រប់គ្រងប្រព័ន្ធជួសជុលរួច។ សូមផ្ញើម្តងទៀតពេលក្រោយ ដើម្បីទទួលបង្កាន់ដៃ។ គ្មានអ្វីរាប់ពីរដងទេ។',
    503,
  ),
  'application.demo-being-written': failed(
    'This demonstration is still being written. Ask again in a minute.',
    'ការសាកល្បងនេះកំពុងត្រូវបានសរសេរ។ សូមសួរម្តងទៀតក្នុងមួយនាទី។',
  ),
  'application.waits-for-policies': failed(
    'The record waits for two signatures under who may see whom, which a new version changes. Nothing was taken; it goes on once they have signed at the desk.',
    'កំណត់ត្រារង់ចាំហត្ថលេខាពីរ លើអ្នកណាអាចមើលអ្នកណា ដែលកំណែថ្មីបានកែប្រែ។ គ្មានអ្វីត្រូវបានទទួលទេ។ វាបន្តដំណើរការ ពេលពួកគេបានចុះហត្ថលេខានៅតុការងារ។',
  ),
  'return.log-stopped': failed(
    'The return is recorded on this server, and its log has stopped: what it recorded since may have to be given up. Keep your file, and send it again when the operator says that the server is in order; nothing is counted twice.',
    'របាយការណ៍ត្រូវបានកត់ត្រានៅលើម៉ាស៊ីនមេនេះ តែកំណត់ហេតុរបស់វាបានឈប់៖ អ្វីដែលវាបានកត់ត្រាតាំងពីនោះមក អាចត្រូវបោះបង់។ សូមរក្សាឯកសាររបស់អ្នក ហើយផ្ញើម្តងទៀត ពេលអ្នកគ្រប់គ្រងប្រព័ន្ធប្រាប់ថាម៉ាស៊ីនមេរួចរាល់។ គ្មានអ្វីរាប់ពីរដងទេ។',
    503,
  ),
  'return.names-in-one-place': failed(
    'The names would lie on one machine alone: its other one and the vaults do not answer. Nothing was recorded. Send it again later.',
    'ឈ្មោះទាំងនេះនឹងនៅលើម៉ាស៊ីនតែមួយ៖ ម៉ាស៊ីនមួយទៀត និងទូសុវត្ថិភាពមិនឆ្លើយតបទេ។ គ្មានអ្វីត្រូវបានកត់ត្រាទេ។ សូមផ្ញើម្តងទៀតពេលក្រោយ។',
    503,
  ),
  'application.elsewhere': failed(
    'Another server of this record serves now. Ask again in a moment, and sign in anew; nothing was taken here.',
    'ឥឡូវនេះម៉ាស៊ីនមេមួយទៀតនៃកំណត់ត្រានេះកំពុងបម្រើ។ សូមសួរម្តងទៀតបន្តិចទៀត ហើយចូលជាថ្មី។ គ្មានអ្វីត្រូវបានទទួលនៅទីនេះទេ។',
    503,
  ),
  'application.taken-over': failed(
    'Another server of this record has taken its log over since this command began. Nothing of it was recorded: run it again.',
    'ម៉ាស៊ីនមេមួយទៀតនៃកំណត់ត្រានេះបានកាន់កំណត់ហេតុ តាំងពីពាក្យបញ្ជានេះចាប់ផ្តើម។ គ្មានអ្វីរបស់វាត្រូវបានកត់ត្រាទេ៖ សូមដំណើរការវាម្តងទៀត។',
    503,
  ),
  'application.full': failed(
    'There is no room for it now, and nothing of it was recorded by halves. Send it again once the operator has mended it.',
    'ឥឡូវនេះគ្មានកន្លែងទុកទេ ហើយគ្មានអ្វីត្រូវបានកត់ត្រាពាក់កណ្តាលទេ។ សូមផ្ញើម្តងទៀត ពេលអ្នកគ្រប់គ្រងប្រព័ន្ធជួសជុលរួច។',
    507,
  ),
  failed: failed(
    'It could not be done now. What was acknowledged before is kept; send this again.',
    'ឥឡូវនេះធ្វើមិនបានទេ។ អ្វីដែលបានទទួលស្គាល់មុន នៅរក្សាទុក។ សូមផ្ញើម្តងទៀត។',
  ),
} as const satisfies Record<string, Entry>
