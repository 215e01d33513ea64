#!/usr/bin/env python3
"""Checks facts.json against files/, works the answers out, writes key.json and questions-asked.txt; --score answers.json scores."""
import json, re, sys, os
from datetime import date
HERE=os.path.dirname(os.path.abspath(__file__)); os.chdir(HERE)
CLOSE="2026-10-31"
STATES=["known","at least","not known","nobody reported","reported as none","contradicted","total without records"]
D=json.load(open("facts.json",encoding="utf-8"))
PAPER={p["paper"]:p for p in D["papers"]}; FACT={f["id"]:f for f in D["facts"]}
KH=str.maketrans("០១២៣៤៥៦៧៨៩","0123456789")
MON={}
for i,(a,b) in enumerate(zip("January February March April May June July August September October November December".split(),
        "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ".split()),1): MON[i]=(a,b)
NONE=re.compile(r"\bnone\b|\bnil\b|^No |គ្មាន",re.I)
def check():
    assert len(FACT)==len(D["facts"]),"an id twice"
    text={}; last=""
    for n,p in sorted(PAPER.items()):
        t=text[n]=open(p["file"],encoding="utf-8").read()
        m=re.match(r"\[.*?RECEIVED (\d{4}-\d\d-\d\d) \| No\. (\d{3})\]",t); assert m and m.groups()==(p["received"],n),"stamp "+n
        assert p["received"]>=last and p["received"]<=CLOSE; last=p["received"]
        assert p["office"].split(",")[0] in t and p["register"] in t,"office/register "+n
    assert len(text)==18 and sorted(os.listdir("files"))==[n+".txt" for n in sorted(text)]
    for i,f in FACT.items():
        q,v,k=f["quote"],f["value"],f["kind"]
        c=text[f["paper"]].count(q); assert c>=1,("quote not in paper",i)
        n=re.sub(r"(?<=\d)[.,](?=\d{3})","",q.translate(KH)); nums=[int(x) for x in re.findall(r"\d+",n)]
        if k in("blank","notasked","notknown","pending"): assert v is None,i
        elif k=="none": assert v==0 and NONE.search(q),i
        elif isinstance(v,int): assert v in nums,("figure not in quote",i)
        elif re.fullmatch(r"\d{4}-\d\d-\d\d",v):
            d=date.fromisoformat(v); assert d.day in nums and any(x in q for x in MON[d.month]),("date",i)
            ys=[x for x in nums if x>1900]; assert not ys or d.year in ys,("year",i)
        elif i not in("011.ly","012.kun","018.second"): assert v in q,i
        for r in f.get("replaces",[]): assert PAPER[FACT[r]["paper"]]["received"]<=PAPER[f["paper"]]["received"],i
    V=lambda x:FACT[x]["value"]
    S=lambda p,*k:sum(V(p+"."+x) or 0 for x in k)
    # sums that must hold, and sums that must not
    assert S("003","boat1","boat2")==V("003.back") and V("003.boat1")+V("017.boat2")==V("017.back")
    assert S("004","victim","notvictim","open")==V("004.received")
    assert S("006","vn","id","ph","kh")==V("006.found")==S("006","forms","noform")
    assert S("006","vn","ph","kh")+V("008.id")==V("008.found")==V("008.forms")+V("006.noform")
    assert S("008","vid","vph","vkh")==V("006.victims")==V("008.victims") and S("008","released","detained")==V("006.arrested")
    assert S("009","returned","still")==V("009.women")
    assert S("007","jan","feb")+V("013.mar")==V("013.q1") and V("013.q1")+V("013.q2")!=V("013.half")
    assert S("002","c1","c2","c3","c4","c5","c6")!=V("002.ctotal")
    assert S("014","jan","feb","mar")==V("014.q1") and S("014","apr","may","jun")!=V("014.q2") and S("014","q1","q2")==V("014.half")
    assert S("018","op1","op2","op3")==V("018.ops") and S("018","vf","vm","vx")==V("018.vict")
    b=date.fromisoformat(V("017.born")); l=date.fromisoformat(V("017.land")); assert l.year-b.year-((l.month,l.day)<(b.month,b.day))==V("017.age")
