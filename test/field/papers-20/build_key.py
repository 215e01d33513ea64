#!/usr/bin/env python3
"""Checks every quote of facts.json against its paper, works the answers out of the facts, writes key.json.
   build_key.py --score answers.json scores a set of answers (same form as key.json)."""
import json, os, re, sys
from datetime import date
HERE = os.path.dirname(os.path.abspath(__file__))
CLOSING = "2025-12-31"
rd = lambda p: open(os.path.join(HERE, p), encoding="utf-8").read()
sq = lambda s: re.sub(r"\s+", " ", s)
D = json.loads(rd("facts.json")); REC = {p["paper"]: p["received"] for p in D["papers"]}
FACT = {f["id"]: f for f in D["facts"]}
NK, NR, NO, TW, KN, AL, CO = ("not known", "nobody reported", "reported as none", "total without records",
                              "known", "at least", "contradicted")

def check():
    txt = {p: sq(rd(f"files/{p}.txt")) for p in REC}
    bad = [(x.get("id") or x["paper"], q) for x in D["papers"] + D["facts"] for q in x["quotes"] if sq(q) not in txt[x["paper"]]]
    bad += [(l["entity"], m["quote"]) for l in D["links"] for m in l["mentions"] if sq(m["quote"]) not in txt[m["paper"]]]
    assert not bad, bad
    assert len(FACT) == len(D["facts"]), "id used twice"
    assert list(REC.values()) == sorted(REC.values()), "order of receipt"
    for f in D["facts"]:
        assert f["paper"] == f["id"][:3] and f["paper"] in REC, f["id"]
        if isinstance(f.get("by"), dict) and isinstance(f.get("value"), int): assert sum(f["by"].values()) == f["value"], f["id"]
        if "parts" in f: assert sum(f["parts"]) == f["value"], f["id"]

class View:
    """what the papers received up to one day say"""
    def __init__(s, on): s.on = on or CLOSING; s.used = []
    def live(s):
        got = [f for f in D["facts"] if REC[f["paper"]] <= s.on]
        gone = {r for f in got for r in f.get("replaces", [])}
        gone |= {f["id"] for f in got if f.get("repeats") in gone}
        return [f for f in got if f["id"] not in gone]
    def use(s, *fs): s.used += [f["id"] for f in fs if f["id"] not in s.used]
    def get(s, series):
        fs = [f for f in s.live() if f["kind"] == "statement" and f["series"] == series]
        s.use(*fs); return fs
    def one(s, series):
        fs = s.get(series); assert fs and len({json.dumps(f["value"]) for f in fs}) == 1, (series, fs)
        return fs[0]
    def ev(s, name):
        fs = [f for f in s.live() if f["kind"] == "event" and f["event"] == name]; assert len(fs) == 1, name
        s.use(fs[0]); return date.fromisoformat(fs[0]["date"])
    def noev(s, name): assert not [f for f in s.live() if f["kind"] == "event" and f["event"] == name], name
    def persons(s, **k):
        fs = [f for f in s.live() if f["kind"] == "person" and all(f.get(a) == b for a, b in k.items())]
        s.use(*fs); return fs

def ans(value, state=KN, by=None): return dict(value=value, state=state, **({"by": by} if by else {}))
def val(series, split=True):
    def go(v):
        fs = v.get(series); assert fs, series
        if len({json.dumps(f["value"]) for f in fs}) > 1:
            return ans(None, CO, {f.get("label") or f["paper"]: f["value"] for f in fs})
        f = next((f for f in fs if f.get("by")), fs[0])
        return ans(f["value"], f.get("state", KN), f.get("by") if split else None)
    return go
def days(a, b): return lambda v: ans(-(v.ev(a) - v.ev(b)).days)
def share(a, b, state=KN): return lambda v: ans(round(100 * v.one(a)["value"] / v.one(b)["value"], 1), state)
def full_years(born, on): return on.year - born.year - ((on.month, on.day) < (born.month, born.day))
def age_on(v, f, on):
    pr = [p for p in v.live() if p["kind"] == "person" and p["entity"] == f["entity"] and p.get("born")]
    v.use(*pr)
    return full_years(date.fromisoformat(pr[0]["born"]), on) if pr else f["age"]
