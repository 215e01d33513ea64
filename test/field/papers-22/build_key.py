#!/usr/bin/env python3
"""Checks every quote in facts.json against its paper, then works key.json and questions-asked.txt out of the facts.
--score answers.json  compares a set of answers ({"Q001": {"value":..,"by":..,"state":..}, ..}) with key.json."""
import json, os, sys
from datetime import date
HERE = os.path.dirname(os.path.abspath(__file__))
CLOSE = "2025-12-31"
NR = "nobody reported"
D = json.load(open(os.path.join(HERE, "facts.json"), encoding="utf-8"))
REC = {p["paper"]: p["received"] for p in D["papers"]}
FACT = {f["id"]: f for f in D["facts"]}

def flat(s): return " ".join(s.split())

def check():
    text = {p: flat(open(os.path.join(HERE, "files", p + ".txt"), encoding="utf-8").read()) for p in REC}
    bad = []
    for x in D["papers"] + D["facts"]:
        for q in x["quotes"]:
            if flat(q) not in text[x["paper"]]: bad.append((x.get("id", x["paper"]), q))
    for l in D["links"]:
        for m in l["mentions"]:
            if flat(m["quote"]) not in text[m["paper"]]: bad.append((l["entity"], m["quote"]))
    for f in D["facts"]:
        for r in f.get("replaces", []): assert r in FACT, r
    if len(FACT) != len(D["facts"]): bad.append(("ids", "double id"))
    if list(REC.values()) != sorted(REC.values()): bad.append(("papers", "not in order of receipt"))
    if bad:
        for b in bad: print("NOT IN PAPER", b)
        sys.exit(1)

def ans(value, state, ids, by=None, note=None):
    ids = list(dict.fromkeys(ids))
    a = {"value": value, "state": state}
    if by: a["by"] = by
    a["papers"] = sorted({FACT[i]["paper"] for i in ids}); a["facts"] = ids
    if note: a["note"] = note
    return a

def S(series, by=True):
    """the series as it stands on a day: express corrections replace; differing figures contradict; a finding fills a 'not known'"""
    def run(day):
        fs = [f for f in D["facts"] if f.get("series") == series and REC[f["paper"]] <= day]
        if not any(f.get("series") == series for f in D["facts"]): raise KeyError(series)
        gone = {r for f in D["facts"] if REC[f["paper"]] <= day for r in f.get("replaces", [])}
        fs = [f for f in fs if f["id"] not in gone and not f.get("repeats")]
        if not fs: return ans(None, NR, [], note="no paper up to this day")
        val = [f for f in fs if f["value"] is not None]
        if not val:
            if all(f.get("by") is None for f in fs): return ans(None, fs[-1]["state"], [f["id"] for f in fs], note=fs[-1].get("note"))
            return ans(None, fs[-1]["state"], [fs[-1]["id"]], fs[-1]["by"])
        if len({json.dumps(f["value"]) for f in val}) > 1:
            return ans(None, "contradicted", [f["id"] for f in val], {f["paper"]: f["value"] for f in val})
        f = val[-1]
        return ans(f["value"], f["state"], [x["id"] for x in val], f.get("by") if by else None, f.get("note"))
    return run

def E(i):
    return lambda day: ans(FACT[i]["date"], "known", [i]) if REC[FACT[i]["paper"]] <= day else ans(None, NR, [], note="no paper up to this day")

def d(i): return date.fromisoformat(FACT[i].get("date") or FACT[i]["value"])
def days(a, b): return lambda day: ans((d(b) - d(a)).days, "known", [a, b])
def age(birth, on):
    def run(day):
        b, o = d(birth), (d(on) if on in FACT else date.fromisoformat(on))
        return ans(o.year - b.year - ((o.month, o.day) < (b.month, b.day)), "known", [birth] + ([on] if on in FACT else []))
    return run
def share(a, b):
    return lambda day: ans(round(100 * FACT[a]["value"] / FACT[b]["value"], 1), FACT[a]["state"] if FACT[a]["state"] == "total without records" else "known", [a, b])
def total(*series):
    """sum; a part that is null makes it 'at least'"""
    def run(day):
        rs = [S(s)(day) for s in series]
        miss = any(r["value"] is None for r in rs)
        ids = [i for r in rs for i in r["facts"]]
        st = "at least" if miss else ("total without records" if any(r["state"] == "total without records" for r in rs) else "known")
        return ans(sum(r["value"] for r in rs if r["value"] is not None), st, ids)
    return run
def less(a, b):
    return lambda day: ans(FACT[a]["value"] - FACT[b]["value"], "known", [a, b])
def group(result, split):
    def run(day):
        fs = [f for f in D["facts"] if f["kind"] == "person" and f["result"] == result and REC[f["paper"]] <= day]
        by = {}
        for f in fs: by[f[split]] = by.get(f[split], 0) + 1
        return ans(len(fs), "known", [f["id"] for f in fs], by)
    return run
