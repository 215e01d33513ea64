/** What the laws are called where somebody is asked which one is meant. Sheets call them otherwise (`sheets/laws.ts`). */
export const LAWS_CALLED = {
  L2008: { en: 'The 2008 law on trafficking and sexual exploitation', km: 'ច្បាប់ឆ្នាំ២០០៨ ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ' },
  CC: { en: 'The Criminal Code', km: 'ក្រមព្រហ្មទណ្ឌ' },
} as const
