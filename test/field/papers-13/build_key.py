#!/usr/bin/env python3
"""Checks every quote, works the answers out of facts.json, writes key.json and questions-asked.txt.
   --score answers.json : scores answers (list of {id, value, by, state})."""
import json,sys,datetime as dt
D=json.load(open("facts.json",encoding="utf-8"))
bad=0; seen=set()
REC={p["paper"]:p["received"] for p in D["papers"]}
for f in D["facts"]:
    if f["id"] in seen: print("double id",f["id"]); bad+=1
    seen.add(f["id"])
    if f["quote"] not in open(f"files/{f['paper']}.txt",encoding="utf-8").read(): print("quote not found",f["id"]); bad+=1
for l in D["links"]:
    for m in l["mentions"]:
        if m not in REC: bad+=1
if bad: sys.exit(f"{bad} faults")
V={f["id"]:f["value"] for f in D["facts"]}
d=dt.date.fromisoformat
def days(a,b): return (d(b)-d(a)).days
def age(born,on):
    b,o=d(born),d(on); return o.year-b.year-((o.month,o.day)<(b.month,b.day))
def pct(a,b): return round(100*a/b+1e-9,1)
def tot(x): return sum(x.values())
K=[]
def q(asker,text,value,state,facts,by=None,labels=None,on=None,note=None):
    facts=facts.split()
    for x in facts:
        assert x in V,x
        if on: assert REC[x[:3]]<=on,(x,on)
    e={"id":f"Q{len(K)+1:03d}","asker":asker,"question":text,"as_known_on":on or "2025-12-31","value":value}
    if by is not None: e["by"]=by
    e["state"]=state; e["papers"]=sorted({x[:3] for x in facts}); e["facts"]=facts
    if note: e["note"]=note
    e["_labels"]=labels
    K.append(e)
KN,AL,NK,NR,RN,CO,TW="known","at least","not known","nobody reported","reported as none","contradicted","total without records"

