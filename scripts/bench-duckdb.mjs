// DuckDB beside `score works`, for scripts/bench-score: works, occurrences of one-word compute terms and works with one,
// by topic and year, on one thread. It does less than ours: no terms of several words, no team types, no count of what
// was left out and why. Usage: node bench-duckdb.mjs NODE_MODULES LEXICON FILE…
import {createRequire} from 'node:module';
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';

const [modules, lexicon, ...files] = process.argv.slice(2);
const {DuckDBInstance} = createRequire(resolve(modules, 'here.js'))('@duckdb/node-api');
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
const terms = readFileSync(lexicon, 'utf8').split('\n').map((line) => line.trim().toLowerCase())
    .filter((line) => line && !line.startsWith('#') && !/[ -]/.test(line));

const connection = await (await DuckDBInstance.create(':memory:', {threads: '1'})).connect();
const result = await connection.runAndReadAll(`
  WITH works AS (
    SELECT publication_year AS year, concepts,
           map_entries(abstract_inverted_index) AS words
    FROM read_json([${files.map(quoted).join(', ')}], format = 'newline_delimited', ignore_errors = true,
      columns = {id: 'VARCHAR', publication_year: 'INTEGER', language: 'VARCHAR', type: 'VARCHAR', is_retracted: 'BOOLEAN',
        concepts: 'STRUCT(display_name VARCHAR, level INTEGER, score DOUBLE)[]',
        abstract_inverted_index: 'MAP(VARCHAR, INTEGER[])'},
      maximum_object_size = 33554432)
    WHERE publication_year BETWEEN 2012 AND 2021 AND language = 'en' AND NOT is_retracted AND type <> 'paratext'
      AND abstract_inverted_index IS NOT NULL),
  scored AS (
    SELECT year, concepts,
           list_sum(list_transform(list_filter(words, w -> lower(w.key) IN (${terms.map(quoted).join(', ')})),
                                   w -> len(w.value))) AS hits
    FROM works)
  SELECT concept.display_name AS topic, year, count(*) AS works, sum(hits) AS occurrences, count(hits) AS presence
  FROM (SELECT year, hits, unnest(concepts) AS concept FROM scored)
  WHERE concept.level >= 1 AND concept.score > 0.3
  GROUP BY ALL ORDER BY ALL`);
for (const row of result.getRows()) console.log(row.join(','));
