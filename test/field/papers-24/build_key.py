#!/usr/bin/env python3
"""Checks every quote of facts.json against its paper, works the answers out of the facts, writes key.json and
questions-asked.txt.   python3 build_key.py   |   python3 build_key.py --score answers.json"""
import json, os, sys
from datetime import date
H = os.path.dirname(os.path.abspath(__file__)); J = lambda n: os.path.join(H, n)
D = json.load(open(J("facts.json"), encoding="utf-8")); CLOSE = D["closing_day"]
REC = {p["paper"]: p["received"] for p in D["papers"]}

def check():
    bad = 0
    text = {p: open(J("files/%s.txt" % p), encoding="utf-8").read() for p in REC}
    for f in D["papers"] + D["facts"] + [dict(m, quotes=[m["quote"]]) for l in D["links"] for m in l["mentions"]]:
        for q in f["quotes"]:
            if not q or q not in text[f["paper"]]: bad += 1; print("quote not in paper:", f["paper"], f.get("id"), repr(q))
    ids = [f["id"] for f in D["facts"]]
    if len(ids) != len(set(ids)): bad += 1; print("fact id twice")
    for f in D["facts"]:
        for c in f.get("corrects", []):
            if c not in ids: bad += 1; print("corrects unknown fact", c)
    if list(REC.values()) != sorted(REC.values()): bad += 1; print("papers not in order of day received")
    if bad: sys.exit(1)

DAY = CLOSE; QS = []
SILENT = ("blank", "not asked")
def A(value=None, state="known", by=None, used=(), **k):
    d = dict(value=value, state=state)
    if by: d["by"] = by
    d.update(k); d["used"] = list(used); return d
def R(series):
    """what the papers received by DAY carry on one series"""
    vis = [f for f in D["facts"] if REC[f["paper"]] <= DAY and series in (f.get("series"), f.get("event")) and f.get("said") != "struck"]
    gone = {c for f in D["facts"] if REC[f["paper"]] <= DAY for c in f.get("corrects", [])}
    live = [f for f in vis if f["id"] not in gone]
    val = lambda f: f.get("date", f.get("value"))
    have = [f for f in live if val(f) is not None or "from" in f]
    if not have:
        if any(f.get("said") == "not known" for f in live): return A(None, "not known", used=[f for f in live if f["said"] == "not known"])
        return A(None, "nobody reported", used=live)
    if len({(val(f), f.get("from"), f.get("to")) for f in have}) > 1:
        return A(None, "contradicted", {f.get("speaker", f["paper"]): val(f) for f in have}, have)
    f = have[0]
    if "from" in f: return A(None, "between", used=have, **{"from": f["from"], "to": f["to"]})
    s = "known"
    if f.get("said") == "at least": s = "at least"
    elif val(f) == 0 and f.get("said") == "none": s = "reported as none"
    elif f.get("total"): s = "total without records"
    return A(val(f), s, used=have)
def parts(m): return {k: R(s) for k, s in m.items()}
def use(*rs): return [f for r in rs for f in r["used"]]
def B(head, m):
    """one figure and its split"""
    h = R(head); p = parts(m)
    return A(h["value"], h["state"], {k: r["value"] for k, r in p.items()}, use(h, *p.values()))
def ONLY(m, state=None):
    """a split that has no value of its own (currencies)"""
    p = parts(m); return A(None, state or "known", {k: r["value"] for k, r in p.items()}, use(*p.values()))
def SHARE(a, b):
    x, y = R(a), R(b); s = "total without records" if "total without records" in (x["state"], y["state"]) else "known"
    return A(round(100 * x["value"] / y["value"] + 1e-9, 1), s, used=use(x, y))
def DAYS(a, b):
    x, y = R(a), R(b); return A((date.fromisoformat(y["value"]) - date.fromisoformat(x["value"])).days, used=use(x, y))
def AGE(born, on, last=None):
    x = R(born); y = R(on); b = x["value"]; d = y["value"]
    f = lambda d: int(d[:4]) - int(b[:4]) - (d[5:] < b[5:])
    if len(d) == 7: assert f(d + "-01") == f(d + "-30"); d += "-01"
    return A(f(d), used=use(x, y))
def ROWS(total, rows):
    """rows of a table against its written total"""
    t = R(total); p = [R(s) for s in rows]; n = sum(r["value"] for r in p if r["value"] is not None)
    if n != t["value"]: return A(None, "contradicted", {"rows": n, "written total": t["value"]}, use(*p, t))
    return A(n, t["state"], used=use(*p, t))
