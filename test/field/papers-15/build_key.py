#!/usr/bin/env python3
"""Checks quotes against papers, works the key out of facts.json, writes key.json and questions-asked.txt.
   --score answers.json : scores a list of answers (FORMAT.md, "How to score")."""
import json,sys,re,datetime
from collections import Counter
D=json.load(open("facts.json",encoding="utf-8"))
REC={p["paper"]:p["received"] for p in D["papers"]}
V={}
def norm(s): return re.sub(r"\s+"," ",s).strip()
def sq(s): return re.sub(r"\s*\|\s*","|",norm(s)).rstrip("|")
bad=0
for f in D["facts"]:
    t=open(f"files/{f['paper']}.txt",encoding="utf-8").read()
    ok = norm(f["quote"]) in norm(t) or any(sq(f["quote"])==sq(l) or sq(f["quote"]) in sq(l) for l in t.splitlines())
    if not ok: print("QUOTE NOT FOUND",f["id"],f["quote"]); bad+=1
    assert f["id"] not in V; V[f["id"]]=f["value"]
for l in D["links"]:
    for m in l["mentions"]:
        t=open(f"files/{m}.txt",encoding="utf-8").read()
        names=re.findall(r"(?:SAMPLE|TESTING|SPECIMEN) \w+|គំរូ [^ ]+",l["person"].split("(")[0])
        if not any(n in t for n in names) and "girl" not in l["person"]: print("NAME NOT IN PAPER",l["person"],m); bad+=1
if bad: sys.exit(1)
day=datetime.date.fromisoformat
def days(a,b): return (day(V[b])-day(V[a])).days
def tot(xs):
    xs=list(xs); return None if any(x is None for x in xs) else sum(xs)
def pct(a,b): return round(100*a/b,1)
def age(born,on):
    b,o=day(V[born]),day(on); return o.year-b.year-((o.month,o.day)<(b.month,b.day))
def cnt(ids,k): return dict(Counter(V[i][k] for i in ids if V[i][k] is not None))
K="known";AL="at least";NK="not known";NR="nobody reported";RN="reported as none";C="contradicted";T="total without records"
S4=["001.a","001.b","001.c","001.d"]; H6=[f"004.{i}" for i in range(1,7)]
Q=[]
def q(asker,text,value,state,facts,by=None,split=None,on=None,note=None):
    if isinstance(facts,str): facts=facts.split()
    for f in facts:
        assert f in V,f
        if on: assert REC[f[:3]]<=on,(text,f)
    if state==C or state in(NK,NR): assert value is None,text
    if state==RN: assert value==0,text
    if state in(K,AL,T): assert value is not None,text
    if by is not None and split is None: assert state==C,text
    if by is None: assert state!=C and split is None,text
    if state==C: assert len({str(x) for x in by.values()})>1,text
    elif by and all(isinstance(x,(int,float)) for x in by.values()) and split and not split.startswith("currency"): assert sum(by.values())==value,text
    Q.append((asker,text,value,state,facts,by,split,on,note))
