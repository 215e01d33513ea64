import os
H=os.path.dirname(os.path.abspath(__file__)); P={}
P['001']='''PROVINCIAL POLICE COMMISSARIAT, SIEM REAP
Anti-Human Trafficking Bureau                                   No. 004/25 RBK
received at the national department: 8 January 2025

REPORT on the checking of "Karaoke UTEAHOR-5", Siem Reap city

Following a message of the hotline we went in on 6 January 2025 at 21.30.
Found: ~~15~~ 14 members of staff, all women. The owner was not there; his name is not known.
Two say that they are under 18:
 - Vichka SAKALBANG, says 16, from Pursat
 - Malis SAKALBANG, says 17, no papers, from Takeo
The two are not sisters (same family name only).
Arrested the same night: the manager DARA Kumru, man, 41 years, Cambodian. Offence: procurement of child prostitution, article 28.
The two girls were handed to the provincial office of social affairs on 7 January.
The other 12 women: not screened. [margin: social affairs will do it]
Telephones taken: 3. Money: nil.
                                                   Deputy chief of bureau (signed)
'''
P['002']='''HOTLINE OF THE NATIONAL POLICE - page of the log, 1 to 12 January 2025          HL-1/25
received: 15 January 2025

all calls in these 12 days: 37      suspected trafficking: 5      wrong number: 11      other subjects: not sorted

line 9   3 Jan, 19.10   a man, no name. Says "four girls younger than eighteen" serve at Karaoke Uteahor-5, Siem Reap.
         passed on to the police of Siem Reap on 4 Jan
line 22  9 Jan, 08.40   a woman, speaks Thai only. Her husband is on a boat and cannot come off. Name of the boat not understood.
         passed to: ............
line 31  11 Jan, 23.05  a boy, age not asked. Says his aunt sells him flowers to sell at night in Poipet, hung up.
         passed to: Poipet transit centre, 12 Jan

caller's sex, all 37 calls: men 16, women 18, not noted 3
'''
P['003']='''PROVINCIAL OFFICE OF SOCIAL AFFAIRS, SIEM REAP                    No. 019/25
received: 3 February 2025

To: the Anti-Human Trafficking Bureau of the province

1. Received on 7 January 2025 from you: Vichka SAKALBANG and Malis SAKALBANG.
2. Vichka: birth certificate seen, born 12 May 2008. Identified as a victim of trafficking on 20 January 2025 (sexual exploitation).
   She went home to Pursat on 25 January.
3. Malis: family book seen, born 30 December 2006. So she was 18 on the day of your check, not 17 as in your report.
   Identified as a victim of trafficking on 20 January 2025 (sexual exploitation). Placed at the Invented Safe House on 21 January.
4. The other women: all 12 were interviewed on 10 January. None was identified as a victim. [margin: two of the 12 did not want to answer]
5. Help given to both: medical check, clothes. Legal help: not yet asked for.
'''
P['004']='''POLICE COMMISSARIAT OF THE PROVINCE OF PREAH SIHANOUK             No. 061/25
received at the national department: 17 February 2025

OPERATION at Building SPECIMEN-7, 14 February 2025, 05.00

Foreigners found: 46. Chinese 21, Vietnamese 12, Indonesian 8, others 5. Men 39, women 7. Children: none.
In a safe: 30 passports. Cash 12,000 USD, seized.
Arrested (3):
   WEI Yangpin, man, 38, Chinese, called the director
   LAO Yangpin, man, about 30, Chinese
   SOKHA Kumru, man, 27, Cambodian, guard at the gate
Handed to Immigration on 15 February: 44 foreigners.
Victims: nobody asked for help. We regard it as a labour dispute.
Cambodian staff (cooks, cleaners): some, sent home, not counted.
'''
P['005']='''GENERAL DEPARTMENT OF IMMIGRATION                                 No. 118/25
received: 21 February 2025

Foreigners of Building SPECIMEN-7

We received on 15 February 2025 from the police of Preah Sihanouk 43 foreigners: 39 men, 4 women.
Screened for trafficking before their coming to us: not known.
Screened here by the ministry of social affairs, 18 to 20 February: 20.
Removed to their country on 20 February: 9 Vietnamese. [margin: these nine were not screened]
Still here on 21 February: 34.
'''
P['006']='''MINISTRY OF SOCIAL AFFAIRS - screening team                        MINUTE 7/25
received: 6 March 2025

Place: centre of Immigration. Days: 18, 19, 20 February 2025. Interpreters: Chinese, Vietnamese, Indonesian.
Persons screened: 20.
Identified as victims of trafficking: 6 (4 Indonesian, 1 Vietnamese, 1 Chinese). All adults. 5 men, 1 woman.
Not victims: 13.
Result pending: 1 (a Bangladeshi, no interpreter; to be heard again).
What they were made to do: forced labour, swindling people through the internet.
The woman: BUNGA Contoh, Indonesian, 24. She was taken to the Invented Safe House on 21 February.
Names of the other five: list kept in our safe, not copied.
The police letter calls the matter a labour dispute; the team does not agree for the six.
'''
P['007']='''ROYAL EMBASSY OF CAMBODIA IN BEIJING                               No. 022/25
received at the ministry of foreign affairs: 10 March 2025

SREYLEAK Uteahor, woman, born 1999, home district Kamchay Mear, province of Prey Veng.
Since August 2023 in Henan, married there through a broker she calls THIDA. The family of the husband paid 8,000 USD, she says.
Her passport was kept by the mother of the husband.
She came to the embassy on 17 February 2025 and flew home on 5 March 2025. The ticket was paid by the embassy.
Children: she did not wish to speak of it.
The embassy does not decide whether she is a victim.
In January and February 2025 this embassy helped 11 women to return; men: none.
'''
P['008']='''PROVINCIAL POLICE, PREY VENG - book of complaints, page 12
copy received: 24 March 2025

No. 033/25   day of complaint: 12 March 2025
from:   Srey Leak UTEAHOR, woman, 25 years, Kamchay Mear (back from China, letter 022 of our embassy in Beijing)
against: THIDA Sakalbang, woman, about 45, Cambodian, last lived in Kampong Cham
what:    sold as a wife to China in August 2023. The complainant herself got 1,000 USD.
opened:  13 March 2025
status:  complainant identified as victim on 14 March 2025, forced marriage
suspect: where she is, is not known
No. 034/25   withdrawn the same day
No. 035/25   theft of a motorcycle, not our bureau
'''
P['009']='''LABOUR INSPECTORATE OF KANDAL                                      No. 071/25
received: 2 April 2025

Visit to the kiln "Brick SAMPLE-3", Mukh Kampul, on 18 March 2025
Families: 12. Children under 15 seen carrying bricks: 9.
Debts of the families to the owner, as the owner wrote them down: 14,400 USD together.
Work contracts: none. Licence of the kiln: ended 31 December 2024.
Measure: warning. Fine: none.
Trafficking: our form does not ask this.
'''
P['010']='''COMMUNE COUNCIL (Mukh Kampul district, Kandal)                      No. 15/25
received: 7 April 2025

Families at the kiln Brick SAMPLE-3, counted by the village chief on 20 March 2025: 12 families.
Children under 15: 7. Of these go to school: 4.
Families who say they may not leave before paying: 5. Families who did not answer: 2.
No family has complained to us.
'''
P['011']='''គណៈកម្មាធិការខេត្តកែប ប្រយុទ្ធប្រឆាំងអំពើជួញដូរមនុស្ស                       លេខ ០៣/២៥
ទទួលថ្ងៃទី១០ ខែមេសា ឆ្នាំ២០២៥

របាយការណ៍ត្រីមាសទី១ ឆ្នាំ២០២៥
ករណីជួញដូរមនុស្ស៖ គ្មាន
ជនរងគ្រោះ៖ គ្មាន
ជនសង្ស័យ៖ គ្មាន
វគ្គបណ្ដុះបណ្ដាល៖ ១ វគ្គ អ្នកចូលរួម ២៦ នាក់ (ស្រី ៩ នាក់)
ថវិកាចំណាយ៖ មិនទាន់បូកសរុប
'''
P['012']='''PROVINCIAL COMMITTEE, PAILIN - return for the first quarter of 2025
received: 11 April 2025                                               No. 08/25

cases:        2
suspects:     3
victims:
trainings:    0
money spent:  1,200,000 riel
remarks:      one of the suspects is a police officer. He is not suspended.
'''
P['013']='''POIPET TRANSIT CENTRE, BANTEAY MEANCHEY - monthly report, March 2025
received: 14 April 2025                                               No. 31/25

People received from Thailand: 412. Of these children: 31. Women (18 and over): 120.
Screened: not recorded this month.
Identified as victims: 3
   two sisters, 9 and 11, from Poipet, sent to beg in Bangkok
   VANNA Prasodith, man, 34, from Kampong Thom, worked on a fishing boat, wages not paid for 14 months
The boy of the hotline message of January was not found.
Given food and transport money: 412 persons.
'''
P['014']='''NATIONAL COMMITTEE, SECRETARIAT - minutes of the meeting of 28 April 2025
sent out and received: 5 May 2025                                     No. 40/25

1. Returns of the first quarter: received from 22 of 25 provinces. Missing: Koh Kong, Mondulkiri, Stung Treng. To be sent by 20 May.
2. Pailin: victims left blank. The secretariat will ask.
3. Letter without a name: an officer of the border police at Poipet takes money from brokers. Passed to the disciplinary office on 22 April. Answer: not yet.
4. Kandal kiln: 9 children by the inspectorate, 7 by the commune. Labour ministry to clear it up by June.
5. Present: 18 members. Absent without a word: 3.
'''
P['015']='''COURT OF FIRST INSTANCE OF SIEM REAP, investigating judge              ORDER No. 12/25
copy received: 12 May 2025

In the case 88/25, accused DARA Kumru, charge: article 28 of the law of 2008.
Order of 6 May 2025: the charge is dismissed, proof not sufficient. Set free on 7 May 2025.
He had been held since 8 January 2025.
[margin: prosecutor appeals, 9 May]
'''
P['016']='''POIPET TRANSIT CENTRE                                                  No. 44/25
received: 20 May 2025

Correction to our report 31/25 for March: received from Thailand 421, not 412 (figures turned round). Children stay 31.
The victims stay 3. The two sisters went back to their grandmother on 15 April. VANNA Prasodith (36 years) went to Kampong Thom on 3 April.
April 2025: received 388, children 27, identified as victims: none. Screened in April: 45.
'''
P['017']='''PROVINCIAL COMMITTEE, MONDULKIRI - return for the first quarter of 2025 (late)
received: 2 June 2025                                                  No. 02/25

cases 1, suspects 2, victims 1 (a girl of 15, domestic servitude), trainings none
the girl: with an aunt. Court: nothing heard yet.
'''
P['018']='''PROSECUTOR AT THE COURT OF PREAH SIHANOUK                              No. 77/25 to the ministry of justice
received: 16 June 2025

Building SPECIMEN-7. Accused, all three held since 16 February 2025:
  1 WEI Yangpin   2 LAU Yangpin (in the police papers LAO)   3 SOKHA Kumru
Charges by introductory submission of 18 February 2025: unlawful recruitment for exploitation, article 12 of the law of 2008; unlawful detention, article 253 of the Penal Code (not for number 3).
Victims: 6. Heard by the investigating judge: 4. Two left the country before they could be heard.
Investigation closed on 30 May 2025. Day of trial: not fixed.
Passports in the file: 28.
'''
P['019']='''NATIONAL COMMITTEE - summary of the first half of 2025
received: 7 July 2025                                                   No. 66/25

Returns: first quarter 23 of 25, second quarter 21 of 25.
Cases 41 (first half of 2024: 36). Suspects 63. Victims 88: women and girls 52, men and boys 30, sex not written 6.
Trainings 12. Poipet, March: 412 received.
No case in Kep.
Officers punished for complicity: nothing reported.
'''
P['020']='''INVENTED SAFE HOUSE (NGO) - second quarter 2025
received: 21 July 2025                                                  ISH/Q2/25

Clients on 1 April 17, admitted 6, left 9, on 30 June 14.
Malis left on 12 June to an uncle in Takeo. She learns sewing.
BUNGA Contoh left on 3 April for Indonesia.
Of the 17 clients of 1 April, 4 do not agree that their data go to others. These four are in the numbers only.
Children among the 6 admitted: 2.
Psychologist: post empty since May. Money from the state: none.
'''
P['021']='''COURT OF APPEAL OF BATTAMBANG, investigation chamber                   DECISION No. 45/25
copy received: 20 August 2025

Decision of 14 August 2025 on the appeal of the prosecutor: the order 12/25 of Siem Reap is set aside. DARA Kumru is sent to trial at Siem Reap for article 28. He stays at liberty. Day of trial: not written.
'''
P['022']='''COURT OF FIRST INSTANCE OF PREY VENG                                   JUDGMENT No. 61/25 of 28 August 2025
copy received: 5 September 2025

THIDA Sakalbang, woman, born 1981, Cambodian, absent.
Guilty: selling a person for transfer across the border, article 16 of the law of 2008.
Sentence: 8 years. Fine: 6,000,000 riel. Compensation to Sreyleak Uteahor: 20,000,000 riel.
Arrest ordered.
'''
P['023']='''NATIONAL COMMITTEE                                                      No. 81/25
received: 22 September 2025

Correction to our summary 66/25: victims of the first half of 2025 are 83, not 88; five were counted twice (shelter and police). Women and girls 48, men and boys 29, sex not written 6. Cases and suspects stay.
The late return of Stung Treng for the first quarter has come in: cases 0, victims 0. Koh Kong has still sent nothing.
'''
P['024']='''COURT OF FIRST INSTANCE OF PREAH SIHANOUK                              JUDGMENT No. 140/25 of 20 October 2025
copy received: 3 November 2025

1 WEI Yangpin, 38: guilty, article 12 of the law of 2008 and article 253 of the Penal Code. 12 years.
2 LAU Yangpin, 31: not guilty.
3 SOKHA Kumru, 27: guilty, article 12. 3 years, of which 2 years are suspended.
All three present. The 12,000 USD are confiscated.
Compensation: to each of the six victims 10,000,000 riel, to be paid by WEI.
[margin: WEI appeals, 29 October]
'''
P['025']='''LEGAL AID LAWYER, Prey Veng, to the national committee
received: 17 November 2025

My client Sreyleak Uteahor, 27 years, has not received one riel of the 20,000,000.
THIDA Sakalbang was arrested on 2 November in Kampong Cham. On 8 November she filed opposition to the judgment in her absence. The new hearing: day not fixed.
My client is afraid; protection was asked of the police of Prey Veng on 10 November. No answer so far.
Lawyer's fee: nothing, legal aid.
'''
REC={'001':'2025-01-08','002':'2025-01-15','003':'2025-02-03','004':'2025-02-17','005':'2025-02-21','006':'2025-03-06','007':'2025-03-10','008':'2025-03-24','009':'2025-04-02','010':'2025-04-07','011':'2025-04-10','012':'2025-04-11','013':'2025-04-14','014':'2025-05-05','015':'2025-05-12','016':'2025-05-20','017':'2025-06-02','018':'2025-06-16','019':'2025-07-07','020':'2025-07-21','021':'2025-08-20','022':'2025-09-05','023':'2025-09-22','024':'2025-11-03','025':'2025-11-17'}
if __name__=='__main__':
    os.makedirs(H+'/files',exist_ok=True)
    for k,t in P.items(): open(f'{H}/files/{k}.txt','w').write(t)
    print(len(P),'papers')
