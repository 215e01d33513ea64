#!/usr/bin/env python3
"""Checks every quote, works the answers out of facts.json, writes key.json and questions-asked.txt.
   --score answers.json : scores a list of {id, value, by, state}."""
import json,sys,os
from datetime import date
os.chdir(os.path.dirname(os.path.abspath(__file__)))
D=json.load(open("facts.json"));FX={f["id"]:f for f in D["facts"]};PP={p["paper"]:p for p in D["papers"]}
bad=0
for p in D["papers"]: p["text"]=open(p["file"]).read()
for f in D["facts"]:
    if f["quote"] not in PP[f["paper"]]["text"]: print("QUOTE NOT FOUND",f["id"],f["quote"]); bad+=1
if len(FX)!=len(D["facts"]): print("DOUBLE FACT ID"); bad+=1
F=lambda i:FX[i]["value"]
S=lambda *a:sum(F(i) for i in a)
def days(a,b): return (date.fromisoformat(F(b))-date.fromisoformat(F(a))).days
share=lambda a,b:round(100*a/b+1e-9,1)
Q=[]
def q(asker,text,value,state,facts,by=None,split=None,asof=None,note=None):
    Q.append((asker,text,value,state,facts.split(),by,split,asof,note))
K,AL,NK,NR,RN,CO,TW="known","at least","not known","nobody reported","reported as none","contradicted","total without records"
PO,MI,OR,CT,RE="police","ministry","organisation","court","reader of the yearly report"
# Copper Gecko
q(PO,"How many officers took part in the operation at Copper Gecko?",F("001.officers"),K,"001.officers 001.officers_struck",note="29 is struck.")
q(RE,"How many persons did the police find in the Copper Gecko building, by sex?",F("001.found"),K,"001.found 001.f 001.m",{"f":F("001.f"),"m":F("001.m")},"sex (f, m)",note="The neighbours' about 60 in 005 is what neighbours say was freed; the question asks what the police found.")
q(RE,"What part of the persons whom the police found at Copper Gecko were women (percent)?",share(F("001.f"),F("001.found")),K,"001.f 001.found")
q(RE,"The foreigners found at Copper Gecko, by citizenship, as the police count them at the end?",F("009.total"),K,"009.total 009.kenyan 009.tesfa 009.notknown 001.c.Indonesian 001.c.Bangladeshi",{"Indonesian":F("001.c.Indonesian"),"Kenyan":F("009.kenyan"),"Bangladeshi":F("001.c.Bangladeshi"),"Ethiopian":1,"not known":F("009.notknown")},"citizenship")
q(RE,"How many foreigners did the police find at Copper Gecko, as known on 1 March 2025?",None,CO,"001.foreign 001.c.Indonesian 001.c.Kenyan 001.c.Bangladeshi 001.c.notknown",{"001 total":F("001.foreign"),"001 sum":S("001.c.Indonesian","001.c.Kenyan","001.c.Bangladeshi","001.c.notknown")},"paper's total / sum of its rows","2025-03-01")
q(MI,"How many foreigners passed from the police to Immigration after the Copper Gecko operation?",None,CO,"001.hand 003.take 009.check",{"001":F("001.hand"),"003":F("003.take")},"paper",note="009: still being checked.")
q(MI,"How many foreigners passed from the police to Immigration after the Copper Gecko operation, as known on 20 February 2025?",F("001.hand"),K,"001.hand",asof="2025-02-20")
q(CT,"On what day did the foreigners of Copper Gecko pass from the police to Immigration?",None,CO,"001.handdate 003.takedate",{"001":F("001.handdate"),"003":F("003.takedate")},"paper")
q(OR,"On what day was the Copper Gecko building raided?",None,CO,"001.raid 005.raid",{"001":F("001.raid"),"005":F("005.raid")},"paper")
q(PO,"How many suspected victims of Copper Gecko did the police list, as known on 1 March 2025?",F("001.susp"),K,"001.susp",asof="2025-03-01")
q(PO,"How many suspected victims of Copper Gecko did the police list, as known on 1 July 2025, by sex?",F("009.susp"),K,"009.susp 001.v1 001.v2 001.v3 001.v4 001.v5 009.tesfa",{s:sum(F(i)["sex"]==s for i in ("001.v1","001.v2","001.v3","001.v4","001.v5","009.tesfa")) for s in "fm"},"sex (f, m)","2025-07-01")
q(RE,"How many victims of Copper Gecko were identified, by the committees?",None,CO,"012.cg 018.cg",{"012":F("012.cg"),"018":F("018.cg")},"paper")
q(PO,"Age of Rahim NOMUNA, as known on 1 March 2025?",None,NR,"001.v4",asof="2025-03-01",note="Left blank.")
q(PO,"Age of Rahim NOMUNA?",F("009.nomuna"),K,"001.v4 009.nomuna")
q(OR,"Age of SAO Udahor on the day of the operation?",F("001.v5")["age"],K,"001.v5 010.saoage",note="The birth certificate outweighs what she says in the house (18).")
q(OR,"How many persons under 18 from Copper Gecko are shown by a document to be so?",1,K,"001.v5 003.u18",note="SAO Udahor. The \"at least two\" of 005 names nobody.")
q(MI,"How many foreigners under 18 did the police count at Copper Gecko, as known on 20 February 2025?",None,NR,"001.u18",asof="2025-02-20",note="Not asked.")
q(MI,"How many foreigners under 18 did Immigration have from Copper Gecko?",F("003.u18"),RN,"003.u18")
q(PO,"How many persons were arrested at Copper Gecko, by the police's last word?",F("009.arr"),K,"009.arr 001.arr")
q(CT,"On what day were the men charged in the Copper Gecko case arrested?",None,CO,"001.arrdate 014.arrdate",{"001":F("001.arrdate"),"014":F("014.arrdate")},"paper")
q(CT,"What is the true name of \"Mr Long\", and his citizenship?",F("014.lim")["name"],K,"014.lim",{"citizenship":F("014.lim")["cit"]},"citizenship")
q(PO,"How much riel was seized at Copper Gecko, as known on 1 March 2025?",None,NR,"001.khr",asof="2025-03-01",note="Left blank.")
q(PO,"How much riel was seized at Copper Gecko?",F("009.khr"),RN,"001.khr 009.khr")
q(PO,"How many telephones were seized at Copper Gecko?",F("001.tel"),K,"001.tel 001.tel_struck")
q(OR,"Who owns the Copper Gecko building?",None,NK,"001.owner 014.cad")
q(OR,"How many foreigners of Copper Gecko were removed up to 28 February 2025, by citizenship?",F("003.rem"),K,"003.rem 003.r.Indonesian 003.r.Bangladeshi 003.r.Kenyan",{"Indonesian":F("003.r.Indonesian"),"Bangladeshi":F("003.r.Bangladeshi"),"Kenyan":F("003.r.Kenyan")},"citizenship")
q(OR,"How many of the persons removed up to 28 February 2025 were screened before removal, by Immigration?",F("003.screen"),RN,"003.screen 003.rem",note="\"not done\" for the 14.")
q(OR,"How much is the Kenyan woman of the newspaper said to have paid for release, in dollars?",F("005.paid"),K,"005.paid 005.name",note="Allegation; taker not known.")
q(MI,"How many complaints against officers does the provincial committee of Preah Sihanouk give for January–June 2025?",F("012.compl"),RN,"012.compl 005.paid 014.compl",note="A newspaper's story is not a complaint lodged; 014: none lodged.")
q(OR,"On what day did Tesfa MISAL fly?",F("017.flew"),K,"014.tesfa 017.flew")
# Preah Sihanouk half year
q(RE,"How many victims were identified in Preah Sihanouk in January–June 2025?",None,CO,"012.vic 012.q1 012.q2",{"012 total":F("012.vic"),"012 sum":S("012.q1","012.q2")},"half-year figure / sum of the quarters")
q(RE,"How many persons were convicted in Preah Sihanouk in January–June 2025?",None,NR,"012.conv",note="Return not in: not received from the court.")
q(RE,"How many persons were arrested in Preah Sihanouk in January–June 2025?",F("012.arr"),TW,"012.arr 009.arr 012.stueng")
q(RE,"How many victims were identified in Preah Sihanouk in July–September 2025?",None,NR,"012.vic 018.psv 012.stueng",note="No paper gives the quarter; 12 less 9 is not a count.")
# Prey Veng
q(OR,"Age of CHHEA Romduol?",None,CO,"002.age 007.agedoc 007.agesay 008.age",{"002 family book":F("002.age"),"007 passport":F("007.agedoc"),"007 she says":F("007.agesay"),"008 family book":F("008.age")},"paper and proof")
q(OR,"How many yuan did the groom's side pay for CHHEA Romduol?",None,CO,"007.yshe 007.ymother",{"007 she says":F("007.yshe"),"007 groom's mother says":F("007.ymother")},"who says it")
q(OR,"Days between the mother's complaint at the commune and CHHEA Romduol's reception at the airport?",days("002.date","008.recv"),K,"002.date 008.recv")
q(OR,"How much riel of the promised support had CHHEA Romduol been paid, as known on 1 June 2025?",0,RN,"008.promise",asof="2025-06-01",note="\"not yet paid out\"")
q(OR,"How much riel of support has CHHEA Romduol been paid, by the fund?",F("017.rom"),K,"017.rom 017.romdate")
q(OR,"Names of the two other women who went from the commune with CHHEA Romduol?",None,NR,"002.two 002.twonames 008.two",note="Not asked.")
q(MI,"How many Khmer women did the consulate in Specimen City help in January–24 April 2025?",F("007.jan_apr"),AL,"007.jan_apr 007.q1")
q(MI,"How many of the Khmer women helped by that consulate were under 18?",None,NK,"007.u18")
q(MI,"How many brides came back to Prey Veng in January–April 2025 by Social Affairs, and how many of them under 18?",F("008.ret"),TW,"008.ret 008.retu18 008.notin",{"under 18":F("008.retu18")},"under 18",note="CHHEA Romduol is not in the figure.")
# Koh Kong
q(MI,"How many workers did the labour inspectors count at Blue Crab, by sex?",F("004.workers"),K,"004.workers 004.f 004.m",{"f":F("004.f"),"m":F("004.m")},"sex (f, m)")
q(OR,"How many children worked at Blue Crab in March 2025?",None,CO,"004.u15 004.a1517 006.kkchild",{"004":S("004.u15","004.a1517"),"006":F("006.kkchild")},"paper",note="006: about.")
q(MI,"What part of the workers at Blue Crab were under 18 by the inspectors (percent)?",share(S("004.u15","004.a1517"),F("004.workers")),K,"004.u15 004.a1517 004.workers",note="Ages by statement.")
q(CT,"Age of NOP Vicheka on the day of the inspection?",F("004.nopdoc"),K,"004.nopsay 004.nopdoc",note="Birth certificate against 14 (says).")
q(OR,"How many workers at Blue Crab were beaten?",None,NR,"004.violence",note="Not asked.")
q(OR,"What did Labour decide the matter of Blue Crab to be?",F("004.dec"),K,"004.dec")
q(OR,"What came of the second visit to Blue Crab announced for 11 April 2025?",None,NR,"004.next",note="No paper.")
# hotline, Kep
q(RE,"How many calls about trafficking did the hotline have in January–March 2025?",None,CO,"006.tip 006.m1 006.m2 006.m3",{"006 total":F("006.tip"),"006 sum":S("006.m1","006.m2","006.m3")},"quarter / sum of months")
q(OR,"How many callers of the hotline about trafficking spoke no Khmer?",F("006.foreign"),AL,"006.foreign")
q(OR,"How many hotline referrals did the police of Kep get in January–June 2025?",None,CO,"006.kepref 011.hot",{"006":1,"011":F("011.hot")},"paper")
q(MI,"How many victims did the police of Kep report for January–June 2025?",F("011.vic"),RN,"011.vic")
q(MI,"How many complaints against officers did the police of Kep report for January–June 2025?",None,NR,"011.compl",note="Left blank.")
# Battambang
q(OR,"Age of the girl B-07 of Seven Moons, as known on 1 July 2025?",F("010.b07age"),K,"010.b07age",asof="2025-07-01",note="She says; no paper.")
q(CT,"Age of VANN Kolap on the day she was found?",F("013.vann"),K,"013.vann 013.b07 015.vann 015.def 010.b07age",note="Birth certificate.")
q(OR,"How many persons were in Reed Basket House on 31 May 2025, by sex?",F("010.end"),TW,"010.end 010.f 010.m",{"f":F("010.f"),"m":F("010.m")},"sex (f, m)")
q(CT,"Sentence of MEAS Samnom in years, as known on 1 October 2025?",F("013.meas"),K,"013.meas",asof="2025-10-01")
q(CT,"Sentence of MEAS Samnom in years, and how many of them suspended?",F("015.meas"),K,"015.meas 015.susp 016.sent 016.wait",{"suspended":F("015.susp")},"suspended",note="016 repeats 8 because the decision had not reached the prison; it replaces nothing.")
q(CT,"Age of MEAS Samnom?",None,CO,"013.measage 016.age",{"013":F("013.measage"),"016":F("016.age")},"paper")
q(CT,"On what day was judgment 57/25 of the court of Battambang given?",None,CO,"013.date 015.jdate",{"013":F("013.date"),"015":F("015.jdate")},"paper")
q(CT,"Is ROS Chhlang convicted in the end?",None,NK,"013.ros 015.ros",note="Acquitted; the prosecutor's appeal is pending.")
q(OR,"Compensation for VANN Kolap in riel, ordered in the end?",F("015.comp"),K,"013.comp 015.comp")
q(OR,"Compensation in riel paid to VANN Kolap by the fund?",F("017.vann"),RN,"017.vann 017.vannask")
q(MI,"How many prisoners under the law of 2008 did the prison of Battambang hold on 31 October 2025?",None,CO,"016.all 016.trial 016.app 016.final",{"016 total":F("016.all"),"016 sum":S("016.trial","016.app","016.final")},"total / sum of stages")
q(MI,"How many of those prisoners were under 18?",None,NR,"016.u18",note="Left blank.")
# fund, nation
q(RE,"How many persons did the fund help in January–September 2025, by sex?",F("017.pers"),TW,"017.pers 017.f 017.m 017.pay 017.twice",{"f":F("017.f"),"m":F("017.m")},"sex (f, m)",note="13 payments, 2 persons paid twice.")
q(RE,"How many victims were identified in the country in January–September 2025, by the national summary?",None,CO,"018.sum 018.psv 018.btb 018.pv 018.kk 018.kep",{"018 total":F("018.sum"),"018 sum":S("018.psv","018.btb","018.pv","018.kk","018.kep")},"written sum / sum of rows")
q(RE,"How many victims were identified in Banteay Meanchey in January–September 2025?",None,NR,"018.bm",note="Return not in.")
q(RE,"How many victims does Oddar Meanchey give for January–September 2025, by sex?",F("018.om"),TW,"018.om 018.omf 018.omdate",{"f":F("018.omf"),"m":1},"sex (f, m)",note="Late return, not in the national sum.")
q(RE,"How many victims under 18 does the national summary give?",F("018.u18"),AL,"018.u18")
q(MI,"How many complaints against officers does the national summary give?",None,NR,"018.compl",note="Not on the form.")
q(RE,"How much compensation was paid in the country in January–September 2025, by the national summary?",None,NK,"018.paid")
q(RE,"What part of the persons convicted by the national summary falls to Battambang (percent)?",share(F("018.convbtb"),F("018.conv")),TW,"018.conv 018.convbtb")
# people once
VV=["001.v1","001.v2","001.v3","001.v4","001.v5","009.tesfa"]
ff=sum(F(i)["sex"]=="f" for i in VV)+2; mm=sum(F(i)["sex"]=="m" for i in VV)
q(RE,"How many persons are named and called victim or suspected victim by police, social affairs or a court, each counted once, by sex?",ff+mm,K," ".join(VV)+" 008.ident 008.same 013.b07",{"f":ff,"m":mm},"sex (f, m)",note="Six of Copper Gecko, CHHEA Romduol, VANN Kolap.")
q(RE,"The same persons, by age on the day found or received?",ff+mm,K," ".join(VV)+" 009.nomuna 008.age 013.vann 013.b07",{"under 18":2,"18 and over":ff+mm-2},"under 18 / 18 and over",note="Each paper's age of CHHEA Romduol is over 18.")
q(CT,"How many named persons are convicted in the papers, each once, by sex?",2,K,"013.meas 013.phon 013.ros 015.meas 015.phon",{"f":1,"m":1},"sex (f, m)",note="ROS Chhlang is acquitted.")
W={"Hotline: answer of the police of Kep":"006.kepref","Hotline: answer of Labour Koh Kong about Blue Crab":"006.kkref","Social Affairs Prey Veng: answer of the police about \"Aunt Phal\"":"008.compl","Prosecution Preah Sihanouk: answer of the cadastral office":"014.cad","VANN Kolap: the fund's decision on an advance":"017.vannask"}
wb={k:F(v) for k,v in W.items()}; wb["Reed Basket House: result of B-07's health examination"]="2025-02-03"
q(OR,"Who still waits on 31 December 2025 for an answer or result, where a paper writes the day on which it was asked, sent or examined?",len(wb),AL," ".join(W.values())+" 010.health",wb,"who waits for what → since which day")
if len(Q)<60: bad+=1
key=[];asked=[]
for n,(a,t,v,st,fl,by,split,asof,note) in enumerate(Q,1):
    for i in fl:
        if i not in FX: print("NO FACT",n,i); bad+=1; continue
        if asof and PP[i[:3]]["received"]>asof: print("FACT LATER THAN DAY",n,i); bad+=1
    if (v is not None) and st in (CO,NK,NR): print("VALUE AND STATE",n); bad+=1
    if v is None and st not in (CO,NK,NR): print("NULL AND STATE",n); bad+=1
    if st==CO and len(set(by.values()))<2: print("NOT CONTRADICTED",n); bad+=1
    k={"id":"Q%03d"%n,"asker":a,"question":t,"value":v,"state":st}
    if by: k["by"]=by; k["split"]=split
    if asof: k["as_known_on"]=asof
    k["papers"]=sorted({i[:3] for i in fl}); k["facts"]=fl
    if note: k["note"]=note
    key.append(k)
    asked.append(k["id"]+"  "+t+(f"\n      split: {split}" if by and st!=CO else "")+(f"\n      as_known_on: {asof}" if asof else ""))
