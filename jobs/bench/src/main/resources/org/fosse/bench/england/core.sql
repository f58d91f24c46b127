-- bridge
CREATE TEMP TABLE bridge AS
SELECT child_code AS practice,
       max(parent_code) FILTER (parent_level = 'neighbourhood') AS neighbourhood,
       max(parent_code) FILTER (parent_level = 'system') AS system,
       max(parent_code) FILTER (parent_level = 'region') AS region,
       max(parent_code) FILTER (parent_level = 'country') AS country
FROM read_parquet('${tables}/membership/*.parquet')
WHERE child_level = 'practice'
GROUP BY ALL;

-- parents
CREATE TEMP TABLE parents AS
SELECT child_code AS area, child_level, parent_code AS parent, parent_level
FROM read_parquet('${tables}/membership/*.parquet');

-- rate
CREATE TEMP TABLE rate AS
WITH summed AS (
    SELECT indicator_id, period_start, period_end, breakdown, stratum,
           coalesce(practice, neighbourhood, system, region, country) AS area,
           CASE WHEN practice IS NOT NULL THEN 'practice' WHEN neighbourhood IS NOT NULL THEN 'neighbourhood'
                WHEN system IS NOT NULL THEN 'system' WHEN region IS NOT NULL THEN 'region' ELSE 'country' END AS level,
           sum(numerator) AS o, sum(denominator) AS n
    FROM read_parquet('${tables}/observation/*.parquet') AS observation
    JOIN bridge ON bridge.practice = observation.area_code
    WHERE version = 1
    GROUP BY GROUPING SETS (
        (indicator_id, period_start, period_end, breakdown, stratum, practice),
        (indicator_id, period_start, period_end, breakdown, stratum, neighbourhood),
        (indicator_id, period_start, period_end, breakdown, stratum, system),
        (indicator_id, period_start, period_end, breakdown, stratum, region),
        (indicator_id, period_start, period_end, breakdown, stratum, country)))
SELECT *, o / n AS p FROM summed;

-- rate_written
COPY (
    SELECT indicator_id, period_start, period_end, breakdown, stratum, area AS area_code, level AS area_level,
           o AS numerator, n AS denominator, 100 * p AS value,
           100 * (2 * o + z95 * z95 - z95 * sqrt(z95 * z95 + 4 * o * (1 - p))) / (2 * (n + z95 * z95)) AS lower_95,
           100 * (2 * o + z95 * z95 + z95 * sqrt(z95 * z95 + 4 * o * (1 - p))) / (2 * (n + z95 * z95)) AS upper_95,
           100 * (2 * o + z998 * z998 - z998 * sqrt(z998 * z998 + 4 * o * (1 - p))) / (2 * (n + z998 * z998)) AS lower_998,
           100 * (2 * o + z998 * z998 + z998 * sqrt(z998 * z998 + 4 * o * (1 - p))) / (2 * (n + z998 * z998)) AS upper_998
    FROM rate, (SELECT 1.959963984540054 AS z95, 3.090232306167813 AS z998))
TO '${made}/rate.parquet' (FORMAT parquet, COMPRESSION zstd);

-- variation_written
COPY (
    WITH members AS (
        SELECT indicator_id, period_start, period_end, parent, child_level, o, n, p
        FROM rate JOIN parents USING (area) WHERE breakdown = 'all'),
    pooled AS (
        SELECT indicator_id, period_start, period_end, parent, child_level, sum(o) / sum(n) AS r
        FROM members GROUP BY ALL)
    SELECT indicator_id, period_start, period_end, parent AS parent_code, child_level,
           count(*) AS areas, 100 * avg(p) AS mean, 100 * any_value(r) AS weighted_mean,
           100 * stddev_samp(p) AS standard_deviation, stddev_samp(p) / avg(p) AS coefficient_of_variation,
           quantile_cont(100 * p, [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1]) AS quantiles,
           max(p) / nullif(min(p), 0) AS extremal_quotient,
           (sum((o / (n * r) - 1) * (o / (n * r) - 1)) - sum(1 / (n * r))) / count(*) AS systematic_component,
           count_if(p < r - 3.090232306167813 * sqrt(r * (1 - r) / n)) AS outliers_low_998,
           count_if(p > r + 3.090232306167813 * sqrt(r * (1 - r) / n)) AS outliers_high_998,
           count_if(p < r - 1.959963984540054 * sqrt(r * (1 - r) / n)) AS outliers_low,
           count_if(p > r + 1.959963984540054 * sqrt(r * (1 - r) / n)) AS outliers_high
    FROM members JOIN pooled USING (indicator_id, period_start, period_end, parent, child_level)
    GROUP BY ALL)
TO '${made}/variation.parquet' (FORMAT parquet, COMPRESSION zstd);

-- inequality_written
COPY (
    WITH grouped AS (
        SELECT indicator_id, period_start, period_end, parent, national_group AS g, sum(o) AS o, sum(n) AS n
        FROM rate JOIN parents USING (area)
        JOIN read_parquet('${tables}/deprivation/*.parquet') AS deprivation ON deprivation.area_code = rate.area
        WHERE breakdown = 'all' AND level = 'practice' AND parent_level <> 'neighbourhood'
        GROUP BY ALL),
    shared AS (
        SELECT *, n / sum(n) OVER areas AS w,
               (sum(n) OVER (areas ORDER BY g) - n / 2) / sum(n) OVER areas AS x,
               ln(o / n) - ln(1 - o / n) AS y
        FROM grouped
        WINDOW areas AS (PARTITION BY indicator_id, period_start, period_end, parent)),
    fitted AS (
        SELECT indicator_id, period_start, period_end, parent, count(*) AS groups,
               sum(w * y) AS mean_y, sum(w * (x - 0.5) * y) / sum(w * (x - 0.5) * (x - 0.5)) AS slope
        FROM shared GROUP BY ALL)
    SELECT indicator_id, period_start, period_end, parent AS area_code, groups,
           100 / (1 + exp(-(mean_y + slope / 2))) - 100 / (1 + exp(-(mean_y - slope / 2))) AS slope_index
    FROM fitted)
TO '${made}/inequality.parquet' (FORMAT parquet, COMPRESSION zstd);
