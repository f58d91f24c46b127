"""The core by polars, lazily and with its streaming engine, as core.sql says it: core_polars.py landing=FOLDER made=FOLDER."""

import sys
import tempfile

import polars as pl
from polars import col, lit

landing, made = (word.split("=", 1)[1] for word in sys.argv[1:3])
work = tempfile.TemporaryDirectory(dir=made)
ENGLAND, Z95, Z998 = "E92000001", 1.959963984540054, 3.090232306167813
KEY = ["indicator_id", "period", "breakdown", "stratum"]
GROUP = ["indicator_id", "period", "parent_code", "child_level"]


def write(frame, name):
    """Writes a table with its period as two days."""
    start = col("period").str.to_date("%Y-%m")
    frame.with_columns(period_start=start, period_end=start.dt.month_end()).drop("period").sink_parquet(
        f"{made}/{name}.parquet", compression="zstd", engine="streaming")


def hold(frame, name):
    """What several tables need goes into a file, so that it is computed once and never held whole."""
    frame.sink_parquet(f"{work.name}/{name}.parquet", compression="lz4", engine="streaming")
    return pl.scan_parquet(f"{work.name}/{name}.parquet")


lookup = pl.read_csv(f"{landing}/area_lookup.csv").select("code", "level", "parent_code", "parent_level")
systems = lookup.filter(col("parent_level") == "system")
regions = lookup.filter(col("level") == "system", col("parent_level") == "region").select("code", "parent_code", "parent_level")
member = pl.concat([
    lookup,
    systems.with_columns(parent_code=lit(ENGLAND), parent_level=lit("country")),
    systems.select(code="parent_code", level=lit("system"), parent_code=lit(ENGLAND), parent_level=lit("country")),
    systems.filter(col("level") == "neighbourhood").select("code", "level", system="parent_code")
    .join(regions.rename({"code": "system"}), on="system").drop("system"),
]).unique()
practices = member.filter(col("level") == "practice")
expected = practices.group_by(area_code="parent_code").agg(practices=pl.len())

numbers = {"numerator": pl.Float64, "denominator": pl.Float64, "published_on": pl.Date, "revision": pl.Int32}
columns = [*KEY, "area_code", *numbers]
given = pl.concat([
    pl.scan_csv([f"{landing}/history.csv", f"{landing}/month.csv"], null_values=["", "*"], schema_overrides=numbers).select(columns),
    pl.scan_parquet([f"{landing}/revised.parquet", f"{landing}/sent-again.parquet"]).select(columns).cast(numbers),
])
possible = (col("numerator") <= col("denominator")).fill_null(True)
edition = possible.cast(pl.Int64) * 2**30 + col("revision") * 2**20 + col("published_on").cast(pl.Int32)
observation = hold(
    given.join(practices.lazy().select("code").unique(), left_on="area_code", right_on="code", how="semi")
    .with_columns(edition=edition, numerator=pl.when(possible).then("numerator"), denominator=pl.when(possible).then("denominator"))
    .group_by(*KEY, "area_code")
    .agg(o=col("numerator").get(col("edition").arg_max()), n=col("denominator").get(col("edition").arg_max())),
    "observation")

sums = [
    observation.join(practices.lazy().filter(col("parent_level") == level).select("code", "parent_code"), left_on="area_code", right_on="code")
    .group_by(*KEY, area_code="parent_code")
    .agg(parts=col("o").count(), n=col("n").filter(col("o").is_not_null()).sum(), o=col("o").sum())
    .join(expected.lazy(), on="area_code")
    .select(*KEY, "area_code", pl.when(col("parts") > 0).then("o"), pl.when(col("parts") > 0).then("n"),
            area_level=lit(level), whole=2 * col("parts") >= col("practices"))
    for level in ["neighbourhood", "system", "region", "country"]
]
rate = hold(
    pl.concat([*sums, observation.select(*KEY, "area_code", "o", "n", area_level=lit("practice"), whole=lit(True))])
    .with_columns(p=pl.when("whole").then(col("o") / col("n"))),
    "rate")
o, n, p, r = col("o"), col("n"), col("p"), col("r")


