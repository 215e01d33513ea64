/** Sealed plans: their team, the stream that hides them, and the three who unseal (docs/spec/plan.md). */
import { failed, refused, type Entry } from './entry.ts'

export const PLANS = {
  'plan.not-in-log': refused(
    'No padding entry of this log leads to that value. Open the plan with the device that holds its place in the log; if the server lost it before it was in the log, nothing can prove the plan older than today.',
    'គ្មានធាតុបំពេញណាក្នុងកំណត់ហេតុនេះនាំទៅដល់តម្លៃនោះទេ។ សូមបើកផែនការដោយឧបករណ៍ដែលកាន់ទីតាំងរបស់វាក្នុងកំណត់ហេតុ។ បើម៉ាស៊ីនមេបាត់វាមុនពេលចូលកំណត់ហេតុ គ្មានអ្វីអាចបញ្ជាក់ថាផែនការចាស់ជាងថ្ងៃនេះទេ។',
  ),
  'plan.not-opened': refused(
    'That is no plan that your agency opened, or no operation that your agency has on record. Open the plan and hand in the operation first; then say that the one was of the other.',
    'នោះមិនមែនជាផែនការដែលស្ថាប័នអ្នកបានបើក ឬមិនមែនជាប្រតិបត្តិការដែលស្ថាប័នអ្នកមានក្នុងកំណត់ត្រាទេ។ សូមបើកផែនការ និងបញ្ជូនប្រតិបត្តិការជាមុន រួចប្រាប់ថាផែនការនោះជារបស់ប្រតិបត្តិការនោះ។',
  ),
  'plan.not-said': refused(
    'Your agency has not said that a plan was of that operation by that entry, or has taken it back already. The entry is the one that saksi plan acted printed.',
    'ស្ថាប័នអ្នកមិនបានប្រាប់ដោយធាតុនោះថាផែនការជារបស់ប្រតិបត្តិការនោះទេ ឬបានដកវាវិញរួចហើយ។ ធាតុនោះជាធាតុដែល saksi plan acted បានបោះពុម្ព។',
  ),
  'plan.does-not-hold': refused(
    'This is no plan that can be sealed: {what}. A plan is one page, with an hour, and a team of at most 20 devices.',
    'នេះមិនមែនជាផែនការដែលអាចបិទសោបានទេ៖ {what}។ ផែនការមានមួយទំព័រ មានម៉ោង និងក្រុមមានឧបករណ៍មិនលើសពី 20។',
  ),
  'plan.not-yours': refused(
    'There is no such plan on this device, or the package is for other devices.',
    'គ្មានផែនការនេះលើឧបករណ៍នេះទេ ឬកញ្ចប់នេះសម្រាប់ឧបករណ៍ផ្សេង។',
  ),
  'plan.waiting': refused(
    'The log does not hold the commitment yet. Leave saksi plan stream running; it takes two beats.',
    'កំណត់ហេតុមិនទាន់មានការសន្យានេះទេ។ សូមទុក saksi plan stream ឱ្យដំណើរការ។ ត្រូវការពីរចង្វាក់។',
  ),
  'plan.too-early': refused(
    'The hour of this plan is not over: {action}. Opened now it would warn whoever reads the log.',
    'ម៉ោងនៃផែនការនេះមិនទាន់កន្លងផុតទេ៖ {action}។ បើបើកឥឡូវ វានឹងព្រមានអ្នកដែលអានកំណត់ហេតុ។',
  ),
  'plan.not-due': refused(
    'No seal of these is due by that clock. Before its time one is opened only by an order of oversight: --order FILE.',
    'គ្មានការបិទសោណាដល់កំណត់តាមនាឡិកានោះទេ។ មុនពេលកំណត់ បើកបានតែតាមបញ្ជារបស់ស្ថាប័នត្រួតពិនិត្យ៖ --order FILE។',
  ),
  'plan.extended-already': refused(
    'This seal was extended once already; there is no second time.',
    'ការបិទសោនេះបានពន្យារម្តងរួចហើយ។ គ្មានលើកទីពីរទេ។',
  ),
  'stream.refused': failed(
    'The server did not take the beat ({status}). The next one is tried at its time.',
    'ម៉ាស៊ីនមេមិនទទួលចង្វាក់នេះទេ ({status})។ ចង្វាក់បន្ទាប់នឹងសាកល្បងតាមពេលវេលា។',
  ),
  'plan.order-forged': refused(
    'This is no order of this record: it is not as it was signed, not in its log, or not of a device that was enrolled. Do nothing. Keep the file, and ask oversight by voice.',
    'នេះមិនមែនជាបញ្ជារបស់កំណត់ត្រានេះទេ៖ វាមិនដូចពេលចុះហត្ថលេខា មិនមានក្នុងកំណត់ហេតុ ឬមិនមែនពីឧបករណ៍ដែលបានចុះឈ្មោះ។ កុំធ្វើអ្វី។ សូមរក្សាឯកសារ ហើយសួរស្ថាប័នត្រួតពិនិត្យដោយផ្ទាល់មាត់។',
  ),
  'plan.order-revoked': refused(
    'The device that signed this order has been cut off. Do nothing, and ask oversight by voice whether it meant this.',
    'ឧបករណ៍ដែលចុះហត្ថលេខាលើបញ្ជានេះត្រូវបានផ្តាច់ហើយ។ កុំធ្វើអ្វី ហើយសួរស្ថាប័នត្រួតពិនិត្យដោយផ្ទាល់មាត់ថាពិតឬអត់។',
  ),
  'plan.order-no-power': refused(
    'Whoever signed this order has no power over a sealed plan: only the oversight body has, by a device of its own.',
    'អ្នកចុះហត្ថលេខាលើបញ្ជានេះគ្មានអំណាចលើផែនការបិទសោទេ៖ មានតែស្ថាប័នត្រួតពិនិត្យ ដោយឧបករណ៍របស់ខ្លួន។',
  ),
  'plan.order-not-cosigned': refused(
    'No quorum of your witnesses stands behind this order, or none has cosigned the log in the last ten minutes by this machine’s clock. Nothing was opened; try again when they answer.',
    'គ្មានសាក្សីគ្រប់ចំនួនគាំទ្របញ្ជានេះ ឬគ្មានអ្នកណាចុះហត្ថលេខារួមលើកំណត់ហេតុក្នុងដប់នាទីចុងក្រោយតាមនាឡិកាម៉ាស៊ីននេះទេ។ គ្មានអ្វីត្រូវបានបើកទេ។ សូមសាកម្តងទៀតពេលពួកគេឆ្លើយ។',
  ),
  'plan.log-put-back': refused(
    'The log shows you less than you, or oversight, have seen of it, or something else in that place: it was put back or rewritten. Nothing was opened. Tell the witnesses and oversight.',
    'កំណត់ហេតុបង្ហាញតិចជាងអ្វីដែលអ្នក ឬស្ថាប័នត្រួតពិនិត្យបានឃើញ ឬខុសពីមុន៖ វាត្រូវបានដាក់ថយក្រោយ ឬសរសេរឡើងវិញ។ គ្មានអ្វីត្រូវបានបើកទេ។ សូមប្រាប់សាក្សី និងស្ថាប័នត្រួតពិនិត្យ។',
  ),
  'plan.other-policies': refused(
    'The log has adopted other rules, or other witnesses, than those that you were given by hand. Ask the operator for a new invitation, and this program’s newest version.',
    'កំណត់ហេតុបានអនុម័តវិធាន ឬសាក្សីផ្សេងពីអ្វីដែលអ្នកបានទទួលផ្ទាល់ដៃ។ សូមសុំការអញ្ជើញថ្មី និងកម្មវិធីថ្មីបំផុតពីអ្នកគ្រប់គ្រងប្រព័ន្ធ។',
  ),
  'plan.order-other-kind': refused(
    'This order is not about that: an order to unseal is carried out by unseal, and one to put off by extend.',
    'បញ្ជានេះមិនមែនអំពីរឿងនោះទេ៖ បញ្ជាបើកអនុវត្តដោយ unseal ហើយបញ្ជាពន្យារអនុវត្តដោយ extend។',
  ),
  'plan.order-over': refused(
    'This order is over, or it says that it holds for longer than fourteen days. Ask oversight for another.',
    'បញ្ជានេះផុតកំណត់ហើយ ឬវាចែងថាមានសុពលភាពលើសដប់បួនថ្ងៃ។ សូមសុំបញ្ជាថ្មីពីស្ថាប័នត្រួតពិនិត្យ។',
  ),
  'plan.order-done': refused('You have carried this order out already. Each serves once.', 'អ្នកបានអនុវត្តបញ្ជានេះរួចហើយ។ បញ្ជានីមួយៗប្រើបានតែម្តង។'),
  'plan.order-other-plan': refused(
    'No seal that your key opens has the value that this order names. It is of another record, or was forgotten after 75 days.',
    'គ្មានការបិទសោណាដែលកូនសោរបស់អ្នកបើកបាន មានតម្លៃដែលបញ្ជានេះកំណត់ទេ។ វាជារបស់កំណត់ត្រាផ្សេង ឬត្រូវបានបំភ្លេចក្រោយ 75 ថ្ងៃ។',
  ),
} as const satisfies Record<string, Entry>