KEY=[]
def q(asker,text,state,value=None,by=None,on=None):
    """value, by: functions of F. F(id) gives a fact; refuses one not yet received, or replaced on that day."""
    day=on or CLOSE; used=[]
    def F(i,old=False):
        f=FACT[i]; assert PAPER[f["paper"]]["received"]<=day,("too early",i,text)
        if not old:
            for g in D["facts"]:
                assert not(i in g.get("replaces",[]) and PAPER[g["paper"]]["received"]<=day),("replaced",i,g["id"],text)
        if i not in used: used.append(i)
        return f["value"]
    v=value(F) if callable(value) else value
    b=by(F) if by else {}
    assert state in STATES
    kinds={FACT[i]["kind"] for i in used}
    if state=="contradicted": assert v is None and len(set(b.values()))>1 and None not in b.values(),text
    elif state=="reported as none": assert v==0 and kinds=={"none"},text
    elif state=="not known": assert v is None and kinds and kinds<={"notknown","pending"},text
    elif state=="nobody reported": assert v is None and kinds<={"blank","notasked"},text
    else: assert v is not None,text
    if state=="at least": assert kinds&{"atleast","blank","notasked"},text
    if state=="known": assert "atleast" not in kinds,text
    t=(f"[as known on {on}] " if on else "")+text
    KEY.append(dict(id=f"Q{len(KEY)+1:02d}",asker=asker,question=t,as_known_on=on,value=v,by=b,state=state,papers=sorted({i[:3] for i in used}),facts=used))