# --- the tower
q("reader of the yearly report","How many persons were found on floors 2 and 3 of Specimen Tower 4 on 14 January 2025, by sex?",V["011.found"],KN,"001.found 001.sex 011.found 011.women",{"f":V["011.women"],"m":V["001.sex"]["m"]},"f, m")
q("ministry","How many persons were found on floors 2 and 3 of Specimen Tower 4 on 14 January 2025, as the police had reported it by 30 April 2025?",V["001.found"],KN,"001.found",on="2025-04-30")
c=dict(V["001.cit"]); c["Indonesian"]=V["011.ind"]; assert tot(c)==V["011.found"]
q("reader of the yearly report","The persons found at Specimen Tower 4 on 14 January 2025: by citizenship, as the police write it, corrections included?",tot(c),KN,"001.cit 011.ind 011.found",c,"Philippine, Indonesian, Chinese, Cambodian")
assert tot(V["004.cit"])==V["004.took"]
q("auditor","How many persons from Specimen Tower 4 did Immigration take over, by citizenship on its own register?",V["004.took"],KN,"004.took 004.cit",V["004.cit"],"Philippine, Indonesian, Chinese, Cambodian, not known")
q("auditor","How many persons left Specimen Tower 4 for Immigration in the night of the operation, as known on 1 March 2025?",None,CO,"001.lorry 004.took",{"001":V["001.lorry"],"004":V["004.took"]},on="2025-03-01")
q("auditor","How many persons left Specimen Tower 4 for Immigration in the night of the operation, as known on the closing day?",V["011.lorry"],KN,"001.lorry 004.took 011.lorry")
rm=V["004.remc"]+V["004.remi"]
q("organisation","How many persons from Specimen Tower 4 were removed up to 19 February 2025, by month of removal?",rm,KN,"004.remc 004.remi",{"January":V["004.remc"],"February":V["004.remi"]},"January, February")
un={"Chinese":V["004.remc"]-V["004.remcs"],"Indonesian":V["004.remi"]-V["004.remis"]}
q("organisation","How many of those removed up to 19 February 2025 had not been screened before removal, by citizenship?",tot(un),KN,"004.remc 004.remcs 004.remi 004.remis",un,"Chinese, Indonesian")
q("organisation","What share (percent) of those removed up to 19 February 2025 had been screened before removal?",pct(V["004.remis"]+V["004.remcs"],rm),KN,"004.remc 004.remcs 004.remi 004.remis")
sx=[V[f"001.v{i}"]["sex"] for i in range(1,7)]; assert len(sx)==V["001.sus"]
q("reader of the yearly report","How many persons of Specimen Tower 4 did the police write down as suspected victims, by sex?",V["011.sus"],KN,"001.sus 001.v1 001.v2 001.v3 001.v4 001.v5 001.v6 011.sus",{"f":sx.count("f"),"m":sx.count("m")},"f, m")
q("court","How old was RETH Specimen on 14 January 2025, as known on 1 February 2025?",V["001.v5"]["age"],KN,"001.v5",on="2025-02-01",note="He says so himself; no other paper yet.")
q("court","How old was RETH Specimen on 14 January 2025, as known on the closing day?",age(V["011.reth"],V["001.day"]),KN,"001.v5 011.reth")
q("court","How old was Siti CONTOH on 14 January 2025?",age(V["004.siti"],V["001.day"]),KN,"001.v4 004.siti")
q("court","How old was KEO Udaharan in the matter of Specimen Tower 4, as known on 31 July 2025?",None,CO,"001.keoage 013.keoage",{"001":V["001.keoage"],"013":V["013.keoage"]},on="2025-07-31")
q("court","How old was KEO Udaharan on 14 January 2025, as known on the closing day?",age(V["017.keoborn"],V["001.day"]),KN,"001.keoage 013.keoage 017.keoborn")
q("auditor","How many US dollars were seized at Specimen Tower 4?",V["011.usd"],KN,"001.usd 011.usd 017.usd")
q("minister","Did the hotline pass on what call 101 says about an officer at the gate (yes or no)?",V["008.notpassed"],KN,"008.gate 008.notpassed")
q("minister","How many persons were on floor 5 of Specimen Tower 4 on 14 January 2025?",None,NK,"001.fl5 011.fl5k")
q("minister","How many persons were found on floor 5 of Specimen Tower 4 on 3 February 2025?",V["011.fl5"],RN,"011.fl5")
q("minister","How many dollars is a police captain alleged to have got for leaving the fifth floor alone, and did the one who says it see the money himself (yes or no)?",V["006.captain"],KN,"006.captain 006.notseen 006.deny",{"saw it himself":V["006.notseen"]},"saw it himself",note="Allegation, hearsay, denied by the spokesman.")
q("organisation","How many of the persons whom Immigration took over from Specimen Tower 4 complained there against officers?",None,NR,"004.compl")
q("auditor","How many US dollars of the overstay fines asked of the Philippine citizens of Specimen Tower 4 were paid?",None,NR,"004.paid")
q("organisation","How many of the police's suspected victims of Specimen Tower 4 were paid nothing for their work there?",1,AL,"001.pay1 001.pay2 001.payo",note="Jun HALIMBAWA; four were not asked.")
q("organisation","How many days did Maria HALIMBAWA stay at Uteahor House, from the day she came to the day she flew?",days(V["009.came"],V["009.flew"]),KN,"004.shelter 009.came 009.flew")
q("ministry","How many victims were there in Contoh district, Banteay Meanchey, in January-June 2025?",V["012.r3"],RN,"012.r3")
q("organisation","Where did V-6, the man who speaks Burmese, go after 1 March 2025?",None,NK,"011.v6")
g=["f" if V["013.keo"]["sex"]=="f" else "m",V["013.wu"]["sex"],V["013.lee"]["sex"]]
q("minister","How many persons did Judgment 63/25 of Svay Rieng convict, by sex?",len(g),KN,"013.wu 013.lee 013.keo 013.zhao",{"f":g.count("f"),"m":g.count("m")},"f, m")
q("court","KEO Udaharan's sentence in months, as known on 31 August 2025?",12*V["013.keo"]["years"],KN,"013.keo",{"to be served":12*V["013.keo"]["serve"],"suspended":12*V["013.keo"]["susp"]},"to be served, suspended",on="2025-08-31")
q("court","KEO Udaharan's sentence in months, as known on the closing day?",12*V["017.keo"]["years"],KN,"013.keo 017.keo",{"to be served":12*V["017.keo"]["serve"],"suspended":12*V["017.keo"]["susp"]},"to be served, suspended")
q("organisation","How many days passed between the acquittal of ZHAO Contoh and his release?",days(V["013.day"],V["016.rel"]),KN,"013.day 013.zhao 016.relx 016.rel")
q("court","What did the Court of Appeal decide on the acquittal of ZHAO Contoh?",None,NK,"013.prosapp 017.zhao",note="Postponed to 20 January 2026.")
q("court","Which accused of Specimen Tower 4 is written with two spellings of the name, and how does the judgment write it?","LEE Contoh",KN,"001.li 013.lee",note="LI Contoh in the police report.")
q("organisation","How many riel of damages stand awarded to RETH Specimen?",V["017.reth"],KN,"013.reth 017.reth")
q("organisation","How many riel of what was asked for RETH Specimen were not awarded, as known on the closing day?",V["013.reth"]["asked"]-V["017.reth"],KN,"013.reth 017.reth")
us=V["013.maria"]["got"]+V["013.jun"]["got"]; ask=V["013.maria"]["asked"]+V["013.jun"]["asked"]
q("minister","How many US dollars of damages were awarded for Specimen Tower 4, by person?",us,KN,"013.maria 013.jun 017.maria 017.jun",{"Maria HALIMBAWA":V["017.maria"],"Jun HALIMBAWA":V["017.jun"]},"Maria HALIMBAWA, Jun HALIMBAWA")
q("auditor","What share (percent) of the US dollars asked as damages for Specimen Tower 4 was awarded?",pct(us,ask),KN,"013.maria 013.jun 017.maria 017.jun")
q("organisation","How much money of the damages awarded in Svay Rieng had been paid to a victim by 30 November 2025?",V["018.dam"],RN,"018.dam")
q("ministry","How many persons were held for trafficking in the prison of Svay Rieng on 30 September 2025, by sex?",tot(V["016.tot"]),TW,"016.tot",V["016.tot"],"f, m")
q("embassy","How many consular visits did WU Contoh have in prison?",V["016.wuv"],RN,"016.wuv")
q("embassy","How many consular visits did LI Contoh have in prison?",None,NK,"016.liv")
# --- the kiln
ks=[V[f"003.k{i}"]["sex"] for i in range(1,5)]; assert len(ks)==V["003.kids"]
q("labour ministry","How many children did the inspectors see loading bricks at the Uteahor kiln, by sex?",len(ks),KN,"003.kids 003.k1 003.k2 003.k3 003.k4",{"f":ks.count("f"),"m":ks.count("m")},"f, m")
q("court","How many children work at the Uteahor kiln according to the complaint of 3 April 2025?",V["010.six"],KN,"010.compl 010.six",note="Allegation.")
q("organisation","For how many of the nine families of the kiln is a debt written as a figure, and how much is it together, by currency?",2,KN,"003.fam 003.debt1 003.debt2 003.debt3 003.debt4",{"USD":V["003.debt1"]["USD"]+V["003.debt2"]["USD"],"riel":V["003.debt1"]["riel"]},"USD, riel")
q("organisation","How large is the debt of the family of HENG Contoh at the kiln?",None,NK,"003.debt3")
q("embassy","How many women with a story like that of ROS Vidu came to the Consulate in Guangzhou in January-July 2025, and what became of them by 31 July?",V["014.all"],TW,"014.all 014.ret 014.waiting",{"returned":V["014.ret"],"waiting":V["014.waiting"]},"returned, waiting")
q("labour ministry","How many workers of the kiln are citizens of Cambodia?",None,NR,"003.cit")
q("auditor","How many days lie between the inspection of the kiln and the prosecutor's request for a second report?",days(V["003.visit"],V["010.wait"]),KN,"003.visit 010.wait")
# --- the villa
q("reader of the yearly report","How many women were found at Villa Halimbawa on 1 March 2025, by citizenship?",V["010.women"],KN,"010.women 010.cit",V["010.cit"],"Philippine, Cambodian")
q("court","How old was CHEA Uteahor on 1 March 2025?",age(V["009.h1"]["born"],V["010.villaday"]),KN,"009.h1 010.chea 010.villaday",note="Identity card outweighs the statement (19).")
rows=V["009.h1"]["rec"]+V["009.h2"]["rec"]+V["009.h3"]["rec"]+V["009.h4"]["rec"]
q("auditor","How many US dollars had the six women at Uteahor House received, as the shelter's table writes it?",None,CO,"009.h1 009.h2 009.h3 009.h4 009.h5 009.h6 009.sum",{"009 rows":rows,"009 sum":V["009.sum"]})
pm={f"H-{i}":V[f"009.h{i}"]["prom"]-V[f"009.h{i}"]["rec"] for i in(1,2,3,4)}
q("organisation","Promised minus received in US dollars, together and one by one, for those of the six women for whom both are written?",tot(pm),KN,"009.h1 009.h2 009.h3 009.h4",pm,"the numbers of the shelter's table (H-1 ...), only those who count")
q("auditor","How many US dollars were seized at Villa Halimbawa?",None,CO,"010.usd 018.usd",{"010":V["010.usd"],"018":V["018.usd"]})
cc=[V["010.a1"],V["010.a2"],V["010.a3"]]
q("court","How many persons are accused in KDL.TIP.014, by citizenship?",V["010.acc"],KN,"010.acc 010.a1 010.a2 010.a3",{x:cc.count(x) for x in cc},"Philippine, Cambodian, not written")
# --- the boat
q("court","How old was SAN Specimen on the day on which he was taken off the boat?",age(V["002.sansborn"],V["005.day"]),KN,"002.sansborn 005.sans 005.false 005.day",note="Birth paper of the commune outweighs the seaman's book (20).")
q("court","How old was SAN Vidu, by the papers of early 2025?",None,CO,"002.sanvage 005.sanv",{"002":V["002.sanvage"],"005":V["005.sanv"]})
q("organisation","What became by February 2025 of the six men who left the commune on 11 September 2024?",V["002.six"],KN,"002.six 002.two 005.men 005.sans 005.sanv 005.khun 005.died",{"taken off the boat":3,"said to have died":1,"not known":2},"taken off the boat, said to have died, not known",note="The two men without names may or may not be among the eight not named by the Embassy.")
q("minister","How many US dollars of the wages claimed for the fishers did the owner of the boat not pay?",V["005.claim"]-V["005.paid"],KN,"005.claim 005.paid")
q("minister","How many persons are said in the papers to have been sent or brought by LONG Contoh, by sex?",V["002.six"]+2,AL,"002.six 002.long 014.long 014.second",{"m":V["002.six"],"f":2},"f, m")
# --- begging, province
q("reader of the yearly report","How many persons did the Thai side hand over on 18 March 2025, by age and sex?",V["007.all"],KN,"007.all 007.kids 007.adults",{"children f":V["007.kids"]["f"],"children m":V["007.kids"]["m"],"adults f":V["007.adults"]["f"],"adults m":V["007.adults"]["m"]},"children f, children m, adults f, adults m")
q("ministry","How many child victims were there among those handed over on 18 March 2025?",None,CO,"007.vic 012.vic",{"007":V["007.vic"],"012":V["012.vic"]})
q("ministry","How many victims were there in Banteay Meanchey in January-June 2025, by the report of the Provincial Committee?",None,CO,"012.r1 012.r2 012.r3 012.r4 012.sum",{"012 rows":V["012.r1"]["all"]+V["012.r2"]["all"]+V["012.r3"],"012 sum":V["012.sum"]["all"]})
q("ministry","How many victims were there in Halimbawa district, Banteay Meanchey, in January-June 2025?",None,NR,"012.r4 012.wait")
# --- hotline and domestic work
q("auditor","How many calls about trafficking did the hotline have in the first quarter of 2025?",None,CO,"008.q 008.months",{"008 rows":tot(V["008.months"]),"008 sum":V["008.q"]})
q("embassy","How many ringgit of the wages claimed for CHHUN Vidu were not paid?",V["018.chhun"]["months"]*V["018.chhun"]["rate"]-V["018.chhun"]["paid"],KN,"018.chhun")
# --- forced marriage
q("embassy","How many days passed between the request for ROS Vidu's exit permit and the permit?",days(V["014.wait"],V["018.permit"]),KN,"014.wait 018.permit")
# --- fund and national
q("auditor","What did the Fund pay up to 31 August 2025 to the family of MAO Specimen?",None,NR,"015.mao")
q("auditor","How many riel of the promised help had the Fund not yet paid, up to 31 August 2025, for the recipients for whom a payment in riel or 0 is written?",sum(V[x]["prom"]-V[x]["paid"] for x in("015.prak","015.sans","015.khun")),KN,"015.prak 015.sans 015.khun",{"mother of PRAK Halimbawa":V["015.prak"]["prom"]-V["015.prak"]["paid"],"SAN Specimen":V["015.sans"]["prom"]-V["015.sans"]["paid"],"KHUN Uteahor":V["015.khun"]["prom"]-V["015.khun"]["paid"]},"mother of PRAK Halimbawa, SAN Specimen, KHUN Uteahor")
nr=V["018.rows"]; assert nr["Svay Rieng"]==5 and nr["Kandal"]==V["018.r2"] and nr["Banteay Meanchey"]==V["018.r3"] and nr["Embassies and consulates"]==V["018.r5"]
q("minister","How many victims were reported to the National Committee for January to September 2025?",None,CO,"018.rows 018.r2 018.r3 018.r5 018.pv 018.sum",{"018 rows":tot(nr),"018 sum":V["018.sum"]})
# --- who waits
W={"Uteahor commune (Prey Veng): answer of the provincial police to the letter about the six men":("002.wait",""),
"Immigration: answer of the Embassy of Myanmar about the man without paper":("004.mya","004.noans"),
"Embassy in Jakarta: death paper of PRAK Halimbawa from the harbour police":("005.wait","015.death"),
"Hotline: answer of the police of Svay Rieng about Specimen Tower 6":("008.t6day","008.t6wait"),
"Siti CONTOH / Uteahor House: that the prosecutor of Svay Rieng takes her statement":("009.sitiwait","013.siti"),
"MAO Specimen's lawyer: decision on the complaint against the kiln":("010.compl",""),
"RETH Specimen's lawyer: result of the inquiry about the fifth floor":("018.compl","018.inq"),
"Prosecutor of Kandal: second report of Labour":("010.wait",""),
"Provincial Committee Banteay Meanchey: return of Halimbawa district":("012.wait",""),
"Prosecutor (Svay Rieng): decision of the Court of Appeal on ZHAO Contoh":("013.prosapp","017.zhao"),
"CHHUN Vidu's sister: decision of the Fund":("015.wait","015.chhun"),
"Prison of Svay Rieng: word of the court about LI Contoh's 400 dollars":("016.wait",""),
"National Committee: return of Prey Veng":("018.pv","")}
wf=" ".join(x for v in W.values() for x in v if x)
q("organisation","Who still waits for what on 31 December 2025, and since when, as far as the papers go?",len(W),AL,wf,{k:V[v[0]] for k,v in W.items()},"who waits: for what (your own words) -> date since which")
W2={k:v for k,v in W.items() if v[0] in("002.wait","004.mya","005.wait","008.t6day","009.sitiwait")}
by={k:V[v[0]] for k,v in W2.items()}; by["Hotline: answer of the Embassy in Kuala Lumpur about CHHUN Vidu"]=V["008.chhun"]; by["Social Affairs Banteay Meanchey: answer of the commune about the parents"]=V["007.wait"]
q("organisation","Who waited for what on 30 April 2025, and since when, as the papers received up to that day show?",len(by),AL,"002.wait 004.mya 004.noans 005.wait 008.t6day 008.t6wait 009.sitiwait 009.nodate 008.chhun 007.wait",by,"who waits: for what (your own words) -> date since which",on="2025-04-30",note="The Philippine tickets were answered (009). The answer of 2 April became known on 4 July (012), the complaint of 3 April on 15 May (010), that of 14 April on 16 December (018).")
FREE={e["id"] for e in K if "who waits" in (e["_labels"] or "")}
def scoring(path):
    A=json.load(open(path,encoding="utf-8")); A={a["id"]:a for a in (A if isinstance(A,list) else A.get("answers",[]))}
    n=ok=zero=other=st=0; wrong=[]; left=[]
    SY={"female":"f","male":"m","women":"f","men":"m","filipino":"philippine","filipina":"philippine","none written":"not written","khmer":"cambodian"}
    def norm(x):
        if isinstance(x,bool): return "yes" if x else "no"
        if isinstance(x,float) and x==int(x): return int(x)
        if isinstance(x,str): x=x.strip().lower(); return SY.get(x,x)
        return x
    def cell(i,name,k,a,there=True):
        nonlocal n,ok,zero,other
        n+=1; k,a=norm(k),norm(a)
        if there and k==a: ok+=1; return
        wrong.append((i,name,k,a if there else "(left out)"))
        if there and k is None and a is not None:
            other+=1
            if a==0: zero+=1
    for e in K:
        a=A.get(e["id"])
        if a is None: left.append(e["id"])
        there=a is not None; a=a or {}
        cell(e["id"],"value",e["value"],a.get("value"),there)
        kb=e.get("by") or {}; ab=a.get("by") or {}
        if e["id"] in FREE:
            pool=[str(v) for v in ab.values()]
            for lab,v in kb.items():
                if v in pool: pool.remove(v); cell(e["id"],lab,v,v,there)
                else: cell(e["id"],lab,v,None,False)
        else:
            ab={norm(k):v for k,v in ab.items()}
            for lab,v in kb.items(): cell(e["id"],lab,v,ab.get(norm(lab)),there and norm(lab) in ab)
        st+= a.get("state")==e["state"]
    for w in wrong: print("  ",*w)
    print(f"cells {n}, equal {ok} = {100*ok/n:.1f}%")
    print(f"zero where the key has null: {zero}"+("  FAILS" if zero else ""))
    print(f"something else where the key has null: {other-zero}")
    print(f"state equal {st}/{len(K)} = {100*st/len(K):.1f}%")
    print(f"questions left out: {len(left)} {left}")
if __name__=="__main__":
    if "--score" in sys.argv:
        scoring(sys.argv[sys.argv.index("--score")+1]); sys.exit()
    with open("questions-asked.txt","w",encoding="utf-8") as f:
        for e in K: f.write(f"{e['id']}  {e['question']}"+(f"  [by: {e['_labels']}]" if e["_labels"] else "")+"\n")
    json.dump([{k:v for k,v in e.items() if k!="_labels"} for e in K],open("key.json","w",encoding="utf-8"),ensure_ascii=False,indent=1)
    from collections import Counter
    print(len(D["facts"]),"facts,",len(K),"questions,",sum(1+len(e.get("by") or {}) for e in K),"cells",dict(Counter(e["state"] for e in K)))
