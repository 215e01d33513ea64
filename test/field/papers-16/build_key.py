#!/usr/bin/env python3
"""Checks the quotes, works out the answers, writes key.json and questions-asked.txt.
   build_key.py                       build
   build_key.py --score answers.json  build and score"""
import json, re, sys, os
from datetime import date
here = os.path.dirname(os.path.abspath(__file__)); os.chdir(here)
D = json.load(open("facts.json", encoding="utf-8"))
n = lambda s: re.sub(r"\s+", " ", s)
TXT = {p["paper"]: n(open(p["file"], encoding="utf-8").read()) for p in D["papers"]}
REC = {p["paper"]: p["received"] for p in D["papers"]}
F = {}
for x in D["facts"]:
    if x["id"] in F: sys.exit("twice: " + x["id"])
    if n(x["quote"]) not in TXT[x["paper"]]: sys.exit("quote not in paper: " + x["id"])
    F[x["id"]] = x
assert [p["received"] for p in D["papers"]] == sorted(REC.values())
V = lambda i: F[i]["value"]
days = lambda a, b: (date.fromisoformat(b) - date.fromisoformat(a)).days
pct = lambda a, b: round(100 * a / b, 1)
def age(born, on):
    b, o = date.fromisoformat(born), date.fromisoformat(on)
    return o.year - b.year - ((o.month, o.day) < (b.month, b.day))
KEY = []
def q(asker, question, value, state, facts, by=None, split=None, on=None, note=None):
    facts = facts.split() if isinstance(facts, str) else facts
    e = {"id": "Q%03d" % (len(KEY) + 1), "asker": asker, "question": question, "value": value, "state": state}
    if by is not None: e["by"] = by
    if split: e["split"] = split
    if on: e["as_known_on"] = on
    e["papers"] = sorted({F[f]["paper"] for f in facts}); e["facts"] = facts
    for p in e["papers"]:
        if on and REC[p] > on: sys.exit("too late a paper: %s %s" % (e["id"], p))
    if note: e["note"] = note
    KEY.append(e)
K, AL, NK, NR, NO, CO, TW = ("known", "at least", "not known", "nobody reported", "reported as none", "contradicted", "total without records")
MA, JO, SW, AU = "minister's analyst", "journalist", "social worker's supervisor", "auditor"
def split(fs): return {k: V(v) for k, v in fs.items()}

# --- kiln
q(JO, "How many persons did the police of Kandal find at the kiln Three Palms on 13 March 2025?", V("001.found"), K, "001.found 008.total", note="24 is struck.")
q(MA, "How many persons were found at the kiln, by men, women and children, as known on 31 March 2025?", V("001.found"), K, "001.found 001.men 001.women 001.children",
  by=split({"men": "001.men", "women": "001.women", "children": "001.children"}), split="men, women, children", on="2025-03-31")
q(MA, "How many persons were found at the kiln, by men, women and children?", V("008.total"), K, "008.total 008.men 008.women 008.children",
  by=split({"men": "008.men", "women": "008.women", "children": "008.children"}), split="men, women, children", note="008 corrects 001.")
q(SW, "The children found at the kiln: how many, by sex?", V("008.children"), K, "008.children 008.f 008.m", by=split({"f": "008.f", "m": "008.m"}), split="sex (f, m)")
q(MA, "What share of the persons found at the kiln are children (percent)?", pct(V("008.children"), V("008.total")), K, "008.children 008.total")
q(AU, "How many families did the police write down at the kiln?", V("001.families"), K, "001.families")
q(SW, "How many families did the labour inspector himself count on 27 March 2025?", V("004.fam"), K, "004.fam")
q(SW, "Where was the family that had left the kiln, as known on 30 June 2025?", V("008.family"), NK, "004.fam.left 008.family", on="2025-06-30")
q(SW, "In which province was the family that had left the kiln found?", V("012.family.place"), K, "012.family.place")
q(JO, "How much did SOR Phal owe to the owner of the kiln (riel)?", None, CO, "001.debt.he 001.debt.owner 004.debt.1",
  by={"001 he says": V("001.debt.he"), "001 owner says": V("001.debt.owner"), "004": V("004.debt.1")})
dsum = sum(V("004.debt.%d" % i) for i in range(1, 6)); assert dsum != V("004.debt.total")
q(AU, "What do the debts in the kiln's debt book come to (riel)?", None, CO, "004.debt.1 004.debt.2 004.debt.3 004.debt.4 004.debt.5 004.debt.total",
  by={"004 total": V("004.debt.total"), "004 sum": dsum})