def minors(v):
    fs = v.persons(full_statement=True); on = v.ev("entry, Annex")
    return ans(sum(age_on(v, f, on) < 18 for f in fs))
def binti_age(v): return ans(age_on(v, v.persons(id="001.binti")[0], v.ev("entry, Annex")))
ACC = {"LEM": "E04", "NARA": "E05", "ZHOU": "E03", "PICH": "E06"}
def guilty(v):
    out = {}
    for n in ACC:
        f = v.one(f"annex.verdict.{n}")
        if not f.get("acquitted"): out[n] = f["value"]
    return out
def convicted(v): g = guilty(v); return ans(len(g), KN, g)
def convicted_cit(v):
    by = {}
    for n in guilty(v):
        fs = v.persons(entity=ACC[n], role="accused"); c = {f.get("citizenship") for f in fs} - {None}
        k = c.pop() if c else "not written"; by[k] = by.get(k, 0) + 1
    return ans(sum(by.values()), KN, by)
def years(v):
    by = {n: v.one(f"annex.years.{n}")["value"] for n in guilty(v)}; return ans(sum(by.values()), KN, by)
def firm(v): f = v.one("annex.years.LEM"); return ans(f["value"] - f["suspended"])
def half_cit(v):
    by = {}
    for q in ("Q1", "Q2"):
        for k, n in v.one(f"house.2025-{q}.new.citizenship")["by"].items(): by[k] = by.get(k, 0) + n
    assert sum(by.values()) == v.one("house.2025-H1.new")["value"]
    return ans(sum(by.values()), TW, by)
def under12(v):
    a = v.one("kiln.29apr.children.ages")["value"]
    return ans(sum(x is not None and x < 12 for x in a), AL if None in a else KN)
def silent(series, state, *near):
    def go(v):
        assert not v.get(series), series
        for n in near: v.use(FACT[n]); assert REC[FACT[n]["paper"]] <= v.on
        return ans(None, state)
    return go
def notsent(v): v.noev("telephone content sent"); v.ev("telephone content asked"); v.ev("telephone content due"); return ans(None, NK)
def waits(v):
    fs = [f for f in v.live() if f.get("request")]; v.use(*fs)
    return ans(len(fs), AL, {f["request"]: f["date"] for f in fs})

