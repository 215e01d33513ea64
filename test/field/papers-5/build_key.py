#!/usr/bin/env python3
"""python3 build_key.py                        check the quotes, work out the answers, write key.json
   python3 build_key.py --score answers.json   score {"1": {"value":..., "by": {...}, "state": "..."}, ...}"""
import json, re, sys, unicodedata
from datetime import date
from pathlib import Path
HERE = Path(__file__).resolve().parent
DATA = json.loads((HERE / "facts.json").read_text("utf8"))
CLOSE = DATA["closing_day"]
TEXT, FACT, REC = {}, {}, {}
for p in DATA["papers"]:
    TEXT[p["no"]] = t = (HERE / p["file"]).read_text("utf8")
    REC[p["no"]] = p["date_received"]
    assert p["register_no"] in t, p["no"]
    for f in p["facts"]:
        assert f["quote"] in t, ("quote not in paper", f["id"])
        assert f["id"] not in FACT, f["id"]
        FACT[f["id"]] = f
assert list(REC.values()) == sorted(REC.values())
for l in DATA["links"] + DATA["not_linked"]:
    for m in l["mentions"]:
        assert m["as_written"] in TEXT[m["paper"]], m

# what replaces what (express correction, proof, higher court, finding of the court)
REPLACED_BY = {"001.passports": "016.passports", "008.victims": "009.victims", "008.v_f": "009.v_f", "008.v_m": "009.v_m",
               "008.spent": "009.spent", "004.flew_text": "020.flew", "004.women_text": "020.women",
               "015.rith_years": "018.years"}
NOBODY = {"not asked", "left blank", "not counted", "no return", "not reported"}
NOTKNOWN = {"not known", "pending"}


class K:
    """one question: hands out facts received by the day, and keeps a list of them"""
    def __init__(self, on):
        self.on, self.used, self.state, self.by = on, [], None, None

    def has(self, fid):
        return REC[fid[:3]] <= self.on

    def v(self, fid):
        assert self.has(fid), ("received too late", fid, self.on)
        if fid not in self.used:
            self.used.append(fid)
        return FACT[fid]["value"]

    def now(self, fid):                       # follow the corrections received by the day
        val = self.v(fid)
        while fid in REPLACED_BY and self.has(REPLACED_BY[fid]):
            fid = REPLACED_BY[fid]
            val = self.v(fid)
        return val

    def known(self, val, by=None, state="known"):
        assert val is not None
        self.state, self.by = state, by
        return val

    def least(self, val, by=None):
        assert val
        return self.known(val, by, "at least")

    def zero(self, fid, by=None):
        assert FACT[fid]["value"] == 0 and FACT[fid]["state"] == "none", fid
        self.v(fid)
        self.state, self.by = "reported as none", by
        return 0

    def null(self, *fids):                    # the first fact decides between "nobody reported" and "not known"
        assert FACT[fids[0]]["value"] is None
        for f in fids:
            self.v(f)
        s = FACT[fids[0]]["state"]
        assert s in NOBODY | NOTKNOWN, (fids[0], s)
        self.state = "nobody reported" if s in NOBODY else "not known"
        return None

    def clash(self, **by):
        by = {a.replace("_", " "): (self.v(b) if isinstance(b, str) and b in FACT else b) for a, b in by.items()}
        assert len({str(x) for x in by.values()}) > 1, by
        self.state, self.by = "contradicted", by
        return None

    def kl(self):                             # the Embassy's list, less the row struck by 020
        drop = set()
        if self.has("020.same"):
            drop = {self.v("020.same")[1]}
        rows = [self.v(f"004.r{i}") for i in range(1, 12)]
        return [r for r in rows if r["no"] not in drop]

    def split(self, col, *vals):
        rows = self.kl()
        out = {v: sum(r[col] == v for r in rows) for v in vals}
        assert sum(out.values()) == len(rows)
        return out


def D(s):
    return date.fromisoformat(s)


def days(a, b):
    return (D(b) - D(a)).days


def age(born, on):
    b, o = D(born), D(on)
    return o.year - b.year - ((o.month, o.day) < (b.month, b.day))


SPEC = {}


def Q(n, fn, on=CLOSE, note=None):
    assert n not in SPEC
    SPEC[n] = (fn, on, note)


def eq(a, b):
    assert a == b, (a, b)
    return a


def q2(k):
    by = {"Bangladeshi": k.v("001.pp_bd") + k.v("016.extra_bd"), "Vietnamese": k.v("001.pp_vn")}
    return k.known(eq(k.now("001.passports"), sum(by.values())), by)


def q5(k):
    a = age(k.v("016.sreyleak_born"), k.v("001.inspected")); k.v("016.other_age"); k.v("001.young")
    return k.least(int(a < 18))


