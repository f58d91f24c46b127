-- The core by DuckDB, from the files of a landing folder: Fosse's rules for versions, repeated rows, rows that break a rule and sums
-- that lack parts, and the same columns of the same tables.

CREATE TEMP TABLE member AS
SELECT code AS area_code, level AS area_level, parent_code, parent_level FROM read_csv('${landing}/area_lookup.csv')
UNION SELECT code, level, 'E92000001', 'country' FROM read_csv('${landing}/area_lookup.csv') WHERE parent_level = 'system'
UNION SELECT DISTINCT parent_code, 'system', 'E92000001', 'country' FROM read_csv('${landing}/area_lookup.csv') WHERE parent_level = 'system'
UNION SELECT network.code, network.level, system.parent_code, system.parent_level
FROM read_csv('${landing}/area_lookup.csv') AS network JOIN read_csv('${landing}/area_lookup.csv') AS system ON network.parent_code = system.code
WHERE network.level = 'neighbourhood' AND system.parent_level = 'region';

CREATE TEMP TABLE bridge AS
SELECT area_code AS practice, max(parent_code) FILTER (parent_level = 'neighbourhood') AS neighbourhood,
       max(parent_code) FILTER (parent_level = 'system') AS system, max(parent_code) FILTER (parent_level = 'region') AS region,
       max(parent_code) FILTER (parent_level = 'country') AS country
FROM member WHERE area_level = 'practice' GROUP BY ALL;

CREATE TEMP TABLE expected AS
SELECT parent_code AS area_code, count(*) AS practices FROM member WHERE area_level = 'practice' GROUP BY ALL;

-- Of a key the newest row that is possible; -1 stands for what is not there, since arg_max leaves NULL out.
CREATE TEMP TABLE observation AS
WITH given AS (
    SELECT indicator_id, area_code, period, breakdown, stratum, numerator, denominator, revision, published_on
     FROM read_csv(['${landing}/history.csv', '${landing}/month.csv'], nullstr = ['', '*'],
                  types = {'numerator': 'DOUBLE', 'denominator': 'DOUBLE', 'period': 'VARCHAR', 'published_on': 'DATE'})
    UNION ALL BY NAME
    SELECT * EXCLUDE (area_level, status) FROM read_parquet(['${landing}/revised.parquet', '${landing}/sent-again.parquet'])),
ranked AS (
    SELECT *, coalesce(numerator <= denominator, true) AS possible,
           if(possible, 1 << 30, 0) + (revision << 20) + (published_on - DATE '2000-01-01') AS edition
    FROM given SEMI JOIN bridge ON practice = area_code),
newest AS (
    SELECT indicator_id, period, breakdown, stratum, area_code,
           arg_max(if(possible, coalesce(numerator, -1), -1), edition) AS numerator, arg_max(if(possible, denominator, -1), edition) AS denominator
    FROM ranked GROUP BY ALL)
SELECT * EXCLUDE (numerator, denominator), nullif(numerator, -1) AS o, nullif(denominator, -1) AS n FROM newest;

CREATE TEMP TABLE rate AS
WITH summed AS (
    SELECT indicator_id, period, breakdown, stratum, coalesce(neighbourhood, system, region, country) AS area_code,
           CASE WHEN neighbourhood IS NOT NULL THEN 'neighbourhood' WHEN system IS NOT NULL THEN 'system'
                WHEN region IS NOT NULL THEN 'region' ELSE 'country' END AS area_level,
           sum(o) AS o, sum(n) FILTER (o IS NOT NULL) AS n, count(o) AS parts
    FROM observation JOIN bridge ON practice = area_code
    GROUP BY GROUPING SETS ((indicator_id, period, breakdown, stratum, neighbourhood), (indicator_id, period, breakdown, stratum, system),
                            (indicator_id, period, breakdown, stratum, region), (indicator_id, period, breakdown, stratum, country)))
SELECT *, o / n AS p FROM (
    SELECT indicator_id, period, breakdown, stratum, area_code, area_level, o, n, 2 * parts >= practices AS whole
    FROM summed JOIN expected USING (area_code)
    UNION ALL SELECT indicator_id, period, breakdown, stratum, area_code, 'practice', o, n, true FROM observation);

COPY (
    SELECT indicator_id, strptime(period, '%Y-%m')::DATE AS period_start, last_day(period_start) AS period_end, breakdown, stratum, area_code, area_level,
           o AS numerator, n AS denominator, if(whole, 100 * p, NULL) AS value,
           if(whole, 100 * (2 * o + z95 * z95 - z95 * sqrt(z95 * z95 + 4 * o * (1 - p))) / (2 * (n + z95 * z95)), NULL) AS lower_95,
           if(whole, 100 * (2 * o + z95 * z95 + z95 * sqrt(z95 * z95 + 4 * o * (1 - p))) / (2 * (n + z95 * z95)), NULL) AS upper_95,
           if(whole, 100 * (2 * o + z998 * z998 - z998 * sqrt(z998 * z998 + 4 * o * (1 - p))) / (2 * (n + z998 * z998)), NULL) AS lower_998,
           if(whole, 100 * (2 * o + z998 * z998 + z998 * sqrt(z998 * z998 + 4 * o * (1 - p))) / (2 * (n + z998 * z998)), NULL) AS upper_998
    FROM rate, (SELECT 1.959963984540054 AS z95, 3.090232306167813 AS z998))
