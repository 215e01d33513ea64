#!/usr/bin/env python3
"""build_key.py: check quotes, work out the answers from facts.json, write key.json and questions-asked.txt.
build_key.py --score answers.json: score answers (see FORMAT.md and README.md)."""
import json, sys, os, re
from datetime import date
os.chdir(os.path.dirname(os.path.abspath(__file__)))
D = json.load(open("facts.json", encoding="utf-8"))
FX = {f["id"]: f for f in D["facts"]}
PP = {p["paper"]: p for p in D["papers"]}
CLOSE = "2025-12-31"
STATES = {"known", "at least", "not known", "nobody reported", "reported as none", "contradicted", "total without records"}
Q = []
used = []

def F(i):
    used.append(i)
    return FX[i]["value"]
def d(i): return date.fromisoformat(F(i))
def days(a, b): return (d(b) - d(a)).days
def pct(a, b): return round(100 * a / b + 1e-9, 1)

def q(asker, text, value, state="known", by=None, split=None, on=None, note=None, alt=None, mode=None, extra=()):
    fs = list(dict.fromkeys(used + list(extra))); used.clear()
    e = dict(id=f"Q{len(Q)+1:03d}", asker=asker, question=text, value=value, state=state)
    if by is not None: e["by"] = by
    if split: e["split"] = split
    if on: e["as_known_on"] = on
    e["papers"] = sorted({FX[f]["paper"] for f in fs}); e["facts"] = fs
    if note: e["note"] = note
    if alt: e["by_alt"] = alt
    if mode: e["mode"] = mode
    assert state in STATES, state
    assert (state == "reported as none") == (value == 0 and value is not None and not isinstance(value, str)), e
    assert state not in ("contradicted", "not known", "nobody reported") or value is None, e
    assert fs, e
    for p in e["papers"]: assert PP[p]["received"] <= (on or CLOSE), (e["id"], p)
    if split and by: assert isinstance(by, dict)
    Q.append(e)

AN, MI, TR, SW, AU = "analyst", "minister", "reporter of the yearly report", "social worker", "auditor"

# ---- Golden Hammock
q(AN, "How many women did the police write as found in Golden Hammock on 11 February 2025, as known on 15 February 2025?", F("001.women"),
  by={"Khmer": F("001.kh"), "Filipino": F("001.ph"), "no papers": F("001.nopaper")}, split="Khmer, Filipino, no papers", on="2025-02-15")
q(MI, "How many women were found in Golden Hammock on 11 February 2025, by the police's last word?", F("002.women"),
  by={"Khmer": F("002.kh"), "Filipino": F("002.ph"), "no papers": F("002.nopaper")}, split="Khmer, Filipino, no papers", extra=["014.women"],
  note="014 only reads the old figure aloud.")
q(TR, "How many Filipino women were found in Golden Hammock on 11 February 2025, as known on 31 March 2025?", None, "contradicted",
  by={"002": F("002.ph"), "004": F("004.ph")}, alt={"002": ["001"]}, on="2025-03-31", note="001 and 002 alike; either number counts.")
q(AN, "How many of the women in Golden Hammock were pregnant, on all papers?", F("002.preg"),
  by={"pregnant": F("002.preg"), "not pregnant": F("002.notpreg")}, split="pregnant, not pregnant")
q(SW, "How many of the foreign women of Golden Hammock told the police that they could not leave the house?", None, "nobody reported", extra=["001.leave.foreign", "002.leave.foreign"])
q(TR, "How many of the Khmer women of Golden Hammock said that they could not leave, on all papers?", F("002.leave.no"),
  by={"could not": F("002.leave.no"), "could": F("002.leave.yes")}, split="could not, could")
q(SW, "How many babies were found in Golden Hammock, as known on 15 February 2025?", F("001.babies"),
  by={"m": F("001.babym"), "not written": 1}, split="sex (m, f, not written; only those that occur)", on="2025-02-15", extra=["001.baby2"])