def wilson(z, sign):
    return pl.when("whole").then(100 * (2 * o + z * z + sign * z * (z * z + 4 * o * (1 - o / n)).sqrt()) / (2 * (n + z * z)))


write(
    rate.select(*KEY, "area_code", "area_level", numerator=o, denominator=n, value=100 * p, lower_95=wilson(Z95, -1),
                upper_95=wilson(Z95, 1), lower_998=wilson(Z998, -1), upper_998=wilson(Z998, 1)),
    "rate")

placed = (
    rate.filter(col("breakdown") == "all", p.is_not_null())
    .join(member.lazy().select("code", "parent_code", "parent_level"), left_on="area_code", right_on="code")
    .select("indicator_id", "period", "parent_code", "parent_level", "area_code", "o", "n", "p", child_level="area_level"))
pooled = placed.group_by(GROUP).agg(areas=pl.len(), r=o.sum() / n.sum()).filter(col("areas") >= 3)
around = hold(placed.join(pooled, on=GROUP).with_columns(error=(r * (1 - r) / n).sqrt()), "around")
error, value = col("error"), col("value")
write(
    around.select(*GROUP, "area_code", value=100 * p, numerator=o, denominator=n, average=100 * r, z_score=(p - r) / error,
                  funnel_lower_95=100 * (r - Z95 * error).clip(0, None), funnel_upper_95=100 * (r + Z95 * error).clip(None, 1),
                  funnel_lower_998=100 * (r - Z998 * error).clip(0, None), funnel_upper_998=100 * (r + Z998 * error).clip(None, 1))
    .with_columns(position=pl.when(value < col("funnel_lower_998")).then(lit("below 99.8%"))
                  .when(value > col("funnel_upper_998")).then(lit("above 99.8%"))
                  .when(value < col("funnel_lower_95")).then(lit("below 95%"))
                  .when(value > col("funnel_upper_95")).then(lit("above 95%")).otherwise(lit("within"))),
    "funnel")


def at(share):
    return (100 * p).quantile(share, "linear")


write(
    around.group_by(GROUP).agg(
        areas=pl.len(), mean=100 * p.mean(), weighted_mean=100 * r.first(), standard_deviation=100 * p.std(),
        coefficient_of_variation=p.std() / p.mean(), minimum=100 * p.min(), percentile_5=at(0.05), percentile_25=at(0.25), median=at(0.5),
        percentile_75=at(0.75), percentile_95=at(0.95), maximum=100 * p.max(), extremal_quotient=p.max() / p.min(),
        systematic_component=(((o / (n * r) - 1) ** 2).sum() - (1 / (n * r)).sum()) / pl.len(),
        outliers_low_95=p.is_between(r - Z998 * error, r - Z95 * error, closed="left").sum(), outliers_low_998=(p < r - Z998 * error).sum(),
        outliers_high_95=p.is_between(r + Z95 * error, r + Z998 * error, closed="right").sum(), outliers_high_998=(p > r + Z998 * error).sum()),
    "variation")

deprived = pl.scan_csv(f"{landing}/practice_imd.csv").select(area_code="practice_code", g=(col("imd_decile") + 1) // 2)
area = ["indicator_id", "period", "area_code"]
groups = (
    placed.join(deprived, on="area_code").filter(col("parent_level") != "neighbourhood")
    .group_by("indicator_id", "period", "g", area_code="parent_code").agg(o.sum(), n.sum()).sort(*area, "g").collect(engine="streaming").lazy())
w, x, y = col("w"), col("x"), col("y")
write(
    groups.with_columns(w=n / n.sum().over(area), x=(n.cum_sum().over(area) - n / 2) / n.sum().over(area), y=(o / n).log() - (1 - o / n).log())
    .group_by(area).agg(groups=pl.len(), mean=(w * y).sum(), slope=(w * (x - 0.5) * y).sum() / (w * (x - 0.5) ** 2).sum())
    .select(*area, "groups", unit_level=lit("practice"), dimension=lit("deprivation_national"),
            slope_index=100 / (1 + (-(col("mean") + col("slope") / 2)).exp()) - 100 / (1 + (-(col("mean") - col("slope") / 2)).exp())),
    "inequality")
