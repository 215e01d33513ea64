#!/usr/bin/env python3
"""Checks quotes, works the answers out of facts.json, writes key.json and questions-asked.txt.
   build_key.py                       build
   build_key.py --score answers.json  score (FORMAT.md, "How to score")"""
import json, sys, os, datetime
H = os.path.dirname(os.path.abspath(__file__))
D = json.load(open(os.path.join(H, "facts.json"), encoding="utf-8"))
RECV = {p["paper"]: p["received"] for p in D["papers"]}
TXT = {p["paper"]: open(os.path.join(H, p["file"]), encoding="utf-8").read() for p in D["papers"]}
F = {}
err = []
for f in D["facts"]:
    if f["id"] in F: err.append("twice: " + f["id"])
    F[f["id"]] = f
    if f["quote"] not in TXT[f["paper"]]: err.append("quote not in paper: " + f["id"])
for l in D["links"]:
    for m in l["mentions"]:
        if m not in TXT: err.append("link to no paper: " + l["person"])
    for s in l.get("spellings", []):
        if not any(s in TXT[m] for m in l["mentions"]): err.append("spelling not found: " + s)
if list(RECV.values()) != sorted(RECV.values()): err.append("papers not in order of receipt")

USED = []
def V(i):
    USED.append(i); return F[i]["value"]
def day(s): return datetime.date.fromisoformat(s)
def days(a, b): return (day(V(b)) - day(V(a))).days
def age(born, on):
    b, o = day(V(born)), day(V(on))
    return o.year - b.year - ((o.month, o.day) < (b.month, b.day))
def pc(a, b): return round(100 * V(a) / V(b), 1)
def S(*ids): return sum(V(i) for i in ids)
def by(**k): return {a.replace("_", " "): V(i) for a, i in k.items()}
def B(*pairs): return {a: (V(i) if isinstance(i, str) else i) for a, i in pairs}
KEY, SPLIT = [], {}
STATES = ["known", "at least", "not known", "nobody reported", "reported as none", "contradicted", "total without records"]
KN, AL, NK, NR, NONE, CON, TOT = STATES
def Q(asker, text, value, state, b=None, asof=None, split=None, note=None, extra=(), nosum=False):
    for e in extra: V(e)
    ids = list(dict.fromkeys(USED)); USED.clear()
    n = f"Q{len(KEY)+1:03d}"
    d = dict(id=n, asker=asker, question=text, value=value, state=state)
    if b: d["by"] = b
    if asof: d["as_known_on"] = asof
    d["papers"] = sorted({F[i]["paper"] for i in ids}); d["facts"] = ids
    if note: d["note"] = note
    if split: SPLIT[n] = split
    KEY.append(d)
    if not ids: err.append(n + " rests on no fact")
    if state not in STATES: err.append(n + " state")
    for i in ids:
        if asof and RECV[F[i]["paper"]] > asof: err.append(f"{n} {i} received after {asof}")
    if state in (NK, NR, CON) and value is not None: err.append(n + " value should be null")
    if state == NONE and value != 0: err.append(n + " should be 0")
    if state == CON and len({json.dumps(x) for x in b.values()}) < 2: err.append(n + " no contradiction")
    if state in (KN, TOT, AL) and split and isinstance(value, int) and not nosum:
        s = [x for x in b.values() if isinstance(x, (int, float))]
        if sum(s) != value: err.append(f"{n} split adds up to {sum(s)}, value {value}")
M, C, DO, J, W, R = "minister's office", "court", "donor", "journalist", "social worker", "reader of the yearly report"

# ---- hotline
Q(DO, "How many calls came in on the hotline in January 2025, by the log of the hotline, by sex of the caller?", V("001.calls"), TOT,
  by(f="001.f", m="001.m", not_written="001.nw"), split="sex (f, m, not written)")
Q(DO, "How many calls of January 2025 were about trafficking?", V("001.traf"), TOT, asof="2025-03-01")
Q(DO, "How many calls of January 2025 were about trafficking?", None, CON, B(("001", "001.traf"), ("014", "014.jant")))
Q(R, "How many hotline calls of January 2025 came from callers under 18?", V("001.u18"), NR)
Q(DO, "How many hotline calls came in from January to June 2025?", None, CON,
  {"014 total": V("014.calls"), "014 sum": S("014.jan", "014.feb", "014.mar", "014.apr", "014.may", "014.jun")})