def COUNT(m, want=None):
    p = parts(m); by = {}
    for r in p.values(): by[r["value"]] = by.get(r["value"], 0) + 1
    return A(len(p), "known", by, use(*p.values())) if want is None else A(by.get(want, 0), "known", used=use(*p.values()))
def Q(asker, text, f, on=None, note=None): QS.append((asker, text, f, on, note))

L, O, M, C, E, T, AU = "labour office", "organisation", "ministry", "court", "embassy", "TIP report", "auditor"
K = "the rubber plantation \"Kumru Ponleu\" (Kratie)"
# --- plantation
Q(L, "How many children under 15 did the labour inspectors see tapping rubber at %s on 18 February 2025, by sex?" % K, lambda: B("kr.tapping", {"f": "kr.tapping.f", "m": "kr.tapping.m"}))
Q(M, "How many workers stand on the owner's list of %s, as record 041/25 was made or is quoted?" % K, lambda: R("kr.workers"), note="The minutes recall the record with 64; no correction was made.")
Q(M, "How many workers stand on the owner's list of %s (record 041/25), and of which women?" % K, lambda: B("kr.workers", {"women": "kr.women"}), "2025-05-31", "women: about 20; 48 is struck")
Q(L, "What debts to the owner are written for the families of %s in record 041/25, by currency?" % K, lambda: A(None, "at least", {"KHR": sum(R("kr.debt." + x)["value"] for x in "ABD"), "USD": R("kr.debt.C")["value"]}, use(*[R("kr.debt." + x) for x in "ABCDE"])), note="The fifth family's sum is not known. No conversion.")
Q(T, "How many written contracts did the labour inspectors find at %s on 18 February 2025?" % K, lambda: R("kr.contracts"))
Q(L, "How many workers of %s had not been paid for December and January on 18 February 2025, by who says it?" % K, lambda: R("kr.unpaid"), note="Labels: workers, owner. The later 9 + 8 of the minutes is not stated as this figure.")
Q(L, "How many work accidents of 2024 does record 041/25 give for %s?" % K, lambda: R("kr.accidents"), note="left blank")
Q(O, "How old is the boy VANNA Kumru-11 of %s said to be?" % K, lambda: R("vanna.age"), "2025-05-31", "says")
Q(C, "How old was the boy VANNA Kumru-11 on 18 February 2025 by his birth paper?", lambda: AGE("vanna.born", "kr.visit"))
Q(O, "How many children did the organisation Star Kumru (ផ្កាយគំរូ) see working at %s on 23 May 2025, by sex?" % K, lambda: B("kr.ngo", {"f": "kr.ngo.f", "m": "kr.ngo.m"}))
Q(T, "How many children were found working at %s on the second visit which the committee decided for before 15 July 2025?" % K, lambda: R("kr.visit2.children"), note="no paper on such a visit")
Q(C, "As what did the labour inspectors class the case of %s?" % K, lambda: R("kr.class"))
# --- hotline
Q(O, "How many calls of week 10 of 2025 did Line 1999 count as suspected trafficking, by sex of the caller?", lambda: B("h10.susp", {"f": "h10.susp.f", "m": "h10.susp.m", "not asked": "h10.susp.na"}))
Q(T, "How many calls of week 10 of 2025 did Line 1999 count as suspected trafficking, by what they were about?", lambda: B("h10.susp", {"forced online scamming": "h10.scam", "domestic work abroad": "h10.domestic", "marriage abroad": "h10.marriage", "not clear": "h10.unclear"}))
Q(M, "What share (percent) of the suspected trafficking calls of week 10 of 2025 did Line 1999 tell to police?", lambda: SHARE("h10.police", "h10.susp"))
Q(AU, "How many night calls (22.00 to 06.00) did Line 1999 miss in week 10 of 2025?", lambda: R("h10.missed"))
Q(E, "How many of the suspected callers of week 10 of 2025 were foreigners, by Line 1999's sheet?", lambda: R("h10.foreign"))
# --- Lotus Pier
Q(C, "On which day did Line 1999 tell the Preah Sihanouk police of Lotus Pier?", lambda: R("lp.told"))
Q(C, "On which day did Line 1999 tell the Preah Sihanouk police of Lotus Pier?", lambda: R("lp.told"), "2025-03-12")
Q(T, "How many days lie between the call from Lotus Pier to Line 1999 and the police operation there?", lambda: DAYS("lp.call", "lp.op"))
Q(E, "How many foreigners did the police find at Lotus Pier on 11 March 2025, by citizenship?", lambda: B("lp.foreign", {c: "lp.found." + c for c in ("Viet Nam", "China", "Philippines", "Bangladesh")}))
Q(T, "How many of the 64 persons found at Lotus Pier on 11 March 2025 were women?", lambda: R("lp.women"))
Q(M, "How many persons under 18 were found at Lotus Pier on 11 March 2025?", lambda: R("lp.minors"), "2025-03-20")
Q(E, "How many persons under 18 were found at Lotus Pier on 11 March 2025?", lambda: R("lp.minors"), "2025-03-31")
Q(T, "How many persons under 18 were found at Lotus Pier on 11 March 2025?", lambda: R("lp.minors"), note="Corrected by 007; the Embassy says the same.")
Q(T, "How many persons of Lotus Pier did the police find to be victims, by citizenship?", lambda: B("lp.victims", {c: "lp.victims." + c for c in ("Philippines", "Bangladesh", "Viet Nam")}))
def vsex():
    h = R("lp.victims"); p = [R("lp.victims." + c) for c in ("Philippines", "Bangladesh", "Viet Nam")]; by = {"f": 0, "m": 0}
    for f in use(*p): by[f["sex"]] += f["value"]
    return A(h["value"], h["state"], by, use(h, *p))