def norm(x):
    if isinstance(x,str): return " ".join(x.lower().split())
    if isinstance(x,(int,float)) and not isinstance(x,bool): return round(float(x),1)
    return x
def eq(a,b): return norm(a)==norm(b)
def zero(x): return x is not None and not isinstance(x,bool) and (x==0 or str(x).strip().lower() in("0","0.0","zero"))
if "--score" in sys.argv:
    A=json.load(open(sys.argv[sys.argv.index("--score")+1]))
    if isinstance(A,dict): A=[dict(v,id=i) for i,v in A.items()]
    A={x["id"]:x for x in A}; n=ok=z=other=st=0; out=[]
    for k in key:
        x=A.get(k["id"]); xb={norm(b):v for b,v in ((x or {}).get("by") or {}).items()}
        cells=[("value",k["value"],(x or {}).get("value"),x is not None and "value" in x)]
        cells+=[(b,v,xb.get(norm(b)),norm(b) in xb) for b,v in k.get("by",{}).items()]
        for c,kv,av,there in cells:
            n+=1; good=there and eq(kv,av); ok+=good
            if kv is None and there and zero(av): z+=1; out.append(f"ZERO FOR NULL {k['id']} {c}")
            elif kv is None and there and av is not None: other+=1
            if not good: out.append(f"{k['id']} {c}: key {kv!r}, answer {av!r}"+("" if there else " (left out)"))
        st+=bool(x and norm(x.get("state"))==norm(k["state"]))
    print("\n".join(out)); print(f"cells equal {ok} of {n} ({100*ok/n:.1f} %); zero where key is null: {z}{' -> FAILED' if z else ''}; something else where key is null: {other}; state equal {st} of {len(key)}; left out: {sum(k['id'] not in A for k in key)}")
else:
    json.dump(key,open("key.json","w"),ensure_ascii=False,indent=1)
    open("questions-asked.txt","w").write("\n".join(asked)+"\n")
    from collections import Counter
    print("papers",len(PP),"facts",len(FX),"questions",len(key),"cells",sum(1+len(k.get("by",{})) for k in key),dict(Counter(k["state"] for k in key)))
    print("CLEAN" if not bad else f"{bad} FAULTS")
sys.exit(1 if bad else 0)
