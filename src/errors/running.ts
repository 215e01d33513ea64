/** An installation that is run: its disk, its database, its log. The operator can mend it, and whoever was handing something in hears of it. */
import { failed, type Entry } from './entry.ts'

export const RUNNING = {
  'application.demo-being-written': failed(
    'This demonstration is still being written. Ask again in a minute.',
    'ការសាកល្បងនេះកំពុងត្រូវបានសរសេរ។ សូមសួរម្តងទៀតក្នុងមួយនាទី។',
  ),

  'disk.full': failed(
    'The disk is full ({place}). Nothing is recorded by halves. Free some space there, then run the same command again: what is on record already is recognised and not counted twice.',
    'ថាសពេញ ({place})។ គ្មានអ្វីត្រូវបានកត់ត្រាតែពាក់កណ្តាលទេ។ សូមបង្កើនទំហំទំនេរនៅទីនោះ រួចដំណើរការពាក្យបញ្ជាដដែលម្តងទៀត៖ អ្វីដែលមានក្នុងបញ្ជីរួចហើយនឹងត្រូវបានស្គាល់ ហើយមិនរាប់ពីរដងទេ។',
  ),
  'disk.nearly-full': failed(
    'The disk has {free} MB left ({place}), and this needs {needed} MB: the database stops when there is none. Nothing was recorded. Free some space there, then run the same command again.',
    'ថាសនៅសល់ {free} MB ({place}) ហើយការងារនេះត្រូវការ {needed} MB៖ មូលដ្ឋានទិន្នន័យនឹងឈប់ពេលអស់ទំហំ។ គ្មានអ្វីត្រូវបានកត់ត្រាទេ។ សូមបង្កើនទំហំទំនេរនៅទីនោះ រួចដំណើរការពាក្យបញ្ជាដដែលម្តងទៀត។',
  ),
  'disk.failing': failed(
    'The disk could not be read or written ({place}). What was acknowledged before is kept. Have the disk checked (dmesg, smartctl), then run the same command again; if the file is damaged, put it back from a backup.',
    'មិនអាចអាន ឬសរសេរថាសបានទេ ({place})។ អ្វីដែលបានបញ្ជាក់ទទួលពីមុននៅរក្សាទុក។ សូមពិនិត្យថាស (dmesg, smartctl) រួចដំណើរការពាក្យបញ្ជាដដែលម្តងទៀត។ បើឯកសារខូច សូមយកមកវិញពីច្បាប់បម្រុង។',
  ),
  'disk.no-access': failed(
    'This may not be read or written by the user that runs Saksi ({place}). Run it as the user who made the installation, or mend the rights.',
    'អ្នកប្រើដែលដំណើរការ Saksi គ្មានសិទ្ធិអាន ឬសរសេរកន្លែងនេះទេ ({place})។ សូមដំណើរការជាអ្នកប្រើដែលបានបង្កើតវា ឬកែសិទ្ធិ។',
  ),
  'database.lost': failed(
    'The database went away while this was being done. What was acknowledged is kept. Run the same command again: what is on record already is recognised and not counted twice. If it happens again, read log/postgres.log in the installation.',
    'មូលដ្ឋានទិន្នន័យបានដាច់ខណៈពេលកំពុងធ្វើការនេះ។ អ្វីដែលបានបញ្ជាក់ទទួលនៅរក្សាទុក។ សូមដំណើរការពាក្យបញ្ជាដដែលម្តងទៀត៖ អ្វីដែលមានក្នុងបញ្ជីរួចហើយនឹងត្រូវបានស្គាល់ ហើយមិនរាប់ពីរដងទេ។ បើកើតឡើងម្តងទៀត សូមអាន log/postgres.log ក្នុងកន្លែងដំឡើង។',
  ),
  'log.waits': failed(
    'The rows are recorded, and not in the log yet. {cause} Nothing is lost; they are logged by themselves once that is mended.',
    'ជួរទាំងនេះត្រូវបានកត់ត្រា ប៉ុន្តែមិនទាន់ចូលក្នុងបញ្ជីកំណត់ហេតុទេ។ {cause} គ្មានអ្វីបាត់ទេ។ វានឹងចូលដោយខ្លួនឯងពេលបញ្ហានោះត្រូវបានជួសជុល។',
  ),
  'share.own-database': failed(
    '{dir} runs a database of its own, which no other machine reaches. Move it to a PostgreSQL of yours first (docs/operate/move.md).',
    '{dir} ប្រើមូលដ្ឋានទិន្នន័យផ្ទាល់ខ្លួន ដែលម៉ាស៊ីនផ្សេងមិនអាចទៅដល់។ សូមផ្លាស់ទៅ PostgreSQL របស់អ្នកជាមុន (docs/operate/move.md)។',
  ),
  'share.no-witnesses': failed(
    '{dir} has adopted no policy of witnesses that asks for a quorum: nobody could tell a second server that the log was signed further. Adopt one first (docs/operate/witness.md).',
    '{dir} មិនទាន់បានអនុម័តគោលការណ៍សាក្សីដែលត្រូវការចំនួនគ្រប់គ្រាន់ទេ៖ គ្មាននរណាអាចប្រាប់ម៉ាស៊ីនមេទីពីរថាកំណត់ហេតុត្រូវបានចុះហត្ថលេខាបន្តទៀតទេ។ សូមអនុម័តមួយជាមុន (docs/operate/witness.md)។',
  ),
  'share.quorums-apart': failed(
    'Two quorums of {dir}’s policy can be without a witness in common: one could bear out what the other saw overtaken. Adopt one whose quorums always share a witness, as two of three do (docs/operate/witness.md).',
    'ចំនួនគ្រប់គ្រាន់ពីរក្នុងគោលការណ៍របស់ {dir} អាចគ្មានសាក្សីរួម៖ មួយអាចបញ្ជាក់អ្វីដែលមួយទៀតឃើញថាហួសហើយ។ សូមអនុម័តគោលការណ៍ដែលចំនួនគ្រប់គ្រាន់តែងមានសាក្សីរួម ដូចជាពីរក្នុងបី (docs/operate/witness.md)។',
  ),
  'share.secrets-lacking': failed(
    '{dir} lacks {n} of the secrets that the other server made: second factors would not open here, or closed records would be open. The other hands them over while it serves. If it is gone, put back the newest copy of its secrets/closings.json, fallback.key, rounding.key and anchor.key (docs/operate/two-machines.md).',
    '{dir} ខ្វះ {n} ក្នុងចំណោមសម្ងាត់ដែលម៉ាស៊ីនមេមួយទៀតបានបង្កើត៖ កត្តាទីពីរនឹងបើកមិនបាននៅទីនេះ ឬកំណត់ត្រាដែលបិទនឹងបើក។ ម៉ាស៊ីនមួយទៀតប្រគល់វាពេលវាកំពុងបម្រើ។ បើវាបាត់ហើយ សូមដាក់ច្បាប់ចម្លងថ្មីបំផុតនៃ secrets/closings.json, fallback.key, rounding.key និង anchor.key របស់វាមកវិញ (docs/operate/two-machines.md)។',
  ),
  'share.not-anew': failed(
    '{dir} was one of two servers, and its database says that it has one, as after a restore: both would serve. Share it anew with saksi share, or remove secrets/other-server.json if it has one server now (docs/operate/two-machines.md).',
    '{dir} ធ្លាប់ជាម៉ាស៊ីនមេមួយក្នុងពីរ តែមូលដ្ឋានទិន្នន័យរបស់វាប្រាប់ថាមានតែមួយ ដូចក្រោយការស្តារ៖ ទាំងពីរនឹងបម្រើ។ សូមចែករំលែកវាជាថ្មីដោយ saksi share ឬលុប secrets/other-server.json បើឥឡូវវាមានម៉ាស៊ីនមេតែមួយ (docs/operate/two-machines.md)។',
  ),
  'upgrade.other-serves': failed(
    'A server of this record has the log, or fell without giving it up: an old program must not write into a new schema. Stop both servers first; if none runs, start one as it was and stop it again. Then upgrade {dir}.',
    'ម៉ាស៊ីនមេមួយនៃកំណត់ត្រានេះកាន់កំណត់ហេតុ ឬបានដួលដោយមិនបានលែងវា៖ កម្មវិធីចាស់មិនត្រូវសរសេរក្នុងគ្រោងថ្មីទេ។ សូមបញ្ឈប់ម៉ាស៊ីនមេទាំងពីរជាមុន។ បើគ្មានមួយណាដំណើរការ សូមបើកមួយដូចដើម ហើយបញ្ឈប់វាវិញ។ បន្ទាប់មកដំឡើងកំណែ {dir}។',
  ),
  'installation.file-damaged': failed(
    'The file {place} is damaged or was not written by Saksi. Put it back from a backup; nothing else was touched.',
    'ឯកសារ {place} ខូច ឬមិនមែន Saksi សរសេរទេ។ សូមយកមកវិញពីច្បាប់បម្រុង។ គ្មានអ្វីផ្សេងត្រូវបានប៉ះពាល់ទេ។',
  ),
} as const satisfies Record<string, Entry>