MI, AN, AU, SW, PO, CT, OR = "minister", "analyst", "auditor", "social worker", "police", "court", "organisation"
Q = []
def q(asker, text, fn, on=None, note=None): Q.append((asker, text, fn, on, note))
q(MI, "How many persons did the police meet in the Contoh Annex on 17 January 2025, by sex?", val("annex.met"))
q(AU, "How many of the persons met in the Annex were not spoken with, and why?", val("annex.notspoken"))
q(MI, "As known on 31 January 2025: how many suspected victims do the police count in the Annex?", val("annex.victims"), "2025-01-31")
q(MI, "As known on 31 August 2025: how many suspected victims do the police count in the Annex?", val("annex.victims"), "2025-08-31", "The minutes (013) only repeat the old figure, which 012 corrects.")
q(AN, "As known on 28 February 2025: the suspected victims of the Annex by citizenship, as the police write it?", val("annex.victims.citizenship"), "2025-02-28", "A language is not a citizenship.")
q(AN, "The suspected victims of the Annex by citizenship, as the police write it in the end?", val("annex.victims.citizenship"))
q(MI, "How many victims from the Annex are citizens of Indonesia?", val("annex.victims.indonesian", False), None, "Police and embassy differ; neither corrects the other.")
q(SW, "As known on 31 January 2025: of the three who gave a full statement in the Annex, how many were under 18 when found?", minors, "2025-01-31", "A real zero: all three ages are written (23, says 19, about 30).")
q(SW, "As known on 28 February 2025: of the three who gave a full statement in the Annex, how many were under 18 when found?", minors, "2025-02-28")
q(SW, "How many of the other eight suspected victims of report AH-014/25 were under 18?", val("annex.other8.under18"))
q(AU, "How many passports did the police take into keeping in the Annex?", val("annex.passports"))
q(AU, "As known on 30 June 2025: how many telephones were taken into keeping in the Annex?", val("annex.telephones"), "2025-06-30")
q(AU, "How many telephones were taken into keeping in the Annex?", val("annex.telephones"))
q(MI, "How many persons were arrested in the Annex on 17 January 2025, by sex?", val("annex.arrested"))
q(MI, "How many Indonesian citizens from the Annex flew home on 28 January 2025, by sex?", val("annex.flewhome.28jan"))
q(AU, "What did the tickets of 28 January 2025 cost together, in US dollars?", val("annex.tickets.usd"))
q(SW, "As known on 28 February 2025: how many Indonesian citizens from the Annex wait for exit papers?", val("annex.exitpapers.waiting"), "2025-02-28")
q(SW, "How much was paid in wages to the Indonesian citizens of the Annex?", val("annex.indonesian.wages"))
q(SW, "How many days passed between the embassy's asking for exit papers and the exit paper of Binti (H-206)?", days("exit papers asked", "exit paper of Binti given"))
q(SW, "How many days passed between the entry into the Annex and Binti's flight home?", days("entry, Annex", "Binti flew home"))
q(CT, "How old, in full years, was BINTI Contoh on 17 January 2025?", binti_age, None, "Says 19; the passport copy is the proof.")
q(CT, "The prosecutor's letter of 20 February 2025: how many persons are charged in the Annex case, by sex?", val("annex.charged"))
q(CT, "With what was ZHOU Specimen-05 charged?", val("annex.charge.ZHOU"))
q(CT, "As known on 28 February 2025: how many of the eleven are civil parties?", val("annex.civilparties"), "2025-02-28")
q(AU, "Who owns the building of the Annex?", val("annex.owner"))
q(AU, "How many days passed between the prosecutor's request for the content of the telephones and its sending?", days("telephone content asked", "telephone content sent"))
q(AU, "How many days after the prosecutor's term was the content of the telephones sent?", days("telephone content due", "telephone content sent"), None, "The struck term does not count.")
q(CT, "As known on 31 March 2025: on what day was the content of the telephones sent to the prosecutor?", notsent, "2025-03-31")
q(PO, "What is the name of the driver who ran away on 17 January 2025?", val("annex.driver.name"))
q(MI, "As known on 31 July 2025: how many accused of the Annex case are convicted, and each of what?", convicted, "2025-07-31")
q(MI, "How many accused of the Annex case are convicted, by citizenship?", convicted_cit, None, "No paper writes the citizenship of PICH.")
q(CT, "Of what is NARA Uteahor convicted?", val("annex.verdict.NARA"))
q(CT, "As known on 31 July 2025: how many years of imprisonment did ZHOU Specimen-05 get?", val("annex.years.ZHOU"), "2025-07-31")
q(CT, "How many years of imprisonment did ZHOU Specimen-05 get in the end?", val("annex.years.ZHOU"))
q(MI, "How many years of imprisonment were given in the Annex case together, and to each (suspended parts counted in)?", years)
q(AN, "How many years of LEM Uteahor's imprisonment are not suspended?", firm)
q(CT, "Was ZHOU Specimen-05 found guilty of money laundering?", val("annex.moneylaundering.ZHOU"), None, "Pending with the investigating judge.")
q(AU, "How many riel was each civil party of the Annex case awarded?", val("annex.compensation.each.riel"))
q(AU, "What share of the compensation awarded in the Annex case was paid into the court's chest (percent)?", share("annex.compensation.paidin.riel", "annex.compensation.riel"))
q(SW, "How many riel of the compensation in the Annex case were paid out to the civil parties, by the closing day?", val("annex.compensation.paidout.riel"), None, "011 speaks of two of the eight, up to 10 July, before LEM paid.")
q(AN, "How many days passed between the entry into the Annex and the first judgment?", days("entry, Annex", "judgment 45"))
q(PO, "How many days passed between the warrant against PICH Uteahor and the arrest?", days("warrant against PICH", "arrest of PICH"))
q(AN, "How many calls did the Halimbawa Line have in January 2025, by subject?", val("hotline.2025-01.calls"))
q(AN, "How many calls about trafficking did the Halimbawa Line have in January 2025, by sex of the caller?", val("hotline.2025-01.trafficking"))
q(OR, "How many calls in Indonesian did the Halimbawa Line have in January 2025?", val("hotline.2025-01.indonesian"))
q(AN, "How many calls about trafficking did the Halimbawa Line have from January to March 2025, by sex of the caller?", val("hotline.2025-Q1.trafficking"))
q(AN, "How many calls about trafficking did the Halimbawa Line have in February 2025?", val("hotline.2025-02.trafficking"), None, "No February from a quarter.")
q(AN, "What share of all calls to the Halimbawa Line from January to March 2025 was about trafficking (percent)?", share("hotline.2025-Q1.trafficking", "hotline.2025-Q1.calls", TW))
q(MI, "How many calls about trafficking did the Halimbawa Line have in the first half of 2025?", val("hotline.2025-H1.trafficking"))
q(OR, "How many new persons did Specimen Harbour House take in from January to March 2025: women, girls, boys?", val("house.2025-Q1.new"))
q(OR, "How many new persons did Specimen Harbour House take in in the first half of 2025, by citizenship?", half_cit, None, "\"Nobody could tell us\" and \"we did not ask\" are two things.")
q(SW, "How many persons lived in Specimen Harbour House on 30 June 2025?", val("house.2025-06-30.living"))
q(AU, "How many riel did Specimen Harbour House receive from the State budget from January to March 2025?", val("house.2025-Q1.statebudget.riel"))
q(AU, "How many riel did Specimen Harbour House receive from the State budget from April to June 2025?", silent("house.2025-Q2.statebudget.riel", NR, "011.cost"), None, "The second letter is silent.")
q(AU, "What share of its cost from January to March 2025 did Specimen Harbour House spend on food (percent)?", share("house.2025-Q1.food.usd", "house.2025-Q1.cost.usd", TW))
q(SW, "As known on 30 April 2025: how old was Mealea Vi-du (H-209)?", val("mealea.age.2025-03-31"), "2025-04-30", "About.")
q(SW, "How old, in full years, was Mealea Vi-du (H-209) on 31 March 2025?", val("mealea.age.2025-03-31"))
q(SW, "How many days passed between the complaint for the boy H-211 and the answer of the police?", days("complaint H-211", "police answered H-211"))
q(SW, "Has Rosa Halimbawa (H-218) been to the police?", val("rosa.police"))
q(AU, "How many names did the owner's list of the kiln \"Contoh Red Clay\" have in April 2025?", val("kiln.april.ownerslist"))
q(AN, "How many workers did the inspector see at the kiln on 22 April 2025?", val("kiln.22apr.workersseen"))
q(MI, "As known on 31 May 2025: how many children were at work at the kiln on 29 April 2025, by sex?", val("kiln.29apr.children"), "2025-05-31")
q(MI, "How many children were at work at the kiln on 29 April 2025?", val("kiln.29apr.children"))
q(SW, "Of the children whom police No. 208/25 lists at the kiln, how many were younger than 12?", under12, None, "One age is not known.")
q(CT, "How many victims does the indictment in the kiln case name, by family?", val("kiln.indictment.victims"))
q(AN, "As known on 31 May 2025: how many accidents happened at the kiln from 1 January to 22 April 2025?", val("kiln.2025.accidents"), "2025-05-31", "The owner's book, in the inspector's note. The police left \"injured\" blank.")
q(AN, "How many accidents happened at the kiln from 1 January to 22 April 2025?", val("kiln.2025.accidents"))
q(AU, "How many riel of fine were paid for the kiln?", val("kiln.fine.paid.riel"))
q(MI, "How many victims of trafficking does Kep report for the first half of 2025?", val("kep.2025-H1.victims"))
q(MI, "How many victims of trafficking does Kep report for the second half of 2025?", silent("kep.2025-H2.victims", NR, "010.victims"), None, "No return for that half is among the papers.")
q(MI, "How many Khmer persons were handed back at the gate \"Uteahor\" on 11 August 2025, by sex?", val("gate.11aug.handedback"))
q(MI, "How many persons handed back on 11 August 2025 were found to be victims, by form?", val("gate.11aug.victims"))
q(SW, "How many of the 86 persons not screened on 11 August 2025 were victims?", silent("gate.11aug.notscreened.victims", NR, "014.unscreened"))
q(SW, "How much was RITH Vi-du paid in wages for his 14 months on the boat?", val("rith.wages"))
q(AU, "How many cases of operation do the police report from 1 January to 30 November 2025?", val("police.2025.cases"), None, "The rows add up to 98, the written sum is 99.")
q(AN, "How many suspected victims do the police report from 1 January to 30 November 2025, by form?", val("police.2025.victims"))
q(MI, "How many suspected victims do the police report for December 2025?", val("police.2025-12.victims"))
q(AN, "How many victims does Pailin report for the first half of 2025?", val("pailin.2025-H1.victims"))
q(AU, "Which provinces' returns for the first half of 2025 are still not in?", val("returns.2025-H1.notin"))
q(SW, "How many written requests (for papers, whereabouts or a ruling) stand without an answer in any paper, and on what day was each asked?", waits)

