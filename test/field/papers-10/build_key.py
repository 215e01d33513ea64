#!/usr/bin/env python3
"""Checks facts.json against the papers, works out key.json. --score FILE scores a set of answers."""
import json, re, sys, os
from datetime import date
HERE = os.path.dirname(os.path.abspath(__file__))
D = json.load(open(os.path.join(HERE, "facts.json"), encoding="utf-8"))
PAPERS = {p["paper"]: p for p in D["papers"]}
FACTS = D["facts"]
BYID = {f["id"]: f for f in FACTS}
CLOSE = D["closing_day"]
# the paper's word for a state -> the state in the key
UNKNOWN = {"not known": "not known", "blank": "nobody reported", "not asked": "nobody reported"}

def active(key, day):
    """facts under this key, received up to the day, not replaced up to the day"""
    seen = [f for f in FACTS if PAPERS[f["paper"]]["received"] <= day]
    gone = {r for f in seen for r in f.get("replaces", [])}
    return [f for f in seen if f["key"] == key and f["id"] not in gone and f.get("repeats") not in gone]

def settle(key, day):
    """-> value, state, facts, split by paper if the papers differ"""
    fs = active(key, day)
    said = [f for f in fs if f["value"] is not None]
    if not fs:
        return None, "nobody reported", [], {}
    if not said:
        st = [UNKNOWN[f["state"]] for f in fs]
        return None, ("not known" if "not known" in st else st[0]), fs, {}
    if len({str(f["value"]) for f in said}) > 1:
        return None, "contradicted", said, {f["paper"]: f["value"] for f in said}
    st = {f["state"] for f in said}
    for a, b in (("known", "known"), ("at least", "at least"), ("total", "total without records"), ("none", "reported as none")):
        if a in st:
            return said[0]["value"], b, said, {}
    raise SystemExit("state? " + key)

def split(prefix, day):
    keys = list(dict.fromkeys(f["key"] for f in FACTS if f["key"].startswith(prefix + "@")))
    by, fs = {}, []
    for k in keys:
        if active(k, day):
            v, st, f, differ = settle(k, day)
            assert not differ, k
            by[k.split("@")[1]] = v
            fs += f
    return by, fs

def days(k1, k2):
    return lambda day: (lambda a, b: ((date.fromisoformat(b[0]) - date.fromisoformat(a[0])).days, "known", a[2] + b[2], {}))(settle(k1, day), settle(k2, day))

def one(key):                      # what the papers say, nothing split
    return lambda day: settle(key, day)

def with_split(key):               # stated total and stated split
    def go(day):
        v, st, fs, differ = settle(key, day)
        by, more = split(key, day)
        return v, st, fs + more, differ or by
    return go

def summed(prefix):                # no total is written; everyone is listed
    def go(day):
        by, fs = split(prefix, day)
        return sum(by.values()), "known", fs, by
    return go

def greatest(prefix):
    def go(day):
        by, fs = split(prefix, day)
        return max(by.values()), "known", fs, by
    return go

def each_paper(key):               # every paper's own figure, replaced or not; the value is what stands
    def go(day):
        v, st, fs, differ = settle(key, day)
        al = [f for f in FACTS if f["key"] == key and PAPERS[f["paper"]]["received"] <= day]
        return v, st, al, {f["paper"]: f["value"] for f in al}
    return go

