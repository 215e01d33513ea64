/**
 * An installation that is made, backed up, restored and upgraded: said to the operator, by the program that the operator runs. The desk's
 * bundle has none of these words (src/web/vite.config.ts): no answer of a server to a person says one of them.
 */
import { failed, refused, type Entry } from './entry.ts'

export const KEEPING = {
  'installation.half-made': failed(
    '{place} holds the key of a log and no saksi.json. If it was in use, put saksi.json back from a backup; nothing else is lost. If an "init" was stopped half way, remove {place}, {place}.edge and {place}.vaults, and run it again.',
    '{place} មានកូនសោបញ្ជីកំណត់ហេតុ ប៉ុន្តែគ្មាន saksi.json។ បើធ្លាប់ប្រើ សូមយក saksi.json មកវិញពីច្បាប់បម្រុង។ គ្មានអ្វីផ្សេងបាត់ទេ។ បើ "init" ត្រូវបានបញ្ឈប់ពាក់កណ្តាល សូមលុប {place}, {place}.edge និង {place}.vaults រួចដំណើរការម្តងទៀត។',
  ),
  'database.lacks-right': refused(
    'The user {user} of this PostgreSQL lacks the right {right}. As a superuser run: {give}; then run the same command again. Nothing was made. Where nobody may be given it, "saksi roles" prints what the administrator runs instead.',
    'អ្នកប្រើ {user} របស់ PostgreSQL នេះខ្វះសិទ្ធិ {right}។ ក្នុងនាម superuser សូមដំណើរការ៖ {give} រួចដំណើរការពាក្យបញ្ជាដដែលម្តងទៀត។ មិនទាន់បានបង្កើតអ្វីទេ។ បើមិនអាចផ្តល់សិទ្ធិនេះបានទេ "saksi roles" បោះពុម្ពអ្វីដែលអ្នកគ្រប់គ្រងត្រូវដំណើរការជំនួស។',
  ),
  'database.in-use': refused(
    'The database {database} holds an installation already, or what is left of an "init" that was killed: one database holds one. Make another database in the same cluster, or, if nothing in it is needed, drop this one and make it again. Nothing was made.',
    'មូលដ្ឋានទិន្នន័យ {database} មានការដំឡើងមួយរួចហើយ ឬមានអ្វីដែលនៅសល់ពី "init" ដែលត្រូវបានបញ្ឈប់៖ មូលដ្ឋានទិន្នន័យមួយមានការដំឡើងតែមួយ។ សូមបង្កើតមូលដ្ឋានទិន្នន័យមួយទៀតក្នុងម៉ាស៊ីនមេដដែល ឬបើមិនត្រូវការអ្វីក្នុងនោះទេ សូមលុបវា រួចបង្កើតវាម្តងទៀត។ មិនទាន់បានបង្កើតអ្វីទេ។',
  ),
  'database.roles-taken': refused(
    'The roles that the database {database} would have are taken in this PostgreSQL ({roles}). Another installation uses them, and a new password would lock it out. Use a database of another name; if they are of one that is gone, drop these roles first. Nothing was made.',
    'តួនាទីដែលមូលដ្ឋានទិន្នន័យ {database} ត្រូវមាន ត្រូវបានប្រើរួចហើយក្នុង PostgreSQL នេះ ({roles})។ ការដំឡើងមួយទៀតប្រើវា ហើយពាក្យសម្ងាត់ថ្មីនឹងបិទវាមិនឱ្យចូល។ សូមប្រើមូលដ្ឋានទិន្នន័យដែលមានឈ្មោះផ្សេង។ បើវាជារបស់ការដំឡើងដែលលែងមាន សូមលុបតួនាទីទាំងនេះជាមុន។ មិនទាន់បានបង្កើតអ្វីទេ។',
  ),
  'installation.served-already': failed(
    'Another Saksi serves {place} already: process {pid}, since {since}. Stop that one first.',
    'Saksi មួយទៀតកំពុងបម្រើ {place} រួចហើយ៖ ដំណើរការ {pid} តាំងពី {since}។ សូមបញ្ឈប់វាជាមុន។',
  ),
  'installation.held-elsewhere': failed(
    'A Saksi in another container or process namespace has the database of {place} open. Give the command where that one runs (docker exec), or stop it first: two servers on one folder would destroy the record.',
    'Saksi មួយក្នុងកុងតឺន័រផ្សេង កំពុងបើកមូលដ្ឋានទិន្នន័យរបស់ {place}។ សូមដំណើរការពាក្យបញ្ជានៅកន្លែងដែលវាកំពុងដំណើរការ (docker exec) ឬបញ្ឈប់វាជាមុន៖ ម៉ាស៊ីនមេពីរលើថតតែមួយនឹងបំផ្លាញកំណត់ត្រា។',
  ),
  'installation.being-made': failed(
    'Process {pid} has been making an installation in {place} since {since}. Wait for it, and remove nothing there.',
    'ដំណើរការ {pid} កំពុងបង្កើតការដំឡើងនៅ {place} តាំងពី {since}។ សូមរង់ចាំវា ហើយកុំលុបអ្វីនៅទីនោះ។',
  ),
  'host.port-taken': failed(
    'Port {port} of this machine is taken by another program, perhaps by this one, started before. End it, or name a port that is free (--help says how).',
    'ច្រក {port} របស់ម៉ាស៊ីននេះត្រូវបានកម្មវិធីផ្សេងប្រើរួចហើយ ប្រហែលជាកម្មវិធីនេះដែលបានចាប់ផ្ដើមពីមុន។ សូមបញ្ចប់វា ឬប្រើច្រកដែលទំនេរ (--help ប្រាប់ពីរបៀប)។',
  ),
  'backup.no-recipient': refused(
    'Say to whom the backup is encrypted: --to age1…, once for each officer who may open it.',
    'សូមប្រាប់ថាបម្រុងទុកនេះអ៊ិនគ្រីបសម្រាប់នរណា៖ --to age1… ម្តងសម្រាប់មន្ត្រីម្នាក់ៗ។',
  ),
  'backup.bad-recipient': refused(
    '"{recipient}" is no public key of age. It begins with age1, and age-keygen prints it.',
    '«{recipient}» មិនមែនជាសោសាធារណៈរបស់ age ទេ។ វាចាប់ផ្តើមដោយ age1 ហើយ age-keygen បោះពុម្ពវា។',
  ),
  'backup.exists': refused('{file} is there already, and a backup is never written over.', '{file} មានរួចហើយ។ បម្រុងទុកមិនត្រូវសរសេរពីលើឡើយ។'),
  'backup.inside': refused(
    '{file} lies inside the installation, and would be lost with it. Name a place on another disk.',
    '{file} ស្ថិតក្នុងថតដំឡើង ហើយនឹងបាត់ជាមួយវា។ សូមដាក់នៅថាសផ្សេង។',
  ),
  'backup.vault-material': refused(
    '{path} looks like {what}. It must not lie in the server’s folder nor in a backup: move it to its own machine.',
    '{path} ហាក់ដូចជា {what}។ វាមិនត្រូវនៅក្នុងថតម៉ាស៊ីនមេ ឬក្នុងបម្រុងទុកឡើយ៖ សូមផ្លាស់វាទៅម៉ាស៊ីនរបស់វា។',
  ),
  'backup.running': refused(
    'Another backup of this installation is being made, by process {process} since {since}. Wait for it.',
    'បម្រុងទុកមួយទៀតកំពុងធ្វើ ដោយដំណើរការ {process} តាំងពី {since}។ សូមរង់ចាំ។',
  ),
  'backup.not-restored': failed(
    '{file} was made, and could not be restored when it was tried: {why}',
    '{file} ត្រូវបានធ្វើ តែមិនអាចស្តារបានពេលសាកល្បង៖ {why}',
  ),
  'salvage.not-behind': refused(
    'This database lacks nothing: it holds all {size} entries that its log was signed for. Make an ordinary backup (saksi backup).',
    'មូលដ្ឋានទិន្នន័យនេះមិនខ្វះអ្វីទេ៖ វាមានធាតុទាំង {size} ដែលកំណត់ហេតុបានចុះហត្ថលេខា។ សូមធ្វើបម្រុងទុកធម្មតា (saksi backup)។',
  ),
  'recover.behind': refused(
    'This log was signed up to {signed} entries and the database holds {size}: it was put back to a moment before the last of them, and cannot go on in the same log. Look for a later point in time, or for a database that has them; where there is none, saksi salvage {dir} begins a new log (docs/operate/behind.md). Nothing was changed.',
    'កំណត់ហេតុនេះបានចុះហត្ថលេខាដល់ {signed} ធាតុ ហើយមូលដ្ឋានទិន្នន័យមាន {size}៖ វាត្រូវបានដាក់ត្រឡប់ទៅពេលមុនធាតុចុងក្រោយ ហើយមិនអាចបន្តក្នុងកំណត់ហេតុដដែលទេ។ សូមរកពេលក្រោយជាង ឬមូលដ្ឋានទិន្នន័យដែលមានពួកវា បើគ្មានទេ saksi salvage {dir} ចាប់ផ្តើមកំណត់ហេតុថ្មី (docs/operate/behind.md)។ គ្មានអ្វីត្រូវបានប្តូរទេ។',
  ),
  'recover.replays': refused(
    'The database of {dir} still replays its write-ahead log, or pauses there: what it answers now is not its last word. Wait; where it pauses, as a superuser run: select pg_wal_replay_resume() (and name --target-action=promote the next time). Then run this again.',
    'មូលដ្ឋានទិន្នន័យរបស់ {dir} នៅចាក់ write-ahead log ឡើងវិញ ឬផ្អាកនៅទីនោះ៖ អ្វីដែលវាឆ្លើយឥឡូវមិនទាន់ចុងក្រោយទេ។ សូមរង់ចាំ បើវាផ្អាក ក្នុងនាម superuser សូមដំណើរការ៖ select pg_wal_replay_resume() (ហើយលើកក្រោយប្រើ --target-action=promote)។ រួចដំណើរការនេះម្តងទៀត។',
  ),
  'recover.not-borne-out': refused(
    'Nobody bears out that {size} entries are all that this log was signed for: no quorum of its witnesses answers. Nothing is signed before one does. Ask the witnesses’ keepers ({dir}/witness-policy names them), and run this again.',
    'គ្មាននរណាបញ្ជាក់ថា {size} ធាតុគឺជាអ្វីទាំងអស់ដែលកំណត់ហេតុនេះបានចុះហត្ថលេខាទេ៖ សាក្សីមិនគ្រប់ចំនួនឆ្លើយ។ គ្មានអ្វីត្រូវបានចុះហត្ថលេខាមុននោះទេ។ សូមសួរអ្នកកាន់សាក្សី ({dir}/witness-policy មានឈ្មោះពួកគេ) រួចដំណើរការនេះម្តងទៀត។',
  ),
  'recover.no-checkpoint': refused(
    'The folder {dir}/tlog has no checkpoint of this log, so nobody here knows how far it was signed: what came after the witnesses last cosigned would be dropped under the same key. Put back the file tlog/checkpoint as it was last; where it is gone, saksi backup and saksi restore begin a new log, which everybody sees. Nothing was changed.',
    'ថត {dir}/tlog គ្មានចំណុចត្រួតពិនិត្យនៃកំណត់ហេតុនេះទេ ដូច្នេះគ្មាននរណានៅទីនេះដឹងថាវាបានចុះហត្ថលេខាដល់ណាទេ៖ អ្វីដែលមកក្រោយហត្ថលេខាចុងក្រោយរបស់សាក្សីនឹងបាត់ក្រោមសោដដែល។ សូមដាក់ឯកសារ tlog/checkpoint ចុងក្រោយត្រឡប់វិញ បើវាបាត់ saksi backup និង saksi restore ចាប់ផ្តើមកំណត់ហេតុថ្មី ដែលគ្រប់គ្នាឃើញ។ គ្មានអ្វីត្រូវបានប្តូរទេ។',
  ),
  'recover.other-witnesses': refused(
    'The witnesses in {dir}/witness-policy are not those that the log says are to be asked. Put back the file as it was adopted, then run this again. Nothing was changed.',
    'សាក្សីក្នុង {dir}/witness-policy មិនមែនជាសាក្សីដែលកំណត់ហេតុថាត្រូវសួរទេ។ សូមដាក់ឯកសារដែលបានទទួលយកត្រឡប់វិញ រួចដំណើរការនេះម្តងទៀត។ គ្មានអ្វីត្រូវបានប្តូរទេ។',
  ),
  'recover.is-served': refused(
    'Another server of the record of {dir} is at work: its lease moves. A database that serves was not put back. Stop every server first; if it was not put back at all, there is nothing to recover. Nothing was changed.',
    'ម៉ាស៊ីនមេផ្សេងនៃកំណត់ត្រា {dir} កំពុងធ្វើការ៖ សិទ្ធិរបស់វានៅកម្រើក។ មូលដ្ឋានទិន្នន័យដែលកំពុងបម្រើមិនត្រូវបានដាក់ត្រឡប់ទេ។ សូមបញ្ឈប់ម៉ាស៊ីនមេទាំងអស់ជាមុន បើវាមិនត្រូវបានដាក់ត្រឡប់ទេ គ្មានអ្វីត្រូវស្តារទេ។ គ្មានអ្វីត្រូវបានប្តូរទេ។',
  ),
  'recover.unfinished': refused(
    'The database of {dir} was put back to a point in time, and saksi recover was cut off before it was done. Run it again: saksi recover {dir}. Until then the record is not served.',
    'មូលដ្ឋានទិន្នន័យរបស់ {dir} ត្រូវបានដាក់ត្រឡប់ទៅពេលមួយ ហើយ saksi recover ត្រូវបានកាត់ផ្តាច់មុនពេលចប់។ សូមដំណើរការវាម្តងទៀត៖ saksi recover {dir}។ មុននោះកំណត់ត្រាមិនត្រូវបានបម្រើទេ។',
  ),
  'backup.disk-full': failed(
    'The disk of {file} is full. What was begun is removed, and the installation is as it was. Make room, or name another disk.',
    'ថាសរបស់ {file} ពេញ។ អ្វីដែលបានចាប់ផ្តើមត្រូវបានលុប ហើយការដំឡើងនៅដដែល។ សូមបង្កើនទំហំ ឬប្រើថាសផ្សេង។',
  ),
  'restore.no-identity': refused(
    '{file} holds no secret key of age (AGE-SECRET-KEY-1…). Name the officer’s own key file, as age-keygen wrote it.',
    '{file} គ្មានសោសម្ងាត់របស់ age (AGE-SECRET-KEY-1…) ទេ។ សូមប្រើឯកសារសោរបស់មន្ត្រី ដូចដែល age-keygen បានសរសេរ។',
  ),
  'restore.wrong-identity': refused(
    '{file} was not encrypted to this key. Ask the officer whose public key was named when it was made.',
    '{file} មិនបានអ៊ិនគ្រីបសម្រាប់សោនេះទេ។ សូមសួរមន្ត្រីដែលសោសាធារណៈត្រូវបានប្រើពេលធ្វើវា។',
  ),
  'restore.damaged': refused(
    '{file} is cut short or damaged ({detail}). Nothing was restored; use another copy.',
    '{file} ត្រូវបានកាត់ខ្លី ឬខូច ({detail})។ គ្មានអ្វីត្រូវបានស្តារឡើយ។ សូមប្រើច្បាប់ចម្លងផ្សេង។',
  ),
  'restore.not-a-backup': refused(
    '{file} is no backup that this program makes: {detail}.',
    '{file} មិនមែនជាបម្រុងទុកដែលកម្មវិធីនេះធ្វើទេ៖ {detail}។',
  ),
  'restore.newer': refused(
    '{file} was made by a newer Saksi (it has {migration}). Restore it with that version or a later one.',
    '{file} ធ្វើដោយ Saksi កំណែថ្មីជាង (មាន {migration})។ សូមស្តារដោយកំណែនោះ ឬក្រោយ។',
  ),
  'restore.not-empty': refused(
    '{dir} is not empty, and a restore never writes over anything. Name a new folder.',
    '{dir} មិនទទេទេ ហើយការស្តារមិនសរសេរពីលើអ្វីឡើយ។ សូមប្រើថតថ្មី។',
  ),
  'restore.mount-point': refused(
    '{dir} is where a disk is mounted, and cannot be put in place in one step. Name a folder inside it.',
    '{dir} ជាកន្លែងភ្ជាប់ថាស ហើយមិនអាចដាក់ក្នុងជំហានតែមួយបានទេ។ សូមប្រើថតមួយនៅក្នុងវា។',
  ),
  'restore.database-used': refused(
    'The database named holds a record already. Make a new, empty one.',
    'មូលដ្ឋានទិន្នន័យដែលបានប្រាប់មានកំណត់ត្រារួចហើយ។ សូមបង្កើតថ្មីទទេ។',
  ),
  'restore.running': refused(
    'Another restore into {dir} is going on, by process {process} since {since}.',
    'ការស្តារមួយទៀតទៅ {dir} កំពុងដំណើរការ ដោយដំណើរការ {process} តាំងពី {since}។',
  ),
  'restore.disk-full': failed(
    'The disk of {dir} is full. What was begun is removed. Make room, or name a folder on another disk.',
    'ថាសរបស់ {dir} ពេញ។ អ្វីដែលបានចាប់ផ្តើមត្រូវបានលុប។ សូមបង្កើនទំហំ ឬប្រើថតនៅថាសផ្សេង។',
  ),
  'installation.demo-differs': failed(
    '{dir}: the log says that this is {log}, and saksi.json says {settings}. A demonstration never becomes a real record, nor the other way round; put "demo" in saksi.json back as it was, or make a new installation: saksi init.',
    '{dir}៖ កំណត់ហេតុថា {log} តែ saksi.json ថា {settings}។ ការសាកល្បងមិនក្លាយជាកំណត់ត្រាពិតឡើយ។ សូមដាក់ "demo" ក្នុង saksi.json ឱ្យដូចដើម ឬបង្កើតថ្មី៖ saksi init។',
  ),
  'restore.does-not-fit': refused(
    'What is in this backup does not agree with what was signed: {what}, {where}. Why, this program cannot know. Nothing was restored. Keep the file, try an older one, and run saksi verify where it was made, if that still stands.',
    'អ្វីនៅក្នុងបម្រុងទុកនេះមិនស៊ីគ្នានឹងអ្វីដែលបានចុះហត្ថលេខាទេ៖ {what}, {where}។ ហេតុអ្វី កម្មវិធីនេះមិនអាចដឹងបានទេ។ គ្មានអ្វីត្រូវបានស្តារឡើយ។ សូមរក្សាឯកសារទុក សាកល្បងច្បាប់ចាស់ជាង ហើយដំណើរការ saksi verify នៅកន្លែងដែលធ្វើវា បើវានៅមាន។',
  ),
  'restore.say-witnessed': refused(
    'Nobody outside vouches that this backup is the newest, and no quorum of its witnesses answers. Give the newest checkpoint or receipt that anybody holds: --witnessed FILE. If there is none at all, say --unwitnessed: the record then goes on under a new log, and says so.',
    'គ្មានអ្នកខាងក្រៅបញ្ជាក់ថាបម្រុងទុកនេះថ្មីបំផុតទេ ហើយសាក្សីឆ្លើយមិនគ្រប់ចំនួន។ សូមផ្តល់ចំណុចត្រួត ឬបង្កាន់ដៃថ្មីបំផុតដែលនរណាម្នាក់មាន៖ --witnessed FILE។ បើគ្មានសោះ សូមប្រើ --unwitnessed៖ កំណត់ត្រានឹងបន្តក្រោមកំណត់ហេតុថ្មី ហើយប្រាប់អំពីការនេះ។',
  ),
  'restore.held-unreadable': refused(
    '{file} is neither a checkpoint nor a receipt that the log {origin} signed.',
    '{file} មិនមែនជាចំណុចត្រួត ឬបង្កាន់ដៃដែលកំណត់ហេតុ {origin} បានចុះហត្ថលេខាទេ។',
  ),
  'restore.rewound': refused(
    'This backup is older than what was witnessed: it has {size} entries, and {held} were witnessed. {lost} would be gone. Look for a newer backup. If there is none, the record can go on under a new log from here, and say so: --accept-rewind "{root}"',
    'បម្រុងទុកនេះចាស់ជាងអ្វីដែលបានឃើញជាសាក្សី៖ វាមាន {size} ធាតុ ខណៈដែល {held} ត្រូវបានឃើញ។ {lost} នឹងបាត់។ សូមរកបម្រុងទុកថ្មីជាង។ បើគ្មាន កំណត់ត្រាអាចបន្តក្រោមកំណត់ហេតុថ្មី ហើយប្រាប់អំពីការនេះ៖ --accept-rewind "{root}"',
  ),
  'restore.another-history': refused(
    'This backup tells another history than what was witnessed: at {held} entries its root is another. One key has signed two histories; which of them is right, no program can say. Nothing was restored. Keep both, and read docs/operate/move.md.',
    'បម្រុងទុកនេះមានប្រវត្តិខុសពីអ្វីដែលបានឃើញជាសាក្សី៖ នៅ {held} ធាតុ ឫសរបស់វាខុស។ កូនសោតែមួយបានចុះហត្ថលេខាលើប្រវត្តិពីរ។ មួយណាត្រឹមត្រូវ គ្មានកម្មវិធីណាអាចប្រាប់បានទេ។ គ្មានអ្វីត្រូវបានស្តារឡើយ។ សូមរក្សាទុកទាំងពីរ ហើយអាន docs/operate/move.md។',
  ),
  'restore.another-anchor': refused(
    'Somebody kept a state of the public anchor with {held} leaves, and this backup makes another one of as many. Which of them is right, no program can say. Nothing was restored. Keep both, and ask the auditors.',
    'មានគេរក្សាទុកសភាពនៃយុថ្កាសាធារណៈដែលមាន {held} ស្លឹក ហើយបម្រុងទុកនេះបង្កើតបានសភាពផ្សេងដែលមានចំនួនដូចគ្នា។ មួយណាត្រឹមត្រូវ គ្មានកម្មវិធីណាអាចប្រាប់បានទេ។ គ្មានអ្វីត្រូវបានស្តារឡើយ។ សូមរក្សាទុកទាំងពីរ ហើយសួរសវនករ។',
  ),
  'restore.other-rewind': refused(
    '--accept-rewind names another root than this backup has. Its root is "{root}".',
    '--accept-rewind ប្រាប់ឫសខុសពីបម្រុងទុកនេះ។ ឫសរបស់វាគឺ «{root}»។',
  ),
  'acting.entry': failed(
    'Entry {entry} of the log says who may act, and the database has another in its place or none: somebody changed the database. Nothing is served. Read docs/operate/trouble.md.',
    'ធាតុ {entry} នៃកំណត់ហេតុប្រាប់ថានរណាអាចធ្វើសកម្មភាព ហើយមូលដ្ឋានទិន្នន័យមានធាតុផ្សេង ឬគ្មាន៖ មានគេបានកែមូលដ្ឋានទិន្នន័យ។ គ្មានអ្វីត្រូវបានបម្រើទេ។ សូមអាន docs/operate/trouble.md។',
  ),
  'acting.device': failed(
    'The database has the device {credential} otherwise than the entries of the log make it: somebody changed the database. Nothing is served. Read docs/operate/trouble.md.',
    'មូលដ្ឋានទិន្នន័យមានឧបករណ៍ {credential} ខុសពីអ្វីដែលធាតុនៃកំណត់ហេតុប្រាប់៖ មានគេបានកែមូលដ្ឋានទិន្នន័យ។ គ្មានអ្វីត្រូវបានបម្រើទេ។ សូមអាន docs/operate/trouble.md។',
  ),
  'schema.older': failed(
    'The database of this installation is of an older Saksi. Make a backup, then run: saksi upgrade {dir}',
    'មូលដ្ឋានទិន្នន័យនេះជារបស់ Saksi កំណែចាស់។ សូមធ្វើបម្រុងទុក រួចដំណើរការ៖ saksi upgrade {dir}',
  ),
  'schema.newer': failed(
    'The database of this installation was upgraded by a newer Saksi (it has {migration}). Use that version or a later one.',
    'មូលដ្ឋានទិន្នន័យនេះត្រូវបានធ្វើឱ្យទាន់សម័យដោយ Saksi កំណែថ្មីជាង (មាន {migration})។ សូមប្រើកំណែនោះ ឬក្រោយ។',
  ),
  'country.kinds-altered': failed(
    'The database has {column}, which is the own of country {country}, and its folder says it otherwise, or no more. What has held answers neither goes nor changes its type: put it back into countries/{country}/kinds as it was, and add a field beside it.',
    'មូលដ្ឋានទិន្នន័យមាន {column} ដែលជារបស់ប្រទេស {country} ផ្ទាល់ ប៉ុន្តែថតរបស់ប្រទេសនោះសរសេរខុសពីនេះ ឬលែងមាន។ អ្វីដែលធ្លាប់ផ្ទុកចម្លើយ មិនអាចបាត់ ឬប្តូរប្រភេទបានទេ៖ សូមដាក់វាវិញក្នុង countries/{country}/kinds ដូចដើម រួចបន្ថែមវាលថ្មីនៅក្បែរ។',
  ),
  'upgrade.unfinished': failed(
    '{dir} was made by an older Saksi and lacks: {lacking}. Make a backup, then run: saksi upgrade {dir}',
    '{dir} ត្រូវបានបង្កើតដោយ Saksi កំណែចាស់ ហើយខ្វះ៖ {lacking}។ សូមធ្វើបម្រុងទុក រួចដំណើរការ៖ saksi upgrade {dir}',
  ),
  'upgrade.ask-oversight': refused(
    'Everything else is done; the oversight body’s key is lacking, and its secret half must not be made here. On a machine of its own that body runs: saksi upgrade --new-key FILE, and hands over the line that is printed. Then run: saksi upgrade {dir} --key oversight=LINE',
    'អ្វីផ្សេងទៀតរួចរាល់ហើយ។ នៅខ្វះកូនសោរបស់ស្ថាប័នត្រួតពិនិត្យ ហើយផ្នែកសម្ងាត់របស់វាមិនត្រូវបង្កើតនៅទីនេះទេ។ លើម៉ាស៊ីនផ្ទាល់ខ្លួន ស្ថាប័ននោះដំណើរការ៖ saksi upgrade --new-key FILE រួចប្រគល់បន្ទាត់ដែលចេញមក។ បន្ទាប់មកដំណើរការ៖ saksi upgrade {dir} --key oversight=LINE',
  ),
  'upgrade.bad-key': refused(
    'What was given for {holder} is no public key that can be sealed to, or it is another holder’s. Ask {holder} to print it again: saksi upgrade --new-key FILE',
    'អ្វីដែលបានផ្តល់សម្រាប់ {holder} មិនមែនជាកូនសោសាធារណៈដែលអាចបិទសោបានទេ ឬជារបស់អ្នកកាន់ផ្សេង។ សូមឱ្យ {holder} បោះពុម្ពម្តងទៀត៖ saksi upgrade --new-key FILE',
  ),
  'upgrade.no-such-holder': refused(
    'No key of “{holder}” is lacking here: there is no such holder, or the log says another key of that holder already. An upgrade exchanges no key.',
    'នៅទីនេះមិនខ្វះកូនសោរបស់ «{holder}» ទេ៖ គ្មានអ្នកកាន់នេះ ឬកំណត់ហេតុបានប្រាប់កូនសោផ្សេងរបស់គាត់រួចហើយ។ ការធ្វើឱ្យទាន់សម័យមិនប្តូរកូនសោទេ។',
  ),
  'upgrade.key-lost': failed(
    '{file} is gone, and it was in use: a new one in its place would begin a second history under the same name. Put the file back; if it is lost, restore the newest backup, which begins a new public anchor and says so (docs/operate/restore.md).',
    '{file} បាត់ ហើយធ្លាប់ប្រើ៖ កូនសោថ្មីជំនួសវានឹងចាប់ផ្តើមប្រវត្តិទីពីរក្រោមឈ្មោះដដែល។ សូមយកឯកសារមកវិញ។ បើបាត់ពិត សូមស្តារពីបម្រុងទុកថ្មីបំផុត ដែលចាប់ផ្តើមយុថ្កាសាធារណៈថ្មី ហើយប្រាប់អំពីការនេះ (docs/operate/restore.md)។',
  ),
  'upgrade.other-key': failed(
    'The key in {file} is not the one that the log says is in use. Somebody exchanged it: keep everything as it is, and put the right one back from a backup.',
    'កូនសោក្នុង {file} មិនមែនជាកូនសោដែលកំណត់ហេតុប្រាប់ថាកំពុងប្រើទេ។ មានគេប្តូរវា៖ សូមទុកអ្វីៗទាំងអស់ដដែល ហើយយកកូនសោត្រឹមត្រូវមកវិញពីបម្រុងទុក។',
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
  'share.nobody-waited-for': failed(
    'Two servers share this record, and its database waits for no second disk before it acknowledges: with the first disk the last entries would go, and their receipts would lead nowhere. Whoever keeps the database names the standby in synchronous_standby_names, or sets synchronous_mode in Patroni; this server goes on by itself then (docs/operate/two-machines.md).',
    'ម៉ាស៊ីនមេពីរចែករំលែកកំណត់ត្រានេះ ហើយមូលដ្ឋានទិន្នន័យរបស់វាមិនរង់ចាំថាសទីពីរ មុនពេលទទួលស្គាល់ទេ៖ បើថាសទីមួយបាត់ ធាតុចុងក្រោយក៏បាត់ ហើយបង្កាន់ដៃរបស់វានឹងនាំទៅកន្លែងណាទេ។ អ្នកថែទាំមូលដ្ឋានទិន្នន័យត្រូវសរសេរឈ្មោះម៉ាស៊ីនបម្រុងក្នុង synchronous_standby_names ឬកំណត់ synchronous_mode ក្នុង Patroni។ បន្ទាប់មក ម៉ាស៊ីនមេនេះបន្តដោយខ្លួនឯង (docs/operate/two-machines.md)។',
  ),
  'share.not-anew': failed(
    '{dir} was one of two servers, and its database says that it has one, as after a restore: both would serve. Share it anew with saksi share, or remove secrets/other-server.json if it has one server now (docs/operate/two-machines.md).',
    '{dir} ធ្លាប់ជាម៉ាស៊ីនមេមួយក្នុងពីរ តែមូលដ្ឋានទិន្នន័យរបស់វាប្រាប់ថាមានតែមួយ ដូចក្រោយការស្តារ៖ ទាំងពីរនឹងបម្រើ។ សូមចែករំលែកវាជាថ្មីដោយ saksi share ឬលុប secrets/other-server.json បើឥឡូវវាមានម៉ាស៊ីនមេតែមួយ (docs/operate/two-machines.md)។',
  ),
  'upgrade.other-serves': failed(
    'A server of this record has the log, or fell without giving it up: an old program must not write into a new schema. Stop both servers first; if none runs, start one as it was and stop it again. Then upgrade {dir}.',
    'ម៉ាស៊ីនមេមួយនៃកំណត់ត្រានេះកាន់កំណត់ហេតុ ឬបានដួលដោយមិនបានលែងវា៖ កម្មវិធីចាស់មិនត្រូវសរសេរក្នុងគ្រោងថ្មីទេ។ សូមបញ្ឈប់ម៉ាស៊ីនមេទាំងពីរជាមុន។ បើគ្មានមួយណាដំណើរការ សូមបើកមួយដូចដើម ហើយបញ្ឈប់វាវិញ។ បន្ទាប់មកដំឡើងកំណែ {dir}។',
  ),
} as const satisfies Record<string, Entry>