q(SW, "How many fingers did the girl SOR Theary lose?", None, CO, "001.girl.fingers 004.girl.fingers", by={"001": V("001.girl.fingers"), "004": V("004.girl.fingers")})
q(AU, "How many identity cards of workers were found in the cupboard of the owner of the kiln?", V("001.cards"), K, "001.cards")
q(JO, "How many riel did the workers of the kiln get as wages for February 2025?", V("001.wage"), NR, "001.wage", note="Not asked. The rate for 10,000 bricks in 004 is not a month's wage.")
q(JO, "With what offence did the prosecutor charge LIM Keat?", V("009.charge"), K, "009.charge")
q(MA, "How many children were carrying bricks when the inspector came on 27 March 2025?", V("004.carry"), AL, "004.carry 004.back", note="\"Others may have been at the back\".")
q(MA, "How many complainants does the prosecutor's decision of 12 June 2025 count?", V("009.complain"), K, "009.complain 009.day")
q(AU, "When was the kiln file passed to the prosecution, as known on 30 April 2025?", V("001.passed"), K, "001.passed", on="2025-04-30")
q(AU, "When was the kiln file passed to the prosecution?", V("008.passed"), K, "008.passed 009.received")
q(MA, "How many days lay between the day the prosecution received the kiln file and its decision?", days(V("009.received"), V("009.day")), K, "009.received 009.day")
q(JO, "On what day did the investigating judge hear LIM Keat?", V("018.heard"), K, "018.heard")
q(JO, "How many riel did the workers of the kiln say they get for 10,000 bricks?", V("004.pay.workers"), K, "004.pay.workers", note="The foreman says 60,000; asked is what the workers say.")
q(JO, "Did the prosecutor charge the foreman HENG Vann (yes or no)?", V("009.foreman"), K, "009.foreman")
q(MA, "What was decided about the charge of trafficking in persons against LIM Keat?", None, NK, "009.tip 018.tip", note="Pending.")
q(AU, "Had the labour fine of the kiln been paid, as known on 30 April 2025 (yes or no)?", V("004.fine.paid"), K, "004.fine.paid", on="2025-04-30")
q(AU, "How many riel of the labour fine were paid by the kiln?", V("018.finepaid"), K, "018.finepaid 018.fineday")
q(AU, "How many dollars did Clay Bird pay to the families of the kiln, all together, to begin again?", V("012.each") * V("012.fams"), K, "012.each 012.fams")
# --- Golden Crane
q(JO, "How many foreigners did the police find at Golden Crane on 22 April 2025, by sex, as known on 30 April 2025?", V("005.found"), K, "005.found 005.f 005.m",
  by=split({"f": "005.f", "m": "005.m"}), split="sex (f, m)", on="2025-04-30")
q(JO, "How many foreigners did the police find at Golden Crane on 22 April 2025, as known on 31 December 2025?", None, CO, "005.found 010.crane 015.found",
  by={"005": V("005.found"), "010": V("010.crane"), "015": V("015.found")}, note="The pencil note on 015 doubts 74 but proves nothing. 012 (about 60) speaks of who was in the house.")
q(MA, "The foreigners found at Golden Crane: by citizenship, as police report 220/25 writes it?", V("005.found"), K, "005.found 005.idn 005.ken 005.phl 005.vnm 005.unk",
  by=split({"Indonesian": "005.idn", "Kenyan": "005.ken", "Philippine": "005.phl", "Vietnamese": "005.vnm", "not known": "005.unk"}), split="citizenship")
q(AU, "How many dollars do the tickets cost to which Nairobi has agreed, all together, as known on 31 May 2025?", V("006.ticket") * V("006.tickets"), K, "006.ticket 006.tickets", on="2025-05-31")
q(SW, "What citizenship has NAKATO Grace, as known on 31 May 2025?", None, CO, "005.nakato.cit 006.nakato.cit 007.nakato.cit",
  by={"005": V("005.nakato.cit"), "006 she says": V("006.nakato.cit"), "007 she says": V("007.nakato.cit")}, on="2025-05-31")
