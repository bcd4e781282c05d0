# Completion for fish, made by 'computedivide completions fish'.

# Whether the words before the cursor lead to one of these commands.
function __computedivide_at
  set -l command computedivide
  set -l value no
  for word in (commandline -opc)[2..-1]
    if test $value = yes
      set value no
    else if contains -- $word --academic --all --ambiguous --by --cacert --compare --config --corpus --data --elasticity --evidence --explain --facts --features --first-year --force --format --formula --frac-industry --from --graph --growth-academic --growth-industry --hardware --hardware-ratio --into --jobs --judged --key-file --language --last-year --level --log-format --matching --max-calls --max-parts --metadata --mix --model --models --novel-models --only --out --papers --precision --profile --review --sample --se --seconds --seed --set --setups --share-spread --term-spread --terms --to --tolerance --topic-map --topic-score --topics --topics-from --utilisation --venues --verdict --vintage --weights --words --works --year --years -j
      set value yes
    else if contains -- "$command $word" 'computedivide run-all' 'computedivide list' 'computedivide claims' 'computedivide compare' 'computedivide verify' 'computedivide diff' 'computedivide fetch' 'computedivide fetch all' 'computedivide fetch models' 'computedivide fetch neurips' 'computedivide fetch papers' 'computedivide fetch clusters' 'computedivide fetch hardware' 'computedivide fetch conferences' 'computedivide fetch openalex' 'computedivide ingest' 'computedivide ingest models' 'computedivide ingest papers' 'computedivide ingest clusters' 'computedivide ingest arxiv' 'computedivide classify' 'computedivide annotate' 'computedivide annotate papers' 'computedivide regress' 'computedivide score' 'computedivide score works' 'computedivide simulate' 'computedivide simulate works' 'computedivide simulate papers' 'computedivide render' 'computedivide clean' 'computedivide manual' 'computedivide completions'
      set command "$command $word"
    end
  end
  contains -- $command $argv
end

function __computedivide_ask
  set -l program (commandline -opc)[1]
  $program completions --words $argv[1] 2>/dev/null
end

# Words parted by commas: the last is completed, and those before it are not offered again.
function __computedivide_list
  set -l token (string replace -r '^--[^=]*=' '' -- (commandline -ct))
  set -l before (string match -r '^.*,' -- $token)
  set -l taken (string split , -- "$before")
  for word in $argv
    contains -- $word $taken; or echo "$before$word"
  end
end

# The commands under that which the words after 'manual' lead to.
function __computedivide_commands
  set -l command computedivide
  for word in (commandline -opc)[3..-1]
    contains -- "$command $word" 'computedivide run-all' 'computedivide list' 'computedivide claims' 'computedivide compare' 'computedivide verify' 'computedivide diff' 'computedivide fetch' 'computedivide fetch all' 'computedivide fetch models' 'computedivide fetch neurips' 'computedivide fetch papers' 'computedivide fetch clusters' 'computedivide fetch hardware' 'computedivide fetch conferences' 'computedivide fetch openalex' 'computedivide ingest' 'computedivide ingest models' 'computedivide ingest papers' 'computedivide ingest clusters' 'computedivide ingest arxiv' 'computedivide classify' 'computedivide annotate' 'computedivide annotate papers' 'computedivide regress' 'computedivide score' 'computedivide score works' 'computedivide simulate' 'computedivide simulate works' 'computedivide simulate papers' 'computedivide render' 'computedivide clean' 'computedivide manual' 'computedivide completions'; and set command "$command $word"
  end
  switch $command
    case 'computedivide'
      printf '%s\n' run-all list claims compare verify diff fetch ingest classify annotate regress score simulate render clean manual completions
    case 'computedivide fetch'
      printf '%s\n' all models neurips papers clusters hardware conferences openalex
    case 'computedivide ingest'
      printf '%s\n' models papers clusters arxiv
    case 'computedivide annotate'
      printf '%s\n' papers
    case 'computedivide score'
      printf '%s\n' works
    case 'computedivide simulate'
      printf '%s\n' works papers
  end
end