def q17(k):
    c = [k.v(f"005.n{i}") for i in range(1, 8)]; k.v("015.crew")
    return k.least(c.count("Myanmar"), {"Cambodian": c.count("Cambodian"), "Myanmar": c.count("Myanmar")})


def q21(k):
    m = k.v("005.tol_aboard"); b = k.v("015.tol_born")
    return k.known("yes" if age(b, m + "-31") < 18 else "no")


def q46(k):
    b, m = k.v("020.born"), k.v("004.six_left")
    return k.known(eq(age(b, m + "-01"), age(b, m + "-31")))


def q56(k):
    k.v("007.r1"); k.v("007.r2"); k.v("007.r5")
    return k.least(int(k.v("007.phally_left") < 18))


def q57(k):
    k.v("007.neang_child"); k.v("007.phally_child"); k.v("007.sreymom_child")
    return k.least(k.v("007.channa_child"))


def q63(k):
    by = {"m": k.now("008.v_m"), "f": k.now("008.v_f")}
    return k.known(eq(k.now("008.victims"), sum(by.values())), by)


def q64(k):
    k.v("019.bb")
    return q63(k)


def q66(k):
    by = {"forced labour": k.v("008.forced"), "not written": k.v("008.unwritten") + k.v("009.form")}
    eq(sum(by.values()), k.now("008.victims"))
    return k.least(by["forced labour"], by)


def q70(k):
    rows = sum(k.v("011." + c) for c in ("cn", "vn", "id", "ke"))
    k.v("012.hospital")
    return k.clash(sum_written_by_the_police="011.found", rows_of_the_police=rows, received_by_Immigration="012.received")


def q71(k):
    by = {"received by Immigration": k.v("012.ke_rec"), "hospital": k.v("012.hospital")}
    return k.known(eq(k.v("011.ke"), sum(by.values())), by)


def q42(k):
    by = k.split("agency", "Uteahor Manpower", "direct", "not known")
    return k.least(by["Uteahor Manpower"], by)


def q43(k):
    by = k.split("wages", "yes", "no", "not asked")
    return k.least(by["yes"], by)


def q44(k):
    by = k.split("passport", "yes", "no", "left blank")
    return k.least(by["yes"], by)


Q(1, lambda k: k.known(eq(k.now("001.passports"), k.v("001.pp_bd") + k.v("001.pp_vn")),
                       {"Bangladeshi": k.v("001.pp_bd"), "Vietnamese": k.v("001.pp_vn")}), "2025-01-31")
Q(2, q2)
Q(3, lambda k: k.null("001.ages"), "2025-07-01", "looks under 18; age not asked")
Q(4, lambda k: k.known(age(k.v("016.sreyleak_born"), k.v("001.inspected"))))
Q(5, q5, note="the second young worker left, age not known")
Q(6, lambda k: (k.v("016.notseen"), k.v("001.phone"), k.least(k.v("016.returned")))[2], note="the manager's telephone call is not a finding")
Q(7, lambda k: k.null("016.pros"))
Q(8, lambda k: k.zero("016.paid", {"fine": k.v("016.fine"), "paid": k.v("016.paid")}))
Q(9, lambda k: k.null("001.form"))
Q(10, lambda k: k.zero("014.screened"), note="no forms")
Q(11, lambda k: k.null("001.absent_where"))
Q(12, lambda k: k.null("016.licence"))
Q(13, lambda k: k.known(eq(k.v("019.vic"), k.v("019.vic_f") + k.v("019.vic_m") + k.v("019.vic_b")),
                        {"f": k.v("019.vic_f"), "m": k.v("019.vic_m"), "left blank": k.v("019.vic_b")}, "total without records"),
  note="21 of 25 provinces")
Q(14, lambda k: (k.v("006.crew"), k.clash(Fisheries="002.aboard", Seafarers_Aid="005.crew"))[1], "2025-04-01",
  "6 with the captain, 8 without")