def one(asker,text,state,i,on=None): q(asker,text,state,lambda F:F(i),on=on)
def differ(asker,text,*ids,on=None): q(asker,text,"contradicted",None,lambda F:{i[:3]:F(i) for i in ids},on)
def days(a,b): return (date.fromisoformat(b)-date.fromisoformat(a)).days
def questions():
    A,M,N,C="analyst","minister","donor","court"
    # kiln
    differ(A,"Kiln Lo Uteahor 5: how many families live there?","001.families","002.families")
    differ(C,"Kiln Lo Uteahor 5: on what day did the labour inspectors visit?","001.visit","002.visit")
    one(C,"Kiln Lo Uteahor 5: on what day did the labour inspectors visit?","known","001.visit","2026-01-20")
    q(A,"Kiln Lo Uteahor 5: how many children does the commune's list have?","contradicted",None,lambda F:{"rows":sum(F(f"002.c{i}") for i in range(1,7)),"written total":F("002.ctotal")})
    q(A,"Kiln Lo Uteahor 5: how many of the children work, by the commune's list; by row number of the family (1 to 6)?","at least",lambda F:sum(F(f"002.w{i}") or 0 for i in range(1,7)),lambda F:{str(i):F(f"002.w{i}") for i in range(1,7)})
    one(M,"Kiln Lo Uteahor 5: how many children did the inspectors see carrying bricks?","known","001.carrying")
    differ(C,"How old is PHAT Sreyvidu?","001.girlage","002.girlage")
    one(N,"Kiln Lo Uteahor 5: how much, in dollars, does each family owe?","at least","001.owes")
    one(C,"Kiln Lo Uteahor 5: are the families free to leave?","nobody reported","001.leave")
    one(M,"Kiln Lo Uteahor 5: how many fines did the inspectors impose?","reported as none","001.fine")
    one(N,"Kiln Lo Uteahor 5: how many children go to school?","reported as none","002.school")
    one(A,"Kiln Lo Uteahor 5: for what day was the second visit fixed?","known","001.second")
    one(M,"Kiln Lo Uteahor 5: was the second visit made (yes or no)?","known","018.second")
    one(C,"Kiln Lo Uteahor 5: what has the prosecutor decided?","not known","018.prosec")
    one(N,"Kiln Lo Uteahor 5: how many riel does a family earn in a week?","known","002.pay")
    # boats
    q(A,"Contoh Jaya 1 and 2: how many men came back; by boat (first, second)?","known",lambda F:F("017.back"),lambda F:{"first":F("003.boat1"),"second":F("017.boat2")})
    q(A,"Contoh Jaya 1 and 2: how many men came back; by boat (first, second)?","known",lambda F:F("003.back"),lambda F:{"first":F("003.boat1"),"second":F("003.boat2")},"2026-06-30")
    differ(C,"Contoh Jaya 1 and 2: on what day did the boats land?","003.land","004.land","017.land")
    differ(C,"On what day did MEAS Halimbawa die?","003.death","004.death")
    one(C,"What was the cause of the death of MEAS Halimbawa?","not known","003.cause")
    one(C,"How old was SOK Vidu when the boats landed?","known","017.age")
    q(C,"How old was SOK Vidu when the boats landed?","known",lambda F:F("003.age") if F("003.age")==F("004.age") else 1/0,on="2026-06-30")
    one(N,"Contoh Jaya 1 and 2: how many men had no wages at all?","at least","003.nowage")
    q(M,"Contoh Jaya 1 and 2: how many men did the Department of Social Affairs receive; by how their case stands (victim, not victim, open)?","known",lambda F:F("004.received"),
      lambda F:{"victim":F("004.victim")+F("017.newvictim"),"not victim":F("004.notvictim"),"open":F("004.open")-F("017.newvictim")})
    one(A,"Contoh Jaya 1 and 2: what is the full name of the recruiter \"Bong Tra\"?","known","017.recname")
    one(A,"Contoh Jaya 1 and 2: what is the full name of the recruiter \"Bong Tra\"?","not known","003.recname","2026-08-31")
    one(C,"Contoh Jaya 1 and 2: how many of the men wish to complain?","nobody reported","003.wish","2026-03-01")
    one(C,"Contoh Jaya 1 and 2: what is the number of the police file?","nobody reported","004.caseno")
    one(A,"Contoh Jaya 1 and 2: how many women were received from the boats?","reported as none","004.women")
    one(N,"Contoh Jaya 1 and 2: how many months were the men at sea?","at least","003.months")
    # Specimen Bay
    q(M,"Specimen Bay: how many persons did the police find, by the police's papers; by nationality (Vietnamese, Indonesian, Philippine, Cambodian)?","known",lambda F:F("008.found"),
      lambda F:{"Vietnamese":F("006.vn"),"Indonesian":F("008.id"),"Philippine":F("006.ph"),"Cambodian":F("006.kh")})
    one(M,"Specimen Bay: how many persons did the police find, by the police's papers?","known","006.found","2026-03-31")
    differ(A,"Specimen Bay: how many persons were found, all papers together?","005.found","008.found","018.found")
    one(A,"Specimen Bay: how many people left before the police came, by the newspaper?","at least","005.left")
    one(M,"Specimen Bay: how many people left before the police came, by the police?","not known","006.left")
    q(N,"Specimen Bay: how many victims are there; by nationality (Indonesian, Philippine, Cambodian)?","known",lambda F:F("008.victims"),lambda F:{"Indonesian":F("008.vid"),"Philippine":F("008.vph"),"Cambodian":F("008.vkh")})
    q(A,"Specimen Bay: what share, in percent with one decimal, of the persons found by the police's papers has no form filled?","known",lambda F:round(100*F("006.noform")/F("008.found"),1))
    one(M,"Specimen Bay: how many persons were removed from the country?","known","008.removed")
    one(M,"Specimen Bay: how many persons were removed from the country?","nobody reported","006.removed","2026-03-31")
    one(M,"Specimen Bay: how many of the persons found were under 18?","reported as none","006.minors")
    q(C,"Specimen Bay: how many days lie between the raid and the removal?","known",lambda F:days(F("006.raid"),F("008.removedday")))
    q(C,"Specimen Bay: how many of the four accused are found guilty; sentence in years by accused (LIM, TAN, PECH, KUN; \"acquitted\" where that is so)?","known",
      lambda F:sum(isinstance(F("012."+x),int) for x in("lim","tan","pech","kun")),lambda F:{x.upper():F("012."+x) for x in("lim","tan","pech","kun")},"2026-07-31")
    q(C,"Specimen Bay: how many of the four accused are found guilty; sentence in years by accused (LIM, TAN, PECH, KUN; \"acquitted\" where that is so)?","known",
      lambda F:sum(isinstance(F(x),int) for x in("016.lim","012.tan","012.pech","016.kun")),lambda F:{"LIM":F("016.lim"),"TAN":F("012.tan"),"PECH":F("012.pech"),"KUN":F("016.kun")})
    one(N,"Specimen Bay: how many riel of damages are awarded?","known","016.award")
    one(N,"Specimen Bay: how many riel of damages are awarded?","known","012.award","2026-07-31")
    one(N,"Specimen Bay: how many riel of damages have been paid?","reported as none","016.paid")
    one(C,"Specimen Bay: how did LIM Contoh's appeal to the highest court end?","not known","016.cass")
    q(C,"Specimen Bay: how many days lie between the first judgment and the judgment on appeal?","known",lambda F:days(F("012.date"),F("016.date")))
    # forced marriage
    q(A,"Prey Veng, forced marriage: how many women returned in the first quarter; by month (January, February, March)?","total without records",lambda F:F("007.q1"),lambda F:{"January":F("007.jan"),"February":F("007.feb"),"March":F("007.mar")},"2026-04-30")
    q(A,"Prey Veng, forced marriage: how many women returned in the first quarter; by month (January, February, March)?","total without records",lambda F:F("013.q1"),lambda F:{"January":F("007.jan"),"February":F("007.feb"),"March":F("013.mar")})
    q(A,"Prey Veng, forced marriage: how many women returned in the second quarter, as written; by month (April, May, June)?","total without records",lambda F:F("013.q2"),lambda F:{"April":F("013.apr"),"May":F("013.may"),"June":F("013.jun")})
    q(M,"Prey Veng, forced marriage: how many women returned in the half year (the rows are the two quarters)?","contradicted",None,lambda F:{"rows":F("013.q1")+F("013.q2"),"written total":F("013.half")})
    one(M,"Prey Veng, forced marriage: how many women returned in June?","not known","013.jun")
    one(C,"Prey Veng, forced marriage: how many complaints went to the police in the first quarter?","reported as none","007.complaints")
    one(N,"Prey Veng, forced marriage: how many children stayed with the father, first quarter?","nobody reported","007.sons")
    # domestic work
    differ(A,"Halimbawa Overseas Co.: how many women does the complaint concern?","009.women","010.women")
    differ(C,"Halimbawa Overseas Co.: on what day was the complaint lodged with the Ministry?","009.lodged","010.lodged")
    q(N,"Halimbawa Overseas Co.: how many dollars of wages are owed to the women; by woman (TEP, NOU, KIM, OUM)?","at least",lambda F:(F("009.others") or 0)+sum(F("009."+x) for x in("tep","nou","kim","oum")),lambda F:{x.upper():F("009."+x) for x in("tep","nou","kim","oum")})
    one(C,"How old was NEANG Vidu when she left the country?","known","010.age")
    one(M,"Halimbawa Overseas Co.: on what day was the licence given back?","known","018.licback")
    # surrogate mothers
    q(C,"Judgment 57/26-Vidu: how many accused are found guilty; sentence in months, suspended part included, by person (CHEA, HALIMBAWA)?","known",lambda F:F("011.accused")-(F("011.ly")=="acquitted"),
      lambda F:{"CHEA":12*F("011.chea_y")+F("011.chea_m"),"HALIMBAWA":12*F("011.hal_y")})
    one(N,"Judgment 57/26-Vidu: how many dollars has each woman who carried a child had?","at least","011.had")
    # fund
    q(N,"Fund Specimen: how many dollars were paid out in the first quarter; by month (January, February, March)?","total without records",lambda F:F("014.q1"),lambda F:{"January":F("014.jan"),"February":F("014.feb"),"March":F("014.mar")})
    q(N,"Fund Specimen: how many dollars were paid out in the second quarter?","contradicted",None,lambda F:{"rows":F("014.apr")+F("014.may")+F("014.jun"),"written total":F("014.q2")})
    # labour complaint
    one(M,"Contoh Stitching Co.: what does the Panel find?","known","015.finding")
    one(A,"Contoh Stitching Co.: how many of the 34 workers are women?","at least","015.women")
    # nation
    q(M,"National summary: how many operations in nine months; by quarter (1, 2, 3)?","total without records",lambda F:F("018.ops"),lambda F:{str(i):F(f"018.op{i}") for i in(1,2,3)})
    q(N,"National summary: how many victims were identified in nine months; by sex (f, m, not written)?","total without records",lambda F:F("018.vict"),lambda F:{"f":F("018.vf"),"m":F("018.vm"),"not written":F("018.vx")})
    one(M,"National summary: how many cases in Kep?","reported as none","018.kep")
    one(M,"National summary: how many cases in Koh Kong?","not known","018.kk")
