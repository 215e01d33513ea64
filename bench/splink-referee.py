"""Splink's own recipes on the same tables, as the referee of bench/linkage.ts: JSON lines with F1, people and CPU seconds.

Run by a Python with the packages splink, recordlinkage and pyarrow, outside the repository: splink.py SET DATA
"""
import json
import os
import sys
import time

import pandas as pd
import splink.comparison_library as cl
import splink.comparison_level_library as cll
import duckdb
import splink
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

which, path = sys.argv[1], sys.argv[2]


def cpu():
    t = os.times()
    return t.user + t.system


def trimmed(frame):
    frame.columns = [c.strip() for c in frame.columns]
    for c in frame.columns:
        frame[c] = frame[c].astype(str).str.strip().replace({"": None, "nan": None})
    return frame


def febrl(file):
    frame = trimmed(pd.read_csv(file, dtype=str))
    frame["cluster"] = frame["rec_id"].str.replace(r"^(rec-\d+).*", r"\1", regex=True)
    return frame


def name(column):
    return cl.NameComparison(column).configure(term_frequency_adjustments=True)


def run(frames, settings, deterministic, recall, pairs, trainings, name_of):
    began = cpu()
    api = DuckDBAPI()
    tables = [api.register(f) for f in frames] if isinstance(frames, list) else api.register(frames)
    linker = Linker(tables, settings, log_level=None)
    linker.training.estimate_probability_two_random_records_match(deterministic, recall=recall)
    linker.training.estimate_u_using_random_sampling(max_pairs=pairs, seed=2)
    for rule in trainings:
        linker.training.estimate_parameters_using_expectation_maximisation(rule)
    predicted = linker.inference.predict(threshold_match_probability=0.0001)
    clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(predicted, 0.95).as_pandas_dataframe()
    pairs_ = predicted.as_pandas_dataframe()
    spent = cpu() - began
    all_ = pd.concat(frames) if isinstance(frames, list) else frames
    truth = dict(zip(all_[name_of], all_["cluster"]))
    left = pairs_[f"{name_of}_l"].map(truth)
    right = pairs_[f"{name_of}_r"].map(truth)
    ordered = pd.DataFrame({"bits": pairs_["match_weight"], "right": left == right}).sort_values("bits", ascending=False)
    sizes = all_["cluster"].value_counts()
    true_pairs = int((sizes * (sizes - 1) // 2).sum())
    hits = ordered["right"].cumsum().to_numpy()
    said = range(1, len(hits) + 1)
    best = max((2 * h / (n + true_pairs), h / n, h / true_pairs) for h, n in zip(hits, said))
    both = clusters.groupby(["cluster_id", clusters[name_of].map(truth)]).size()
    counts = clusters["cluster_id"].value_counts()
    right_ = int((both * (both - 1) // 2).sum())
    claimed = int((counts * (counts - 1) // 2).sum())
    print(json.dumps({
        "set": which, "splink": splink.__version__, "duckdb": duckdb.__version__,
        "f1": best[0], "precision": best[1], "recall": best[2], "cpu": spent,
        "groupF1": 2 * right_ / (claimed + true_pairs), "groupPrecision": right_ / max(1, claimed),
        "people": int(counts.size), "truePeople": int(sizes.size),
    }))


if which in ("FEBRL1", "FEBRL2", "FEBRL3"):
    frame = febrl(path)
    run(
        frame,
        SettingsCreator(
            link_type="dedupe_only", unique_id_column_name="rec_id",
            blocking_rules_to_generate_predictions=[block_on(c) for c in ["soc_sec_id", "given_name", "surname", "date_of_birth", "postcode"]],
            comparisons=[
                cl.NameComparison("given_name"), cl.NameComparison("surname"),
                cl.DateOfBirthComparison("date_of_birth", input_is_string=True, datetime_format="%Y%m%d", invalid_dates_as_null=True),
                cl.DamerauLevenshteinAtThresholds("soc_sec_id", [2]),
                cl.ExactMatch("street_number").configure(term_frequency_adjustments=True),
                cl.ExactMatch("postcode").configure(term_frequency_adjustments=True),
            ],
        ),
        [block_on("soc_sec_id"), block_on("given_name", "surname", "date_of_birth"), "l.given_name = r.surname and l.surname = r.given_name and l.date_of_birth = r.date_of_birth"],
        0.9, 1e6, [block_on("date_of_birth"), block_on("postcode")], "rec_id",
    )
elif which == "FEBRL4":
    frames = [febrl(f"{path}/dataset4a.csv"), febrl(f"{path}/dataset4b.csv")]
    run(
        frames,
        SettingsCreator(
            link_type="link_only", unique_id_column_name="rec_id",
            blocking_rules_to_generate_predictions=[
                block_on("given_name", "surname"), "l.given_name = r.surname and l.surname = r.given_name", block_on("date_of_birth"),
                block_on("soc_sec_id"), block_on("state", "address_1"), block_on("street_number", "address_1"), block_on("postcode"),
            ],
            comparisons=[
                name("given_name"), name("surname"),
                cl.DateOfBirthComparison("date_of_birth", input_is_string=True, datetime_format="%Y%m%d", invalid_dates_as_null=True),
                cl.DamerauLevenshteinAtThresholds("soc_sec_id", [1, 2]),
                cl.ExactMatch("street_number").configure(term_frequency_adjustments=True),
                cl.DamerauLevenshteinAtThresholds("postcode", [1, 2]).configure(term_frequency_adjustments=True),
            ],
        ),
        [block_on("soc_sec_id"), block_on("given_name", "surname", "date_of_birth")],
        0.8, 1e6, [block_on("date_of_birth"), block_on("postcode")], "rec_id",
    )
elif which == "historical_50k":
    frame = pd.read_parquet(path)
    run(
        frame,
        SettingsCreator(
            link_type="dedupe_only", unique_id_column_name="unique_id",
            blocking_rules_to_generate_predictions=[
                block_on("substr(first_name,1,3)", "substr(surname,1,4)"), block_on("surname", "dob"), block_on("first_name", "dob"),
                block_on("postcode_fake", "first_name"), block_on("postcode_fake", "surname"), block_on("dob", "birth_place"),
                block_on("substr(postcode_fake,1,3)", "dob"), block_on("substr(postcode_fake,1,3)", "first_name"),
                block_on("substr(postcode_fake,1,3)", "surname"), block_on("substr(first_name,1,2)", "substr(surname,1,2)", "substr(dob,1,4)"),
            ],
            comparisons=[
                cl.ForenameSurnameComparison("first_name", "surname", forename_surname_concat_col_name="first_and_surname"),
                cl.DateOfBirthComparison("dob", input_is_string=True),
                cl.PostcodeComparison("postcode_fake"),
                cl.ExactMatch("birth_place").configure(term_frequency_adjustments=True),
                cl.ExactMatch("occupation").configure(term_frequency_adjustments=True),
            ],
        ),
        [
            "l.first_name = r.first_name and l.surname = r.surname and l.dob = r.dob",
            "substr(l.first_name,1,2) = substr(r.first_name,1,2) and l.surname = r.surname and substr(l.postcode_fake,1,2) = substr(r.postcode_fake,1,2)",
            "l.dob = r.dob and l.postcode_fake = r.postcode_fake",
        ],
        0.6, 1e7, [block_on("first_name", "surname"), block_on("dob")], "unique_id",
    )
elif which == "fake_1000":
    # The deduplication of 1,000 rows in Splink's own tutorial.
    frame = pd.read_csv(path)
    run(
        frame,
        SettingsCreator(
            link_type="dedupe_only", unique_id_column_name="unique_id",
            blocking_rules_to_generate_predictions=[block_on(c) for c in ["first_name", "surname", "dob", "email"]],
            comparisons=[
                cl.ForenameSurnameComparison("first_name", "surname"),
                cl.DateOfBirthComparison("dob", input_is_string=True),
                cl.ExactMatch("city").configure(term_frequency_adjustments=True),
                cl.EmailComparison("email"),
            ],
        ),
        [
            "l.first_name = r.first_name and levenshtein(r.dob, l.dob) <= 1",
            "l.surname = r.surname and levenshtein(r.dob, l.dob) <= 1",
            "l.first_name = r.first_name and levenshtein(r.surname, l.surname) <= 2",
            block_on("email"),
        ],
        0.7, 1e6, [block_on("dob"), block_on("email"), block_on("first_name", "surname")], "unique_id",
    )
elif which == "csv":
    # The parquet file, as the table that ours reads.
    pd.read_parquet(path).to_csv(sys.argv[3], index=False)
else:
    sys.exit(f"no set is called {which}")