S, U, J = "secretariat", "UN officer", "journalist"
Q = [  # text, asker, rule, as known on
# Sample Moon
("How many women and girls did the police bring out of the karaoke place \"Sample Moon\", Poipet, on 8 January 2025?", S, one("sm.rescued"), None),
("How many of the women and girls brought out of \"Sample Moon\" on 8 January 2025 were under 18?", S, one("sm.under18"), "2025-01-15"),
("How many of the women and girls brought out of \"Sample Moon\" on 8 January 2025 were under 18?", U, one("sm.under18"), None),
("How old was Ratana (រតនា, ROTHANA) on the night of 8 January 2025, and what age does each of the papers 001 and 002 give?", U, each_paper("sm.ratana.age"), None),
("On what day was Ratana born?", S, one("sm.ratana.born"), None),
("What is the name of the girl of 17 who was found at \"Sample Moon\"?", J, one("sm.fifth.name"), None),
("How many people were arrested at \"Sample Moon\" on 8 January 2025? Split by sex (m, f).", S, with_split("sm.arrested"), None),
("How many passports were found at \"Sample Moon\"?", S, one("sm.passports"), None),
("Where did the women and girls of \"Sample Moon\" go? Number together, and split (shelter, family).", U, summed("sm.wentto"), None),
("Of those taken in by Specimen House: how many took an HIV test and how many refused? Number together, and split (took, refused).", U, summed("sm.hiv"), None),
("How many of those taken in by Specimen House saw a psychologist in January 2025?", U, one("sm.psych"), None),
("What does Devy (ទេវី, DEVY) wish to happen with her?", U, one("sm.devy.wish"), None),
("By the letter of Specimen House, how many claims for compensation had been lodged?", S, one("sm.shelter.claims"), None),
("How many persons were charged in the \"Sample Moon\" case, and under which articles? Split (Vuth វុធ, Ly លី); articles in the form \"1, 2\".", S, with_split("pr.charged"), "2025-03-31"),
("On what day was the warrant against Heng (ហេង) issued?", S, one("pr.warrant"), None),
("How many victims of \"Sample Moon\" had asked for compensation?", U, one("pr.claims"), "2025-03-31"),
("How many persons did Judgment 41 decide upon? Split (convicted, acquitted).", S, summed("co.outcome"), None),
("What is the longest prison term of Judgment 41, in years? Split (Vuth, Heng).", J, greatest("co.years"), None),
("How much compensation does Judgment 41 award, in riel?", U, one("co.comp"), None),
("How much of the compensation awarded by Judgment 41 has been paid?", U, one("co.comp.paid"), None),
("How many days lie between the raid on \"Sample Moon\" and Judgment 41?", J, days("sm.raid.date", "co.date"), None),
("What came of the prosecutor's appeal against Judgment 41?", S, one("co.appeal.result"), None),
# Sample Park
("How many of its citizens does the Embassy of Indonesia say are kept in \"Sample Park\"? Split by sex (m, f).", S, with_split("id.held"), None),
("How many days after the date of the Embassy of Indonesia's note did the police enter \"Sample Park\"?", J, days("id.note.date", "sp.raid.date"), None),
("What are the names of the other Indonesians in \"Sample Park\", besides Budi and Siti?", S, one("id.annex.names"), None),
("How many foreigners did the police find at \"Sample Park\", not counting suspects? Split by citizenship (Indonesian, Vietnamese, Bangladeshi, Chinese).", S, with_split("sp.found"), "2025-02-28"),
("How many of the people found at \"Sample Park\" were citizens of Bangladesh?", U, one("sp.bangladeshi"), None),
("How many of the foreigners whom the police found at \"Sample Park\" were female?", U, one("sp.female"), None),
("How many of the foreigners whom the police found at \"Sample Park\" were under 18?", U, one("sp.under18"), None),
("How much cash was seized at \"Sample Park\"?", J, one("sp.cash"), None),
("How many suspects were arrested at \"Sample Park\"? Split (Chinese, Cambodian).", S, with_split("sp.arrested"), None),
("How many people from \"Sample Park\" were handed over to Immigration on 21 February 2025?", S, one("sp.handed"), None),
("How many people from \"Sample Park\" were removed from Cambodia from 27 February to 5 March 2025? Split by citizenship (Indonesian, Vietnamese, Chinese, Bangladeshi).", S, with_split("im.removed"), None),
("How many people from \"Sample Park\" were still held on 5 March 2025, by the list of Immigration? Split by citizenship (Indonesian, Vietnamese, Chinese, Bangladeshi).", U, with_split("im.held"), None),
("How many people from \"Sample Park\" had been screened as possible victims, by the list of Immigration? Split by citizenship (Indonesian, Vietnamese, Chinese, Bangladeshi).", U, with_split("im.screened"), None),
("According to Vi-du Watch, how many of the 72 people sent out were asked how they had come to be there?", J, one("sp.removed.asked"), None),
("According to Vi-du Watch, how many people were held in \"Sample Park\" in the week before the operation?", J, one("ng.held.before"), None),
("According to Vi-du Watch, how many people were driven away in vans the night before the operation?", J, one("ng.moved"), None),
("How many of the people from \"Sample Park\" were victims of trafficking?", U, one("sp.victims"), "2025-03-31"),
("How many of the people from \"Sample Park\" were victims of trafficking?", U, one("sp.victims"), "2025-06-05"),
("How many of the people from \"Sample Park\" were victims of trafficking?", U, one("sp.victims"), None),
("Who owns \"Sample Park\"?", J, one("sp.owner"), None),
("By the note of the Embassy of Bangladesh: how many of its citizens have gone home and how many remain in Bavet? Number together, and split (home, Bavet).", U, summed("bd.now"), None),
("By the note of the Embassy of Bangladesh, how many of its citizens had paid the agent \"Namuna Travels\"?", J, one("bd.agent"), None),
("How many citizens of Bangladesh were screened as possible victims, by the note of their Embassy?", U, one("bd.screened"), None),
# help line
("How many calls does the help line's page 7/2025 count? Split by sex of the caller (f, m, not known).", S, with_split("hl.calls"), None),
("How many of the calls on the help line's page 7/2025 were passed on? Split (legal aid, police, labour department, shelter).", S, summed("hl.passed"), None),
("Of what citizenship is the man who called the help line on 15 February 2025?", U, one("hl.36.citizenship"), None),
# kiln
("How many people were found at work at Specimen Kiln No. 3 on 5 March 2025? Split (men, women, children).", S, with_split("ki.atwork"), "2025-03-31"),
("How many children worked at Specimen Kiln No. 3 on 5 March 2025?", U, one("ki.children"), None),
("How many families at Specimen Kiln No. 3 were in debt to the owner?", U, one("ki.debt"), None),
("How many reports to the police on Specimen Kiln No. 3 do the labour inspectors and the Department of Social Affairs of Kandal write of?", J, one("ki.police"), None),
("How many accidents had there been in 2025 at Specimen Kiln No. 3 by the day of the inspection?", U, one("ki.accidents"), None),
("How many children did the Department of Social Affairs of Kandal take in on 18 July 2025? Split (boys, girls).", S, with_split("sa.received"), None),
("Where is the child of 14 from Specimen Kiln No. 3?", J, one("sa.fourth.where"), None),
("How old was, on the day of the inspection, the boy whom the labour inspectors wrote down without an exact age?", S, one("ki.boy.age"), None),
# totals
("How many cases were there in the whole country in the first quarter of 2025? Split (Banteay Meanchey, Svay Rieng, Preah Sihanouk, Kandal, Koh Kong, other).", S, with_split("q1.cases"), "2025-04-30"),
("How many cases were there in the whole country in the first quarter of 2025? Split (Banteay Meanchey, Svay Rieng, Preah Sihanouk, Kandal, Koh Kong, other).", U, with_split("q1.cases"), None),
("How many victims were there in the whole country in the first quarter of 2025? Split (under 18).", U, with_split("q1.victims"), None),
("How many suspects were arrested in the whole country in the first quarter of 2025? Split by sex (m, f).", S, with_split("q1.arrested"), None),
("How many foreign victims were there in the whole country in the first quarter of 2025?", U, one("q1.foreign"), "2025-04-30"),
("How many foreign victims were there in the whole country in the first quarter of 2025?", U, one("q1.foreign"), None),
("How many officials were prosecuted in the first quarter of 2025?", J, one("q1.officials"), None),
("How many complaints against officials did Svay Rieng province have in January 2025?", S, one("sr.jan.complaints"), None),
# fund, complaint
("How many applications did the Specimen Fund have before it on 9 June 2025? Split (granted, put off, refused).", S, with_split("fu.outcome"), None),
("How much did the Specimen Fund grant on 9 June 2025, in USD? Split (Mealea, Devy, Budi).", S, with_split("fu.granted"), None),
("How much does the Specimen Fund have left after its meeting of 9 June 2025, in USD?", J, one("fu.balance"), None),
("How much did the officer ask for, in USD, according to the complaint of Nary (ណារី)?", S, one("cp.asked"), None),
("What is the name of the officer complained of by Nary (ណារី)?", J, one("cp.officer"), None),
("How many complaints against officials were there in the first five months of 2025, by the press release of the National Committee?", J, one("nc.complaints"), None),
]