TO '${made}/rate.parquet' (COMPRESSION zstd);

DROP TABLE observation;

CREATE TEMP TABLE placed AS
SELECT indicator_id, period, parent_code, rate.area_level AS child_level, area_code, o, n, p
FROM rate JOIN member USING (area_code) WHERE breakdown = 'all' AND whole AND p IS NOT NULL;

DROP TABLE rate;

CREATE TEMP TABLE pooled AS
SELECT indicator_id, period, parent_code, child_level, count(*) AS areas, sum(o) / sum(n) AS r
FROM placed GROUP BY ALL HAVING areas >= 3;

COPY (
    SELECT indicator_id, strptime(period, '%Y-%m')::DATE AS period_start, last_day(period_start) AS period_end, parent_code, child_level, area_code,
           100 * p AS value, o AS numerator, n AS denominator, 100 * r AS average, (p - r) / error AS z_score,
           100 * greatest(0, r - 1.959963984540054 * error) AS funnel_lower_95, 100 * least(1, r + 1.959963984540054 * error) AS funnel_upper_95,
           100 * greatest(0, r - 3.090232306167813 * error) AS funnel_lower_998, 100 * least(1, r + 3.090232306167813 * error) AS funnel_upper_998,
           CASE WHEN value < funnel_lower_998 THEN 'below 99.8%' WHEN value > funnel_upper_998 THEN 'above 99.8%'
                WHEN value < funnel_lower_95 THEN 'below 95%' WHEN value > funnel_upper_95 THEN 'above 95%' ELSE 'within' END AS position
    FROM (SELECT *, sqrt(r * (1 - r) / n) AS error FROM placed JOIN pooled USING (indicator_id, period, parent_code, child_level)))
TO '${made}/funnel.parquet' (COMPRESSION zstd);

COPY (
    SELECT * EXCLUDE (period, quantiles), strptime(period, '%Y-%m')::DATE AS period_start, last_day(period_start) AS period_end,
           quantiles[1] AS minimum, quantiles[2] AS percentile_5, quantiles[3] AS percentile_25, quantiles[4] AS median,
           quantiles[5] AS percentile_75, quantiles[6] AS percentile_95, quantiles[7] AS maximum
    FROM (
        SELECT indicator_id, period, parent_code, child_level,
               count(*) AS areas, 100 * avg(p) AS mean, 100 * any_value(r) AS weighted_mean,
               100 * stddev_samp(p) AS standard_deviation, stddev_samp(p) / avg(p) AS coefficient_of_variation,
               quantile_cont(100 * p, [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1]) AS quantiles,
               max(p) / nullif(min(p), 0) AS extremal_quotient,
               (sum((o / (n * r) - 1) * (o / (n * r) - 1)) - sum(1 / (n * r))) / count(*) AS systematic_component,
               count_if(p < r - 3.090232306167813 * sqrt(r * (1 - r) / n)) AS outliers_low_998,
               count_if(p > r + 3.090232306167813 * sqrt(r * (1 - r) / n)) AS outliers_high_998,
               count_if(p < r - 1.959963984540054 * sqrt(r * (1 - r) / n)) - outliers_low_998 AS outliers_low_95,
               count_if(p > r + 1.959963984540054 * sqrt(r * (1 - r) / n)) - outliers_high_998 AS outliers_high_95
        FROM placed JOIN pooled USING (indicator_id, period, parent_code, child_level) GROUP BY ALL))
TO '${made}/variation.parquet' (COMPRESSION zstd);

COPY (
    WITH grouped AS (
        SELECT indicator_id, period, parent_code, (imd_decile + 1) // 2 AS g, sum(o) AS o, sum(n) AS n
        FROM placed JOIN read_csv('${landing}/practice_imd.csv') ON practice_code = area_code
        JOIN (SELECT DISTINCT parent_code, parent_level FROM member) USING (parent_code) WHERE parent_level <> 'neighbourhood'
        GROUP BY ALL),
    shared AS (
        SELECT *, n / sum(n) OVER areas AS w, (sum(n) OVER (areas ORDER BY g) - n / 2) / sum(n) OVER areas AS x,
               ln(o / n) - ln(1 - o / n) AS y
        FROM grouped WINDOW areas AS (PARTITION BY indicator_id, period, parent_code)),
    fitted AS (
        SELECT indicator_id, period, parent_code, count(*) AS groups,
               sum(w * y) AS mean_y, sum(w * (x - 0.5) * y) / sum(w * (x - 0.5) * (x - 0.5)) AS slope
        FROM shared GROUP BY ALL)
    SELECT indicator_id, strptime(period, '%Y-%m')::DATE AS period_start, last_day(period_start) AS period_end, parent_code AS area_code,
           'practice' AS unit_level, 'deprivation_national' AS dimension, groups,
           100 / (1 + exp(-(mean_y + slope / 2))) - 100 / (1 + exp(-(mean_y - slope / 2))) AS slope_index
    FROM fitted)
TO '${made}/inequality.parquet' (COMPRESSION zstd);
