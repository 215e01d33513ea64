import { defineRecipe, fromHtcds } from '../../../../src/core/country/index.ts'

/**
 * A table by the Human Trafficking Case Data Standard: of each victim who has agreed, what was done to the person. Whoever has a role in the
 * process is no victim, and what a protection body writes of such people goes to no register of suspects. A case has several people, so
 * a person is told by the case and her name, both sealed.
 */
export const htcds = defineRecipe({
  format: 'saksi-recipe-1',
  id: 'htcds',
  title: { en: 'Case table of the HTCDS standard', km: 'តារាងសំណុំរឿងតាមស្តង់ដារ HTCDS' },
  source: 'https://github.com/UNMigration/HTCDS, HTCDS Field Standards 2.0',
  headings: [
    'cas_Id',
    ['prs_Gender', 'prs_Sex'],
    ['per_RoleInProcess', 'per_Role'],
    ['vic_AgreementToManagePersonalData', 'con_Consent', 'prs_Consent'],
  ],
  records: [
    {
      form: 'victim-episode',
      when: [
        { column: ['per_RoleInProcess', 'per_Role'], is: 'empty' },
        {
          column: ['vic_AgreementToManagePersonalData', 'con_Consent', 'prs_Consent'],
          says: ['true', 'yes', '1'],
          not: ['false', 'no', '0'],
        },
        { column: 'vic_TraffickingStatus', says: ['PossibleVictimOfTrafficking', 'ActualVictimOfTrafficking'], mayLack: true },
      ],
      fields: {
        file_number: { join: ['cas_Id', ['prs_FirstName', 'prs_Name'], ['prs_SecondName', 'prs_Name']] },
        found_month: { column: ['cas_IncomingReferralDate', 'cas_Date'], mayLack: true },
        sequence: { value: '1' },
        sex: {
          column: ['prs_Gender', 'prs_Sex'],
          words: {
            ...fromHtcds('sexes'),
            'Transgender/NonConforming': 'unknown',
            TransgenderFeminine: 'unknown',
            TransgenderMasculine: 'unknown',
            NonConforming: 'unknown',
            Other: 'unknown',
          },
          open: true,
        },
        citizenship: { column: ['prs_Citizenship', 'prs_Nationality'], mayLack: true },
        forms: {
          column: ['vic_TypeOfExploitation', 'exp_Type'],
          words: fromHtcds('forms-of-exploitation'),
          open: true,
          several: true,
          mayLack: true,
        },
        means_of_control: {
          column: ['vic_MethodsOfControl', 'exp_MeansOfControl'],
          // The one that the standard defines and has no code for.
          words: { ...fromHtcds('means-of-control'), RestrictsMovement: 'RESTRICTS_MOVEMENT' },
          open: true,
          several: true,
          mayLack: true,
        },
        recruitment_channel: { column: 'vic_MethodOfRecruitment', words: fromHtcds('recruitment-channels'), open: true, mayLack: true },
      },
    },
  ],
})