Q(M, "How many persons of Lotus Pier did the police find to be victims, by sex?", vsex)
Q(M, "How many persons of Lotus Pier have the police screened with the form, and how many foreigners have they not screened?", lambda: A(R("lp.screened")["value"], "known", {"not screened": R("lp.unscreened")["value"]}, use(R("lp.screened"), R("lp.unscreened"))), "2025-03-31")
Q(AU, "What share (percent) of the 58 foreigners of Lotus Pier did the police screen with the form?", lambda: SHARE("lp.screened", "lp.foreign"), note="24 of 58; 24 + 34 = 58")
Q(C, "How many passports were found in the safe of Lotus Pier on 11 March 2025?", lambda: R("lp.passports"), note="36 is struck; the margin of 014 sets 37 beside 35.")
Q(C, "How old is the driver arrested at Lotus Pier, by the police?", lambda: R("lp.driver.age"))
Q(C, "How old was Marisol HALIMBAWA-7 on 11 March 2025 by her passport?", lambda: AGE("marisol.born", "lp.op"))
Q(E, "What monthly pay (USD) had Marisol HALIMBAWA-7 been promised?", lambda: R("marisol.promised"))
Q(C, "How many hours a day did Marisol work, by form 19/25 of Social Affairs?", lambda: R("marisol.hours"))
Q(O, "How often was Marisol beaten, by form 19/25 of Social Affairs?", lambda: R("marisol.beaten"), note="not asked")
Q(C, "Does Marisol want to make a complaint (form 19/25)?", lambda: R("marisol.complain"), note="not yet known")
Q(E, "What ransom (USD) did the brother of Jun HALIMBAWA-9 pay?", lambda: R("jun.paid"), "2025-06-30")
Q(E, "What ransom (USD) did the brother of Jun HALIMBAWA-9 pay?", lambda: R("jun.paid"), note="Asked: 3,000.")
Q(AU, "How many persons of Lotus Pier were removed by page 88 of the register of removals, by the rows and by the written total?", lambda: ROWS("rem.total", ["rem." + c for c in ("China", "Viet Nam", "Bangladesh")]), note="Row 4 is struck.")
Q(T, "For how many of the 25 persons removed to Viet Nam on 20 March 2025 did Immigration see a screening form?", lambda: R("rem.scr.Viet Nam"), note="left blank")
Q(T, "For how many of the 14 persons removed to China on 18 March 2025 did Immigration see a screening form?", lambda: R("rem.scr.China"))
Q(AU, "How many persons did the guesthouse Example Rest lodge for Stern House (invoice 0093), by who says it?", lambda: R("rest.lodged"), note="Labels: invoice, cashier.")
Q(AU, "What was left to pay on invoice 0093 of Example Rest on the day it was written, by currency?", lambda: ONLY({"USD": "rest.due.USD", "KHR": "rest.due.KHR"}))
Q(C, "What cash of Lotus Pier stands on list of items 412/25, by currency?", lambda: ONLY({c: "lp.cash." + c for c in ("USD", "CNY", "KHR")}))
Q(M, "How many persons were arrested at Lotus Pier, by what has become of them (charged, released, not decided)?", lambda: COUNT({n: "lp.acc." + n for n in ("chen", "wu", "sok", "thy")}))
Q(T, "How many of the four persons arrested at Lotus Pier are charged with trafficking?", lambda: COUNT({n: "lp.offence." + n for n in ("chen", "wu")}, "trafficking"))
Q(E, "How many days lie between the Philippine Embassy's note 61/2025 and the letter of Immigration on the overstay fines?", lambda: DAYS("ph.note", "ph.waiver"))
# --- Phally, consulate
Q(O, "How old is PHALLY Kumru-31 by the papers?", lambda: R("phally.age"), "2025-06-30")
Q(C, "How old was PHALLY Kumru-31 in November 2024, when she went to China, by her passport?", lambda: AGE("phally.born", "phally.left"))
Q(C, "How much (USD) did the husband's side give \"aunt Mom\" for PHALLY, by her mother?", lambda: R("phally.broker"), note="The husband's CNY 60,000 is another person's word in another currency.")
Q(T, "How many Cambodian women went home from the Consulate in Specimen City in the second quarter of 2025, by who paid the ticket?", lambda: B("cn.home", {"consulate": "cn.home.consulate", "family": "cn.home.family", "organisation": "cn.home.organisation"}))
Q(M, "How many Cambodian women asked the Consulate in Specimen City for help against a marriage in the second quarter of 2025, by age when they left Cambodia?", lambda: B("cn.asked", {"under 18": "cn.asked.u18", "18 and over": "cn.asked.o18", "not known": "cn.asked.nk"}))
# --- Red Sample
Q(C, "To how many years of prison is HENG Specimen-60 sentenced?", lambda: R("heng.years"), "2025-09-30")
Q(T, "To how many years of prison is HENG Specimen-60 sentenced?", lambda: R("heng.years"))
Q(O, "What compensation (KHR) have the courts given up to now to the victims A and B of Red Sample, together and by victim?", lambda: A(R("red.given.A")["value"] + R("red.given.B")["value"], "known", {k: R("red.given." + k)["value"] for k in "AB"}, use(*[R("red.given." + k) for k in "ABD"])), note="D's claim is still not heard, C made none.")
Q(AU, "What compensation (KHR) has been paid to the victims A and B of Red Sample according to judgment 77/25, together and by victim?", lambda: A(sum(R("red.paid." + k)["value"] for k in "AB"), "known", {k: R("red.paid." + k)["value"] for k in "AB"}, use(*[R("red.paid." + k) for k in "AB"])), note="B: \"none\".")
Q(O, "How old is victim D of Red Sample?", lambda: R("red.age.D"), "2025-09-30", "age left out")
# --- counts
def STV():
    """Stung Treng's row is one series with paper 012, so the rows are taken by id"""
    rows = [f for f in D["facts"] if f["id"] in ("015.pp.victims", "015.ps.victims", "015.st.victims", "015.kr.victims")]; t = R("pr.victims.total")
    n = sum(f["value"] for f in rows); assert n != t["value"]
    return A(None, "contradicted", {"rows": n, "written total": t["value"]}, rows + t["used"])