q(SW, "What citizenship has NAKATO Grace?", V("016.nakato.cit"), K, "016.nakato.cit 016.6.cit", note="The travel paper is a proof.")
q(MA, "The Kenyans of Golden Crane whom the consulate recognises: how many, by sex?", V("006.ken"), K, "006.ken 006.m 006.f", by=split({"f": "006.f", "m": "006.m"}), split="sex (f, m)")
q(SW, "How old did WANJIRU Ann (Anne) tell the police she was, as known on 30 April 2025?", V("005.wanjiru.age"), K, "005.wanjiru.age", on="2025-04-30")
q(SW, "How old was WANJIRU Ann on 22 April 2025 by her passport?", age(V("006.wanjiru.born"), V("005.day")), K, "006.wanjiru.born 005.day")
q(MA, "The foreigners found at Golden Crane: how many, by what the police's interviews gave?", V("005.found"), K, "005.found 005.susp 005.notv 005.unscr",
  by=split({"suspected victims": "005.susp", "not victims": "005.notv", "not interviewed": "005.unscr"}), split="suspected victims, not victims, not interviewed")
q(SW, "How many children were among the foreigners found at Golden Crane?", V("005.children"), NR, "005.children", note="Left blank.")
q(JO, "How many persons were hurt in the operation at Golden Crane?", V("005.injured"), NO, "005.injured")
q(JO, "How many persons were arrested at Golden Crane, by citizenship or people as the police write it?", V("005.arrested"), K, "005.arrested 005.arr.cn 005.arr.kh",
  by={"Chinese": V("005.arr.cn"), "Khmer": V("005.arr.kh")}, split="people")
q(AU, "When were the persons arrested at Golden Crane passed to the court?", None, CO, "005.court 010.court", by={"005": V("005.court"), "010": V("010.court")})
q(JO, "When was ZHAO Deming let out on bail, as the newspaper has it?", V("015.released"), K, "015.released")
q(JO, "How many persons ran away from Golden Crane before the police counted?", V("005.ran"), AL, "005.ran")
q(AU, "How many dollars seized at Golden Crane were paid in at the Treasury?", V("010.usd"), K, "005.usd 010.usd")
q(SW, "Who says that it was she who rang Line 1000 that night in March 2025?", V("007.rang"), K, "002.name 007.rang 005.nakato.cit")
q(AU, "Had the police of Preah Sihanouk answered the hotline's referral of 20 March 2025, as known on 31 October 2025 (yes or no)?", V("014.ref"), K, "002.ref 014.ref", on="2025-10-31")
q(SW, "How many women from Golden Crane did the shelter take in on 24 April 2025, by citizenship as its letter writes it?", V("007.taken"), K, "007.taken 007.idn 007.ken 007.phl",
  by=split({"Indonesian": "007.idn", "Kenyan": "007.ken", "Philippine": "007.phl"}), split="citizenship", on="2025-05-31")
q(SW, "How many of these women were in the shelter on 15 May 2025?", V("007.today"), K, "007.today 007.flew")
q(SW, "The women of Golden Crane whom the shelter took in: how many, by whether they wish to file a complaint?", V("007.taken"), K, "007.taken 007.c.yes 007.c.no 007.c.notasked",
  by=split({"yes": "007.c.yes", "no": "007.c.no", "not asked": "007.c.notasked"}), split="yes, no, not asked")
q(MA, "How many foreigners of Golden Crane have left Cambodia by the Immigration list, by citizenship?", V("016.total"), K, "016.total 016.1 016.2 016.3 016.4 016.5 016.6",
  by={"Indonesian": V("016.1") + V("016.2"), "Kenyan": V("016.3"), "Philippine": V("016.4"), "Vietnamese": V("016.5"), "Ugandan": V("016.6")}, split="citizenship")