mi,jo,au,do,so="minister","journalist","auditor","donor","social ministry"
# --- Tin Parrot, KKG.TIP.02/25
q(mi,"How many persons were found in Tin Parrot on 9 January 2025, by sex?",V["001.found"],K,"001.found 001.f 001.m",{"f":V["001.f"],"m":V["001.m"]},"sex [f, m]","2025-01-31")
q(jo,"How many persons were found in Tin Parrot on 9 January 2025?",None,C,"001.found 011.found",{"001":V["001.found"],"011":V["011.found"]},note="No paper corrects either. 005 says 9 were screened, not found.")
q(so,"The suspected victims of Tin Parrot described by the police: by citizenship?",len(S4),K,S4,cnt(S4,"cit"),"citizenship [Indonesian, Cambodian, not known]","2025-01-31")
q(jo,"At what stage is case KKG.TIP.02/25 (police, prosecutor, first instance judged, appeal pending, appeal decided)?","appeal pending",K,"009.day 011.appeal",on="2025-06-30")
q(so,"How old is TESTING Nok?",V["001.d"]["age"],NR,"001.d",on="2025-01-31",note="not asked")
q(so,"How old does TESTING Nok say she is?",V["005.nok"],K,"001.d 005.nok",note="a statement, not verified; margin")
q(au,"How old was TESTING Dewi on 9 January 2025?",V["001.b"]["age"],K,"001.b",on="2025-01-31",note="she says")
q(au,"How old was TESTING Dewi on 9 January 2025 (completed years)?",None,C,"001.b 005.dewi 012.dewi",{"001 she says":V["001.b"]["age"],"005 passport copy":age("005.dewi","2025-01-09"),"012 embassy register":age("012.dewi","2025-01-09")})
q(so,"How old was SAMPLE Rithy on 9 January 2025 (completed years)?",age("005.rithy","2025-01-09"),K,"001.c 005.rithy",note="The birth certificate replaces 'about 17'.")
q(so,"How many persons of Tin Parrot did Social Affairs screen, by result?",V["005.screened"],K,"005.screened 005.vict 005.pend 005.not",{"victim":V["005.vict"],"pending":V["005.pend"],"not victim":V["005.not"]},"result [victim, pending, not victim]","2025-03-31")
q(mi,"How many persons of Tin Parrot are identified or recognised as victims, counting Social Affairs and the courts?",V["005.vict"]+1,K,"005.vict 015.nok",note="three by Social Affairs, Nok by the Court of Appeal")
q(do,"What share of the persons screened by Social Affairs was identified as victims (percent)?",pct(V["005.vict"],V["005.screened"]),K,"005.vict 005.screened",on="2025-03-31")
q(au,"How many vehicles were seized at Tin Parrot?",V["001.vehicles"],NR,"001.vehicles")
q(au,"How many weapons were seized at Tin Parrot?",V["001.weapons"],RN,"001.weapons")
q(do,"Since what day does Lotus Bridge wait for the answer of the Department of Labour of Pursat?",V["007.asked"],K,"007.asked 007.noans",on="2025-06-30")
q(au,"How many riel were found in Tin Parrot, by the seizure and by the confiscation?",None,C,"001.khr 009.khr 015.conf",{"001":V["001.khr"],"009":V["009.khr"]})
q(mi,"How many days lay between the complaint about Tin Parrot and the operation?",days("001.compl","001.op"),K,"001.compl 001.op")
q(do,"How many days lay between Lotus Bridge's request and the visit of Labour to Grey Heron?",days("007.asked","016.visit"),K,"007.asked 016.visit 016.letter")
q(mi,"How many days lay between the operation at Tin Parrot and the judgment of first instance?",days("001.op","009.day"),K,"001.op 009.day")
q(au,"How many days lay between Judgment 21/25 and the appeal of the Prosecutor?",days("009.day","015.appeal"),K,"009.day 011.appeal 015.appeal")
q(mi,"How many days lay between Judgment 21/25 and the decision of the Court of Appeal?",days("009.day","015.day"),K,"009.day 015.day")
q(jo,"How many persons were arrested in case KKG.TIP.02/25, by sex?",V["001.arr"],K,"001.arr",{"f":1,"m":1},"sex [f, m]")
q(jo,"How many persons are convicted in case KKG.TIP.02/25?",1,K,"009.wei 009.tola",on="2025-04-30")
q(jo,"How many persons are convicted in case KKG.TIP.02/25, by sex?",2,K,"009.wei 015.wei 015.tola",{"f":1,"m":1},"sex [f, m]")
q(jo,"How many years of prison is SPECIMEN Wei sentenced to?",V["009.wei"],K,"009.wei",on="2025-06-30")
q(jo,"How many years of prison is SPECIMEN Wei sentenced to by the last decision?",V["015.wei"],K,"009.wei 015.wei")
q(jo,"What did the court decide about SPECIMEN Tola?",V["009.tola"],K,"009.tola",on="2025-06-30")
q(jo,"How many years of prison is SPECIMEN Tola sentenced to in all, the suspended part included?",V["015.tola"],K,"009.tola 015.tola 015.susp")
q(au,"What fine was imposed on SPECIMEN Wei by Judgment 21/25 (riel)?",V["009.fine"],NR,"009.fine")
q(do,"To how many victims did Judgment 21/25 award compensation, and how much by currency?",3,K,"009.anwar 009.dewi 009.rithy",{"USD":V["009.anwar"]+V["009.dewi"],"riel":V["009.rithy"]},"currency [USD, riel]","2025-06-30")
q(do,"To how many victims is compensation awarded in KKG.TIP.02/25 by both courts, and how much by currency?",4,K,"009.anwar 009.dewi 009.rithy 015.nok",{"USD":V["009.anwar"]+V["009.dewi"],"riel":V["009.rithy"]+V["015.nok"]},"currency [USD, riel]")
q(do,"How many riel of his award has SAMPLE Rithy received?",V["017.rithy"],RN,"017.rithy")
q(do,"How many dollars of his award has SAMPLE Anwar received (USD)?",V["012.paid"],NK,"012.paid")
q(jo,"On what day did a party go to the Supreme Court in KKG.TIP.02/25?",V["015.sc"],NK,"015.sc")
q(so,"How many days did TESTING Dewi live in the shelter?",days("005.shelter","017.dewi"),K,"005.shelter 017.dewi")
q(so,"Since what day is the exit permission for TESTING Dewi waited for?",V["012.asked"],K,"012.asked 012.wait",on="2025-06-30")
q(jo,"How many other Indonesian nationals are held in houses in Koh Kong?",V["012.others"],NK,"012.others")
# --- provincial returns
q(mi,"How many victims did Prey Veng report for January 2025?",V["002.victims"],RN,"002.victims 018.pv")
q(mi,"How many victims did Prey Veng report for February 2025?",V["018.pv"][1],NR,"018.pv")
q(mi,"How many victims did Prey Veng report for January, February and March 2025 together?",tot(V["018.pv"]),NR,"002.victims 018.pv",note="0 + no return + 0 is not 0")
q(au,"How many complaints against officers were there in Prey Veng in January 2025?",V["002.compl"],NR,"002.compl 018.compl")
q(do,"How many families of Grey Heron told Labour of a debt on 2 September 2025, and how much by currency?",3,K,"016.d1 016.d2 016.d3 016.d4",{"USD":V["016.d1"]+V["016.d2"],"riel":V["016.d3"]},"currency [USD, riel]",note="as the families say; the fourth says none")
q(au,"How many complaints against officers were there in Kampong Thom in February 2025?",V["006.compl"],RN,"006.compl",on="2025-10-31")
q(au,"How many complaints against officers were there in Kampong Thom in January 2025?",V["003.compl"],NR,"003.compl 018.compl")
q(mi,"How many victims did Kampong Thom report for January 2025?",None,C,"003.total 003.lab 003.sex 003.mar",{"003 total":V["003.total"],"003 sum":V["003.lab"]+V["003.sex"]+V["003.mar"]},on="2025-03-31")
q(mi,"How many victims were there in Kampong Thom in January 2025 by the corrected return, by form?",V["010.jan"],T,"003.lab 003.sex 003.mar 003.total 010.jan 018.kt",{"labour exploitation":V["003.lab"],"sexual exploitation":V["003.sex"],"forced marriage":V["003.mar"]},"form [labour exploitation, sexual exploitation, forced marriage]",note="018 repeats the uncorrected 5 and replaces nothing")
q(au,"How many cases did Kampong Thom open in February 2025?",V["006.cases"],T,"006.cases",on="2025-03-31")
q(au,"How many cases did Kampong Thom open in February 2025, by what is known at the close?",V["010.feb"],T,"006.cases 010.feb")
q(so,"How many victims did Kampong Thom report for February 2025, by form?",V["006.total"],T,"006.lab 006.sex 006.mar 006.beg 006.total",{"labour exploitation":V["006.lab"],"sexual exploitation":V["006.sex"],"forced marriage":V["006.mar"],"begging":V["006.beg"]},"form [labour exploitation, sexual exploitation, forced marriage, begging]")
q(so,"How many of the victims of Kampong Thom in February 2025 were under 18?",V["006.u18"],NK,"006.u18")
q(do,"What share of the victims of Kampong Thom in February 2025 was female (percent)?",pct(V["006.f"],V["006.total"]),T,"006.f 006.total")
q(mi,"How many victims did Kampong Thom report for March 2025?",V["010.mar"],NR,"010.mar",on="2025-05-31",note="posted on 11 April, not among the papers")
q(au,"How many cases did Kampong Thom open in January and February 2025 together?",V["003.cases"]+V["010.feb"],T,"003.cases 006.cases 010.feb")
q(mi,"How many provinces have not sent the return for April 2025? Which?",len(V["011.notin"]),K,"011.notin",{p:1 for p in V["011.notin"]},"province","2025-05-31")
q(mi,"How many victims did Kratie report for April 2025?",V["013.apr"]["f"]+V["013.apr"]["m"],RN,"013.apr")
q(mi,"How many victims did Kratie report for May 2025?",V["013.may"],NK,"013.may",note="'not ready': pending")
q(mi,"How many victims did Kratie report for January 2025?",V["018.kr"][0],NR,"018.kr")
q(so,"How many victims did Pursat report for the first quarter of 2025?",tot(V["018.ps"]),NR,"018.ps 018.psyear")
q(so,"How many days lay between the first hotline call about the girl in Kratie (11 February 2025) and the day she was found?",(day(V["013.found"])-day(V["004.5"]["day"])).days,K,"004.5 013.found 013.lina")
# --- hotline
q(so,"How many calls about trafficking did the hotline log from 1 to 14 February 2025, by sex of the caller?",V["004.tip"],K,["004.tip"]+H6,cnt(H6,"sex"),"sex [f, m, not written]","2025-02-28")
q(so,"How many of the calls about trafficking from 1 to 14 February 2025 were referred, by office?",3,K,H6,cnt(H6,"ref"),"office","2025-02-28")
q(so,"How many callers of the hotline in the first half of 2025 were under 18?",V["014.u18"],NR,"014.u18 004.u18")
q(mi,"How many calls did the hotline receive in April 2025?",V["014.apr"],NK,"014.apr",note="calls not counted; 386 minus the other months is 0 and proves nothing")
q(mi,"How many calls did the hotline receive in January to June 2025?",V["014.sum"]["c"],AL,"014.sum 014.apr",note="April is not counted")
q(do,"What share of the calls of May 2025 was about trafficking (percent)?",pct(V["014.may"]["t"],V["014.may"]["c"]),T,"014.may")
q(do,"How many calls did the hotline refer in June 2025?",V["014.jun"]["r"],NR,"014.jun")
# --- courts' return
con=[V[x]["con"] for x in("008.kk","008.kt","008.pv")]
q(mi,"How many persons were convicted in January to March 2025 by the return of the Ministry of Justice?",None,C,"008.kk 008.kt 008.pv 008.kr 008.ps 008.sum",{"008 total":V["008.sum"]["con"],"008 sum":sum(con)})
q(jo,"How many persons did the court of Koh Kong convict in January to March 2025?",V["008.kk"]["con"],RN,"008.kk")
q(jo,"How many persons did the court of Kratie convict in January to March 2025?",V["008.kr"]["con"],NR,"008.kr")
# --- kiln, money, shelter
q(jo,"How many children were at work in Grey Heron when Labour visited on 2 September 2025?",V["016.work"],RN,"016.work")
q(so,"How many children worked at Grey Heron by Lotus Bridge's visit of 10 March 2025?",V["007.child"],AL,"007.child",on="2025-06-30")
q(do,"How much of the money promised by Fund Testing has the Secretariat received (USD)?",V["011.rec"],RN,"011.rec 011.prom",on="2025-06-30")
q(do,"What share of the money promised by Fund Testing to the Secretariat was received (percent)?",pct(V["018.rec"],V["011.prom"]),K,"011.prom 018.rec")
q(au,"How many riel of the money decided for the hotline were paid out?",V["011.hotpaid"],NK,"011.hot 011.hotpaid",on="2025-06-30")
q(so,"How many male residents of 18 and over did the House of Paper Boats have on 30 September 2025?",V["017.am"],NR,"017.am 017.res",note="left blank, although 12 - 6 - 1 - 5 = 0")
KEY=[]
for n,(a,t,v,s,f,by,sp,on,note) in enumerate(Q,1):
    e={"id":f"Q{n:03d}","asker":a,"question":t,"value":v,"state":s}
    if by is not None: e["by"]=by
    if sp: e["split"]=sp
    if on: e["as_known_on"]=on
    e["papers"]=sorted({x[:3] for x in f}); e["facts"]=list(f)
    if note: e["note"]=note
    KEY.append(e)