Q(M, "How many trafficking cases were there in Stung Treng in the first half of 2025, by the offices' returns?", lambda: R("st.cases"), "2025-07-31")
Q(T, "How many trafficking cases were there in Stung Treng in the first half of 2025, by the offices' returns?", lambda: R("st.cases"), note="Police: none. Prosecution: 1.")
Q(AU, "How many victims does table 09/25 of the General Prosecution give for the first half of 2025, by the rows and by the written total?", lambda: STV())
Q(T, "How many trafficking cases did the prosecutor of Kampot open in the first half of 2025 (table 09/25)?", lambda: R("pr.cases.Kampot"), note="row left blank")
Q(M, "How many trafficking cases did the prosecutor of Kratie open in the first half of 2025 (table 09/25)?", lambda: R("pr.cases.Kratie"))
Q(T, "What share (percent) of the 13 cases of table 09/25 did Phnom Penh open?", lambda: SHARE("pr.cases.Phnom Penh", "pr.cases.total"))
# --- shelter
Q(AU, "How many persons did Stern House take in from January to September 2025, by citizenship?", lambda: B("sh.new.total", {c: "sh.cit." + c for c in ("Cambodia", "Philippines", "Bangladesh", "Viet Nam", "not written")}))
Q(AU, "How many persons did Stern House take in in May 2025?", lambda: R("sh.new.may"), note="sheet lost; 31 less the months written is May and September together")
Q(AU, "How many persons did Stern House take in in July 2025?", lambda: R("sh.new.jul"))
Q(AU, "How many persons did Stern House take in in September 2025?", lambda: R("sh.new.sep"), note="left blank")
Q(M, "How many persons were in Stern House on 30 September 2025?", lambda: R("sh.house"))
Q(AU, "What share (percent) of its grant for 2025 had Stern House spent up to 30 September 2025?", lambda: SHARE("sh.spent", "sh.grant"))
Q(M, "How many days was PHALLY in Stern House?", lambda: DAYS("phally.sh.in", "phally.sh.out"))