Q(15, lambda k: (k.v("002.aboard"), k.v("005.crew"), k.known(k.v("015.crew")))[2], note="finding of the court, crew book")
Q(16, lambda k: k.known(len([k.v(f"005.n{i}") for i in range(1, 8)])), note="the letter says eight and lists seven")
Q(17, q17, note="the eighth is not listed")
Q(18, lambda k: k.null("005.tol_age"), "2025-03-10")
Q(19, lambda k: k.known(k.v("006.tol_age")), "2025-04-01", "hospital card")
Q(20, lambda k: k.known(age(k.v("015.tol_born"), k.v("002.stopped"))), note="residence book; five days past 18")
Q(21, q21)
Q(22, lambda k: k.null("005.tol_months"), note="'about a year' is since when he was not paid, not his claim")
Q(23, lambda k: k.known(days(k.v("005.handed"), k.v("006.registered"))))
Q(24, lambda k: (k.v("015.rith_traf"), k.known(len([k.v("015.owner_years")])))[1], note="the owner, in his absence; the captain acquitted of it")
Q(25, lambda k: k.known(k.now("015.rith_years")), "2025-09-01")
Q(26, lambda k: k.known(k.now("015.rith_years")))
Q(27, lambda k: k.clash(Koh_Kong="015.date", Court_of_Appeal="018.first_date"))
Q(28, lambda k: k.null("018.tol", "015.dam_tol"), note="put off to 16 December 2025; no paper since")
Q(29, lambda k: k.null("019.dam", "015.dam_chan", "015.dam_tol", "018.chan"), note="awards only; no paper speaks of payment")
Q(30, lambda k: k.known(k.v("018.owner")), note="warrant not carried out on 29 September 2025; no paper since")
Q(31, lambda k: k.zero("015.others"))
Q(32, lambda k: k.known(k.v("015.broker")), note="'acquitted' is struck")
Q(33, lambda k: k.null("017.bun", "005.n3"))
Q(34, lambda k: k.zero("003.khmer"))
Q(35, lambda k: k.null("003.foreign", "003.margin"))
Q(36, lambda k: k.null("003.foreign", "003.margin", "019.air"), note="the nil of 019 is for Cambodians only")
Q(37, lambda k: k.zero("019.air"))
Q(38, lambda k: k.clash(text="004.women_text", list=sum(r["sex"] == "f" for r in k.kl())), "2025-03-01")
Q(39, lambda k: k.known(eq(k.now("004.women_text"), sum(r["sex"] == "f" for r in k.kl())),
                        {"f": k.v("020.women"), "m": k.v("020.men")}))
Q(40, lambda k: k.null("017.july"))
Q(41, lambda k: k.known(eq(k.now("004.flew_text"), sum(r["flight"] == "yes" for r in k.kl()))))
Q(42, q42)
Q(43, q43)
Q(44, q44)
Q(45, lambda k: k.clash(passport=k.v("004.r6")["born"], herself="004.six_says"), "2025-03-01")
Q(46, q46)
Q(47, lambda k: k.known(eq(k.v("020.still"), k.v("004.stay") - k.v("020.flew2"))))
Q(48, lambda k: k.zero("020.paid", {"award": k.v("020.award"), "paid": k.v("020.paid")}))
Q(49, lambda k: k.null("020.employers", "004.employers"))
Q(50, lambda k: (k.v("020.employers"), k.known(days(k.v("004.note"), k.v("020.this"))))[1], note="to the date of the letter")
Q(51, lambda k: k.null("004.airport"))
Q(52, lambda k: k.known(days(k.v("017.theary"), k.v("020.call"))), note="rests on a link that is likely")
Q(53, lambda k: k.least(k.v("010.beaten")), note="allegation; the others were not asked")
Q(54, lambda k: (k.v("007.margin"), k.clash(written_sum="007.total",
                 rows_that_stand=sum(not k.v(f"007.r{i}")["struck"] for i in range(1, 6))))[1])
Q(55, lambda k: (k.v("007.channa_victim"), k.known(sum([k.v("007.sreymom_victim"), k.v("007.phally_victim")][i] == "yes" for i in (0, 1))))[1])
Q(56, q56, note="for the other three only the present age, or none")
Q(57, q57, note="the row of Neang is blank")
Q(59, lambda k: k.null("007.phally_pay"))
Q(60, lambda k: k.zero("007.channa_pay"))
Q(61, lambda k: k.zero("019.st_arr"))
Q(62, lambda k: k.null("019.om_vic"))
Q(63, q63, "2025-04-30")
Q(64, q64, note="019 repeats the old 5 and replaces nothing")
Q(65, lambda k: k.known(k.now("008.spent")))
Q(66, q66)
Q(67, lambda k: k.null("008.disability"))
Q(68, lambda k: (k.v("009.screened"), k.known(round(100 * k.v("008.screened") / k.v("008.received"), 1)))[1], "2025-06-30")
Q(69, lambda k: (k.v("009.screened"), k.clash(Transit_Centre="008.screened", Oddar_Meanchey="014.bb"))[1])
Q(70, q70)
Q(71, q71)
Q(72, lambda k: k.zero("012.screened"))
Q(73, lambda k: k.null("013.answer", "012.screened", "011.complaint", "019.psn"),
  note="the 0 of the sheet is no finding: nobody was asked, one request is pending")