assert sum(V("016.%d" % i) for i in range(1, 7)) == V("016.total")
q(MA, "How many foreigners of Golden Crane had left Cambodia by the end of 30 June 2025, by the dates of the Immigration list?", sum(V("016.%d" % i) for i in range(1, 7) if V("016.%d.day" % i) <= "2025-06-30"), K, "016.1 016.2 016.3 016.1.day 016.2.day 016.3.day")
bar = {}
for i in range(1, 7): bar[V("016.%d.barred" % i)] = bar.get(V("016.%d.barred" % i), 0) + V("016.%d" % i)
q(JO, "The foreigners of Golden Crane who have left by the Immigration list: how many, by whether they are barred from coming back?", V("016.total"), K, ["016.total"] + ["016.%d.barred" % i for i in range(1, 7)], by=bar, split="barred (yes, no, or the list's own word)")
q(SW, "How many days lay between the operation at Golden Crane and the day NAKATO Grace left Cambodia?", days(V("005.day"), V("016.6.day")), K, "005.day 016.6.day 016.nakato.cit")
q(AU, "How many dollars of overstay fines did the Filipinos of Golden Crane pay?", V("016.fine4"), K, "016.fine4 016.4.cit")
q(SW, "Were those of Golden Crane who are still in the holding room ever screened as victims (yes or no)?", V("016.screened"), NK, "016.screened", note="\"nobody can tell me\".")
# --- bride
q(JO, "What is the surname of the broker \"Ming Sokha\"?", None, NK, "003.surname 018.broker")
q(SW, "On what day did the commune committee write to the district about CHEA Sophea?", V("003.letter"), K, "003.letter")
q(MA, "How many women of the commune of CHEA Sophea went to marry in China in the two years before the commune's note?", V("003.brides"), AL, "003.brides")
q(SW, "When did CHEA Sophea come back from China?", V("018.back"), K, "018.back")
# --- massage
q(SW, "On what day was the girl P. of the Jasmine massage shop born, by the family book?", V("007.p.born"), K, "007.p.born 007.p.card")
q(JO, "To how many years of prison was TRAN Thi Hoa sentenced?", V("013.tran.years"), K, "013.tran.years")
q(AU, "How many riel were awarded to the girl P., as known on 30 September 2025?", V("013.p.award"), K, "013.p.award", on="2025-09-30")
q(AU, "How many riel were awarded to the girl P., as known on 31 December 2025?", V("017.award"), K, "017.award", note="017 corrects 013.")
q(AU, "How many riel were awarded to the victims in Judgment 27, all together?", V("017.award") + V("013.v2.award"), K, "017.award 017.rest 013.v2.award 013.v3")
q(SW, "How many riel of her award has the girl P. been paid?", V("017.paid"), NO, "017.paid")
q(JO, "How many days was CHHIM Bora held?", days(V("013.bora.held"), V("017.out")), K, "013.bora.held 017.out")
q(MA, "What did the Court of Appeal decide about CHHIM Bora?", None, NK, "017.appeal 017.date", note="Pending.")
# --- hotline, returns
q(MA, "How many calls did Line 1000 write down in July 2025, by kind?", V("014.jul"), TW, "014.jul 014.jul.tip 014.jul.lab 014.jul.mis 014.jul.oth",
  by=split({"trafficking": "014.jul.tip", "labour": "014.jul.lab", "missing person": "014.jul.mis", "other / silent": "014.jul.oth"}), split="trafficking, labour, missing person, other / silent")
assert sum(KEY[-1]["by"].values()) == V("014.jul")
q(MA, "How many of the calls of September 2025 were about trafficking?", V("014.sep.tip"), NK, "014.sep.tip 014.kinds")
m = ["jan", "feb", "apr", "may", "jun"]
q(AU, "How many suspected victims did the police of Preah Sihanouk report for the first half of 2025, as known on 31 July 2025?", None, CO, ["010.%s.susp" % x for x in m + ["tot"]],
  by={"010 total": V("010.tot.susp"), "010 sum": sum(V("010.%s.susp" % x) for x in m)}, on="2025-07-31")
q(MA, "How many persons were convicted in Kampong Chhnang in the first half of 2025?", V("011.convicted"), NO, "011.convicted")
assert sum(V("010.%s.found" % x) for x in m) == V("010.tot.found") and sum(V("010.%s.arr" % x) for x in m) == V("010.tot.arr")
q(MA, "How many persons were found in operations in Preah Sihanouk in March 2025, as known on 31 July 2025?", V("010.mar"), NR, "010.mar", on="2025-07-31", note="The sheet had not come.")
q(MA, "How many persons were found in operations in Preah Sihanouk in March 2025?", V("018.march"), NO, "018.march")
q(MA, "How many persons were convicted in 2025 by the courts' telephone figure?", V("018.convicted"), TW, "018.convicted 018.judgments")

q(AU, "What share of the awareness money asked from the State budget for 2025 was granted (percent)?", pct(V("018.got"), V("018.asked")), K, "018.asked 018.got")
assert len(KEY) == 75, len(KEY)