def build():
    global DAY
    out = []
    for n, (asker, text, f, on, note) in enumerate(QS, 1):
        DAY = on or CLOSE
        if on:
            d = date.fromisoformat(on); text = "As known on %d %s: %s" % (d.day, d.strftime("%B %Y"), text)
        r = f(); used = r.pop("used"); q = dict(id="Q%03d" % n, asker=asker, question=text, value=r.pop("value"), state=r.pop("state"))
        q.update(r)
        if on: q["as_known_on"] = on
        q["papers"] = sorted({x["paper"] for x in used}); q["facts"] = list(dict.fromkeys(x["id"] for x in used))
        if note: q["note"] = note
        out.append(q)
    return out
def cells(q): return ["value"] + ["by:" + str(k) for k in q.get("by", {})]
def score(key, path):
    a = json.load(open(path, encoding="utf-8"))
    a = a.get("questions", a.get("answers", a)) if isinstance(a, dict) else a
    if isinstance(a, dict): a = [dict(v, id=k) for k, v in a.items()]
    a = {x["id"]: x for x in a}
    tot = eq = zero = other = st = left = 0; miss = []
    same = lambda x, y: x == y or (isinstance(x, str) and isinstance(y, str) and x.strip().lower() == y.strip().lower()) or \
        (not isinstance(x, bool) and not isinstance(y, bool) and isinstance(x, (int, float)) and isinstance(y, (int, float)) and abs(x - y) < 1e-9)
    GONE = object()
    for q in key:
        x = a.get(q["id"])
        if x is None: left += 1
        st += bool(x) and x.get("state") == q["state"]
        for c in cells(q):
            tot += 1
            want = q["value"] if c == "value" else q["by"][c[3:]]
            got = GONE if x is None else x.get("value", GONE) if c == "value" else {str(k): v for k, v in (x.get("by") or {}).items()}.get(c[3:], GONE)
            ok = got is not GONE and same(got, want) and not isinstance(got, bool)
            if q["state"] == "between" and c == "value": ok = ok and same(x.get("from"), q["from"]) and same(x.get("to"), q["to"])
            if want is None and got is not GONE and got is not None:
                if got == 0 and not isinstance(got, bool): zero += 1; print("ZERO where the key has null:", q["id"], c)
                else: other += 1
            eq += ok
            if not ok: miss.append((q["id"], c, "-" if got is GONE else got, want))
    for m in miss: print("%s %-28s answered %r, key %r" % m)
    print("cells equal %d of %d = %.1f %%" % (eq, tot, 100 * eq / tot)); print("zero where the key has null (must be 0): %d" % zero)
    print("something else where the key has null: %d" % other); print("state equal %d of %d" % (st, len(key))); print("questions left out: %d" % left)
    sys.exit(1 if zero else 0)

check(); KEY = build()
if len(sys.argv) == 3 and sys.argv[1] == "--score": score(KEY, sys.argv[2])
with open(J("key.json"), "w", encoding="utf-8") as o: json.dump(dict(closing_day=CLOSE, questions=KEY), o, ensure_ascii=False, indent=1); o.write("\n")
with open(J("questions-asked.txt"), "w", encoding="utf-8") as o:
    for q in KEY:
        o.write("%s | %s | %s\n" % (q["id"], q["asker"], q["question"]))
        if "by" in q: o.write("     by: %s\n" % ", ".join(map(str, q["by"])))
from collections import Counter
print(len(D["papers"]), "papers,", len(D["facts"]), "facts,", len(KEY), "questions,", sum(len(cells(q)) for q in KEY), "cells", dict(Counter(q["state"] for q in KEY)))
