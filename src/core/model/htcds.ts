/**
 * The codes of the Human Trafficking Case Data Standard, and which of ours each is. Source: HTCDS 2.0 of 24 December 2021 (IOM, UNMigration/HTCDS, CC BY
 * 4.0): the value names of its picklists, byte for byte, their spelling errors with them. A code that the standard has not is written `null`: nothing is
 * exchanged as the nearest that it has, since whoever receives it would take it for what was found.
 */

/** Field name → the value names of its picklist. */
export const HTCDS_PICKLISTS = {
  prs_Gender: ['Feminine', 'Masculine', 'TransgenderFeminine', 'TransgenderMasculine', 'NonConforming', 'NonSpecifiedUnknown'],
  vic_TraffickingStatus: ['PossibleVictimOfTrafficking', 'ActualVictimOfTrafficking', 'NotAVictimOfTrafficking'],
  vic_TraffickingStatusDecisionMakingOrg: ['Police', 'NGO', 'CourtOrProsecution', 'NonPoliceGovernmentalOrganization', 'Other'],
  vic_RelationshipToTrafficker: ['Familial', 'Acquainted', 'Unaquainted'],
  vic_MethodOfRecruitment: [
    'AtAPlaceOfBusiness',
    'AtAnEducationalInstitution',
    'AtWork',
    'ThroughOnlineSocialNetworks',
    'ThroughAnOnlineAdvertisement',
    'ThroughATelevisionAdvert',
    'ThroughANewspaperAdvert',
    'ThroughFamilyOrFamilyEvents',
    'ThroughFriendsOrSocialEvents',
    'Other',
  ],
  vic_MethodsOfControl: [
    'PhysicalThreats',
    'ThreatsLawEnforcement',
    'ThreatensChildrenFamily',
    'DebtBondage',
    'FalsePromises',
    'PhysicalAbuse',
    'SexualAbuse',
    'TakesEarnings',
    'RestrictsFinancialAccess',
    'RestrictsMedicalCare',
    'WithholdsNecessities',
    'PsychologicalAbuse',
    'PsychoactiveSubstance',
    'ExcessiveWorkingHours',
    'WithholdsDocuments',
    'Other',
  ],
  vic_TypeOfExploitation: [
    'ForcedLabour',
    'SexualExploitation',
    'ChildLabour',
    'ForcedMarriage',
    'Servitude',
    'ForcedMilitaryByNonStateActors',
    'OrganRemoval',
    'ForcedBegging',
    'ForcedAdoption',
    'Surrogacy',
    'Other',
  ],
  vic_ForcedLabourIndustry: [
    'A_AgricultureForestryAndFishing',
    'B_MiningAndQuarrying',
    'C_Manufacturing',
    'D_ElectricityGasSteamAndAirConditioningSupply',
    'E_WaterSupplySewerageWasteManagement',
    'F_Construction',
    'G_WholesaleAndRetailTradeRepairOfMotorVehicles',
    'H_TransportationAndStorage',
    'I_AccommodationAndFoodServiceActivities',
    'J_InformationAndCommunication',
    'K_FinancialAndInsuranceActivities',
    'L_RealEstateActivities',
    'M_ProfessionalScientificAndTechnicalActivities',
    'N_AdministrativeAndSupportServiceActivities',
    'O_PublicAdministrationAndDefence',
    'P_Education',
    'Q_HumanHealthAndSocialWorkActivities',
    'R_ArtsEntertainmentAndRecreation',
    'S_OtherServiceActivities',
    'T_ActivitiesOfHouseholdsAsEmployers',
    'U_ActivitiesOfExtraterritorialOrganizations',
  ],
  per_RoleInProcess: [
    'TravellingPartner',
    'Transporter',
    'RecruiterOrIntermediary',
    'BrokerTravelAgent',
    'TransferredIndividual',
    'HarbouredIndividual',
    'SoldIndividual',
    'BoughtIndividual',
    'ReceivedIndividual',
    'ControlledIndividual',
    'Smuggler',
    'Abuser',
    'Kidnapper',
    'Exploiter',
    'Other',
  ],
  spl_Type: [
    'Education',
    'Financial',
    'Health',
    'LabourExploitationRehabilitation',
    'Legal',
    'Livelihood',
    'RightsBasedTraining',
    'SexualExploitationRehabilitation',
    'SocialCare',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type HtcdsField = keyof typeof HTCDS_PICKLISTS
type Counterpart<F extends HtcdsField = HtcdsField> = {
  readonly field: F
  /** Our code → the standard's; `null` where it has none. */
  readonly codes: Readonly<Record<string, (typeof HTCDS_PICKLISTS)[F][number] | null>>
  /** Ours that are less than the standard's: sent as it, and not read from it. */
  readonly narrower: readonly string[]
}
const of = <F extends HtcdsField>(field: F, codes: Counterpart<F>['codes'], narrower: readonly string[] = []): Counterpart<F> => ({
  field,
  codes,
  narrower,
})

/** By the id of a list, the model's own or a country's under the same id. */
const COUNTERPARTS: Readonly<Record<string, Counterpart>> = {
  sexes: of('prs_Gender', { female: 'Feminine', male: 'Masculine', unknown: 'NonSpecifiedUnknown' }),
  'identification-status': of('vic_TraffickingStatus', {
    possible: 'PossibleVictimOfTrafficking',
    suspected: 'PossibleVictimOfTrafficking',
    identified: 'ActualVictimOfTrafficking',
    judicially_confirmed: 'ActualVictimOfTrafficking',
    not_victim: 'NotAVictimOfTrafficking',
    withdrawn: null,
  }),
  'relations-to-victim': of('vic_RelationshipToTrafficker', {
    family: 'Familial',
    // A spouse is family there; a partner is not, and ours does not tell them apart.
    partner: null,
    acquaintance: 'Acquainted',
    employer: null,
    stranger: 'Unaquainted',
    unknown: null,
  }),
  'recruitment-channels': of('vic_MethodOfRecruitment', {
    social_media: 'ThroughOnlineSocialNetworks',
    online_ad: 'ThroughAnOnlineAdvertisement',
    family: 'ThroughFamilyOrFamilyEvents',
    friends: 'ThroughFriendsOrSocialEvents',
    agency: null,
    workplace: 'AtWork',
    creditor: null,
    abduction: null,
    other: 'Other',
  }),
  'means-of-control': of('vic_MethodsOfControl', {
    PHYSICAL_THREATS: 'PhysicalThreats',
    THREATS_LAW_ENFORCEMENT: 'ThreatsLawEnforcement',
    THREATENS_FAMILY: 'ThreatensChildrenFamily',
    DEBT_BONDAGE: 'DebtBondage',
    FALSE_PROMISES: 'FalsePromises',
    PHYSICAL_ABUSE: 'PhysicalAbuse',
    SEXUAL_ABUSE: 'SexualAbuse',
    TAKES_EARNINGS: 'TakesEarnings',
    RESTRICTS_FINANCIAL_ACCESS: 'RestrictsFinancialAccess',
    RESTRICTS_MEDICAL_CARE: 'RestrictsMedicalCare',
    // Defined in the standard, and left out of its picklist.
    RESTRICTS_MOVEMENT: null,
    WITHHOLDS_NECESSITIES: 'WithholdsNecessities',
    PSYCHOLOGICAL_ABUSE: 'PsychologicalAbuse',
    PSYCHOACTIVE_SUBSTANCE: 'PsychoactiveSubstance',
    EXCESSIVE_WORKING_HOURS: 'ExcessiveWorkingHours',
    WITHHOLDS_DOCUMENTS: 'WithholdsDocuments',
    OTHER: 'Other',
  }),
  'forms-of-exploitation': of(
    'vic_TypeOfExploitation',
    {
      SEXUAL_EXPLOITATION: 'SexualExploitation',
      FORCED_LABOUR: 'ForcedLabour',
      DOMESTIC_SERVITUDE: 'Servitude',
      FORCED_CRIMINALITY: null,
      FORCED_BEGGING: 'ForcedBegging',
      // A means of control there, and no form.
      DEBT_BONDAGE: null,
      CHILD_LABOUR_WORST_FORMS: 'ChildLabour',
      FORCED_MARRIAGE: 'ForcedMarriage',
      SURROGACY: 'Surrogacy',
      ILLEGAL_ADOPTION: 'ForcedAdoption',
      ORGAN_REMOVAL: 'OrganRemoval',
      ARMED_GROUP: 'ForcedMilitaryByNonStateActors',
      OTHER: 'Other',
      UNSPECIFIED: null,
    },
    ['DOMESTIC_SERVITUDE'],
  ),
  'isic-sections': of('vic_ForcedLabourIndustry', {
    A: 'A_AgricultureForestryAndFishing',
    B: 'B_MiningAndQuarrying',
    C: 'C_Manufacturing',
    F: 'F_Construction',
    G: 'G_WholesaleAndRetailTradeRepairOfMotorVehicles',
    H: 'H_TransportationAndStorage',
    I: 'I_AccommodationAndFoodServiceActivities',
    J: 'J_InformationAndCommunication',
    K: 'K_FinancialAndInsuranceActivities',
    N: 'N_AdministrativeAndSupportServiceActivities',
    R: 'R_ArtsEntertainmentAndRecreation',
    S: 'S_OtherServiceActivities',
    T: 'T_ActivitiesOfHouseholdsAsEmployers',
    other: null,
  }),
  'accused-roles': of('per_RoleInProcess', {
    RECRUITER: 'RecruiterOrIntermediary',
    TRANSPORTER: 'Transporter',
    // Two roles there: who harboured, and who received.
    HARBOURER: null,
    EXPLOITER: 'Exploiter',
    CONTROLLER: 'ControlledIndividual',
    // Of services too, which is no role there.
    BUYER: null,
    SMUGGLER: 'Smuggler',
    KIDNAPPER: 'Kidnapper',
    OPERATOR: null,
    OWNER: null,
    LANDLORD: null,
    OFFICIAL: null,
    OTHER: 'Other',
    unknown: null,
  }),
  'service-types': of('spl_Type', {
    shelter: null,
    medical: 'Health',
    psychosocial: null,
    legal: 'Legal',
    vocational: 'Livelihood',
    education: 'Education',
    financial: 'Financial',
    food_allowance: null,
    stipend: 'Financial',
    transport: null,
    repatriation: null,
    reintegration: null,
    interpretation: null,
    stay_permit: null,
    protection: null,
  }),
}

/** What the standard has for a list of ours, or undefined where it has no such picklist. */
export const htcdsOf = (list: string): Counterpart | undefined => COUNTERPARTS[list]

export const listsInHtcds = (): readonly string[] => Object.keys(COUNTERPARTS)

/** The standard's codes → ours. What holds more than ours does, or two of ours, is left out: which of them is meant must be asked. */
export function fromHtcds(list: string): Readonly<Record<string, string>> {
  const { codes = {}, narrower = [] } = COUNTERPARTS[list] ?? {}
  const pairs = Object.entries(codes).flatMap(([ours, theirs]) => (theirs === null ? [] : [{ ours, theirs }]))
  const isClear = (one: (typeof pairs)[number]): boolean =>
    !narrower.includes(one.ours) && pairs.every(({ ours, theirs }) => theirs !== one.theirs || ours === one.ours)
  return Object.fromEntries(pairs.filter(isClear).map(({ ours, theirs }) => [theirs, ours]))
}
