-- An invented England as the extracts of a landing folder, in no order and not kind. Everything follows from the seed and the
-- number of a key: one for every month of an indicator (${periods} of them), practice (6,300) and group of people (five).

CREATE MACRO even(what, number) AS (hash(what, number, ${seed}) >> 11) / 9007199254740992.0;

CREATE TEMP TABLE areas AS
SELECT *, format('Q{:02d}', unit * 42 // 1300) AS system, format('Y{:02d}', unit * 42 // 1300 // 6) AS region
FROM (SELECT number, format('P{:05d}', number) AS practice, number * 1300 // 6300 AS unit, format('U{:05d}', unit) AS network
      FROM range(6300) AS numbers(number));

COPY (
    WITH members(code, level, parent_code, parent_level, basis) AS (
        SELECT practice, 'practice', network, 'neighbourhood', 'registration' FROM areas
        UNION SELECT practice, 'practice', system, 'system', 'registration' FROM areas
        UNION SELECT practice, 'practice', region, 'region', 'registration' FROM areas
        UNION SELECT practice, 'practice', 'E92000001', 'country', 'registration' FROM areas
        UNION SELECT network, 'neighbourhood', system, 'system', 'statutory' FROM areas
        UNION SELECT system, 'system', region, 'region', 'statutory' FROM areas)
    SELECT *, level || ' ' || code AS name, parent_level || ' ' || parent_code AS parent_name FROM members ORDER BY ALL)
TO '${landing}/area_lookup.csv';

COPY (SELECT practice AS practice_code, 59 - number * 7 % 10 AS imd_score, 1 + number * 7 % 10 AS imd_decile FROM areas)
TO '${landing}/practice_imd.csv';

-- The rows of a key that an edition gives. A hundredth of the keys has no row, nor has a practice now and then in a whole month.
CREATE MACRO given(numbers, edition) AS TABLE
SELECT number, format('I{:04d}', period // 36) AS indicator_id,
       if(even('unknown', number) < 0.0002, 'P99999', format('P{:05d}', practice)) AS area_code, 'practice' AS area_level,
       strftime(DATE '2023-04-01' + to_months((period % 36)::INTEGER), '%Y-%m') AS period,
       ['all', 'sex', 'sex', 'age', 'age'][people + 1] AS breakdown,
       ['all', 'female', 'male', 'under 65', '65 and over'][people + 1] AS stratum,
       if(people = 0, 1, 0.5) * (800 + floor(even('list', practice) * 24000)) // 1 AS base,
       round(base * (0.05 + 0.3 * even('level', period))
             * (0.9 + 0.2 * even('own', practice) + 0.04 * even('noise ' || edition, number))) AS counted,
       if(edition = 'first' AND even('broken', number) < 0.0002, base + 1, counted) AS numerator, base AS denominator,
       even('suppressed', number) < 0.007 AS suppressed
FROM (SELECT number, number // 31500 AS period, number % 31500 // 5 AS practice, number % 5 AS people FROM query_table(numbers))
WHERE even('gap', number) >= 0.01 AND even('away', number // 5) >= 0.005;

-- Steps of a large prime reach every key before they repeat; the first 0.2% come twice. The last month of everyone is not in it.
CREATE VIEW most AS
SELECT (step * 7368787 + ${seed}) % (${periods} * 31500) AS number FROM range(${periods} * 31563) AS steps(step)
WHERE number < (${periods} - 1) * 31500 OR number % 5 > 0;
COPY (
    SELECT indicator_id, area_code, area_level, period, breakdown, stratum,
           if(suppressed, '*', numerator::INTEGER::VARCHAR) AS numerator, denominator::INTEGER AS denominator,
           if(suppressed, 'suppressed', NULL) AS status,
           DATE '2026-02-12' AS published_on, 0 AS revision FROM given(most, 'first'))
TO '${landing}/history.csv';

-- A hundredth of the history comes again: half under a higher revision, half on a later day.
CREATE VIEW revised AS SELECT number FROM most WHERE even('revised', number) < 0.01;
COPY (
    SELECT indicator_id, area_code, area_level, period, breakdown, stratum, if(suppressed, NULL, numerator)::INTEGER AS numerator,
           denominator::INTEGER AS denominator, if(suppressed, 'suppressed', NULL) AS status,
           DATE '2026-02-12' + if(number % 2 = 0, 28, 0)::INTEGER AS published_on, (number % 2)::INTEGER AS revision
    FROM given(revised, 'second'))
TO '${landing}/revised.parquet' (COMPRESSION zstd);

-- What somebody sent once more, as it was.
CREATE VIEW again AS SELECT number FROM most WHERE even('sent again', number) < 0.005;
COPY (
    SELECT indicator_id, area_code, area_level, period, breakdown, stratum, if(suppressed, NULL, numerator)::INTEGER AS numerator,
           denominator::INTEGER AS denominator, if(suppressed, 'suppressed', NULL) AS status,
           DATE '2026-02-12' AS published_on, 0 AS revision
    FROM given(again, 'first'))
TO '${landing}/sent-again.parquet' (COMPRESSION zstd);

-- The last month of everyone, and beside the landing folder the month as it is when it is corrected.
CREATE VIEW month AS SELECT (${periods} - 1) * 31500 + 5 * practice AS number FROM range(6300) AS practices(practice);
CREATE MACRO of_month(edition) AS TABLE
SELECT indicator_id, area_code, area_level, period, breakdown, stratum,
       if(suppressed, '*', numerator::INTEGER::VARCHAR) AS numerator, denominator::INTEGER AS denominator,
       if(suppressed, 'suppressed', NULL) AS status, DATE '2026-03-12' AS published_on, 0 AS revision FROM given(month, edition);
COPY (FROM of_month('first')) TO '${landing}/month.csv';
COPY (FROM of_month('second')) TO '${beside}/month.csv';

-- For whom reads no Parquet.
COPY (FROM '${landing}/revised.parquet') TO '${beside}/revised.csv';
COPY (FROM '${landing}/sent-again.parquet') TO '${beside}/sent-again.csv';
