/** Witnesses, their policy, and deposits left with them. */
import { refused, failed, type Entry } from './entry.ts'

export const WITNESSES = {
  'deposits.no-list': failed(
    '{place} holds no witness’s list of deposits. Its keeper writes one with: saksi witness deposits DIR --from DAY --to DAY',
    '{place} មិនមានបញ្ជីតម្កល់របស់សាក្សីទេ។ អ្នកថែរក្សាសាក្សីអាចសរសេរវាដោយ៖ saksi witness deposits DIR --from DAY --to DAY',
  ),
  'deposits.not-signed': failed(
    'A list of deposits in {place} is not signed by a key of yours, or was changed. Nothing was believed. Ask the witness’s keeper for its key for deposit receipts, and for the list again.',
    'បញ្ជីតម្កល់ក្នុង {place} មិនបានចុះហត្ថលេខាដោយកូនសោរបស់អ្នក ឬត្រូវបានកែ។ មិនបានជឿអ្វីទេ។ សូមសុំកូនសោបង្កាន់ដៃតម្កល់ និងបញ្ជីម្តងទៀតពីអ្នកថែរក្សាសាក្សី។',
  ),
  'deposits.not-believed': refused(
    'These are no lists that one of your keys signed, or one of them was changed. Nothing was believed, and nothing compared. Ask the witness’s keeper for the lists and for its key for deposit receipts again.',
    'ទាំងនេះមិនមែនជាបញ្ជីដែលកូនសោណាមួយរបស់អ្នកបានចុះហត្ថលេខាទេ ឬបញ្ជីណាមួយត្រូវបានកែ។ មិនបានជឿ និងមិនបានប្រៀបធៀបអ្វីទេ។ សូមសុំបញ្ជី និងកូនសោបង្កាន់ដៃតម្កល់ម្តងទៀតពីអ្នកថែរក្សាសាក្សី។',
  ),
  'deposits.silent': failed(
    'The witness at {place} does not give the list of {day}. Look whether it runs, whether the day is over there (UTC), and whether the reader’s token is right; then ask again.',
    'សាក្សីនៅ {place} មិនផ្តល់បញ្ជីថ្ងៃ {day} ទេ។ សូមពិនិត្យថាវាកំពុងដំណើរការ ថ្ងៃនោះចប់ហើយ (UTC) និងសញ្ញាអ្នកអានត្រឹមត្រូវ រួចសាកម្តងទៀត។',
  ),
  'policy.unreadable': refused(
    'The policy of witnesses cannot be read (line {line}; 0 is the whole): {why}. Nothing was taken into use; mend it (docs/operate/witness.md).',
    'អានគោលការណ៍សាក្សីមិនបាន (បន្ទាត់ {line}; 0 គឺទាំងមូល)៖ {why}។ គ្មានអ្វីត្រូវបានយកមកប្រើទេ។ សូមកែវា (docs/operate/witness.md)។',
  ),
  'log.not-shown': refused(
    '{address} shows no log. A real record shows its log to auditors: put the token that its operator gave you into SAKSI_AUDITOR (docs/operate/two-logs.md). With one, the address is another, or the log’s signed state is gone.',
    '{address} មិនបង្ហាញកំណត់ហេតុទេ។ កំណត់ត្រាពិតបង្ហាញកំណត់ហេតុដល់សវនករ៖ សូមដាក់កូដសម្ងាត់ដែលអ្នកថែទាំបានឲ្យ ក្នុង SAKSI_AUDITOR (docs/operate/two-logs.md)។ បើមានហើយ អាសយដ្ឋានខុស ឬសភាពដែលបានចុះហត្ថលេខាបាត់។',
  ),
  'policy.other-log': refused(
    'In this policy no log line names this log’s key. Copy it from DIR/tlog/vkey, or take the policy of the right log.',
    'ក្នុងគោលការណ៍នេះ គ្មានបន្ទាត់ log ណាប្រាប់កូនសោកំណត់ហេតុនេះទេ។ សូមចម្លងពី DIR/tlog/vkey ឬយកគោលការណ៍របស់កំណត់ហេតុត្រឹមត្រូវ។',
  ),
  'witness.bad-name': refused(
    'A witness’s name is like an address without its scheme: witness.example/w1',
    'ឈ្មោះសាក្សីដូចអាសយដ្ឋានដោយគ្មាន https://៖ witness.example/w1',
  ),
  'witness.there-already': refused(
    '{dir} holds a witness already. Name another folder: two memories of one key would cosign a fork.',
    '{dir} មានសាក្សីរួចហើយ។ សូមប្រើថតផ្សេង៖ អង្គចងចាំពីរនៃកូនសោមួយអាចចុះហត្ថលេខាលើប្រវត្តិពីរ។',
  ),
  'witness.none': refused(
    '{dir} holds no witness; make one with: saksi witness init {dir} --name NAME',
    '{dir} គ្មានសាក្សីទេ។ សូមបង្កើត៖ saksi witness init {dir} --name NAME',
  ),
  'witness.damaged': failed(
    '{file} is damaged. Do not put an older copy back: make a new witness under a new name, and have the policy changed (docs/operate/witness.md).',
    '{file} ខូច។ កុំយកច្បាប់ចាស់មកវិញ៖ សូមបង្កើតសាក្សីថ្មីដោយឈ្មោះថ្មី ហើយសុំប្តូរគោលការណ៍ (docs/operate/witness.md)។',
  ),
  'witness.memory-damaged': failed(
    '{file} is damaged; a witness does not begin again from nothing. Make a new one under a new name, and have the policy changed (docs/operate/witness.md).',
    '{file} ខូច។ សាក្សីមិនចាប់ផ្តើមពីទទេទេ។ សូមបង្កើតសាក្សីថ្មីដោយឈ្មោះថ្មី ហើយសុំប្តូរគោលការណ៍ (docs/operate/witness.md)។',
  ),
  'witness.no-log-key': refused(
    'This is no log’s verifier key; the log’s operator has it in DIR/tlog/vkey.',
    'នេះមិនមែនជាកូនសោផ្ទៀងផ្ទាត់របស់កំណត់ហេតុទេ។ អ្នកគ្រប់គ្រងប្រព័ន្ធកំណត់ហេតុមានវានៅ DIR/tlog/vkey។',
  ),
  'witness.served-already': failed(
    'Process {process} serves {dir} already; two memories of one key would cosign a fork. Stop that one first.',
    'ដំណើរការ {process} កំពុងបម្រើ {dir} រួចហើយ។ អង្គចងចាំពីរនៃកូនសោមួយអាចចុះហត្ថលេខាលើប្រវត្តិពីរ។ សូមបញ្ឈប់វាជាមុន។',
  ),
  'policy.not-adopted': failed(
    'The policies and protocols of this version ({own}) are not those that the log has adopted. Until two people of two offices have signed them at the desk, one of them of oversight, this server lets them sign, and does nothing else. Where nobody brought a new version, somebody changed who may see whom: stop it, and put the files back.',
    'គោលនយោបាយ និងពិធីសារនៃកំណែនេះ ({own}) មិនមែនជាអ្វីដែលកំណត់ហេតុបានទទួលយកទេ។ មុនពេលមនុស្សពីរនាក់ពីការិយាល័យពីរចុះហត្ថលេខានៅតុការងារ ដោយម្នាក់មកពីស្ថាប័នត្រួតពិនិត្យ ម៉ាស៊ីនមេនេះទុកឱ្យពួកគេចុះហត្ថលេខា ហើយមិនធ្វើអ្វីផ្សេងទេ។ បើគ្មានអ្នកណាដាក់កំណែថ្មីទេ មានអ្នកប្តូរថាអ្នកណាអាចមើលអ្នកណា៖ សូមបញ្ឈប់វា ហើយដាក់ឯកសារត្រឡប់វិញ។',
  ),
} as const satisfies Record<string, Entry>