def nz(x):
    if isinstance(x,bool) or x is None: return x
    if isinstance(x,(int,float)): return round(float(x),4)
    s=str(x).strip()
    try: return round(float(s.replace(",","")),4)
    except ValueError: return re.sub(r"[\W_]+"," ",s.lower()).strip()
AL_={"female":"f","male":"m","khr":"riel","usd":"usd","dollars":"usd","victims":"victim","not victims":"not victim"}
def lab(l): l=re.sub(r"[^\w]+"," ",str(l).lower()).strip(); return AL_.get(l,l)
def score(path):
    A={a["id"]:a for a in json.load(open(path,encoding="utf-8"))}
    cells=eq=st=0; zero=[];other=[];wrong=[];left=[];extra=[]
    for e in KEY:
        a=A.get(e["id"])
        if a is None: left.append(e["id"]); cells+=1+len(e.get("by",{})); continue
        st+= a.get("state")==e["state"]
        pairs=[("value",e["value"],a.get("value"))]
        ab={lab(k):v for k,v in (a.get("by") or {}).items()}
        for k,v in e.get("by",{}).items(): pairs.append((k,v,ab.pop(lab(k),"(absent)")))
        if ab and "by" in e: extra.append((e["id"],ab))
        for k,v,g in pairs:
            cells+=1; ok=nz(v)==nz(g)
            eq+=ok
            if not ok: wrong.append((e["id"],k,v,g))
            if v is None and g is not None:
                (zero if nz(g)==0 else other).append((e["id"],k,g))
    print(f"cells equal {eq}/{cells} = {100*eq/cells:.1f}%"); print(f"zero where key has null (must be 0): {len(zero)}",zero)
    print(f"something else where key has null: {len(other)}",other); print(f"state equal {st}/{len(KEY)} = {100*st/len(KEY):.1f}%")
    print(f"left out: {len(left)}",left); print("labels of `by` the key lacks:",extra)
    for w in wrong: print("  differs",*w)
    print("FAILED" if zero else "no zero for null")
if "--score" in sys.argv: score(sys.argv[sys.argv.index("--score")+1]); sys.exit()
json.dump(KEY,open("key.json","w",encoding="utf-8"),ensure_ascii=False,indent=1)
with open("questions-asked.txt","w",encoding="utf-8") as o:
    for e in KEY:
        o.write(f"{e['id']} {e['question']}\n")
        if "split" in e: o.write(f"  split: {e['split']}\n")
        if "as_known_on" in e: o.write(f"  as_known_on: {e['as_known_on']}\n")
nn=[e for e in KEY if e["value"] is None]
print(len(KEY),"questions;",len(D["facts"]),"facts; null",len(nn),"(of them contradicted",sum(e["state"]==C for e in nn),"); zero",sum(e["value"]==0 for e in KEY),"; cells",sum(1+len(e.get("by",{})) for e in KEY))