def put_off(day):
    by, ids = {}, []
    later = {"008.p6": "018.bikash", "008.p7": "018.suraj"}
    for f in D["facts"]:
        if f["kind"] == "person" and f["result"] == "put off":
            l = later.get(f["id"]); ids.append(f["id"]); r = "not decided"
            if l and REC[FACT[l]["paper"]] <= day: r = FACT[l]["value"]; ids.append(l)
            by[r] = by.get(r, 0) + 1
    return ans(3, "known", ids, by)
def pending(series, basis):
    """no answer yet, but a paper shows that the matter is going on: not known"""
    def run(day):
        a = S(series)(day)
        return a if a["facts"] else ans(None, "not known", basis, note="pending: no paper up to this day shows the outcome")
    return run
def wish(day):
    f = FACT["008.wish"]
    return ans(f["by"]["yes"], "at least", [f["id"]], f["by"], "seven were not asked: not a no")

Q = []
def q(asker, text, fn, day=None, note=None): Q.append((asker, text, fn, day, note))
M, N, C, G, Y = "ministry", "organisation", "court", "embassy", "reader of the yearly report"
# the women taken to China, Kampong Cham
q(C, "On what day did Mao UTEAHOR lodge her complaint about her daughter at the commune police post?", E("001.complaint"))
q(N, "As known on 31 January 2025: how many dollars did the mother of Sreyneang UTEAHOR get from the go-between?", S("bride.mother.usd"), "2025-01-31")
q(C, "How many dollars did the mother of Sreyneang UTEAHOR get from the go-between?", S("bride.mother.usd"))
q(C, "How many dollars does Phalla KUMROU herself say she had from the Chinese man?", S("bride.phalla.received_usd"))
q(M, "As known on 31 January 2025: in which province of China is Sreyneang UTEAHOR?", S("bride.sreyneang.province"), "2025-01-31")
q(M, "In which province of China had Sreyneang UTEAHOR been living?", S("bride.sreyneang.province"))
q(N, "As known on 31 March 2025: is there a marriage paper for Sreyneang UTEAHOR?", S("bride.marriage"), "2025-03-31")
q(N, "Was a marriage of Sreyneang UTEAHOR registered (yes or no), as far as she says?", S("bride.marriage"))
q(Y, "How many victims does the prosecutor of Kampong Cham count in the Phalla KUMROU case, adults and under 18?", S("bride.victims"))
q(C, "As known on 31 January 2025: how old was the second woman taken to China, the one called \"Na\"?", S("bride.sreyna.age"), "2025-01-31")
q(C, "How old in whole years was Sreyna KUMROU on 2 November 2024, by her birth paper?", age("007.sreynabirth", "001.left"))
q(M, "Where is Sreyna KUMROU at the end of the year?", S("bride.sreyna.place"))
q(Y, "How many days passed between the mother's complaint and the arrest of Phalla KUMROU?", days("001.complaint", "007.arrest"))
q(M, "How many days was the letter from Kampong Cham on its way to the consulate in Guangzhou?", days("007.letter", "012.reached"))
q(Y, "How many days passed between the mother's complaint and the flight of Sreyneang UTEAHOR to Phnom Penh?", days("001.complaint", "012.flew"))
q(N, "Was Sreyneang UTEAHOR with child when she came back?", S("bride.sreyneang.pregnant"), None, "She did not wish to be asked: it was never asked.")
q(M, "How many Cambodian women in like cases came to the consulate in Guangzhou in January to April 2025, adults and under 18?", S("consulate.women_4m"))
q(C, "As known on 31 August 2025: to how many years was Phalla KUMROU sentenced?", pending("bride.sentence_years", ["007.arrest"]), "2025-08-31")
q(C, "To how many years was Phalla KUMROU sentenced in August 2025?", S("bride.sentence_years"))
q(N, "How many riel of compensation did the court of Kampong Cham award to Sreyneang UTEAHOR?", S("bride.comp.sreyneang"))
q(N, "How much compensation was asked for Sreyna KUMROU before the court of Kampong Cham?", S("bride.asked.sreyna"))
q(C, "What came of the appeal of Phalla KUMROU?", S("bride.appeal_result"))
q(C, "How much cash was seized from Phalla KUMROU?", S("bride.cash_seized"))
# the fishing boat, Koh Kong
q(N, "How old was Vanna UTEAHOR when he went on board?", S("boat.vanna.age_on_board"))
q(M, "As known on 31 March 2025: how many Khmer were on the boat of Vanna UTEAHOR?", S("boat.khmer"), "2025-03-31")
q(M, "How many Khmer were on the boat of Vanna UTEAHOR?", S("boat.khmer"))
q(N, "Did the man who fell from the boat at night die?", S("boat.fell_died"))
q(N, "As known on 31 January 2025: how old is Heng SPECIMEN-14?", S("boat.heng.age"), "2025-01-31")
q(N, "From which district of Prey Veng does Vanna UTEAHOR come?", S("boat.vanna.district"))
q(M, "How many baht have Vanna, Bros and Heng been paid for the boat altogether?", total("boat.paid.vanna", "boat.paid.bros", "boat.paid.heng"), None, "Heng does not remember.")
q(M, "How many baht does Vanna UTEAHOR still ask for, his claim less what he has had?", less("011.each", "011.vannapaid"))
q(M, "How many dollars did Lotus Pattern Manpower agree to pay before the Department of Labour, by man?", S("boat.agreed_usd"))
q(M, "Has the licence of Lotus Pattern Manpower been renewed?", S("boat.licence_renewal"))
q(C, "Was the case of the three fishermen passed to the police by the Department of Labour (yes or no)?", S("boat.to_police"))
# Silver Heron, Bavet
q(M, "As known on 31 March 2025: how many persons were found in Silver Heron on 11 February 2025, by sex?", S("heron.found"), "2025-03-31")
q(M, "How many persons were found in Silver Heron on 11 February 2025, by sex?", S("heron.found"))
q(Y, "By citizenship, as police report 118/25 writes it: who was found in Silver Heron?", S("heron.found.citizenship"))
q(M, "As known on 28 February 2025: how many persons from Silver Heron went to the Immigration holding place on 11 February?", S("heron.to_immigration"), "2025-02-28")
q(M, "How many persons from Silver Heron went to the Immigration holding place on 11 February 2025?", S("heron.to_immigration"))
q(Y, "How many suspected victims did the police put down on first questioning at Silver Heron, by sex?", S("heron.suspected"))
q(C, "How much cash was seized at Silver Heron?", S("heron.cash"))
q(M, "As known on 25 March 2025: how many victims came out of the screening of the Silver Heron people?", S("heron.screen_victims"), "2025-03-25")
q(M, "How many victims came out of the screening of the Silver Heron people in February 2025?", S("heron.screen_victims"), None, "The minutes write 7 for the note of Social Affairs, which has 6; the minutes are not treated as weaker.")
q(N, "The persons whom note 77/25 of Social Affairs calls victims: how many, by sex?", group("victim", "sex"))
q(N, "The Silver Heron persons whose screening was put off in February 2025: how many are they, and what was found in the end, by result?", put_off, None, "No. 9 (Immigration 53) died on 6 June, no result written; results of the two others told to the police by telephone.")
q(N, "As known on 28 February 2025: how old is the Khmer girl Sopheap of Silver Heron?", S("heron.sopheap.age"), "2025-02-28")
q(N, "How old in whole years was the Khmer girl Sopheap on the day of the operation, 11 February 2025?", age("008.sopheap", "2025-02-11"))
q(G, "As known on 28 February 2025: what citizenship has Lintang?", S("heron.lintang.citizenship"), "2025-02-28")
q(G, "What citizenship has Lintang?", S("heron.lintang.citizenship"))
q(M, "Who owns the Silver Heron building?", S("heron.owner"))
q(Y, "How many foreigners from Silver Heron were removed up to 25 March 2025, by citizenship?", S("heron.removed"))
q(N, "How many of those removed up to 25 March 2025 had been screened before?", S("heron.removed_screened"))
q(N, "How many of the Silver Heron persons screened in February 2025 have HIV?", S("heron.hiv"))
q(C, "As known on 31 March 2025: how many of the Silver Heron persons screened in February 2025 wish to bring a claim for compensation, by answer?", wish, "2025-03-31")
q(C, "What share of the Silver Heron persons before Social Affairs in February 2025 accepted the medical examination, in percent?", share("008.medical", "008.screened"))
q(C, "How many days was YANGBEN Wei in prison before the judgment?", days("014.prison", "018.judg"))
q(C, "As known on 31 October 2025: how many of the Silver Heron accused have been sentenced, and to how many years?", pending("heron.sentences", ["014.hearing"]), "2025-10-31")
q(C, "How many of the Silver Heron accused have been sentenced, and to how many years each?", S("heron.sentences"))
q(G, "How many dollars were awarded to Rina and Agus CONTOH together?", total("heron.comp.rina_usd", "heron.comp.agus_usd"))
q(G, "How much of the awarded compensation in the Silver Heron case has been paid?", S("heron.comp.paid"))
q(C, "Did anyone appeal against the Silver Heron judgment?", S("heron.appeal"))
q(M, "What did the man without a name (Immigration No. 53) die of?", S("heron.no53.cause"))
q(M, "How many complaints against officials in connection with trafficking came in in Svay Rieng in the first quarter of 2025?", S("committee.complaints_q1"))
q(M, "How many officers of the Svay Rieng commissariat were punished in connection with the Silver Heron building?", S("heron.officers_punished"))
q(Y, "How many suspected victims came from operations against online buildings in Svay Rieng, 1 January to 30 November 2025?", S("sr.ops_victims"))
# Poipet
q(M, "How many persons were sent back from Thailand through Poipet in January 2025, by sex?", S("poipet.jan.total"))
q(M, "As known on 31 March 2025: how many persons were sent back through Poipet in February 2025?", S("poipet.feb.total"), "2025-03-31")
q(M, "How many persons were sent back through Poipet in February 2025, by sex?", S("poipet.feb.total"))
q(M, "As known on 31 March 2025: how many women and girls were sent back through Poipet in February 2025?", S("poipet.feb.women"), "2025-03-31")
q(Y, "How many children came alone through Poipet in February 2025?", S("poipet.feb.alone"))
q(Y, "How many suspected victims did Poipet count from January to May 2025?", total("poipet.jan.susp", "poipet.feb.susp", "poipet.mar.susp", "poipet.apr.susp", "poipet.may.susp"), None, "April is not in; the boy Tuy is not counted by the centre.")
q(M, "How many persons were sent back through Poipet in April 2025?", S("poipet.apr.total"))
q(M, "How many of the suspected victims of February 2025 at Poipet were reported to the police?", S("poipet.feb.police"))
q(N, "As known on 30 June 2025: which is the home province of the boy Tuy?", S("tuy.home"), "2025-06-30")
# half year, hotline, shelter
q(Y, "How many victims does the half-year table of 2025 show for Svay Rieng, by sex?", S("hy.sr.victims"))
q(Y, "How many victims does the half-year table of 2025 show for Koh Kong?", S("hy.kk.victims"))
q(Y, "How many victims does the half-year table of 2025 show for Siem Reap?", S("hy.sp.victims"))
q(Y, "How many of the victims in the half-year table of 2025 were under 18, all eight provinces?", total("hy.bm.under18", "hy.bb.under18", "hy.kc.under18", "hy.kd.under18", "hy.kk.under18", "hy.ps.under18", "hy.sp.under18", "hy.sr.under18"), None, "Kandal left blank, Koh Kong no return. The table writes 12.")
q(N, "How many girls were in the karaoke of hotline file TB-62?", S("hotline.tb62.girls"))
q(N, "How many persons came to Lamp Boat House from January to September 2025: women, girls, boys, men?", S("lamp.in"))