q(SW, "How many babies were found in Golden Hammock, on all papers?", F("001.babies"),
  by={"m": F("001.babym"), "f": F("002.babyf")}, split="sex (m, f, not written; only those that occur)")
q(AU, "How many US dollars did the police take from the safe of Golden Hammock, as known on 15 February 2025?", F("001.usd"), on="2025-02-15")
q(AU, "How many US dollars did the police take from the safe of Golden Hammock, as known on 31 July 2025?", F("002.usd"), on="2025-07-31", extra=["007.usd", "012.conf"])
q(AU, "How many US dollars are missing, according to the convicted manager?", F("013.miss"), note="His statement.")
q(AN, "How old is ZHU Muban, as known on 31 March 2025?", F("001.zhu.age"), on="2025-03-31")
q(AN, "How old is ZHU Muban, as known on 30 April 2025?", F("007.zhu.age"), on="2025-04-30", note="Passport and express correction.")
q(SW, "How old was CHUON Utohara on the day of the raid, as known on 15 February 2025?", F("001.chuon.age"), on="2025-02-15", note="Her own word.")
q(SW, "How old was CHUON Utohara on the day of the raid, on all papers?", F("002.chuon.age"), extra=["002.chuon.born", "003.chuon", "012.chuon"], note="Birth certificate; also the court.")
q(TR, "How many of the 12 women of Golden Hammock had the prosecutor named victims, as known on 30 April 2025?", F("007.vic"),
  by={"Khmer": F("007.vic.kh"), "Filipino": F("007.vic.ph")}, split="Khmer, Filipino", on="2025-04-30")
q(TR, "How many of the 12 women are victims by the court's judgment?", F("012.vic"),
  by={"Khmer": F("012.vic.kh"), "Filipino": F("012.vic.ph")}, split="Khmer, Filipino")
q(TR, "How many of the 12 women does a paper expressly call not victims?", F("012.not"),
  by={"Filipino": F("012.not.ph"), "no papers": F("012.not.np")}, split="Filipino, no papers")
q(MI, "How many of the women of Golden Hammock did the prosecutor charge?", F("007.wcharged"), "reported as none")
q(AN, "How many persons ordered the babies of Golden Hammock?", None, "not known", extra=["007.orderer"])
q(TR, "How many persons were convicted in the matter Golden Hammock?", len([F("012.zhu"), F("012.nou")]),
  by={"m": 1, "f": 1}, split="sex (m, f)", extra=["001.zhu", "001.nou"])
q(MI, "How many riel of compensation does Judgment 94 award in all?", F("012.aw.men") + F("012.aw.chuon"),
  by={"MEN Kumruvy": FX["012.aw.men"]["value"], "CHUON Utohara": FX["012.aw.chuon"]["value"]}, split="MEN Kumruvy, CHUON Utohara")
q(SW, "How many US dollars has the court awarded to DALISAY Specimena?", None, "not known", extra=["012.aw.dal"])
q(AU, "How many riel in fines does Judgment 94 impose?", F("012.fine"), "reported as none")
q(AN, "On what day will the Court of Appeal hear the matter Golden Hammock?", None, "not known", extra=["013.hear"])
q(AN, "Where does PENG Kumru stay now?", None, "not known", extra=["007.peng.where"])
q(MI, "Exit permits for the six Filipino women: how many have been given?", F("014.exit"),
  by={"given": F("014.exit"), "waits": F("014.exitwait")}, split="given, waits")