Q(74, lambda k: k.known(age(k.v("012.baraka_born"), k.v("011.op"))))
Q(75, lambda k: k.clash(Embassy_of_Kenya="010.achieng_age", Contoh_House="013.age"))
Q(76, lambda k: k.null("013.where", "017.park"), note="a caller names Halimbawa Park; nobody reported having looked")
Q(77, lambda k: k.known(days(k.v("010.first"), k.v("010.this"))))
Q(78, lambda k: k.clash(police="014.pol", prosecutor="014.pros"), note="019 repeats the 2")
Q(79, lambda k: k.null("019.conv"))


def k_neang(k):
    f = "007.r5"
    assert k.v(f)["age"] is None and FACT[f]["state"] == "not asked"
    k.state = "nobody reported"
    return None


def q80(k):
    assert "Kratie" in k.v("019.missing") and FACT["019.missing"]["state"] in NOBODY
    k.state = "nobody reported"
    return None


Q(58, k_neang)
Q(80, q80)


def build():
    qs = {int(n): (a, q) for n, a, q in re.findall(r"^(\d+)\. \(([^)]+)\) (.+)$", (HERE / "questions.txt").read_text("utf8"), re.M)}
    assert sorted(qs) == sorted(SPEC) == list(range(1, 81)), set(qs) ^ set(SPEC)
    key = []
    for n in range(1, 81):
        fn, on, note = SPEC[n]
        k = K(on)
        val = fn(k)
        assert k.state, n
        if k.state in ("not known", "nobody reported", "contradicted"):
            assert val is None, n
        if on != CLOSE:
            assert f"known on {int(on[8:])} " in qs[n][1], n
        key.append({"n": n, "asker": qs[n][0], "question": qs[n][1], "value": val, "by": k.by, "state": k.state,
                    "as_known_on": None if on == CLOSE else on, "papers": sorted({f[:3] for f in k.used}), "facts": k.used,
                    "note": note})
    return key


def norm(x):
    if x is None:
        return None
    if isinstance(x, bool):
        return "yes" if x else "no"
    if isinstance(x, str):
        s = unicodedata.normalize("NFKC", x).strip().casefold()
        s = {"female": "f", "male": "m", "women": "f", "men": "m"}.get(s, s)
        if s in ("", "null", "none", "unknown", "not known"):
            return None
        try:
            return round(float(s.replace(",", "")), 4)
        except ValueError:
            return s
    if isinstance(x, (int, float)):
        return round(float(x), 4)
    return x


def cells(a):
    out = {"value": a.get("value")}
    for l, v in (a.get("by") or {}).items():
        out["by:" + str({"female": "f", "male": "m", "women": "f", "men": "m"}.get(l.strip().casefold(), l.strip().casefold()))] = v
    return out


def score(path):
    key = build()
    raw = json.loads(Path(path).read_text("utf8"))
    if isinstance(raw, list):
        raw = {str(r["n"]): r for r in raw}
    tot = ok = st = left_out = 0
    zeros, filled, wrong = [], [], []
    for q in key:
        a = raw.get(str(q["n"]))
        if a is None:
            left_out += 1
        else:
            st += (a.get("state") or "").strip().casefold() == q["state"]
        given = cells(a or {})
        for c, g in given.items():            # a zero that the key does not ask for, beside a null
            if c not in cells(q) and q["value"] is None and norm(g) == 0:
                zeros.append(f"Q{q['n']} {c}: key has no such cell and no value, answer {g!r}")
        for c, v in cells(q).items():
            tot += 1
            g, w = norm(given.get(c)), norm(v)
            if a is not None and (c in given or v is None and c == "value") and g == w:
                ok += 1
                continue
            where = f"Q{q['n']} {c}: key {v!r}, answer {given.get(c)!r}"
            if a is not None and w is None and g == 0:
                zeros.append(where)
            elif a is not None and w is None and g is not None:
                filled.append(where)
            else:
                wrong.append(where)
    print(f"cells equal            {ok} of {tot} ({100 * ok / tot:.1f} %)")
    print(f"zero where key is null {len(zeros)}  -> {'FAIL' if zeros else 'pass'}")
    print(f"other where key null   {len(filled)}")
    print(f"states equal           {st} of {len(key)}")
    print(f"questions left out     {left_out}")
    for t, l in (("FALSE ZERO", zeros), ("FILLED", filled), ("NOT EQUAL", wrong)):
        for w in l:
            print(t, w)
    return 1 if zeros else 0


if __name__ == "__main__":
    if "--score" in sys.argv:
        sys.exit(score(sys.argv[sys.argv.index("--score") + 1]))
    key = build()
    (HERE / "key.json").write_text(json.dumps(key, ensure_ascii=False, indent=1) + "\n", "utf8")
    n = {}
    for q in key:
        n[q["state"]] = n.get(q["state"], 0) + 1
    print(len(key), "questions,", sum(len(cells(q)) for q in key), "cells,", len(FACT), "facts,", n)
