#!/usr/bin/env python3
"""Checks every quote against its paper, then writes facts.json and key.json. --score answers.json scores a set of answers."""
import json,os,re,sys
H=os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0,H)
from write_papers import P,REC
OFFICE={'001':('provincial police, Siem Reap','004/25 RBK'),'002':('hotline of the national police','HL-1/25'),'003':('provincial office of social affairs, Siem Reap','019/25'),'004':('provincial police, Preah Sihanouk','061/25'),'005':('General Department of Immigration','118/25'),'006':('ministry of social affairs, screening team','7/25'),'007':('embassy in Beijing','022/25'),'008':('provincial police, Prey Veng','033/25 (book of complaints)'),'009':('labour inspectorate of Kandal','071/25'),'010':('commune council, Mukh Kampul district','15/25'),'011':('provincial committee, Kep','03/25'),'012':('provincial committee, Pailin','08/25'),'013':('Poipet transit centre','31/25'),'014':('national committee, secretariat','40/25'),'015':('court of first instance of Siem Reap','12/25'),'016':('Poipet transit centre','44/25'),'017':('provincial committee, Mondulkiri','02/25'),'018':('prosecutor at the court of Preah Sihanouk','77/25'),'019':('national committee','66/25'),'020':('NGO shelter Invented Safe House','ISH/Q2/25'),'021':('court of appeal of Battambang','45/25'),'022':('court of first instance of Prey Veng','61/25'),'023':('national committee','81/25'),'024':('court of first instance of Preah Sihanouk','140/25'),'025':('legal aid lawyer, Prey Veng',None)}
F={}
def f(i,about,what,value,quote,how='said'):
    p=i[:3]; assert p in P; norm=lambda s:re.sub(r'\s+',' ',s)
    assert norm(quote) in norm(P[p]),(i,quote)
    assert i not in F,i; F[i]=dict(id=i,paper=p,about=about,what=what,value=value,how=how,quote=quote)