def cells(k): return 1+len(k["by"])
def norm(x):
    if isinstance(x,str):
        s=re.sub(r"\s+"," ",x).strip().casefold(); t=s.replace(",","")
        return float(t) if re.fullmatch(r"-?\d+(\.\d+)?",t) else s
    if isinstance(x,bool) or x is None: return x
    return float(x) if isinstance(x,(int,float)) else x
def score(path):
    A=json.load(open(path,encoding="utf-8")); tot=eq=zero=other=st=extra=0; bad=[]
    for k in KEY:
        a=A.get(k["id"]) or {}; ab={norm(str(x)):y for x,y in (a.get("by") or {}).items()}
        kb={norm(str(x)):y for x,y in k["by"].items()}
        pairs=[("value",k["value"],a.get("value"),"value" in a)]+[(x,y,ab.get(norm(str(x))),norm(str(x)) in ab) for x,y in k["by"].items()]
        for n,want,got,given in pairs:
            tot+=1; ok=given and norm(want)==norm(got); eq+=ok
            if want is None and got is not None:
                if norm(got)==0: zero+=1
                else: other+=1
            if not ok: bad.append((k["id"],n,want,got if given else "(left out)"))
        extra+=len(set(ab)-set(kb))
        s=(a.get("state") or "").strip().casefold()==k["state"]; st+=s
        if not s: bad.append((k["id"],"state",k["state"],a.get("state")))
    for b in bad: print(*b,sep=" | ")
    print(f"cells equal {eq}/{tot} = {100*eq/tot:.1f}%   states equal {st}/{len(KEY)}")
    print(f"zero where the key has null: {zero} {'-> FAILS' if zero else ''}   something else where null: {other}   labels not in the key: {extra}")
if __name__=="__main__":
    check(); questions(); n=sum(map(cells,KEY))
    cnt={s:sum(k["state"]==s for k in KEY) for s in STATES}
    assert len(KEY)==70 and 140<=n<=150 and all(cnt.values()),(len(KEY),n,cnt)
    if "--score" in sys.argv: score(sys.argv[sys.argv.index("--score")+1]); sys.exit()
    with open("key.json","w",encoding="utf-8") as o: o.write("[\n"+",\n".join(json.dumps(k,ensure_ascii=False) for k in KEY)+"\n]\n")
    with open("questions-asked.txt","w",encoding="utf-8") as o: o.write("".join(f'{k["id"]} {k["question"]}\n' for k in KEY))
    print(f"{len(FACT)} facts, {len(KEY)} questions, {n} cells",cnt)