KH = str.maketrans("០១២៣៤៥៦៧៨៩", "0123456789")
WORDS = {1: "one three ម្នាក់", 2: "two both", 3: "three", 4: "four", 5: "five", 7: "seven", 10: "ten"}
flat = lambda s: re.sub(r"\s+", " ", s)

def check():
    bad = []
    text = {}
    for p in D["papers"]:
        text[p["paper"]] = flat(open(os.path.join(HERE, p["file"]), encoding="utf-8").read())
        r = date.fromisoformat(p["received"])
        stamp = [f"RECEIVED {r.day} {'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split()[r.month-1]} {r.year}"]
        km = "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា".split()
        t = text[p["paper"]].translate(KH)
        if stamp[0] not in t and not re.search(rf"បានទទួល\S* ?\S* ?ថ្ងៃទី{r.day} ខែ{km[r.month-1]} ឆ្នាំ{r.year}|បានទទួលច្បាប់ចម្លង ថ្ងៃទី{r.day} ខែ{km[r.month-1]} ឆ្នាំ{r.year}", t):
            bad.append("stamp " + p["paper"])
        if p["register_no"] and p["register_no"].split()[-1 if p["register_no"][0] in "Jp" else 0] not in t:
            bad.append("register number " + p["paper"])
    km_count = sum(p["language"] == "km" for p in D["papers"])
    if len(D["papers"]) != 18 or km_count != 8 or sum(p["ordinary"] for p in D["papers"]) != 11:
        bad.append("number of papers")
    ids = set()
    for f in FACTS:
        if f["id"] in ids: bad.append("twice " + f["id"])
        ids.add(f["id"])
        q = flat(f["quote"])
        if q not in text[f["paper"]]: bad.append(f"quote {f['id']}: {f['quote']}")
        v, s = f["value"], f["state"]
        if (v is None) != (s in UNKNOWN): bad.append("value/state " + f["id"])
        if (v == 0) != (s == "none"): bad.append("zero " + f["id"])
        if v == 0 and not re.search(r"\bnone\b|\bnil\b|គ្មាន", q): bad.append("zero without a word for it " + f["id"])
        if isinstance(v, int) and v and "rows" not in f:
            t = re.sub(r"(?<=\d)[ ,](?=\d{3}\b)", "", q.translate(KH))
            if not re.search(rf"(?<!\d){v}(?!\d)", t) and not any(w in q.lower() for w in WORDS.get(v, "").split()):
                if f["key"] not in COUNT_OF_ONE: bad.append(f"figure not in quote {f['id']}")
        if "rows" in f and v is not None and f["key"] != "hl.calls" and len(f["rows"]) != v: bad.append("rows " + f["id"])
        if isinstance(v, str) and re.match(r"\d{4}-\d\d-\d\d$", v):
            if str(int(v[8:])) not in q.translate(KH): bad.append("day " + f["id"])
        for r in f.get("replaces", []):
            if BYID[r]["key"] != f["key"] or PAPERS[BYID[r]["paper"]]["received"] >= PAPERS[f["paper"]]["received"]: bad.append("replaces " + f["id"])
        if "repeats" in f and BYID[f["repeats"]]["value"] != v: bad.append("repeats " + f["id"])
    for l in D["links"]:
        for m in l["mentions"]:
            if m[4:] not in text[m[:3]]: bad.append("mention " + m)
    for k, day in (("sp.found", CLOSE), ("im.removed", CLOSE), ("im.held", CLOSE), ("hl.calls", CLOSE), ("ki.atwork", CLOSE), ("sm.arrested", CLOSE), ("id.held", CLOSE),
                   ("q1.cases", "2025-04-30"), ("q1.cases", CLOSE), ("q1.arrested", CLOSE), ("fu.outcome", CLOSE), ("fu.granted", CLOSE), ("sa.received", CLOSE), ("sp.arrested", CLOSE)):
        tot, by = settle(k, day)[0], split(k, day)[0]
        if tot != sum(x or 0 for x in by.values()): bad.append(f"sum {k} {day}")
    if bad:
        raise SystemExit("\n".join(bad))