Q(M, "How many days passed between the hotline call of 22 January 2025 about Bavet and the operation?", days("001.ak.call", "002.op"), KN)
Q(W, "How many days passed between the hotline call of 29 January 2025 and the finding of the girl in Phnom Penh?", days("001.ma.call", "010.found"), KN,
  note="That the call and the girl belong together is carried by 010 (referral of 30 January).", extra=("001.ma.ref",))
Q(J, "Who made the hotline call of 22 January 2025?", V("009.caller"), NK)
# ---- Amber Kestrel
Q(M, "How many persons did the police find in building C of Amber Kestrel, by sex?", V("002.found"), KN, by(f="002.f", m="002.m"),
  asof="2025-04-01", split="sex (f, m)")
Q(M, "How many persons did the police find in building C of Amber Kestrel, by sex?", V("009.found"), KN, by(f="009.f", m="009.m"), split="sex (f, m)")
Q(J, "The persons found in building C: by citizenship or paper, as the police write it?", V("009.found"), KN,
  B(("Bangladeshi", "002.bd"), ("Indonesian", "002.id"), ("Chinese", "002.cn"), ("Kenyan", "002.ke"), ("Myanmar", "009.mm"), ("no paper", "009.np")),
  split="citizenship (Bangladeshi, Indonesian, Chinese, Kenyan, Myanmar, no paper)")
Q(J, "The persons found in building C: by citizenship or paper, as the police write it?", V("002.found"), KN,
  B(("Bangladeshi", "002.bd"), ("Indonesian", "002.id"), ("Chinese", "002.cn"), ("Kenyan", "002.ke"), ("no paper", "002.np")),
  asof="2025-03-01", split="citizenship (Bangladeshi, Indonesian, Chinese, Kenyan, no paper)")
Q(DO, "How many persons found in building C were under 18?", V("002.ch"), NR, asof="2025-03-01", note="The field is blank.")
Q(DO, "How many persons found in building C were under 18?", V("009.ch"), NONE,
  note="The police write 0. That \"Lin\" says in December that she is 17 is asked in another question; what the police reported stays 0.")
Q(DO, "What percentage of the persons found in building C was screened with the form?", pc("002.scr", "002.found"), KN, note="009 moves one of the 19 from undecided to victim; 19 stays.")
Q(M, "How many persons from building C did the police indicate as victims?", V("002.vic"), KN, asof="2025-04-01")
Q(M, "How many persons from building C did the police indicate as victims?", V("009.vic"), KN, asof="2025-06-01")
Q(M, "How many victims of Amber Kestrel were there by the police figures?", None, CON, B(("009", "009.vic"), ("011", "011.vic")),
  note="7 is corrected by 009 and does not count; the minutes of June say 9.", extra=("002.vic",))
Q(M, "How many Chinese were handed over from Bavet to Immigration on 12 February 2025?", None, CON, B(("002", "002.cnhand"), ("003", "003.rec"), ("009", "009.cn")))
Q(J, "How many of the Chinese handed over had left the country by the closing day, by what Immigration said, and when?", S("003.rem", "011.cnleft"), KN,
  B(("2025-02-26", "003.rem"), ("2025-04-30", "011.cnleft")), split="day of leaving (days)", extra=("003.remday",))