def main():
    check()
    out, lines = [], []
    for n, (asker, text, fn, day, note) in enumerate(Q, 1):
        i = "Q%03d" % n
        a = fn(day or CLOSE)
        r = {"id": i, "asker": asker, "question": text, "value": a["value"], "state": a["state"]}
        if "by" in a: r["by"] = a["by"]
        if day: r["as_known_on"] = day
        r["papers"], r["facts"] = a["papers"], a["facts"]
        if note or a.get("note"): r["note"] = note or a["note"]
        for fid in r["facts"]: assert REC[FACT[fid]["paper"]] <= (day or CLOSE), (i, fid)
        out.append(r)
        lines.append("%s\t%s [%s]" % (i, text, "as known on " + day if day else "all papers, closing day " + CLOSE))
    assert len(out) == 80, len(out)
    json.dump({"closing_day": CLOSE, "questions": out}, open(os.path.join(HERE, "key.json"), "w", encoding="utf-8"), ensure_ascii=False, indent=1)
    open(os.path.join(HERE, "questions-asked.txt"), "w", encoding="utf-8").write("\n".join(lines) + "\n")
    st = {}
    for r in out: st[r["state"]] = st.get(r["state"], 0) + 1
    print(len(out), "questions;", sum(len(f["quotes"]) for f in D["facts"]), "quotes checked;", st)

def score(path):
    key = json.load(open(os.path.join(HERE, "key.json"), encoding="utf-8"))["questions"]; got = json.load(open(path, encoding="utf-8"))
    eq = n = zero = wrongnull = st = 0
    for k in key:
        g = got.get(k["id"], {})
        if "value" not in g: g = dict(g, value="(left out)")
        gb = g.get("by") or {}
        for a, b in [(k["value"], g["value"])] + [(v, gb.get(x, "(left out)")) for x, v in k.get("by", {}).items()]:
            n += 1; eq += a == b
            if a is None and b == 0: zero += 1
            elif a is None and b not in (None, "(left out)"): wrongnull += 1
        st += g.get("state") == k["state"]
    print("cells equal %d of %d; zero where null %d; something else where null %d; states equal %d of %d" % (eq, n, zero, wrongnull, st, len(key)))

if __name__ == "__main__":
    score(sys.argv[2]) if sys.argv[1:2] == ["--score"] else main()