# one person is described; the 1 is counted, not written
COUNT_OF_ONE = {"sm.arrested@m", "sm.arrested@f", "pr.detained", "co.absent"}

def cells(k):
    return 1 + len(k["by"])

def build():
    check()
    key = []
    for i, (text, asker, rule, day) in enumerate(Q, 1):
        v, st, fs, by = rule(day or CLOSE)
        fs = list({f["id"]: f for f in fs}.values())
        d = dict(id=f"Q{i:02d}", question=text, asker=asker, value=v, by=by, state=st)
        if day: d["as_known_on"] = day
        d["papers"] = sorted({f["paper"] for f in fs})
        d["facts"] = [f["id"] for f in fs]
        if any(f.get("about") for f in fs): d["note"] = "about"
        if any(f.get("allegation") for f in fs): d["note"] = "allegation"
        key.append(d)
    return key

def dump(key):
    with open(os.path.join(HERE, "key.json"), "w", encoding="utf-8") as o:
        o.write("[\n" + ",\n".join(json.dumps(k, ensure_ascii=False) for k in key) + "\n]\n")
    with open(os.path.join(HERE, "questions-asked.txt"), "w", encoding="utf-8") as o:
        for k in key:
            o.write(f"{k['id']}. " + (f"[as known on {k['as_known_on']}] " if "as_known_on" in k else "") + k["question"] + "\n")