# 001
f('001a','Karaoke UTEAHOR-5','day of the check','2025-01-06','went in on 6 January 2025 at 21.30')
f('001b','Karaoke UTEAHOR-5','staff found (15 struck)',14,'~~15~~ 14 members of staff, all women')
f('001c','Vichka SAKALBANG','age said',16,'Vichka SAKALBANG, says 16, from Pursat','says')
f('001d','Malis SAKALBANG','age said',17,'Malis SAKALBANG, says 17, no papers, from Takeo','says')
f('001e','DARA Kumru','arrested','2025-01-06','Arrested the same night: the manager DARA Kumru, man, 41 years, Cambodian')
f('001f','DARA Kumru','age',41,'DARA Kumru, man, 41 years')
f('001g','DARA Kumru','offence','procurement of child prostitution, article 28','procurement of child prostitution, article 28')
f('001h','Karaoke UTEAHOR-5','owner',None,'his name is not known','not known')
f('001i','12 other women','screened','no','The other 12 women: not screened')
f('001j','Karaoke UTEAHOR-5','telephones taken',3,'Telephones taken: 3')
f('001k','Karaoke UTEAHOR-5','money taken',0,'Money: nil','none')
f('001l','Vichka and Malis','sisters','no','The two are not sisters')
f('001m','Vichka SAKALBANG','province of origin','Pursat','Vichka SAKALBANG, says 16, from Pursat')
f('001n','Malis SAKALBANG','province of origin','Takeo','Malis SAKALBANG, says 17, no papers, from Takeo')
# 002
f('002a','hotline, 1-12 January 2025','all calls',37,'all calls in these 12 days: 37')
f('002b','hotline, 1-12 January 2025','calls about suspected trafficking',5,'suspected trafficking: 5')
f('002c','hotline, 1-12 January 2025','wrong numbers',11,'wrong number: 11')
f('002d','hotline, 1-12 January 2025','other subjects',None,'other subjects: not sorted','not counted')
f('002e','Karaoke UTEAHOR-5','girls under 18 named by the caller',4,'Says "four girls younger than eighteen" serve at Karaoke Uteahor-5','allegation')
f('002f','call of 9 January','passed on to',None,'passed to: ............','left blank')
f('002g','call of 9 January','language','Thai','a woman, speaks Thai only')
f('002h','call of 11 January','age of the caller',None,'a boy, age not asked','not asked')
f('002i','hotline, 1-12 January 2025','callers men',16,'men 16, women 18, not noted 3')
f('002j','hotline, 1-12 January 2025','callers women',18,'men 16, women 18, not noted 3')
f('002k','hotline, 1-12 January 2025','callers sex not noted',3,'men 16, women 18, not noted 3')
f('002l','call of 3 January','passed on','2025-01-04','passed on to the police of Siem Reap on 4 Jan')
f('002m','call of 9 January','name of the boat',None,'Name of the boat not understood','not known')
f('002n','call of 11 January','passed on to','Poipet transit centre','passed to: Poipet transit centre, 12 Jan')
# 003
f('003a','Vichka SAKALBANG','born','2008-05-12','birth certificate seen, born 12 May 2008','proof')
f('003b','Vichka SAKALBANG','identified as a victim','2025-01-20','Identified as a victim of trafficking on 20 January 2025 (sexual exploitation).\n   She went home to Pursat on 25 January.')
f('003c','Vichka SAKALBANG','went home','2025-01-25','She went home to Pursat on 25 January')
f('003d','Malis SAKALBANG','born','2006-12-30','family book seen, born 30 December 2006','proof')
f('003e','Malis SAKALBANG','age on the day of the check',18,'she was 18 on the day of your check, not 17 as in your report','correction')
f('003f','Malis SAKALBANG','identified as a victim','2025-01-20','Identified as a victim of trafficking on 20 January 2025 (sexual exploitation). Placed at the Invented Safe House')
f('003g','Malis SAKALBANG','placed at the Safe House','2025-01-21','Placed at the Invented Safe House on 21 January')
f('003h','12 other women','interviewed','2025-01-10','all 12 were interviewed on 10 January')
f('003i','12 other women','identified as victims',0,'None was identified as a victim','none')
f('003j','12 other women','did not want to answer',2,'two of the 12 did not want to answer','margin')
f('003k','Vichka and Malis','legal help',None,'Legal help: not yet asked for','pending')
f('003l','Vichka and Malis','form','sexual exploitation','(sexual exploitation)')
# 004
f('004a','SPECIMEN-7','foreigners found',46,'Foreigners found: 46')
for k,(c,v) in enumerate((('Chinese',21),('Vietnamese',12),('Indonesian',8),('others',5))): f('004'+'bcde'[k],'SPECIMEN-7',c+' found',v,f'{c} {v}')
f('004f','SPECIMEN-7','men found',39,'Men 39, women 7'); f('004g','SPECIMEN-7','women found',7,'Men 39, women 7')
f('004h','SPECIMEN-7','children found',0,'Children: none','none')
f('004i','SPECIMEN-7','passports in the safe',30,'In a safe: 30 passports')
f('004j','SPECIMEN-7','cash seized, USD',12000,'Cash 12,000 USD, seized')
f('004k','SPECIMEN-7','arrested',3,'Arrested (3)')
f('004l','SPECIMEN-7','handed to Immigration',44,'Handed to Immigration on 15 February: 44 foreigners')
f('004m','SPECIMEN-7','what the police call it','labour dispute','We regard it as a labour dispute')
f('004n','SPECIMEN-7','Cambodian staff',None,'some, sent home, not counted','not counted')
f('004o','LAO Yangpin','age',30,'LAO Yangpin, man, about 30','about')
f('004p','SOKHA Kumru','role','guard','SOKHA Kumru, man, 27, Cambodian, guard at the gate')
f('004q','SPECIMEN-7','day of the operation','2025-02-14','Building SPECIMEN-7, 14 February 2025')
# 005
f('005a','SPECIMEN-7','received by Immigration',43,'43 foreigners: 39 men, 4 women')
f('005b','SPECIMEN-7','screened before Immigration',None,'Screened for trafficking before their coming to us: not known','not known')
f('005c','SPECIMEN-7','screened at Immigration',20,'18 to 20 February: 20')
f('005d','SPECIMEN-7','removed, Vietnamese',9,'Removed to their country on 20 February: 9 Vietnamese')
f('005e','SPECIMEN-7','removed unscreened',9,'these nine were not screened','margin')
f('005f','SPECIMEN-7','still held on 21 February',34,'Still here on 21 February: 34')
f('005g','SPECIMEN-7','men received',39,'43 foreigners: 39 men, 4 women'); f('005h','SPECIMEN-7','women received',4,'43 foreigners: 39 men, 4 women')
# 006
f('006a','SPECIMEN-7','screened',20,'Persons screened: 20')
f('006b','SPECIMEN-7','victims identified',6,'Identified as victims of trafficking: 6')
f('006c','SPECIMEN-7','victims Indonesian',4,'4 Indonesian, 1 Vietnamese, 1 Chinese'); f('006d','SPECIMEN-7','victims Vietnamese',1,'4 Indonesian, 1 Vietnamese, 1 Chinese'); f('006e','SPECIMEN-7','victims Chinese',1,'4 Indonesian, 1 Vietnamese, 1 Chinese')
f('006f','SPECIMEN-7','victims men',5,'5 men, 1 woman'); f('006g','SPECIMEN-7','victims women',1,'5 men, 1 woman')
f('006h','SPECIMEN-7','not victims',13,'Not victims: 13')
f('006i','SPECIMEN-7','result pending',1,'Result pending: 1 (a Bangladeshi','pending')
f('006j','BUNGA Contoh','age',24,'BUNGA Contoh, Indonesian, 24')
f('006k','BUNGA Contoh','taken to the Safe House','2025-02-21','She was taken to the Invented Safe House on 21 February')
f('006l','SPECIMEN-7','form','forced labour','forced labour, swindling people through the internet')
f('006m','SPECIMEN-7','victims minors',0,'All adults','all listed')
f('006n','SPECIMEN-7','what the team calls it','trafficking of six','the team does not agree for the six')
# 007
f('007a','SREYLEAK Uteahor','year of birth',1999,'SREYLEAK Uteahor, woman, born 1999')
f('007b','SREYLEAK Uteahor','flew home','2025-03-05','flew home on 5 March 2025')
f('007c','SREYLEAK Uteahor','paid by the husband\'s family, USD',8000,'The family of the husband paid 8,000 USD, she says','says')
f('007d','SREYLEAK Uteahor','ticket paid by','the embassy','The ticket was paid by the embassy')
f('007e','SREYLEAK Uteahor','children',None,'Children: she did not wish to speak of it','refused')
f('007f','embassy in Beijing, January-February 2025','women helped to return',11,'this embassy helped 11 women to return')
f('007g','embassy in Beijing, January-February 2025','men helped to return',0,'men: none','none')
f('007h','SREYLEAK Uteahor','passport kept by','mother of the husband','kept by the mother of the husband')
f('007i','SREYLEAK Uteahor','came to the embassy','2025-02-17','came to the embassy on 17 February 2025')
f('007j','SREYLEAK Uteahor','victim, says the embassy',None,'The embassy does not decide whether she is a victim','not decided')
# 008
f('008a','SREYLEAK Uteahor','complaint','2025-03-12','day of complaint: 12 March 2025'); f('008b','SREYLEAK Uteahor','investigation opened','2025-03-13','opened: 13 March 2025')
f('008c','SREYLEAK Uteahor','identified as a victim','2025-03-14','complainant identified as victim on 14 March 2025, forced marriage')
f('008d','SREYLEAK Uteahor','money she got, USD',1000,'The complainant herself got 1,000 USD')
f('008e','SREYLEAK Uteahor','age',25,'Srey Leak UTEAHOR, woman, 25 years')
f('008f','THIDA Sakalbang','age',45,'THIDA Sakalbang, woman, about 45','about')
f('008g','THIDA Sakalbang','where',None,'where she is, is not known','not known')
f('008h','book of complaints, Prey Veng','withdrawn','034/25','No. 034/25 withdrawn the same day')
f('008i','SREYLEAK Uteahor','form','forced marriage','identified as victim on 14 March 2025, forced marriage')
f('008j','THIDA Sakalbang','citizenship','Cambodian','about 45, Cambodian, last lived in Kampong Cham')
# 009/010
f('009a','Brick SAMPLE-3','children under 15',9,'Children under 15 seen carrying bricks: 9'); f('009b','Brick SAMPLE-3','families',12,'Families: 12')
f('009c','Brick SAMPLE-3','debts, USD',14400,'14,400 USD together','as the owner wrote'); f('009d','Brick SAMPLE-3','contracts',0,'Work contracts: none','none')
f('009e','Brick SAMPLE-3','fine',0,'Fine: none','none'); f('009f','Brick SAMPLE-3','signs of trafficking',None,'our form does not ask this','not asked')
f('009g','Brick SAMPLE-3','day of the visit','2025-03-18','on 18 March 2025'); f('009h','Brick SAMPLE-3','measure','warning','Measure: warning'); f('009i','Brick SAMPLE-3','licence ended','2024-12-31','Licence of the kiln: ended 31 December 2024')
f('010a','Brick SAMPLE-3','children under 15',7,'Children under 15: 7'); f('010b','Brick SAMPLE-3','families',12,'12 families')
f('010c','Brick SAMPLE-3','children who go to school',4,'Of these go to school: 4'); f('010d','Brick SAMPLE-3','families who may not leave',5,'Families who say they may not leave before paying: 5','says')
f('010e','Brick SAMPLE-3','families who did not answer',2,'Families who did not answer: 2'); f('010f','Brick SAMPLE-3','complaints of families',0,'No family has complained to us','none')
# 011/012
f('011a','Kep, Q1','cases',0,'ករណីជួញដូរមនុស្ស៖ គ្មាន','none'); f('011b','Kep, Q1','victims',0,'ជនរងគ្រោះ៖ គ្មាន','none'); f('011c','Kep, Q1','suspects',0,'ជនសង្ស័យ៖ គ្មាន','none')
f('011d','Kep, Q1','trainings',1,'១ វគ្គ អ្នកចូលរួម ២៦ នាក់ (ស្រី ៩ នាក់)'); f('011e','Kep, Q1','participants',26,'អ្នកចូលរួម ២៦ នាក់'); f('011f','Kep, Q1','women participants',9,'(ស្រី ៩ នាក់)'); f('011g','Kep, Q1','money spent',None,'ថវិកាចំណាយ៖ មិនទាន់បូកសរុប','pending')
f('012a','Pailin, Q1','cases',2,'cases: 2'); f('012b','Pailin, Q1','suspects',3,'suspects: 3'); f('012c','Pailin, Q1','victims',None,'victims: trainings: 0','left blank')
f('012d','Pailin, Q1','trainings',0,'trainings: 0','none'); f('012e','Pailin, Q1','money spent, riel',1200000,'money spent: 1,200,000 riel'); f('012f','Pailin, Q1','suspects who are police officers',1,'one of the suspects is a police officer'); f('012g','Pailin, Q1','that officer suspended','no','He is not suspended')
# 013/016
f('013a','Poipet, March','received',412,'People received from Thailand: 412'); f('013b','Poipet, March','children',31,'Of these children: 31'); f('013c','Poipet, March','women',120,'Women (18 and over): 120')
f('013d','Poipet, March','screened',None,'Screened: not recorded this month','not recorded'); f('013e','Poipet, March','victims',3,'Identified as victims: 3')
f('013f','two sisters','ages',[9,11],'two sisters, 9 and 11, from Poipet'); f('013g','VANNA Prasodith','age',34,'VANNA Prasodith, man, 34'); f('013h','VANNA Prasodith','months without wages',14,'wages not paid for 14 months'); f('013i','boy of the hotline message','found','no','The boy of the hotline message of January was not found')
f('013j','two sisters','form','forced begging','sent to beg in Bangkok'); f('013k','VANNA Prasodith','work','fishing boat','worked on a fishing boat')
f('016a','Poipet, March','received',421,'received from Thailand 421, not 412 (figures turned round)','correction'); f('016b','Poipet, April','received',388,'April 2025: received 388'); f('016c','Poipet, April','children',27,'children 27'); f('016d','Poipet, April','victims',0,'identified as victims: none','none'); f('016e','Poipet, April','screened',45,'Screened in April: 45')
f('016f','two sisters','went to the grandmother','2025-04-15','went back to their grandmother on 15 April'); f('016g','VANNA Prasodith','went home','2025-04-03','VANNA Prasodith (36 years) went to Kampong Thom on 3 April'); f('016i','VANNA Prasodith','age',36,'VANNA Prasodith (36 years)'); f('018j','SPECIMEN-7','passports in the file',28,'Passports in the file: 28'); f('016h','Poipet, March','victims',3,'The victims stay 3')
# 014
f('014a','returns Q1','received',22,'received from 22 of 25 provinces'); f('014b','returns Q1','missing',['Koh Kong','Mondulkiri','Stung Treng'],'Missing: Koh Kong, Mondulkiri, Stung Treng'); f('014c','officer of the border police at Poipet','accused of',"taking money from brokers",'an officer of the border police at Poipet takes money from brokers','allegation'); f('014d','officer of the border police at Poipet','answer of the disciplinary office',None,'Answer: not yet','pending'); f('014e','meeting 28 April','present',18,'Present: 18 members'); f('014f','meeting 28 April','absent without a word',3,'Absent without a word: 3'); f('014g','officer of the border police at Poipet','passed on','2025-04-22','Passed to the disciplinary office on 22 April'); f('014h','Pailin, Q1','victims: asked',None,'Pailin: victims left blank. The secretariat will ask','pending')
f('014i','Brick SAMPLE-3','difference of the children','pending','Labour ministry to clear it up by June','pending')
# 015/021
f('015a','DARA Kumru','charge dismissed','2025-05-06','Order of 6 May 2025: the charge is dismissed'); f('015b','DARA Kumru','set free','2025-05-07','Set free on 7 May 2025'); f('015c','DARA Kumru','held since','2025-01-08','held since 8 January 2025'); f('015d','DARA Kumru','prosecutor appeals','2025-05-09','prosecutor appeals, 9 May','margin')
f('015e','DARA Kumru','case number','88/25','In the case 88/25')
f('021a','DARA Kumru','order set aside','2025-08-14','Decision of 14 August 2025'); f('021b','DARA Kumru','outcome','sent to trial','DARA Kumru is sent to trial at Siem Reap for article 28'); f('021c','DARA Kumru','day of trial',None,'Day of trial: not written','not written'); f('021d','DARA Kumru','held','no','He stays at liberty')
# 017 018
f('017a','Mondulkiri, Q1','cases',1,'cases 1, suspects 2, victims 1'); f('017b','Mondulkiri, Q1','suspects',2,'cases 1, suspects 2, victims 1'); f('017c','Mondulkiri, Q1','victims',1,'victims 1 (a girl of 15, domestic servitude)'); f('017d','Mondulkiri, Q1','trainings',0,'trainings none','none'); f('017e','girl of Mondulkiri','court',None,'Court: nothing heard yet','pending'); f('017f','girl of Mondulkiri','age',15,'a girl of 15'); f('017g','girl of Mondulkiri','form','domestic servitude','domestic servitude')
f('018a','SPECIMEN-7','accused',3,'all three held since 16 February 2025'); f('018b','SPECIMEN-7','held since','2025-02-16','all three held since 16 February 2025'); f('018c','SPECIMEN-7','victims heard',4,'Heard by the investigating judge: 4'); f('018d','SPECIMEN-7','victims who left before they could be heard',2,'Two left the country before they could be heard'); f('018e','SPECIMEN-7','day of trial',None,'Day of trial: not fixed','pending'); f('018f','LAU Yangpin','spelling','LAU Yangpin (in the police papers LAO)','LAU Yangpin (in the police papers LAO)'); f('018g','SPECIMEN-7','investigation closed','2025-05-30','Investigation closed on 30 May 2025'); f('018h','SOKHA Kumru','charged under article 253','no','(not for number 3)'); f('018i','SPECIMEN-7','introductory submission','2025-02-18','introductory submission of 18 February 2025')
# 019/023
f('019a','first half of 2025','cases',41,'Cases 41 (first half of 2024: 36)'); f('019b','first half of 2024','cases',36,'first half of 2024: 36'); f('019c','first half of 2025','suspects',63,'Suspects 63'); f('019d','first half of 2025','victims',88,'Victims 88'); f('019e','first half of 2025','victims women and girls',52,'women and girls 52'); f('019f','first half of 2025','victims men and boys',30,'men and boys 30'); f('019g','first half of 2025','victims sex not written',6,'sex not written 6'); f('019h','first half of 2025','trainings',12,'Trainings 12'); f('019i','Poipet, March','received',412,'Poipet, March: 412 received','repeats the old figure'); f('019j','first half of 2025','officers punished',None,'nothing reported','not reported'); f('019k','returns Q1','received',23,'first quarter 23 of 25'); f('019l','returns Q2','received',21,'second quarter 21 of 25')
f('023a','first half of 2025','victims',83,'victims of the first half of 2025 are 83, not 88','correction'); f('023b','first half of 2025','victims women and girls',48,'Women and girls 48, men and boys 29, sex not written 6','correction'); f('023c','first half of 2025','victims men and boys',29,'men and boys 29','correction'); f('023d','first half of 2025','victims sex not written',6,'sex not written 6'); f('023e','Stung Treng, Q1','cases',0,'cases 0, victims 0','none'); f('023f','Koh Kong, Q1','return',None,'Koh Kong has still sent nothing','not in'); f('023g','Stung Treng, Q1','victims',0,'cases 0, victims 0','none'); f('023h','first half of 2025','counted twice',5,'five were counted twice')
# 020
f('020a','Safe House','clients on 1 April',17,'Clients on 1 April 17'); f('020b','Safe House','admitted Q2',6,'admitted 6'); f('020c','Safe House','left Q2',9,'left 9'); f('020d','Safe House','clients on 30 June',14,'on 30 June 14'); f('020e','Malis SAKALBANG','left the Safe House','2025-06-12','Malis left on 12 June to an uncle in Takeo'); f('020f','BUNGA Contoh','left for Indonesia','2025-04-03','BUNGA Contoh left on 3 April for Indonesia'); f('020g','Safe House','clients who do not agree',4,'4 do not agree that their data go to others'); f('020h','Safe House','children admitted Q2',2,'Children among the 6 admitted: 2'); f('020i','Safe House','psychologist','empty since May','Psychologist: post empty since May'); f('020j','Safe House','money from the state',0,'Money from the state: none','none')
# 022
f('022a','THIDA Sakalbang','sentence, months',96,'Sentence: 8 years'); f('022b','THIDA Sakalbang','fine, riel',6000000,'Fine: 6,000,000 riel'); f('022c','THIDA Sakalbang','compensation, riel',20000000,'Compensation to Sreyleak Uteahor: 20,000,000 riel'); f('022d','THIDA Sakalbang','presence','absent','born 1981, Cambodian, absent'); f('022e','THIDA Sakalbang','born',1981,'THIDA Sakalbang, woman, born 1981'); f('022f','THIDA Sakalbang','judgment','2025-08-28','JUDGMENT No. 61/25 of 28 August 2025'); f('022g','THIDA Sakalbang','article','16','article 16 of the law of 2008')
# 024 025
f('024a','WEI Yangpin','sentence, months',144,'article 253 of the Penal Code. 12 years'); f('024b','LAU Yangpin','outcome','acquitted','LAU Yangpin, 31: not guilty'); f('024c','SOKHA Kumru','sentence, months',36,'3 years, of which 2 years are suspended'); f('024d','SOKHA Kumru','suspended, months',24,'of which 2 years are suspended'); f('024e','SPECIMEN-7','confiscated, USD',12000,'The 12,000 USD are confiscated'); f('024f','SPECIMEN-7','compensation to each, riel',10000000,'to each of the six victims 10,000,000 riel'); f('024g','WEI Yangpin','appeals','2025-10-29','WEI appeals, 29 October','margin'); f('024h','LAU Yangpin','age',31,'LAU Yangpin, 31'); f('024i','SPECIMEN-7','judgment','2025-10-20','JUDGMENT No. 140/25 of 20 October 2025'); f('024j','SPECIMEN-7','accused present',3,'All three present'); f('024k','SPECIMEN-7','victims awarded',6,'each of the six victims'); f('024l','SOKHA Kumru','outcome','convicted','SOKHA Kumru, 27: guilty, article 12')
f('025a','THIDA Sakalbang','arrested','2025-11-02','THIDA Sakalbang was arrested on 2 November in Kampong Cham'); f('025b','THIDA Sakalbang','opposition filed','2025-11-08','On 8 November she filed opposition'); f('025c','THIDA Sakalbang','new hearing',None,'The new hearing: day not fixed','pending'); f('025d','SREYLEAK Uteahor','received, riel',0,'has not received one riel','none'); f('025e','SREYLEAK Uteahor','age',27,'Sreyleak Uteahor, 27 years'); f('025f','SREYLEAK Uteahor','protection asked','2025-11-10','protection was asked of the police of Prey Veng on 10 November'); f('025g','SREYLEAK Uteahor','answer about protection',None,'No answer so far','pending'); f('025h','lawyer','fee',0,"Lawyer's fee: nothing",'none')
LINKS=[dict(person='SREYLEAK Uteahor',mentions=['007 SREYLEAK Uteahor','008 Srey Leak UTEAHOR','022 Sreyleak Uteahor','025 Sreyleak Uteahor'],certainty='sure'),dict(person='THIDA Sakalbang',mentions=['007 "THIDA"','008 THIDA Sakalbang','022 THIDA Sakalbang','025 THIDA Sakalbang'],certainty='likely for 007 (first name, broker), sure for 008, 022, 025'),dict(person='LAU Yangpin',mentions=['004 LAO Yangpin','018 LAU Yangpin','024 LAU Yangpin'],certainty='sure (018 says so)'),dict(person='Malis SAKALBANG',mentions=['001','003','020 "Malis"'],certainty='sure for 001, 003; likely for 020 (placed at the Safe House on 21 January)'),dict(person='BUNGA Contoh',mentions=['006','020'],certainty='sure'),dict(person='DARA Kumru',mentions=['001','015','021'],certainty='sure (015 gives no age; article, place and name carry it)'),dict(person='VANNA Prasodith',mentions=['013','016'],certainty='sure'),dict(never_one_person=['DARA Kumru and SOKHA Kumru','WEI Yangpin and LAU Yangpin','Vichka SAKALBANG, Malis SAKALBANG and THIDA Sakalbang','Vichka and Malis (001: not sisters)']),dict(not_established=['the boy of the call of 11 January (002) is the boy "of the hotline message of January" in 013 (likely), nobody else','the woman of the call of 9 January (002) and VANNA Prasodith\'s family: no paper says so'])]
Q=[]
def q(asker,text,value,state,facts,by=None,on=None,note=None): Q.append(dict(id='Q%03d'%(len(Q)+1),asker=asker,question=text,value=value,by=by,state=state,as_known_on=on,papers=sorted({x[:3] for x in facts}),facts=list(facts),note=note))
v=lambda i:F[i]['value']
exec(open(os.path.join(H,'questions.py')).read())
def main():
    for x in Q:
        for i in x['facts']: assert i in F,(x['id'],i)
        if x['as_known_on']:
            for i in x['facts']: assert REC[i[:3]]<=x['as_known_on'],(x['id'],i)
        if x['state'] in('not known','nobody reported','contradicted') : assert x['value'] is None,x['id']
        if x['state']=='reported as none': assert x['value'] in(0,'none') ,x['id']
    papers=[dict(paper=p,office=OFFICE[p][0],register_number=OFFICE[p][1],received=REC[p],facts=[F[i] for i in F if i[:3]==p]) for p in sorted(P)]
    json.dump(dict(papers=papers,links=LINKS),open(H+'/facts.json','w'),ensure_ascii=False,indent=1)
    json.dump(Q,open(H+'/key.json','w'),ensure_ascii=False,indent=1)
    cells=sum(len(x['by']) if x['by'] else 1 for x in Q)
    import collections; print(len(F),'facts,',len(Q),'questions,',cells,'cells;',dict(collections.Counter(x['state'] for x in Q)),'as known on:',sum(1 for x in Q if x['as_known_on']))
    unused=[i for i in F if not any(i in x['facts'] for x in Q)]; print('facts no question rests on:',len(unused))
def score(fn):
    A={a['id']:a for a in json.load(open(fn))}; eq=n=zero=els=st=0
    for x in Q:
        a=A.get(x['id'],{}); st+=a.get('state')==x['state']
        cells=[(k,w,(a.get('by') or {}).get(k)) for k,w in x['by'].items()] if x['by'] else [('',x['value'],a.get('value'))]
        if x['id'] not in A: n+=len(cells); continue
        for k,w,g in cells:
            n+=1; norm=lambda z:sorted(map(str,z)) if isinstance(z,list) else z.strip().lower() if isinstance(z,str) else z
            if norm(w)==norm(g): eq+=1
            elif w is None: zero+=g==0; els+=g!=0
            if not (norm(w)==norm(g)): print(x['id'],k,'key',w,'answer',g)
    print(f'equal {eq}/{n}; zero for null {zero} (must be 0); else for null {els}; state equal {st}/{len(Q)}')
if __name__=='__main__':
    main()
    if '--score' in sys.argv: score(sys.argv[-1])