complete -c computedivide -f
complete -c computedivide -n 'not __computedivide_at "computedivide run-all" "computedivide list" "computedivide claims" "computedivide compare" "computedivide verify" "computedivide diff" "computedivide fetch" "computedivide fetch all" "computedivide fetch models" "computedivide fetch neurips" "computedivide fetch papers" "computedivide fetch clusters" "computedivide fetch hardware" "computedivide fetch conferences" "computedivide fetch openalex" "computedivide ingest" "computedivide ingest models" "computedivide ingest papers" "computedivide ingest clusters" "computedivide ingest arxiv" "computedivide classify" "computedivide annotate" "computedivide annotate papers" "computedivide regress" "computedivide score" "computedivide score works" "computedivide simulate" "computedivide simulate works" "computedivide simulate papers" "computedivide render" "computedivide clean" "computedivide manual" "computedivide completions"' -s h -l help -d 'Print this help message and exit'
complete -c computedivide -n true -l version -d 'Display program version information and exit'
complete -c computedivide -n true -l config -r -F -d 'TOML file with values of these options, and of a command\'s in a section of its name'
complete -c computedivide -n 'not __computedivide_at "computedivide annotate papers"' -l out -r -f -a '(__fish_complete_directories (commandline -ct))' -d 'Folder of the results'
complete -c computedivide -n true -l profile -r -f -a "paper latest" -d 'paper: until the end of 2022; latest: everything in the data'
complete -c computedivide -n true -l models -r -F -d 'Models table to use (default: --data, the cache, the shipped one)'
complete -c computedivide -n 'not __computedivide_at "computedivide simulate works"' -l works -r -F -d 'Files and folders of works to use: OpenAlex, conference papers, our own CSV (likewise)'
complete -c computedivide -n true -l papers -r -F -d 'Files on NeurIPS papers to use: annotations, rows of authors, the census of 2019 (likewise)'
complete -c computedivide -n 'not __computedivide_at "computedivide ingest papers" "computedivide annotate papers"' -l hardware -r -F -d 'Table of accelerators to use (likewise)'
complete -c computedivide -n true -l data -r -f -a '(__fish_complete_directories (commandline -ct))' -d 'Folder with any of: models.csv, models/, works/, conferences/, papers.csv, neurips/, reproducibility/, hardware/, clusters/, narrowing/'
complete -c computedivide -n true -l set -r -f -a '(__computedivide_ask settings)' -d 'A parameter of the results; \'computedivide list\' shows them all'
complete -c computedivide -n true -l seed -r -f -d 'Seed of everything random'
complete -c computedivide -n true -l offline -d 'Never open a connection'
complete -c computedivide -n true -s v -l verbose -d 'Say more on standard error'
complete -c computedivide -n true -s q -l quiet -d 'Say only warnings and errors'
complete -c computedivide -n true -l log-format -r -f -a "text json" -d 'text or json, on standard error'
complete -c computedivide -n '__computedivide_at "computedivide"' -f -a run-all -d 'Make every figure, table and number; only what changed is made again'
complete -c computedivide -n '__computedivide_at "computedivide"' -f -a list -d 'Show sources, steps, outputs and parameters in the paper\'s order'
complete -c computedivide -n '__computedivide_at "computedivide"' -f -a claims -d 'Say of each claim of the paper whether the data support it'
complete -c computedivide -n '__computedivide_at "computedivide"' -f -a compare -d 'Set what the paper printed beside what run-all made'
complete -c computedivide -n '__computedivide_at "computedivide"' -f -a verify -d 'Check an output folder against its run.json; never writes anything'
complete -c computedivide -n '__computedivide_at "computedivide"' -f -a diff -d 'Compare the numbers of two output folders'
complete -c computedivide -n '__computedivide_at "computedivide"' -f -a fetch -d 'Bring the real data here, over HTTPS, checked; resumes'
complete -c computedivide -n '__computedivide_at "computedivide"' -f -a ingest -d 'Read raw data files alone: check them, count them, write them in our schema'
complete -c computedivide -n '__computedivide_at "computedivide"' -f -a classify -d 'Say what kind of organisation an affiliation names: academic, industry, …'
complete -c computedivide -n '__computedivide_at "computedivide"' -f -a annotate -d 'Fill the annotation table from papers\' texts'
complete -c computedivide -n '__computedivide_at "computedivide"' -f -a regress -d 'Least squares or logit on the columns of any CSV file'
complete -c computedivide -n '__computedivide_at "computedivide"' -f -a score -d 'Count compute terms in abstracts, by topic, year and team type'
complete -c computedivide -n '__computedivide_at "computedivide"' -f -a simulate -d 'Labelled synthetic inputs with planted effects'
complete -c computedivide -n '__computedivide_at "computedivide"' -f -a render -d 'Draw one figure again from its CSV and gnuplot script'
complete -c computedivide -n '__computedivide_at "computedivide"' -f -a clean -d 'Remove what run-all wrote to the folder --out, and nothing else'
complete -c computedivide -n '__computedivide_at "computedivide"' -f -a manual -d 'Print the page of the manual on the program or on a command'
complete -c computedivide -n '__computedivide_at "computedivide"' -f -a completions -d 'Print the script that completes command lines in a shell'
complete -c computedivide -n '__computedivide_at "computedivide run-all"' -l only -r -f -a '(__computedivide_list (__computedivide_ask steps))' -d 'These steps (id, or fig1 for all of it) and what they need'
complete -c computedivide -n '__computedivide_at "computedivide run-all"' -l force -r -f -a '(__computedivide_list (__computedivide_ask steps))' -d 'Make these again though fresh; without a name, all'
complete -c computedivide -n '__computedivide_at "computedivide run-all"' -l dry-run -d 'Say what would run, touch nothing; exit code 3 if anything would'
complete -c computedivide -n '__computedivide_at "computedivide run-all"' -l explain -d 'Say of every step why it runs or is skipped'
complete -c computedivide -n '__computedivide_at "computedivide run-all"' -l keep-going -d 'After a failed step, run all that does not need it'
complete -c computedivide -n '__computedivide_at "computedivide run-all"' -l ro-crate -d 'Describe the results as a research object too: ro-crate-metadata.json, RO-Crate 1.1'
complete -c computedivide -n '__computedivide_at "computedivide run-all"' -s j -l jobs -r -f -d 'Threads at a time'
complete -c computedivide -n '__computedivide_at "computedivide list"' -l format -r -f -a "table json notes" -d 'table, json, or notes: the method of every result as Markdown, with the files that the folder --out has of it'
complete -c computedivide -n '__computedivide_at "computedivide list"' -l graph -r -f -a "dot mermaid" -d 'Print the graph of the steps instead: dot or mermaid'
complete -c computedivide -n '__computedivide_at "computedivide claims"' -l format -r -f -a "table csv json markdown latex" -d 'table, csv, json, markdown or latex'
complete -c computedivide -n '__computedivide_at "computedivide claims"' -l explain -r -f -d 'Print everything behind the verdict on one claim'
complete -c computedivide -n '__computedivide_at "computedivide compare"' -l format -r -f -a "table csv json markdown latex" -d 'table, csv, json, markdown or latex'
complete -c computedivide -n '__computedivide_at "computedivide compare"' -l verdict -r -f -a "(__computedivide_list untested synthetic supported supported-smaller supported-larger not-found inconclusive contradicted differs follows does-not-follow)" -d 'Only these, with - for spaces: supported, supported-smaller, not-found, differs, follows, ...'
complete -c computedivide -n '__computedivide_at "computedivide verify"' -f -a '(__fish_complete_directories (commandline -ct))'
complete -c computedivide -n '__computedivide_at "computedivide verify"' -l strict -d 'Notes fail, too: files in no list, other sources or another program than the run\'s'
complete -c computedivide -n '__computedivide_at "computedivide verify"' -l format -r -f -a "table json" -d 'table or json'
complete -c computedivide -n '__computedivide_at "computedivide diff"' -F
complete -c computedivide -n '__computedivide_at "computedivide diff"' -F
complete -c computedivide -n '__computedivide_at "computedivide diff"' -l format -r -f -a "table csv json" -d 'table, csv or json'
complete -c computedivide -n '__computedivide_at "computedivide diff"' -l tolerance -r -f -d 'Values and intervals that differ by at most this part of the greater one are equal; n and count are always compared exactly'
complete -c computedivide -n '__computedivide_at "computedivide diff"' -l all -d 'Print what is equal, too'
complete -c computedivide -n '__computedivide_at "computedivide fetch"' -f -a all -d 'Everything that is pinned: all sets below but OpenAlex (428 files, 554 MB)'
complete -c computedivide -n '__computedivide_at "computedivide fetch"' -f -a models -d 'The models table of Epoch AI, into models.csv of the cache'
complete -c computedivide -n '__computedivide_at "computedivide fetch"' -f -a neurips -d 'Authors and code release of NeurIPS 2019, with the accelerators of June 2025'
complete -c computedivide -n '__computedivide_at "computedivide fetch"' -f -a papers -d 'The reproducibility index: papers of NeurIPS, ICML, ICLR, AAAI and IJCAI, 2014-2024 (348 files, 417 MB)'
complete -c computedivide -n '__computedivide_at "computedivide fetch"' -f -a clusters -d 'AI computing clusters, Epoch AI'
complete -c computedivide -n '__computedivide_at "computedivide fetch"' -f -a hardware -d 'Accelerators and their peak performance, Epoch AI, two vintages'
complete -c computedivide -n '__computedivide_at "computedivide fetch"' -f -a conferences -d 'Papers of AI conferences 2012-2024, for the replication of Figures 3 and 4'
complete -c computedivide -n '__computedivide_at "computedivide fetch"' -f -a openalex -d 'Works with abstracts from OpenAlex, into works/ of the cache'
complete -c computedivide -n '__computedivide_at "computedivide fetch all"' -l venues -r -f -a "(__computedivide_list neurips icml iclr aaai ijcai)" -d 'Of the reproducibility index these venues alone: neurips, icml, iclr, aaai, ijcai'
complete -c computedivide -n '__computedivide_at "computedivide fetch all"' -l cacert -r -F -d 'Certificates to trust in place of the system\'s (PEM)'
complete -c computedivide -n '__computedivide_at "computedivide fetch models"' -l vintage -r -f -d 'Another pinned copy: 2023-03 (nearest to the paper), 2024-10, 2026-07 (notable models)'
complete -c computedivide -n '__computedivide_at "computedivide fetch models"' -l latest -d 'Today\'s table of epoch.ai: without a known checksum, so it is read as a check before it replaces anything'
complete -c computedivide -n '__computedivide_at "computedivide fetch models"' -l cacert -r -F -d 'Certificates to trust in place of the system\'s (PEM)'
complete -c computedivide -n '__computedivide_at "computedivide fetch neurips"' -l cacert -r -F -d 'Certificates to trust in place of the system\'s (PEM)'
complete -c computedivide -n '__computedivide_at "computedivide fetch papers"' -l venues -r -f -a "(__computedivide_list neurips icml iclr aaai ijcai)" -d 'Of the reproducibility index these venues alone: neurips, icml, iclr, aaai, ijcai'
complete -c computedivide -n '__computedivide_at "computedivide fetch papers"' -l cacert -r -F -d 'Certificates to trust in place of the system\'s (PEM)'
complete -c computedivide -n '__computedivide_at "computedivide fetch clusters"' -l cacert -r -F -d 'Certificates to trust in place of the system\'s (PEM)'
complete -c computedivide -n '__computedivide_at "computedivide fetch hardware"' -l cacert -r -F -d 'Certificates to trust in place of the system\'s (PEM)'
complete -c computedivide -n '__computedivide_at "computedivide fetch conferences"' -l cacert -r -F -d 'Certificates to trust in place of the system\'s (PEM)'
complete -c computedivide -n '__computedivide_at "computedivide fetch openalex"' -l years -r -f -d 'Publication years, first-last'
complete -c computedivide -n '__computedivide_at "computedivide fetch openalex"' -l corpus -r -f -a "concepts topics" -d 'What makes a work one on AI: concepts (as the paper) or topics'
complete -c computedivide -n '__computedivide_at "computedivide fetch openalex"' -l topics -r -f -d 'Other ids: concepts (C…), topics (T…) or subfields; | joins several into one topic, and topics given apart are asked for apart'
complete -c computedivide -n '__computedivide_at "computedivide fetch openalex"' -l language -r -f -d 'Language of the works'
complete -c computedivide -n '__computedivide_at "computedivide fetch openalex"' -l sample -r -f -d 'Only so many works a topic and year, drawn by the server with --seed'
complete -c computedivide -n '__computedivide_at "computedivide fetch openalex"' -l max-calls -r -f -d 'Stop after so many list calls'
complete -c computedivide -n '__computedivide_at "computedivide fetch openalex"' -l key-file -r -F -d 'File with the key (else OPENALEX_API_KEY)'
complete -c computedivide -n '__computedivide_at "computedivide fetch openalex"' -l plain -d 'Save the pages uncompressed'
complete -c computedivide -n '__computedivide_at "computedivide fetch openalex"' -l into -r -f -a '(__fish_complete_directories (commandline -ct))' -d 'Another folder for the works'
complete -c computedivide -n '__computedivide_at "computedivide fetch openalex"' -l dry-run -d 'Plan and price only; exit code 3 if anything is to be fetched'
complete -c computedivide -n '__computedivide_at "computedivide fetch openalex"' -l snapshot -d 'Stream the free snapshot (hundreds of GB) and keep the works that fit'
complete -c computedivide -n '__computedivide_at "computedivide fetch openalex"' -l from -r -f -d 'First updated_date of the snapshot\'s parts'
complete -c computedivide -n '__computedivide_at "computedivide fetch openalex"' -l to -r -f -d 'Last updated_date'
complete -c computedivide -n '__computedivide_at "computedivide fetch openalex"' -l max-parts -r -f -d 'Stop after so many parts'
complete -c computedivide -n '__computedivide_at "computedivide fetch openalex"' -l cacert -r -F -d 'Certificates to trust in place of the system\'s (PEM)'
complete -c computedivide -n '__computedivide_at "computedivide ingest"' -f -a models -d 'A table of machine learning models, any vintage of the Epoch data set'
complete -c computedivide -n '__computedivide_at "computedivide ingest"' -f -a papers -d 'Files on conference papers: annotations, rows of authors, the census of NeurIPS 2019, the reproducibility index'
complete -c computedivide -n '__computedivide_at "computedivide ingest"' -f -a clusters -d 'A table of AI computing clusters of Epoch AI'
complete -c computedivide -n '__computedivide_at "computedivide ingest"' -f -a arxiv -d 'Topics of arXiv papers and companies\' share of papers by month'
complete -c computedivide -n '__computedivide_at "computedivide ingest models"' -F
complete -c computedivide -n '__computedivide_at "computedivide ingest models"' -l facts -d 'Leave links and notes out of models.csv'
complete -c computedivide -n '__computedivide_at "computedivide ingest models"' -l words -r -f -d 'Also write how often each word stands in the abstracts: model, word, count; compressed where the name ends in .gz'
complete -c computedivide -n '__computedivide_at "computedivide ingest papers"' -F
complete -c computedivide -n '__computedivide_at "computedivide ingest papers"' -l facts -r -F -d 'Also write the table of facts joined from the reproducibility index (.csv or .csv.gz)'
complete -c computedivide -n '__computedivide_at "computedivide ingest papers"' -l judged -r -F -d 'Also write the papers that people judged beside the model\'s answers'
complete -c computedivide -n '__computedivide_at "computedivide ingest papers"' -l hardware -r -F -d 'Table of accelerators (default: the shipped one)'
complete -c computedivide -n '__computedivide_at "computedivide ingest clusters"' -F
complete -c computedivide -n '__computedivide_at "computedivide classify"' -l format -r -f -a "table json" -d 'table, or json: one object a line'
complete -c computedivide -n '__computedivide_at "computedivide annotate"' -f -a papers -d 'Device, count, hours, training FLOP, BERT and code release from papers\' texts, with the evidence'
complete -c computedivide -n '__computedivide_at "computedivide annotate papers"' -f -a '(__fish_complete_directories (commandline -ct))'
complete -c computedivide -n '__computedivide_at "computedivide annotate papers"' -l metadata -r -F -d 'CSV with columns id, file, and any of the annotation table\'s; cells that it fills are kept'
complete -c computedivide -n '__computedivide_at "computedivide annotate papers"' -l year -r -f -d 'Year of papers for which the metadata name none'
complete -c computedivide -n '__computedivide_at "computedivide annotate papers"' -l out -r -F -d 'The annotation table (default: standard output)'
complete -c computedivide -n '__computedivide_at "computedivide annotate papers"' -l evidence -r -F -d 'CSV of the sentences behind each cell, and those left, with the reasons'
complete -c computedivide -n '__computedivide_at "computedivide annotate papers"' -l review -r -F -d 'HTML page with the evidence highlighted'
complete -c computedivide -n '__computedivide_at "computedivide annotate papers"' -l utilisation -r -f -d 'Share of the peak that training reaches'
complete -c computedivide -n '__computedivide_at "computedivide annotate papers"' -l precision -r -f -d 'Peak that counts: best, or fp32, tf32, fp16, bf16 …'
complete -c computedivide -n '__computedivide_at "computedivide annotate papers"' -l hardware -r -F -d 'Table of accelerators (default: the shipped one)'
complete -c computedivide -n '__computedivide_at "computedivide annotate papers"' -l seconds -r -f -d 'Time that one PDF may take'
complete -c computedivide -n '__computedivide_at "computedivide regress"' -F
complete -c computedivide -n '__computedivide_at "computedivide regress"' -l formula -r -f -d 'Response ~ terms, see below'
complete -c computedivide -n '__computedivide_at "computedivide regress"' -l model -r -f -a "ols logit poisson fractional" -d 'ols, logit, poisson or fractional'
complete -c computedivide -n '__computedivide_at "computedivide regress"' -l firth -d 'Firth\'s penalised likelihood (logit): estimates where columns separate'
complete -c computedivide -n '__computedivide_at "computedivide regress"' -l se -r -f -d 'Standard errors: classic, hc0, hc1, hc2, hc3 or cluster=COLUMN'
complete -c computedivide -n '__computedivide_at "computedivide regress"' -l weights -r -f -d 'Column of weights: inverse variances (ols), rows so many times (logit)'
complete -c computedivide -n '__computedivide_at "computedivide regress"' -l level -r -f -d 'Level of the intervals'
complete -c computedivide -n '__computedivide_at "computedivide regress"' -l compare -r -f -d 'Compare a coefficient with a published estimate: TERM=VALUE,se=ERROR; may be repeated'
complete -c computedivide -n '__computedivide_at "computedivide regress"' -l format -r -f -a "table json csv latex" -d 'table, json, csv or latex'
complete -c computedivide -n '__computedivide_at "computedivide score"' -f -a works -d 'Works from files and folders: OpenAlex (snapshot, API pages), conference papers, our own CSV, tables of features'
complete -c computedivide -n '__computedivide_at "computedivide score works"' -F
complete -c computedivide -n '__computedivide_at "computedivide score works"' -l years -r -f -d 'First and last publication year'
complete -c computedivide -n '__computedivide_at "computedivide score works"' -l corpus -r -f -a "concepts topics all" -d 'concepts: artificial intelligence by concept scores (Garcia 2022); topics: OpenAlex\'s subfield Artificial Intelligence; all'
complete -c computedivide -n '__computedivide_at "computedivide score works"' -l language -r -f -d 'Language code that a work has, or any'
complete -c computedivide -n '__computedivide_at "computedivide score works"' -l language-needed -d 'Leave out works that name no language'
complete -c computedivide -n '__computedivide_at "computedivide score works"' -l expansion -d 'Keep OpenAlex\'s expansion set (is_xpac)'
complete -c computedivide -n '__computedivide_at "computedivide score works"' -l ambiguous -r -f -a "auto drop keep" -d 'Abstracts on schooling, networks or language without a word on artificial intelligence: drop, keep, or auto (drop where works come with concepts)'
complete -c computedivide -n '__computedivide_at "computedivide score works"' -l topics -r -f -d 'ml: the shipped list; all: every topic; or a file of topics'
complete -c computedivide -n '__computedivide_at "computedivide score works"' -l topics-from -r -f -a "concepts topics" -d 'concepts, or OpenAlex topics'
complete -c computedivide -n '__computedivide_at "computedivide score works"' -l topic-score -r -f -d 'A concept counts above this score'
complete -c computedivide -n '__computedivide_at "computedivide score works"' -l topic-map -r -F -d 'CSV (venue, primary_area, topic) for conference papers, instead of words'
complete -c computedivide -n '__computedivide_at "computedivide score works"' -l matching -r -f -a "longest independent" -d 'longest: at one place the longest term; independent: every term by itself'
complete -c computedivide -n '__computedivide_at "computedivide score works"' -l terms -r -F -d 'File of terms instead of the paper\'s list'
complete -c computedivide -n '__computedivide_at "computedivide score works"' -s j -l jobs -r -f -d 'Files read at the same time'
complete -c computedivide -n '__computedivide_at "computedivide score works"' -l strict -d 'Stop at the first error in the data'
complete -c computedivide -n '__computedivide_at "computedivide score works"' -l features -r -F -d 'Also write the table of features, one row per work: works for any further run'
complete -c computedivide -n '__computedivide_at "computedivide score works"' -l academic -r -f -d 'Institution types that make a work academic, joined by commas (education, facility, nonprofit, government, healthcare, archive, other)'
complete -c computedivide -n '__computedivide_at "computedivide score works"' -l strict-team -d 'academic_only has no institution of another type beside'
complete -c computedivide -n '__computedivide_at "computedivide score works"' -l by -r -f -a "team institutions" -d 'team: by team type; institutions: by the set of institution types'
complete -c computedivide -n '__computedivide_at "computedivide score works"' -l per-term -d 'A column for each term'
complete -c computedivide -n '__computedivide_at "computedivide score works"' -l format -r -f -a "table csv json" -d 'table, csv or json'
complete -c computedivide -n '__computedivide_at "computedivide simulate"' -f -a works -d 'OpenAlex-shaped works as JSON lines, each marked as simulated'
complete -c computedivide -n '__computedivide_at "computedivide simulate"' -f -a papers -d 'Annotated NeurIPS papers as CSV, each marked as simulated'
complete -c computedivide -n '__computedivide_at "computedivide simulate works"' -l works -r -f -d 'How many'
complete -c computedivide -n '__computedivide_at "computedivide simulate works"' -l topics -r -f -d 'Topics, as many works each'
complete -c computedivide -n '__computedivide_at "computedivide simulate works"' -l first-year -r -f -d 'First publication year'
complete -c computedivide -n '__computedivide_at "computedivide simulate works"' -l last-year -r -f -d 'Last publication year'
complete -c computedivide -n '__computedivide_at "computedivide simulate works"' -l elasticity -r -f -d 'Of the academic-only share to compute terms an abstract, within topics'
complete -c computedivide -n '__computedivide_at "computedivide simulate works"' -l growth-academic -r -f -d 'Of terms in academic-only abstracts, from the first year to the last'
complete -c computedivide -n '__computedivide_at "computedivide simulate works"' -l growth-industry -r -f -d 'Of terms in abstracts with industry'
complete -c computedivide -n '__computedivide_at "computedivide simulate works"' -l term-spread -r -f -d 'Spread of the logarithm of terms among topic-years, around that growth'
complete -c computedivide -n '__computedivide_at "computedivide simulate works"' -l share-spread -r -f -d 'Spread of the logarithm of the share around its line'
complete -c computedivide -n '__computedivide_at "computedivide simulate works"' -l mix -r -f -a "small ordinary snapshot" -d 'small: short abstracts, few fields; ordinary: about 12 kB a work, most pass the filters; snapshot: one in six passes'
complete -c computedivide -n '__computedivide_at "computedivide simulate works"' -l dirt -d 'Every quirk that real records have'
complete -c computedivide -n '__computedivide_at "computedivide simulate works"' -l to -r -F -d 'File; .gz compresses (default: standard output)'
complete -c computedivide -n '__computedivide_at "computedivide simulate works"' -s j -l jobs -r -f -d 'Threads; the bytes do not depend on them'
complete -c computedivide -n '__computedivide_at "computedivide simulate papers"' -l novel-models -r -f -d 'Papers of 2017 to 2021 with a novel model (Table 1)'
complete -c computedivide -n '__computedivide_at "computedivide simulate papers"' -l frac-industry -r -f -d 'Coefficient of the fraction of authors from industry in code release'
complete -c computedivide -n '__computedivide_at "computedivide simulate papers"' -l setups -r -f -d 'Papers of 2021 that name their hardware (Figure 2)'
complete -c computedivide -n '__computedivide_at "computedivide simulate papers"' -l hardware-ratio -r -f -d 'Mean peak FLOP/s of teams with industry over that of academic ones'
complete -c computedivide -n '__computedivide_at "computedivide simulate papers"' -l to -r -F -d 'File (default: standard output)'
complete -c computedivide -n '__computedivide_at "computedivide render"' -f -a '(__computedivide_ask figures)'
complete -c computedivide -n '__computedivide_at "computedivide manual"' -f -a '(__computedivide_commands)'
complete -c computedivide -n '__computedivide_at "computedivide manual"' -l format -r -f -a "text man" -d 'text, or man: roff for man(1)'
complete -c computedivide -n '__computedivide_at "computedivide manual"' -l all -r -f -a '(__fish_complete_directories (commandline -ct))' -d 'Write every page to this folder, as NAME.1'
complete -c computedivide -n '__computedivide_at "computedivide completions"' -f -a "bash zsh fish"