json.dump(KEY, open("key.json", "w", encoding="utf-8"), ensure_ascii=False, indent=1)
with open("questions-asked.txt", "w", encoding="utf-8") as o:
    o.write("75 questions. Closing day 31 December 2025 unless `as known on` says otherwise. See ANSWER-FORM.md.\n\n")
    for e in KEY:
        o.write("%s  %s\n" % (e["id"], e["question"]))
        if "split" in e: o.write("      split: %s\n" % e["split"])
        if "as_known_on" in e: o.write("      as known on: %s\n" % e["as_known_on"])

# --- scoring
SAME = {"female": "f", "women": "women", "male": "m", "filipino": "philippine", "filipina": "philippine", "philippines": "philippine", "cambodian": "khmer", "kenya": "kenyan",
        "indonesia": "indonesian", "uganda": "ugandan", "vietnam": "vietnamese", "cny": "yuan", "none written": "not written", "unknown": "not known", "labour, wages": "labour", "other/silent": "other / silent", "nakato": "nakato grace",
        "grace nakato": "nakato grace", "grace n.": "nakato grace", "true": "yes", "false": "no", "not screened": "not interviewed"}
def norm(v):
    if v is None: return None
    if isinstance(v, str) and re.search(r"child.*debt|debt.*child|កុមារ.*បំណុល", v, re.I | re.S): return "child labour for debt"
    if isinstance(v, str) and re.fullmatch(r"-?\d[\d,]*(\.\d+)?", v.strip()): v = float(v.strip().replace(",", ""))
    if isinstance(v, str) and re.search(r"nakato", v, re.I): return "nakato grace"
    if isinstance(v, str) and re.match(r"kampong spe?u|កំពង់ស្ពឺ", v.strip(), re.I): return "kampong speu"
    if isinstance(v, bool): return "yes" if v else "no"
    if isinstance(v, (int, float)): return round(float(v), 1)
    s = re.sub(r"\s+", " ", str(v)).strip().lower()
    return SAME.get(s, s)
def lab(k):
    k = re.sub(r"\s+", " ", str(k)).strip().lower()
    return SAME.get(k, k)
def cells(e, a):
    """yields (key value, answer value, answered)"""
    yield e["value"], a.get("value"), "value" in a
    if "by" not in e: return
    b = {lab(k): v for k, v in (a.get("by") or {}).items()}; left = dict(b); todo = []
    for k, v in e["by"].items():
        k2 = lab(k)
        if k2 in left: yield v, left.pop(k2), True
        else: todo.append((k2, v))
    for k2, v in todo:      # same paper number, other wording of the speaker: by figure
        hit = [x for x in left if re.match(r"\d{3}", k2) and x[:3] == k2[:3] and norm(left[x]) == norm(v)]
        if hit: yield v, left.pop(hit[0]), True
        else: yield v, None, False
def score(path):
    A = {a["id"]: a for a in json.load(open(path, encoding="utf-8"))}
    N = eq = zero = other = st = 0; missing = []; wrong = []
    for e in KEY:
        a = A.get(e["id"])
        if a is None: missing.append(e["id"]); a = {}
        elif a.get("state") == e["state"]: st += 1
        else: wrong.append("%s state %s, key %s" % (e["id"], a.get("state"), e["state"]))
        for kv, av, there in cells(e, a):
            N += 1
            if there and norm(kv) == norm(av): eq += 1
            else:
                wrong.append("%s %r, key %r" % (e["id"], av if there else "(left out)", kv))
            if kv is None and there and av is not None:
                if norm(av) in (0.0, "0", "none", "nil"): zero += 1; wrong[-1] += "   ZERO FOR NULL"
                else: other += 1
    print("cells %d, equal %d (%.1f %%)" % (N, eq, 100 * eq / N))
    print("zero where the key has null: %d%s" % (zero, "  -> FAILED" if zero else ""))
    print("something else where the key has null: %d" % other)
    print("state equal: %d of %d (%.1f %%)" % (st, len(KEY), 100 * st / len(KEY)))
    print("left out: %d %s" % (len(missing), " ".join(missing)))
    for w in wrong: print("  ", w)
if __name__ == "__main__":
    N = sum(1 + len(e.get("by", {})) for e in KEY)
    if "--score" in sys.argv: score(sys.argv[sys.argv.index("--score") + 1])
    else:
        from collections import Counter
        print("%d facts, %d questions, %d cells" % (len(F), len(KEY), N), dict(Counter(e["state"] for e in KEY)))