def norm(x):
    if isinstance(x, list): return sorted(norm(y) for y in x)
    if isinstance(x, bool): return x
    if isinstance(x, (int, float)): return float(x)
    if isinstance(x, str):
        t = x.strip().translate(KH)
        u = re.sub(r"(?<=\d)[ ,](?=\d{3}\b)", "", t)
        if re.fullmatch(r"\d+(\.\d+)?", u): return float(u)
        return re.sub(r"\s+", " ", t.casefold())
    return x

def is_zero(x):
    return norm(x) == 0 and x is not False or (isinstance(x, str) and x.strip().casefold() in ("nil", "zero", "គ្មាន"))

def score(path):
    key = build()
    a = json.load(open(path, encoding="utf-8"))
    if isinstance(a, list): a = {x["id"]: x for x in a}
    total = equal = states = 0; zero = []; other = []; wrong = []; left = []
    for k in key:
        x = a.get(k["id"])
        total += cells(k)
        if x is None: left.append(k["id"]); continue
        states += norm(x.get("state")) == k["state"]
        xb = {str(norm(str(l))): v for l, v in (x.get("by") or {}).items()}
        pairs = [(k["id"], k["value"], x.get("value"), True)]
        for l, v in k["by"].items():
            n = str(norm(l)); pairs.append((f"{k['id']} {l}", v, xb.get(n), n in xb))
        for name, want, got, there in pairs:
            ok = there and norm(want) == norm(got) and not (want is None and got is not None)
            equal += ok
            if not ok: wrong.append(f"{name}: key {want!r}, answer {got!r}")
            if want is None and got is not None: (zero if is_zero(got) else other).append(name)
    print(f"cells equal: {equal} of {total} ({100*equal/total:.1f} %)")
    print(f"zero where the key has null: {len(zero)} {zero or ''}  -> {'FAILS' if zero else 'passes'}")
    print(f"something else where the key has null: {len(other)} {other or ''}")
    print(f"state equal: {states} of {len(key)}")
    print(f"left out: {len(left)} {left or ''}")
    for w in wrong: print("  " + w)

if __name__ == "__main__":
    if len(sys.argv) == 3 and sys.argv[1] == "--score":
        score(sys.argv[2])
    else:
        key = build(); dump(key)
        from collections import Counter
        print(len(key), "questions,", sum(map(cells, key)), "cells;", dict(Counter(k["state"] for k in key)))
