/** An installation that is run: its disk, its database, its log. The operator can mend it, and whoever was handing something in hears of it. */
import { failed, type Entry } from './entry.ts'

export const RUNNING = {
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
  'installation.file-damaged': failed(
    'The file {place} is damaged or was not written by Saksi. Put it back from a backup; nothing else was touched.',
    'ឯកសារ {place} ខូច ឬមិនមែន Saksi សរសេរទេ។ សូមយកមកវិញពីច្បាប់បម្រុង។ គ្មានអ្វីផ្សេងត្រូវបានប៉ះពាល់ទេ។',
  ),
} as const satisfies Record<string, Entry>