Q(R, "How many of those handed over to Immigration on 12 February 2025 were under 18?", V("003.u18"), NK, asof="2025-05-01", note="Later 009 writes that nobody under 18 was found.")
Q(C, "How old was DEWI Lestarika on the day of the operation?", age("004.dewi.born", "002.op"), KN, note="Police 24; the copy of the passport outweighs it.", extra=("002.dewi", "004.same"))
Q(J, "How many dollars does DEWI Lestarika say she received in all?", V("004.got"), KN, note="Her statement.")
Q(W, "How many days passed between the question to the embassy for DEWI Lestarika's paper and its answer?", days("004.d.ask", "004.d.ans"), KN)
Q(W, "How many days was DEWI Lestarika in the shelter (from admission to return home)?", days("004.day", "011.dewi"), KN, extra=("018.b1",))
Q(W, "How many days passed between the question to the embassy for WANJIKU Akinyi and its answer?", days("004.k.ask", "018.kans"), KN)
Q(W, "On which day did the embassy answer the question about WANJIKU Akinyi?", V("011.ke"), NK, asof="2025-07-01", note="Pending.", extra=("004.k.ans",))
Q(DO, "How many persons from Bavet did the shelter admit on 12 February 2025, by sex?", V("004.adm"), KN, by(f="004.f", m="004.m"), asof="2025-11-01", split="sex (f, m)")
Q(DO, "How many persons from Bavet did the shelter admit on 12 February 2025, by sex?", V("018.adm"), KN, by(f="018.f", m="018.m"), split="sex (f, m)")
Q(W, "How many of those admitted on 12 February 2025 were still in the shelter on 30 November 2025?", S("018.wan", "018.linhere"), KN)
Q(C, "How many US dollars in cash were seized at Amber Kestrel?", V("002.cash"), KN, asof="2025-03-01")
Q(C, "How many US dollars in cash were seized at Amber Kestrel?", V("009.cash"), KN, extra=("017.cash",))
ARR = [F[i]["value"] for i in ("002.liu", "002.heng", "010.kao")]
Q(M, "How many suspects were arrested in the two operations described (Bavet and the house in Phnom Penh), by sex?", len(ARR), KN,
  {x: ARR.count(x) for x in "fm"}, split="sex (f, m)", extra=("002.arr", "002.liu", "002.heng", "010.kao", "010.tep"))
Q(M, "How many persons are convicted by the two judgments among the papers, and to how many years each?", 3, KN,
  B(("KAO Sothavy", "013.years"), ("LIU Qing Bo", "017.liuy"), ("HENG Rattanak", "017.hengy")), note="Value: persons; by: years.", extra=("013.acq",), nosum=True,
  split="person (KAO Sothavy, LIU Qing Bo, HENG Rattanak): years of each")
Q(C, "How many persons does judgment SVR-Crim 96/25 recognise as victims?", V("017.vic"), KN)
Q(DO, "How many riel do the two judgments award together?", S("013.award", "017.award"), KN)
Q(DO, "How many riel of the award of judgment SVR-Crim 96/25 were paid up to 21 October 2025?", V("017.paid"), NONE)
Q(M, "How many days passed between the operation at Bavet and the judgment?", days("002.op", "017.day"), KN)
Q(C, "How many days passed between judgment SVR-Crim 96/25 and the prosecutor's appeal?", days("017.day", "017.app"), KN)
Q(J, "Where is LIU Qing Bo?", V("017.where"), NK)
# ---- Sreyleak
Q(C, "On which day was CHHUM Sreyleak born?", V("016.born"), KN, note="Birth register; it says the passport is wrong.", extra=("016.corr", "005.pass"))
Q(C, "On which day or in which year was CHHUM Sreyleak born?", None, CON, B(("005 passport", "005.pass"), ("005 she says", "005.says")), asof="2025-05-01",
  note="001 gives an age (18, the mother), not a birth; not among the figures.")