q(AU, "How many days lie between the Embassy's request for exit permits and the day on which permits were given?", days("004.exit", "014.exitday"))
q(TR, "How many of its six nationals does the Embassy call victims?", None, "nobody reported", extra=["004.vic"])
q(AU, "How many US dollars a day has the Embassy paid for lodging, over the days it writes?", F("004.lodg") // F("004.days"))
# ---- MEN Kumruvy
q(AU, "How many riel of her award has MEN Kumruvy received?", None, "contradicted",
  by={"017": F("017.paid"), "018": F("018.got")}, extra=["018.kept"], note="The struck 4,800,000 does not count. She says 3,800,000 came into her hand.")
q(AU, "How many days lie between the judgment and the first payment to MEN Kumruvy?", days("012.day", "017.day"))
q(AU, "How many riel of her award has CHUON Utohara been paid?", F("017.chuon"), "reported as none", note="Margin note.")
q(AN, "What share (percent) of the dollars promised to MEN Kumruvy does she say she had received by the raid?", pct(F("001.men.got"), F("001.men.prom")))
q(SW, "How often was MEN Kumruvy visited at home, and on what days?", 3, by={"first": F("018.v1"), "second": F("018.v2"), "third": F("018.visit")}, split="first, second, third (each a day)")
q(SW, "What is MEN Kumruvy's income in riel at home?", None, "nobody reported", extra=["018.income"])
q(SW, "How many threats against MEN Kumruvy does the follow-up sheet report?", F("018.threat"), "reported as none", note="Two calls from an unknown man are not written as threats.")
q(AN, "In how many papers is MEN Kumruvy named, whatever the spelling?", len(next(l for l in D["links"] if l["person"] == "MEN Kumruvy")["mentions"]),
  extra=["001.men", "003.men", "012.named", "017.men", "018.men"])
# ---- shelter, begging children
q(SW, "How many persons came to Reed Mat in February 2025?", F("003.came"), by={"f": 4, "m": 1}, split="sex (f, m)", extra=["003.men", "003.chuon", "003.mey", "003.roth.en", "003.leng"])
q(AN, "How many of these five were under 18, by the best proof in all papers?", 3, by={"f": 2, "m": 1}, split="sex (f, m)", extra=["002.chuon.age", "003.mey", "003.roth.en", "003.roth.km", "012.chuon"],
  note="CHUON (birth certificate), MEY (about 9), ROTH (12 or 13).")
q(SW, "How old was ROTH Mockta when she came to the shelter?", None, "contradicted", by={"003 English": F("003.roth.en"), "003 Khmer": F("003.roth.km")}, extra=["016.born"],
  note="The family book has only a year, which allows both.")
q(AN, "Of what citizenship is MEY Vidu?", None, "nobody reported", extra=["003.mey.cit", "008.cit"], note="Not asked.")
q(SW, "Does MEY Vidu go to school (yes/no)?", None, "contradicted", by={"015": F("015.mey"), "018": F("018.mey")}, note="018: never yet.")
q(SW, "How many days was MEY Vidu in the shelter before he came to the foster family?", days("003.mey.came", "018.foster"))
q(AN, "What is the true name of \"Auntie Khmau\", as the commune chief writes it (Latin letters)?", F("016.yim"))
q(TR, "How many children begging at the night market did Sugar Palm Watch count between 20 January and 31 March 2025?", F("008.n"), "total without records",
  by={"m": F("008.m"), "f": F("008.f"), "not written": F("008.nw")}, split="sex (m, f, not written)")
q(MI, "How many complaints against officers in trafficking matters were there in Siem Reap from January to June 2025, as known on 30 April 2025?", F("008.complaint"), on="2025-04-30", extra=["008.compday"], note="Allegation.")
q(MI, "How many complaints against officers in trafficking matters were there in Siem Reap from January to June 2025, as known on 31 July 2025?", None, "contradicted", by={"008": F("008.complaint"), "011": F("011.comp")}, on="2025-07-31")
q(SW, "How many children did Reed Mat refuse on 5 March 2025?", None, "contradicted", by={"008": F("008.refused"), "014": F("014.refused")})
q(AU, "By Siem Reap's summary of the first half of 2025: how many victims in all?", None, "contradicted",
  by={"011 total": F("011.sum"), "011 sum": F("011.beg") + F("011.mar") + F("011.sea") + F("011.scam") + F("011.sur")}, extra=["014.sum", "014.rows"],
  note="014 notices it and asks; no answer. The split by sex adds up to 24, which settles nothing.")
q(TR, "How many persons were convicted in Siem Reap in the first half of 2025, by its summary?", None, "not known", extra=["011.conv"])
q(SW, "How many children of Commune Specimen (Poipet) went to beg in Siem Reap, by its chief?", F("016.n"), by={"returned": F("016.ret"), "not known": F("016.nk")}, split="returned, not known")
# ---- hotline, returns
q(AU, "How many calls are on hotline log page 14?", None, "contradicted",
  by={"006 total": F("006.foot"), "006 sum": len([F(f"006.r{i}") for i in range(1, 8)])})
rows = [FX[f"006.r{i}"]["value"] for i in range(1, 8)]
q(AN, "How many of the calls written in the rows of page 14 are marked as about trafficking?", sum(r[1] == "yes" for r in rows),
  by={k: sum(r[1] == "yes" and r[0] == k for r in rows) for k in ("f", "m")}, split="sex of the caller (f, m)", extra=[f"006.r{i}" for i in range(1, 8)] + ["006.tip"])
q(TR, "How many calls did the hotline receive in March 2025?", F("006.march"), "total without records")
q(MI, "Banteay Meanchey, April 2025, named victims in the four districts, as known on 31 May 2025?", F("010.poi.vic"), "at least",
  by={"Poipet": F("010.poi.vic"), "Ou Example": F("010.ou"), "Svay Model": F("010.svay.vic"), "Thma Sample": F("010.thma")}, split="Poipet, Ou Example, Svay Model, Thma Sample", on="2025-05-31")
q(TR, "Named victims in Poipet district (specimen), April 2025?", F("010.poi.vic"), by={"f": F("010.vic.f"), "m": F("010.vic.m")}, split="sex (f, m)", note="The split stands only in the Khmer note. State: a monthly count without records.", state="total without records")
q(MI, "How many victims were named in Thma Sample (Banteay Meanchey) in April 2025, on all papers?", F("014.thma"), "reported as none")
q(AU, "How many of those sent back through the Poipet gate in April 2025 were not screened, as the return writes it?", None, "nobody reported", extra=["010.notscr", "010.back", "010.scr", "010.left"], note="Left blank; not worked out.")
# ---- fishermen, pier, domestic workers
q(MI, "How many Cambodians of Specimen Tern 7 were there in Port Exemplar, as known on 31 March 2025, and where?", F("005.men"),
  by={"consulate's house": F("005.house"), "detention": F("005.det"), "hospital": F("005.hosp")}, split="consulate's house, detention, hospital", on="2025-03-31")
q(MI, "How many of the eleven are home?", None, "contradicted", by={"014": F("014.home"), "015": F("015.home")})
q(TR, "How many of the eleven fishermen say that they were never paid, as the consulate's telegram writes it?", F("005.unpaid"),
  by={"never paid": F("005.unpaid"), "not asked": F("005.unpaid.na")}, split="never paid, not asked")
q(AU, "How many days lie between the boat's coming into Port Exemplar and the first return of fishermen?", days("005.arr", "014.h1day"))
q(AN, "What is the name of the broker whom the police detained in Koh Kong on 4 September 2025?", None, "not known", extra=["015.broker"], note="No paper says that he is HUN Bradith.")
q(AN, "In how many papers is TOUCH Upama named, whatever the spelling?", len(next(l for l in D["links"] if l["person"] == "TOUCH Upama")["mentions"]), extra=["005.touch", "006.r1", "015.touch"])
q(AN, "Is SENG Bradit alive (yes/no)?", None, "not known", extra=["005.seng", "014.seng"])
q(TR, "Pier in Koh Kong, visit of 7 May 2025: how many workers were under 18?", F("009.u15") + F("009.u18"), by={"under 15": FX["009.u15"]["value"], "15 to 17": FX["009.u18"]["value"]}, split="under 15, 15 to 17")
q(AN, "Pier in Koh Kong, visit of 7 May 2025: what share (percent) of the workers had no written contract?", pct(F("009.nocontract"), F("009.workers")), note="34; the struck 36 does not count.")
q(AU, "How many riel of the fine of 6,000,000 has the owner of the pier paid?", None, "nobody reported", extra=["009.fine", "009.paid"], note="Left blank.")
q(SW, "On what day did HEM Samnaka come home to Cambodia?", None, "contradicted", by={"014": F("014.hem.home"), "018": F("018.hem.home")}, note="By 018 she says so herself.")
q(AU, "How many days lie between the consulate's request for HEM Samnaka's passport and its return?", days("005.hem.pass", "014.hem.pass"))
q(TR, "How many of the five domestic workers who came to the consulate does it judge to be victims?", None, "not known", extra=["005.dw", "005.dw.vic"], note="Not yet judged.")
q(MI, "Three domestic workers waited on 18 March 2025, HEM Samnaka among them: how many of the other two are home?", None, "nobody reported", extra=["005.dw.wait", "014.other"])
# ---- across
WAITS = {
 "LENG Inventa: marriage paper from the Chinese side": F("018.leng"),
 "Sugar Palm Watch: answer of the provincial police Siem Reap": F("008.compday"),
 "Embassy of the Philippines: exit permits of two women": F("004.exit"),
 "Hotline: answer of the provincial police Siem Reap to call 3": F("006.r3.ref"),
 "Prosecutor Phnom Penh: answer of Specimen Bank": F("007.bank"),
 "Labour inspector Koh Kong: answer of the provincial police about HUN Bradith": F("009.wait"),
 "DALISAY Specimena: decision on her claim (put off in the judgment)": F("012.day"),
 "Prosecutor: decision on the appeal about NOU Samnakti": F("013.pros"),
 "ZHU Muban: decision on his appeal": F("013.app"),
 "Secretary of the working group: answer of Siem Reap, 24 or 22": F("014.ask"),
 "Working group / shelters: decision on 40,000 dollars (put off)": F("014.budget")}
q(AU, "Who still waits on 31 December 2025 for an answer, permit, paper or decision that was asked, appealed for or put off on a written day, and since when? (Leave out: unpaid awards and wages, telephone calls not answered, planned visits.)",
  len(WAITS), "at least", by=WAITS, split="one entry per who and what, with the day", extra=["014.exitwait", "014.police", "012.aw.dal"], mode="dates")
VICT = {"MEN Kumruvy": ("f", "adult"), "CHUON Utohara": ("f", "child"), "DALISAY Specimena": ("f", "adult"),
        "TOUCH Upama": ("m", "child"), "KEV Kumruthy": ("m", "adult"), "ROTH Mockta": ("f", "child")}
q(TR, "At least how many persons given by name are called victims or suspected victims by police, social affairs, a consulate or a court (age: when found)?", len(VICT), "at least",
  by={"f": sum(v[0] == "f" for v in VICT.values()), "m": sum(v[0] == "m" for v in VICT.values()),
      "under 18": sum(v[1] == "child" for v in VICT.values()), "adult": sum(v[1] == "adult" for v in VICT.values())},
  split="f, m, under 18, adult", extra=["012.named", "003.men.vic", "003.chuon.vic", "003.roth.vic", "005.susp", "005.touch", "005.kev"],
  note=", ".join(VICT) + ". SENG Bradit is not one of the eleven; HEM: not judged; LENG: blank; MEY: not yet.")

def check():
    bad = 0
    for f in D["facts"]:
        if f["quote"] not in open(PP[f["paper"]]["file"], encoding="utf-8").read():
            print("QUOTE MISSING", f["id"]); bad += 1
    for p in D["papers"]:
        t = open(p["file"], encoding="utf-8").read()
        if p["register"] and p["register"] not in t: print("REGISTER MISSING", p["paper"]); bad += 1
    ps = [p["received"] for p in D["papers"]]
    if ps != sorted(ps): print("ORDER"); bad += 1
    return bad

def score(fn):
    K = Q; A = {a["id"]: a for a in json.load(open(fn, encoding="utf-8"))}
    def n(x):
        if isinstance(x, bool): return "yes" if x else "no"
        if isinstance(x, (int, float)): return round(float(x), 1)
        if x is None: return None
        if str(x).strip().lower() in ("none", "nil", "គ្មាន"): return 0.0
        s = re.sub(r"\s+", " ", str(x).strip().lower())
        try: return round(float(s.replace(",", "")), 1)
        except ValueError: pass
        return {"female": "f", "male": "m", "filipina": "filipino", "philippine": "filipino", "cambodian": "khmer",
                "never": "no", "no, never yet": "no", "not yet": "no" if s == "not yet" else s}.get(s, s)
    def lab(x):
        s = re.sub(r"\s+", " ", str(x).strip().lower())
        return {"female": "f", "male": "m", "filipina": "filipino", "philippine": "filipino", "cambodian": "khmer"}.get(s, s)
    eq = cells = zero = other = st = out = 0; miss = []
    for k in K:
        a = A.get(k["id"]); ks = [("value", k["value"])]; by = k.get("by", {})
        ncell = 1 + len(by); cells += ncell
        if a is None: out += 1; miss.append((k["id"], "left out")); continue
        st += a.get("state") == k["state"]
        pairs = [("value", k["value"], a.get("value"), True)]
        ab = {lab(x): v for x, v in (a.get("by") or {}).items()}
        if k.get("mode") == "dates":
            pool = [n(v) for v in ab.values()]
            for l, v in by.items():
                if n(v) in pool: pool.remove(n(v)); pairs.append((l, v, v, True))
                else: pairs.append((l, v, None, False))
        else:
            for l, v in by.items():
                ls = [lab(l)] + [lab(x) for x in k.get("by_alt", {}).get(l, [])]
                hit = [x for x in ls if x in ab]
                if not hit and k["state"] == "contradicted":   # same paper number, other words
                    hit = [x for x in ab if any(x[:3] == y[:3] for y in ls) and n(ab[x]) == n(v)]
                pairs.append((l, v, ab[hit[0]] if hit else None, bool(hit)))
        for l, kv, av, there in pairs:
            if kv is None:
                if n(av) == 0.0: zero += 1; miss.append((k["id"], l, "ZERO FOR NULL"))
                elif av is not None: other += 1; miss.append((k["id"], l, "something for null", av))
                elif there: eq += 1
                else: miss.append((k["id"], l, "label missing"))
            elif there and n(av) == n(kv): eq += 1
            else: miss.append((k["id"], l, "key", kv, "answer", av))
    for m in miss: print(*m)
    print(f"cells equal: {eq} of {cells} ({100*eq/cells:.1f}%)\nzero where the key has null: {zero} (must be 0)\n"
          f"something else where the key has null: {other}\nstate equal: {st} of {len(K)}\nquestions left out: {out}")

if __name__ == "__main__":
    if check(): sys.exit(1)
    assert len(Q) == 75, len(Q)
    if "--score" in sys.argv:
        score(sys.argv[sys.argv.index("--score") + 1]); sys.exit()
    json.dump(Q, open("key.json", "w", encoding="utf-8"), ensure_ascii=False, indent=1)
    with open("questions-asked.txt", "w", encoding="utf-8") as o:
        for k in Q:
            t = k["question"]
            if k.get("as_known_on"): t += f"  [as_known_on {k['as_known_on']}]"
            o.write(f"{k['id']} ({k['asker']}) {t}\n")
            if k.get("split"): o.write(f"     split: {k['split']}\n")
    from collections import Counter
    print(len(D["facts"]), "facts;", len(Q), "questions;", sum(1 + len(k.get("by", {})) for k in Q), "cells;", dict(Counter(k["state"] for k in Q)))