def build():
    check(); out = []
    for i, (asker, text, fn, on, note) in enumerate(Q, 1):
        v = View(on); a = fn(v); d = dict(id=f"Q{i:03}", asker=asker, question=text, **a)
        if on: d["as_known_on"] = on
        d["papers"] = sorted({u[:3] for u in v.used}); d["facts"] = v.used
        if note: d["note"] = note
        out.append(d)
    assert len(out) == 80
    return dict(closing_day=CLOSING, questions=out)

def cells(x): return {"value": x.get("value"), **{"by." + k: w for k, w in (x.get("by") or {}).items()}}
def norm(x):
    if isinstance(x, list): return sorted(norm(y) for y in x)
    if isinstance(x, str): return sq(x).strip().lower()
    return x
def score(path):
    key = build(); got = json.load(open(path, encoding="utf-8"))
    got = {g["id"]: g for g in (got["questions"] if isinstance(got, dict) else got)}
    n = eq = zero = other = st = left = 0
    for k in key["questions"]:
        g = got.get(k["id"]); kc = cells(k)
        gc = {norm(a): b for a, b in cells(g).items()} if g else {}
        if g is None: left += 1
        elif g.get("state") == k["state"]: st += 1
        for c, w in kc.items():
            n += 1; has = norm(c) in gc; x = gc.get(norm(c))
            ok = has and type(x) is not bool and norm(x) == norm(w)
            eq += ok
            if w is None and has and x is not None: zero += x == 0; other += x != 0
            if not ok: print(k["id"], c, "key:", w, "answer:", x if has else "(missing)")
    print(f"cells {n}, equal {eq} ({100*eq/n:.1f} %)\nzero where the key has null: {zero} (must be 0)\n"
          f"something else where the key has null: {other}\nstate equal: {st} of {len(key['questions'])}\nquestions left out: {left}")

if __name__ == "__main__":
    if "--score" in sys.argv: score(sys.argv[sys.argv.index("--score") + 1])
    else:
        k = build(); json.dump(k, open(os.path.join(HERE, "key.json"), "w", encoding="utf-8"), ensure_ascii=False, indent=1)
        print(len(D["papers"]), "papers,", len(D["facts"]), "facts,", len(k["questions"]), "questions,", sum(len(cells(x)) for x in k["questions"]), "cells")