Q(C, "How old was CHHUM Sreyleak when she left the village?", age("016.born", "016.left"), KN)
Q(W, "How many days passed between the request for CHHUM Sreyleak's exit paper and its issue?", days("005.ask", "015.perm"), KN)
Q(W, "How many days did CHHUM Sreyleak wait in China from reaching the police post to the flight?", days("005.police", "015.fly"), KN)
Q(W, "Of which sex is the child of CHHUM Sreyleak?", None, CON, B(("005", "005.child"), ("015", "015.child")))
Q(J, "How many yuan does CHHUM Sreyleak say the husband's family paid?", V("005.yuan"), KN, note="Allegation.")
Q(W, "How many kinds of help had CHHUM Sreyleak received by the day of the commune's letter?", V("016.help"), NONE)
Q(M, "How many other girls did \"Yeay Mom\" take away, by the commune?", V("016.girls"), AL)
Q(R, "Of the Khmer women who came back from marriages in China from January to July 2025 (CHHUM Sreyleak not counted), how many were under 18 when they left?", V("015.u18"), TOT)
# ---- Golden Pomelo
Q(C, "How many dollars were paid to Golden Pomelo for the two brothers?", None, CON, B(("007", "007.fee"), ("008", "008.fee")), note="007: about.")
Q(DO, "How many days passed between River Sparrow's letter to the Department of Labour and the date of the answer?", days("007.letter", "008.day"), KN)
Q(M, "How many workers did Golden Pomelo send on 17 August 2024, by its list, by sex?", V("008.sent"), KN, by(f="008.f", m="008.m"), split="sex (f, m)")
Q(W, "How many of the others of that plane want to come home?", V("007.want"), AL)
Q(W, "How many of the 12 others named by Vibol are women, by River Sparrow?", V("007.women"), NR)
Q(C, "How many ringgit a month less than promised does Vibol say they received?", V("007.prom") - V("007.got"), KN, note="Allegation.")
Q(W, "Where is THOEUN Visal?", V("011.visal"), NK, extra=("008.where",))
Q(M, "How many complaints about trafficking did the Commissariat of Kampong Thom receive in the first half of 2025?", None, CON, B(("011", "011.comp"), ("012", "012.comp")))
Q(DO, "How many people attended the awareness sessions of the Commissariat of Kampong Thom in the first half of 2025?", V("012.part"), TOT, note="About.")
# ---- Mala
Q(C, "How old was ROEUN Mala on the day she was found?", age("011.born", "010.found"), KN, extra=("013.born", "011.age"))
Q(C, "For how many months did ROEUN Mala work in the household, by the court?", V("013.months"), KN)
Q(M, "How many days passed between the finding of ROEUN Mala and the judgment?", days("010.found", "013.day"), KN)
Q(DO, "What percentage of the compensation asked for ROEUN Mala did the court award?", pc("013.award", "013.asked"), KN)
Q(W, "How many riel had ROEUN Mala received of her compensation by 30 November 2025?", V("018.mpaid"), NONE)
Q(C, "On which day was the hearing of ROEUN Mala's case to be held?", V("011.hear"), KN, asof="2025-07-01", extra=("011.hear.struck",))
# ---- returns
Q(M, "How many cases of trafficking were there in the first quarter of 2025 by the police table?", None, CON,
  {"006 total": V("006.c"), "006 sum": S("006.SR.c", "006.PV.c", "006.PP.c", "006.KT.c")})
Q(M, "How many victims were there in the first quarter of 2025 by the police table, by province?", V("006.v"), TOT,
  B(("Svay Rieng", "006.SR.v"), ("Prey Veng", "006.PV.v"), ("Phnom Penh", "006.PP.v"), ("Kampong Thom", "006.KT.v"), ("Siem Reap", "006.SRP.v")),
  split="province (Svay Rieng, Prey Veng, Phnom Penh, Kampong Thom, Siem Reap)")
Q(R, "How many victims were there in the first quarter of 2025 by the police table, by sex?", V("006.v"), TOT, by(f="006.f", m="006.m"), split="sex (f, m)")
Q(R, "How many victims of the first quarter of 2025 were under 18, by the police table?", V("006.u18"), NR)
Q(M, "How many victims did the police identify from January to June 2025, by form?", V("014.v"), TOT,
  B(("online fraud", "014.online"), ("marriage", "014.marr"), ("sexual exploitation", "014.sex"), ("work in a household", "014.house"), ("not written", "014.formnw")),
  split="form (online fraud, marriage, sexual exploitation, work in a household, not written)")
Q(R, "How many victims did the police identify from January to June 2025, by sex?", V("014.v"), TOT, by(f="014.f", m="014.m", not_written="014.nw"), split="sex (f, m, not written)")
Q(DO, "What percentage of the victims of January to June 2025 was under 18?", pc("014.u18", "014.v"), TOT)
Q(M, "How many persons did the courts convict from January to June 2025, by sex?", V("014.conv"), TOT, by(f="014.convf", m="014.convm"), split="sex (f, m)")
Q(DO, "How many riel of compensation were paid from January to June 2025?", V("014.paid"), NR)
Q(M, "How many riel does the Ministry give for tickets in 2025?", V("011.money"), KN, extra=("011.money.struck",))
Q(DO, "How many persons did the shelter admit from January to 30 November 2025, by sex?", V("018.year"), TOT, by(f="018.yf", m="018.ym"), split="sex (f, m)")
Q(DO, "What percentage of those admitted from January to 30 November 2025 was under 18?", pc("018.yu18", "018.year"), TOT)
Q(W, "How many beds were free in the shelter on 30 November 2025?", V("018.beds") - V("018.in"), KN)
Q(J, "How often did recruiters come to the gate of the shelter in 2025?", V("018.gate"), AL)
WAIT = B(("Prosecutor of Svay Rieng: decision on the appeal against SVR-Crim 96/25", "017.app"),
  ("KAO Sothavy: decision on the appeal against PP-Crim 214/25", "013.app"),
  ("WANJIKU Akinyi / shelter: USD 780 for a ticket from the Ministry", "018.usdday"),
  ("CHHUM Sreyleak: identity card", "016.id"),
  ("River Sparrow: ticket for THOEUN Visal, put off by the meeting", "011.ticket"),
  ("Secretariat: list of the 14 from Labour, Kampong Thom", "008.list"),
  ("mother of the THOEUN brothers: action on the complaint to the Commissariat of Kampong Thom", "011.compday"))
