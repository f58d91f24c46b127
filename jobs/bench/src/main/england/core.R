# The part of the core that data.table has an idiom for, as core.sql says it: tables rate and variation. Without arrow R reads no
# Parquet, so that the two Parquet files come as CSV beside the landing folder, and it writes CSV. Arguments: landing made beside.
suppressPackageStartupMessages(library(data.table))
arguments <- commandArgs(trailingOnly = TRUE)
landing <- arguments[1]; made <- arguments[2]; beside <- arguments[3]
setDTthreads(as.integer(system("nproc", intern = TRUE)))
england <- "E92000001"; z95 <- 1.959963984540054; z998 <- 3.090232306167813
key <- c("indicator_id", "period", "breakdown", "stratum")

lookup <- fread(file.path(landing, "area_lookup.csv"))[, .(area_code = code, area_level = level, parent_code, parent_level)]
of <- lookup[parent_level == "system"]
regions <- lookup[area_level == "system" & parent_level == "region", .(system = area_code, region = parent_code)]
member <- unique(rbind(lookup,
  of[, .(area_code, area_level, parent_code = england, parent_level = "country")],
  of[, .(area_code = parent_code, area_level = "system", parent_code = england, parent_level = "country")],
  of[area_level == "neighbourhood"][regions, on = .(parent_code = system), nomatch = NULL][
    , .(area_code, area_level, parent_code = region, parent_level = "region")]))
practices <- member[area_level == "practice"]
expected <- practices[, .(practices = .N), by = .(code = parent_code)]

read <- function(file) fread(file, na.strings = c("", "*"), colClasses = list(character = "period"),
  select = c(key, "area_code", "numerator", "denominator", "published_on", "revision"))
given <- rbind(read(file.path(landing, "history.csv")), read(file.path(landing, "month.csv")),
  read(file.path(beside, "revised.csv")), read(file.path(beside, "sent-again.csv")))
given <- given[area_code %chin% practices$area_code]
given[, possible := is.na(numerator) | numerator <= denominator]
given[possible == FALSE, c("numerator", "denominator") := NA]
given[, edition := possible * 2^30 + revision * 2^20 + as.integer(published_on)]
setorderv(given, c(key, "area_code", "edition"), c(rep(1L, 5), -1L))
observation <- unique(given, by = c(key, "area_code"))[, c(key, "area_code", "numerator", "denominator"), with = FALSE]
rm(given)

sums <- lapply(c("neighbourhood", "system", "region", "country"), function(level) {
  observation[practices[parent_level == level], on = "area_code", nomatch = NULL][
    , .(n = sum(denominator[!is.na(numerator)]), o = sum(numerator, na.rm = TRUE), parts = sum(!is.na(numerator)), area_level = level),
    by = c(key, code = "parent_code")]
})
sums <- setnames(rbindlist(sums), "parent_code", "code", skip_absent = TRUE)[expected, on = "code", nomatch = NULL]
sums[parts == 0, c("o", "n") := NA]
rate <- rbind(
  sums[, c(mget(key), .(area_code = code, area_level = area_level, o = o, n = n, whole = 2 * parts >= practices))],
  observation[, c(mget(key), .(area_code = area_code, area_level = "practice", o = numerator, n = denominator, whole = TRUE))])
rm(sums, observation)
rate[, p := fifelse(whole, o / n, NA_real_)]
wilson <- function(o, n, p, z, sign) 100 * (2 * o + z * z + sign * z * sqrt(z * z + 4 * o * (1 - p))) / (2 * (n + z * z))
dated <- function(table) {
  days <- unique(table[, .(period)])[, period_start := as.IDate(paste0(period, "-01"))]
  days[, period_end := as.IDate(format(period_start + 31L, "%Y-%m-01")) - 1L]
  table[days, on = "period", c("period_start", "period_end") := .(i.period_start, i.period_end)][, period := NULL]
}
fwrite(dated(rate[, c(mget(key), .(area_code = area_code, area_level = area_level, numerator = o, denominator = n, value = 100 * p,
  lower_95 = wilson(o, n, p, z95, -1), upper_95 = wilson(o, n, p, z95, 1),
  lower_998 = wilson(o, n, p, z998, -1), upper_998 = wilson(o, n, p, z998, 1)))]), file.path(made, "rate.csv"))

placed <- rate[breakdown == "all" & !is.na(p)][member[, .(area_code, parent_code)], on = "area_code", nomatch = NULL, allow.cartesian = TRUE]
rm(rate)
setnames(placed, "area_level", "child_level")
group <- c("indicator_id", "period", "parent_code", "child_level")
placed[, c("areas", "r") := .(.N, sum(o) / sum(n)), by = group]
placed <- placed[areas >= 3][, error := sqrt(r * (1 - r) / n)]
fwrite(dated(placed[, {
  at <- quantile(100 * p, c(0.05, 0.25, 0.5, 0.75, 0.95), names = FALSE)
  .(areas = .N, mean = 100 * mean(p), weighted_mean = 100 * r[1], standard_deviation = 100 * sd(p), coefficient_of_variation = sd(p) / mean(p),
    minimum = 100 * min(p), percentile_5 = at[1], percentile_25 = at[2], median = at[3], percentile_75 = at[4], percentile_95 = at[5],
    maximum = 100 * max(p), extremal_quotient = max(p) / min(p),
    systematic_component = (sum((o / (n * r) - 1)^2) - sum(1 / (n * r))) / .N,
    outliers_low_95 = sum(p < r - z95 * error & p >= r - z998 * error), outliers_low_998 = sum(p < r - z998 * error),
    outliers_high_95 = sum(p > r + z95 * error & p <= r + z998 * error), outliers_high_998 = sum(p > r + z998 * error))
}, by = group]), file.path(made, "variation.csv"))