Q(W, "Who still waits for what on 31 December 2025, and since when, as far as the papers go?", len(WAIT), AL, WAIT, extra=("011.list", "012.comp", "013.dec", "018.usd"), nosum=True,
  split="who: what (day since when)")
WQ = KEY[-1]["id"]

if err:
    print("\n".join(err)); sys.exit(1)
def ncells(k): return 1 + len(k.get("by", {}))
NC = sum(map(ncells, KEY))

def norm(x):
    if isinstance(x, str):
        x = " ".join(x.split()).casefold()
        try: return round(float(x.replace(",", "")), 6) if len(x) != 3 or x[0] != "0" else x   # "012" stays a label
        except ValueError: return x
    if isinstance(x, bool): return x
    if isinstance(x, (int, float)): return round(float(x), 6)
    return x
def score(path):
    A = {a["id"]: a for a in json.load(open(path, encoding="utf-8"))}
    eq = zero = other = st = left = 0; lines = []
    for k in KEY:
        a = A.get(k["id"])
        if a is None:
            left += 1; lines.append(f"{k['id']} left out"); continue
        if a.get("state") == k["state"]: st += 1
        else: lines.append(f"{k['id']} state {a.get('state')!r}, key {k['state']!r}")
        ab = {norm(x): y for x, y in (a.get("by") or {}).items()}
        if k["id"] == WQ:   # by person and date, not by wording: compare the dates
            pool = [norm(x) for x in ab.values()]
            cells = [("value", k["value"], a.get("value"), True)]
            for lab, v in k["by"].items():
                hit = norm(v) in pool
                if hit: pool.remove(norm(v))
                cells.append((lab, v, v if hit else None, True))
        else:
            cells = [("value", k["value"], a.get("value"), True)] + \
                    [(lab, v, ab.get(norm(lab)), norm(lab) in ab) for lab, v in k.get("by", {}).items()]
        for lab, v, g, there in cells:
            if there and norm(g) == norm(v): eq += 1; continue
            lines.append(f"{k['id']} {lab}: {g!r}, key {v!r}")
            if v is None and g is not None:
                if norm(g) == 0.0 or norm(g) == "0": zero += 1
                else: other += 1
        if (k["value"] is None or None in k.get("by", {}).values()) and 0 not in k.get("by", {}).values():   # a zero under a label the key does not have
            for lab, g in ab.items():
                if lab not in {norm(x) for x in k.get("by", {})} and norm(g) in (0.0, "0"):
                    zero += 1; lines.append(f"{k['id']} zero under a label of its own: {lab}")
    print("\n".join(lines))
    print(f"cells equal: {eq} of {NC} = {100*eq/NC:.1f} %")
    print(f"zero where the key has null: {zero} ({'FAILS' if zero else 'ok'})")
    print(f"something else where the key has null: {other}")
    print(f"states equal: {st} of {len(KEY)} = {100*st/len(KEY):.1f} %")
    print(f"questions left out: {left}")

if len(sys.argv) > 2 and sys.argv[1] == "--score":
    score(sys.argv[2])
else:
    json.dump(KEY, open(os.path.join(H, "key.json"), "w", encoding="utf-8"), ensure_ascii=False, indent=1)
    with open(os.path.join(H, "questions-asked.txt"), "w", encoding="utf-8") as o:
        o.write("Closing day 31 December 2025. Form of the answers: ANSWER-FORM.md.\n\n")
        for k in KEY:
            o.write(f"{k['id']} [{k['asker']}] {k['question']}\n")
            if k.get("as_known_on"): o.write(f"     as_known_on: {k['as_known_on']}\n")
            if k["id"] in SPLIT: o.write(f"     split: {SPLIT[k['id']]}\n")
    import collections
    print(f"papers {len(RECV)}, facts {len(F)}, links {len(D['links'])}, questions {len(KEY)}, cells {NC}")
    print(dict(collections.Counter(k["state"] for k in KEY)))
