# Completion for bash, made by 'computedivide completions bash'.

# A word with a blank is one word: quoted, unless the line has opened a quote already.
_computedivide_words() {
  local IFS=$'\n' quote='' i
  case $cur in [\'\"]*) quote=yes cur=${cur:1} ;; esac
  COMPREPLY=($(compgen -W "$1" -- "${cur//\\/}"))
  [ -n "$quote" ] && return
  for i in "${!COMPREPLY[@]}"; do printf -v "COMPREPLY[i]" %q "${COMPREPLY[i]}"; done
}

# Words parted by commas: the last is completed, and those before it are not offered again.
_computedivide_list() {
  local before='' offered word
  case $cur in *,*) before=${cur%,*}, cur=${cur##*,} ;; esac
  _computedivide_words "$1"
  offered=("${COMPREPLY[@]}")
  COMPREPLY=()
  for word in "${offered[@]}"; do
    case ,$before in *",$word,"*) ;; *) COMPREPLY+=("$before$word") ;; esac
  done
}

_computedivide_ask() {
  "_computedivide_$2" "$("$program" completions --words "$1" 2>/dev/null)"
}

# NAME=VALUE: '=' parts words, so that first the name is completed, then what stands behind it.
_computedivide_settings() {
  local all
  all=$("$program" completions --words settings 2>/dev/null)
  if [ -n "$setting" ]; then
    _computedivide_words "$(sed -n "s/^$setting=\(..*\)/\1/p" <<<"$all")"
  else
    _computedivide_words "$(sed -n 's/=$/=/p' <<<"$all")"
    compopt -o nospace 2>/dev/null
  fi
}

_computedivide_files() {
  local IFS=$'\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY=($(compgen "$1" -- "$cur"))
}

_computedivide_commands() {
  case $1 in
    'computedivide') _computedivide_words $'run-all\nlist\nclaims\ncompare\nverify\ndiff\nfetch\ningest\nclassify\nannotate\nregress\nscore\nsimulate\nrender\nclean\nmanual\ncompletions' ;;
    'computedivide fetch') _computedivide_words $'all\nmodels\nneurips\npapers\nclusters\nhardware\nconferences\nopenalex' ;;
    'computedivide ingest') _computedivide_words $'models\npapers\nclusters\narxiv' ;;
    'computedivide annotate') _computedivide_words $'papers' ;;
    'computedivide score') _computedivide_words $'works' ;;
    'computedivide simulate') _computedivide_words $'works\npapers' ;;
  esac
}

_computedivide() {
  local program=${COMP_WORDS[0]} cur=${COMP_WORDS[COMP_CWORD]}
  local command=computedivide option='' setting='' about='' i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; ++i)); do
    case ${COMP_WORDS[i]} in
      --academic|--all|--ambiguous|--by|--cacert|--compare|--config|--corpus|--data|--elasticity|--evidence|--explain|--facts|--features|--first-year|--force|--format|--formula|--frac-industry|--from|--graph|--growth-academic|--growth-industry|--hardware|--hardware-ratio|--into|--jobs|--judged|--key-file|--language|--last-year|--level|--log-format|--matching|--max-calls|--max-parts|--metadata|--mix|--model|--models|--novel-models|--only|--out|--papers|--precision|--profile|--review|--sample|--se|--seconds|--seed|--set|--setups|--share-spread|--term-spread|--terms|--to|--tolerance|--topic-map|--topic-score|--topics|--topics-from|--utilisation|--venues|--verdict|--vintage|--weights|--words|--works|--year|--years|-j)
        [ "${COMP_WORDS[i + 1]-}" = = ] && i=$((i + 1))
        i=$((i + 1))
        ;;
      -*) ;;
      *)
        case "$command ${COMP_WORDS[i]}" in
          'computedivide run-all'|'computedivide list'|'computedivide claims'|'computedivide compare'|'computedivide verify'|'computedivide diff'|'computedivide fetch'|'computedivide fetch all'|'computedivide fetch models'|'computedivide fetch neurips'|'computedivide fetch papers'|'computedivide fetch clusters'|'computedivide fetch hardware'|'computedivide fetch conferences'|'computedivide fetch openalex'|'computedivide ingest'|'computedivide ingest models'|'computedivide ingest papers'|'computedivide ingest clusters'|'computedivide ingest arxiv'|'computedivide classify'|'computedivide annotate'|'computedivide annotate papers'|'computedivide regress'|'computedivide score'|'computedivide score works'|'computedivide simulate'|'computedivide simulate works'|'computedivide simulate papers'|'computedivide render'|'computedivide clean'|'computedivide manual'|'computedivide completions') command="$command ${COMP_WORDS[i]}" ;;
          *) about="$about ${COMP_WORDS[i]}" ;;
        esac
        ;;
    esac
  done
  i=$((COMP_CWORD - 1))
  if [ "$cur" = = ]; then
    cur=''
  elif [ "${COMP_WORDS[i]}" = = ]; then
    i=$((i - 1))
  fi
  option=${COMP_WORDS[i]}
  if [ "$i" -gt 1 ] && [ "${COMP_WORDS[i - 1]}" = --set ]; then
    setting=$option option=--set
  fi
  case "$command $option" in
    'computedivide run-all --only') _computedivide_ask steps list; return ;;
    'computedivide run-all --force') _computedivide_ask steps list; return ;;
    'computedivide run-all -j'|'computedivide run-all --jobs') :; return ;;
    'computedivide list --format') _computedivide_words $'table\njson\nnotes'; return ;;
    'computedivide list --graph') _computedivide_words $'dot\nmermaid'; return ;;
    'computedivide claims --format') _computedivide_words $'table\ncsv\njson\nmarkdown\nlatex'; return ;;
    'computedivide claims --explain') :; return ;;
    'computedivide compare --format') _computedivide_words $'table\ncsv\njson\nmarkdown\nlatex'; return ;;
    'computedivide compare --verdict') _computedivide_list $'untested\nsynthetic\nsupported\nsupported-smaller\nsupported-larger\nnot-found\ninconclusive\ncontradicted\ndiffers\nfollows\ndoes-not-follow'; return ;;
    'computedivide verify --format') _computedivide_words $'table\njson'; return ;;
    'computedivide diff --format') _computedivide_words $'table\ncsv\njson'; return ;;
    'computedivide diff --tolerance') :; return ;;
    'computedivide fetch all --venues') _computedivide_list $'neurips\nicml\niclr\naaai\nijcai'; return ;;
    'computedivide fetch all --cacert') _computedivide_files -f; return ;;
    'computedivide fetch models --vintage') :; return ;;
    'computedivide fetch models --cacert') _computedivide_files -f; return ;;
    'computedivide fetch neurips --cacert') _computedivide_files -f; return ;;
    'computedivide fetch papers --venues') _computedivide_list $'neurips\nicml\niclr\naaai\nijcai'; return ;;
    'computedivide fetch papers --cacert') _computedivide_files -f; return ;;
    'computedivide fetch clusters --cacert') _computedivide_files -f; return ;;
    'computedivide fetch hardware --cacert') _computedivide_files -f; return ;;
    'computedivide fetch conferences --cacert') _computedivide_files -f; return ;;
    'computedivide fetch openalex --years') :; return ;;
    'computedivide fetch openalex --corpus') _computedivide_words $'concepts\ntopics'; return ;;
    'computedivide fetch openalex --topics') :; return ;;
    'computedivide fetch openalex --language') :; return ;;
    'computedivide fetch openalex --sample') :; return ;;
    'computedivide fetch openalex --max-calls') :; return ;;
    'computedivide fetch openalex --key-file') _computedivide_files -f; return ;;
    'computedivide fetch openalex --into') _computedivide_files -d; return ;;
    'computedivide fetch openalex --from') :; return ;;
    'computedivide fetch openalex --to') :; return ;;
    'computedivide fetch openalex --max-parts') :; return ;;
    'computedivide fetch openalex --cacert') _computedivide_files -f; return ;;
    'computedivide ingest models --words') :; return ;;
    'computedivide ingest papers --facts') _computedivide_files -f; return ;;
    'computedivide ingest papers --judged') _computedivide_files -f; return ;;
    'computedivide ingest papers --hardware') _computedivide_files -f; return ;;
    'computedivide classify --format') _computedivide_words $'table\njson'; return ;;
    'computedivide annotate papers --metadata') _computedivide_files -f; return ;;
    'computedivide annotate papers --year') :; return ;;
    'computedivide annotate papers --out') _computedivide_files -f; return ;;
    'computedivide annotate papers --evidence') _computedivide_files -f; return ;;
    'computedivide annotate papers --review') _computedivide_files -f; return ;;
    'computedivide annotate papers --utilisation') :; return ;;
    'computedivide annotate papers --precision') :; return ;;
    'computedivide annotate papers --hardware') _computedivide_files -f; return ;;
    'computedivide annotate papers --seconds') :; return ;;
    'computedivide regress --formula') :; return ;;
    'computedivide regress --model') _computedivide_words $'ols\nlogit\npoisson\nfractional'; return ;;
    'computedivide regress --se') :; return ;;
    'computedivide regress --weights') :; return ;;
    'computedivide regress --level') :; return ;;
    'computedivide regress --compare') :; return ;;
    'computedivide regress --format') _computedivide_words $'table\njson\ncsv\nlatex'; return ;;
    'computedivide score works --years') :; return ;;
    'computedivide score works --corpus') _computedivide_words $'concepts\ntopics\nall'; return ;;
    'computedivide score works --language') :; return ;;
    'computedivide score works --ambiguous') _computedivide_words $'auto\ndrop\nkeep'; return ;;
    'computedivide score works --topics') :; return ;;
    'computedivide score works --topics-from') _computedivide_words $'concepts\ntopics'; return ;;
    'computedivide score works --topic-score') :; return ;;
    'computedivide score works --topic-map') _computedivide_files -f; return ;;
    'computedivide score works --matching') _computedivide_words $'longest\nindependent'; return ;;
    'computedivide score works --terms') _computedivide_files -f; return ;;
    'computedivide score works -j'|'computedivide score works --jobs') :; return ;;
    'computedivide score works --features') _computedivide_files -f; return ;;
    'computedivide score works --academic') :; return ;;
    'computedivide score works --by') _computedivide_words $'team\ninstitutions'; return ;;
    'computedivide score works --format') _computedivide_words $'table\ncsv\njson'; return ;;
    'computedivide simulate works --works') :; return ;;
    'computedivide simulate works --topics') :; return ;;
    'computedivide simulate works --first-year') :; return ;;
    'computedivide simulate works --last-year') :; return ;;
    'computedivide simulate works --elasticity') :; return ;;
    'computedivide simulate works --growth-academic') :; return ;;
    'computedivide simulate works --growth-industry') :; return ;;
    'computedivide simulate works --term-spread') :; return ;;
    'computedivide simulate works --share-spread') :; return ;;
    'computedivide simulate works --mix') _computedivide_words $'small\nordinary\nsnapshot'; return ;;
    'computedivide simulate works --to') _computedivide_files -f; return ;;
    'computedivide simulate works -j'|'computedivide simulate works --jobs') :; return ;;
    'computedivide simulate papers --novel-models') :; return ;;
    'computedivide simulate papers --frac-industry') :; return ;;
    'computedivide simulate papers --setups') :; return ;;
    'computedivide simulate papers --hardware-ratio') :; return ;;
    'computedivide simulate papers --to') _computedivide_files -f; return ;;
    'computedivide manual --format') _computedivide_words $'text\nman'; return ;;
    'computedivide manual --all') _computedivide_files -d; return ;;
    *' --config') _computedivide_files -f; return ;;
    *' --out') _computedivide_files -d; return ;;
    *' --profile') _computedivide_words $'paper\nlatest'; return ;;
    *' --models') _computedivide_files -f; return ;;
    *' --works') _computedivide_files -f; return ;;
    *' --papers') _computedivide_files -f; return ;;
    *' --hardware') _computedivide_files -f; return ;;
    *' --data') _computedivide_files -d; return ;;
    *' --set') _computedivide_settings; return ;;
    *' --seed') :; return ;;
    *' --log-format') _computedivide_words $'text\njson'; return ;;
  esac
  case $command in
    'computedivide')
      case $cur in
        -*) _computedivide_words $'-h\n--help\n--version\n--config\n--out\n--profile\n--models\n--works\n--papers\n--hardware\n--data\n--set\n--seed\n--offline\n-v\n--verbose\n-q\n--quiet\n--log-format' ;;
        *) _computedivide_words $'run-all\nlist\nclaims\ncompare\nverify\ndiff\nfetch\ningest\nclassify\nannotate\nregress\nscore\nsimulate\nrender\nclean\nmanual\ncompletions' ;;
      esac
      ;;
    'computedivide run-all')
      case $cur in
        -*) _computedivide_words $'-h\n--help\n--only\n--force\n--dry-run\n--explain\n--keep-going\n--ro-crate\n-j\n--jobs\n--version\n--config\n--out\n--profile\n--models\n--works\n--papers\n--hardware\n--data\n--set\n--seed\n--offline\n-v\n--verbose\n-q\n--quiet\n--log-format' ;;
        *) : ;;
      esac
      ;;
    'computedivide list')
      case $cur in
        -*) _computedivide_words $'-h\n--help\n--format\n--graph\n--version\n--config\n--out\n--profile\n--models\n--works\n--papers\n--hardware\n--data\n--set\n--seed\n--offline\n-v\n--verbose\n-q\n--quiet\n--log-format' ;;
        *) : ;;
      esac
      ;;
    'computedivide claims')
      case $cur in
        -*) _computedivide_words $'-h\n--help\n--format\n--explain\n--version\n--config\n--out\n--profile\n--models\n--works\n--papers\n--hardware\n--data\n--set\n--seed\n--offline\n-v\n--verbose\n-q\n--quiet\n--log-format' ;;
        *) : ;;
      esac
      ;;
    'computedivide compare')
      case $cur in
        -*) _computedivide_words $'-h\n--help\n--format\n--verdict\n--version\n--config\n--out\n--profile\n--models\n--works\n--papers\n--hardware\n--data\n--set\n--seed\n--offline\n-v\n--verbose\n-q\n--quiet\n--log-format' ;;
        *) : ;;
      esac
      ;;
    'computedivide verify')
      case $cur in
        -*) _computedivide_words $'-h\n--help\n--strict\n--format\n--version\n--config\n--out\n--profile\n--models\n--works\n--papers\n--hardware\n--data\n--set\n--seed\n--offline\n-v\n--verbose\n-q\n--quiet\n--log-format' ;;
        *) _computedivide_files -d ;;
      esac
      ;;
    'computedivide diff')
      case $cur in
        -*) _computedivide_words $'-h\n--help\n--format\n--tolerance\n--all\n--version\n--config\n--out\n--profile\n--models\n--works\n--papers\n--hardware\n--data\n--set\n--seed\n--offline\n-v\n--verbose\n-q\n--quiet\n--log-format' ;;
        *) _computedivide_files -f ;;
      esac
      ;;
    'computedivide fetch')
      case $cur in
        -*) _computedivide_words $'-h\n--help\n--version\n--config\n--out\n--profile\n--models\n--works\n--papers\n--hardware\n--data\n--set\n--seed\n--offline\n-v\n--verbose\n-q\n--quiet\n--log-format' ;;
        *) _computedivide_words $'all\nmodels\nneurips\npapers\nclusters\nhardware\nconferences\nopenalex' ;;
      esac
      ;;
    'computedivide fetch all')
      case $cur in
        -*) _computedivide_words $'-h\n--help\n--venues\n--cacert\n--version\n--config\n--out\n--profile\n--models\n--works\n--papers\n--hardware\n--data\n--set\n--seed\n--offline\n-v\n--verbose\n-q\n--quiet\n--log-format' ;;
        *) : ;;
      esac
      ;;
    'computedivide fetch models')
      case $cur in
        -*) _computedivide_words $'-h\n--help\n--vintage\n--latest\n--cacert\n--version\n--config\n--out\n--profile\n--models\n--works\n--papers\n--hardware\n--data\n--set\n--seed\n--offline\n-v\n--verbose\n-q\n--quiet\n--log-format' ;;
        *) : ;;
      esac
      ;;
    'computedivide fetch neurips')
      case $cur in
        -*) _computedivide_words $'-h\n--help\n--cacert\n--version\n--config\n--out\n--profile\n--models\n--works\n--papers\n--hardware\n--data\n--set\n--seed\n--offline\n-v\n--verbose\n-q\n--quiet\n--log-format' ;;
        *) : ;;
      esac
      ;;
    'computedivide fetch papers')
      case $cur in
        -*) _computedivide_words $'-h\n--help\n--venues\n--cacert\n--version\n--config\n--out\n--profile\n--models\n--works\n--papers\n--hardware\n--data\n--set\n--seed\n--offline\n-v\n--verbose\n-q\n--quiet\n--log-format' ;;
        *) : ;;
      esac
      ;;
    'computedivide fetch clusters')
      case $cur in
        -*) _computedivide_words $'-h\n--help\n--cacert\n--version\n--config\n--out\n--profile\n--models\n--works\n--papers\n--hardware\n--data\n--set\n--seed\n--offline\n-v\n--verbose\n-q\n--quiet\n--log-format' ;;
        *) : ;;
      esac
      ;;
    'computedivide fetch hardware')
      case $cur in
        -*) _computedivide_words $'-h\n--help\n--cacert\n--version\n--config\n--out\n--profile\n--models\n--works\n--papers\n--hardware\n--data\n--set\n--seed\n--offline\n-v\n--verbose\n-q\n--quiet\n--log-format' ;;
        *) : ;;
      esac
      ;;
    'computedivide fetch conferences')
      case $cur in
        -*) _computedivide_words $'-h\n--help\n--cacert\n--version\n--config\n--out\n--profile\n--models\n--works\n--papers\n--hardware\n--data\n--set\n--seed\n--offline\n-v\n--verbose\n-q\n--quiet\n--log-format' ;;
        *) : ;;
      esac
      ;;
    'computedivide fetch openalex')
      case $cur in
        -*) _computedivide_words $'-h\n--help\n--years\n--corpus\n--topics\n--language\n--sample\n--max-calls\n--key-file\n--plain\n--into\n--dry-run\n--snapshot\n--from\n--to\n--max-parts\n--cacert\n--version\n--config\n--out\n--profile\n--models\n--works\n--papers\n--hardware\n--data\n--set\n--seed\n--offline\n-v\n--verbose\n-q\n--quiet\n--log-format' ;;
        *) : ;;
      esac
      ;;
    'computedivide ingest')
      case $cur in
        -*) _computedivide_words $'-h\n--help\n--version\n--config\n--out\n--profile\n--models\n--works\n--papers\n--hardware\n--data\n--set\n--seed\n--offline\n-v\n--verbose\n-q\n--quiet\n--log-format' ;;
        *) _computedivide_words $'models\npapers\nclusters\narxiv' ;;
      esac
      ;;
    'computedivide ingest models')
      case $cur in
        -*) _computedivide_words $'-h\n--help\n--facts\n--words\n--version\n--config\n--out\n--profile\n--models\n--works\n--papers\n--hardware\n--data\n--set\n--seed\n--offline\n-v\n--verbose\n-q\n--quiet\n--log-format' ;;
        *) _computedivide_files -f ;;
      esac
      ;;
    'computedivide ingest papers')
      case $cur in
        -*) _computedivide_words $'-h\n--help\n--facts\n--judged\n--hardware\n--version\n--config\n--out\n--profile\n--models\n--works\n--papers\n--data\n--set\n--seed\n--offline\n-v\n--verbose\n-q\n--quiet\n--log-format' ;;
        *) _computedivide_files -f ;;
      esac
      ;;
    'computedivide ingest clusters')
      case $cur in
        -*) _computedivide_words $'-h\n--help\n--version\n--config\n--out\n--profile\n--models\n--works\n--papers\n--hardware\n--data\n--set\n--seed\n--offline\n-v\n--verbose\n-q\n--quiet\n--log-format' ;;
        *) _computedivide_files -f ;;
      esac
      ;;
    'computedivide ingest arxiv')
      case $cur in
        -*) _computedivide_words $'-h\n--help\n--version\n--config\n--out\n--profile\n--models\n--works\n--papers\n--hardware\n--data\n--set\n--seed\n--offline\n-v\n--verbose\n-q\n--quiet\n--log-format' ;;
        *) : ;;
      esac
      ;;
    'computedivide classify')
      case $cur in
        -*) _computedivide_words $'-h\n--help\n--format\n--version\n--config\n--out\n--profile\n--models\n--works\n--papers\n--hardware\n--data\n--set\n--seed\n--offline\n-v\n--verbose\n-q\n--quiet\n--log-format' ;;
        *) : ;;
      esac
      ;;
    'computedivide annotate')
      case $cur in
        -*) _computedivide_words $'-h\n--help\n--version\n--config\n--out\n--profile\n--models\n--works\n--papers\n--hardware\n--data\n--set\n--seed\n--offline\n-v\n--verbose\n-q\n--quiet\n--log-format' ;;
        *) _computedivide_words $'papers' ;;
      esac
      ;;
    'computedivide annotate papers')
      case $cur in
        -*) _computedivide_words $'-h\n--help\n--metadata\n--year\n--out\n--evidence\n--review\n--utilisation\n--precision\n--hardware\n--seconds\n--version\n--config\n--profile\n--models\n--works\n--papers\n--data\n--set\n--seed\n--offline\n-v\n--verbose\n-q\n--quiet\n--log-format' ;;
        *) _computedivide_files -d ;;
      esac
      ;;
    'computedivide regress')
      case $cur in
        -*) _computedivide_words $'-h\n--help\n--formula\n--model\n--firth\n--se\n--weights\n--level\n--compare\n--format\n--version\n--config\n--out\n--profile\n--models\n--works\n--papers\n--hardware\n--data\n--set\n--seed\n--offline\n-v\n--verbose\n-q\n--quiet\n--log-format' ;;
        *) _computedivide_files -f ;;
      esac
      ;;
    'computedivide score')
      case $cur in
        -*) _computedivide_words $'-h\n--help\n--version\n--config\n--out\n--profile\n--models\n--works\n--papers\n--hardware\n--data\n--set\n--seed\n--offline\n-v\n--verbose\n-q\n--quiet\n--log-format' ;;
        *) _computedivide_words $'works' ;;
      esac
      ;;
    'computedivide score works')
      case $cur in
        -*) _computedivide_words $'-h\n--help\n--years\n--corpus\n--language\n--language-needed\n--expansion\n--ambiguous\n--topics\n--topics-from\n--topic-score\n--topic-map\n--matching\n--terms\n-j\n--jobs\n--strict\n--features\n--academic\n--strict-team\n--by\n--per-term\n--format\n--version\n--config\n--out\n--profile\n--models\n--works\n--papers\n--hardware\n--data\n--set\n--seed\n--offline\n-v\n--verbose\n-q\n--quiet\n--log-format' ;;
        *) _computedivide_files -f ;;
      esac
      ;;
    'computedivide simulate')
      case $cur in
        -*) _computedivide_words $'-h\n--help\n--version\n--config\n--out\n--profile\n--models\n--works\n--papers\n--hardware\n--data\n--set\n--seed\n--offline\n-v\n--verbose\n-q\n--quiet\n--log-format' ;;
        *) _computedivide_words $'works\npapers' ;;
      esac
      ;;
    'computedivide simulate works')
      case $cur in
        -*) _computedivide_words $'-h\n--help\n--works\n--topics\n--first-year\n--last-year\n--elasticity\n--growth-academic\n--growth-industry\n--term-spread\n--share-spread\n--mix\n--dirt\n--to\n-j\n--jobs\n--version\n--config\n--out\n--profile\n--models\n--papers\n--hardware\n--data\n--set\n--seed\n--offline\n-v\n--verbose\n-q\n--quiet\n--log-format' ;;
        *) : ;;
      esac
      ;;
    'computedivide simulate papers')
      case $cur in
        -*) _computedivide_words $'-h\n--help\n--novel-models\n--frac-industry\n--setups\n--hardware-ratio\n--to\n--version\n--config\n--out\n--profile\n--models\n--works\n--papers\n--hardware\n--data\n--set\n--seed\n--offline\n-v\n--verbose\n-q\n--quiet\n--log-format' ;;
        *) : ;;
      esac
      ;;
    'computedivide render')
      case $cur in
        -*) _computedivide_words $'-h\n--help\n--version\n--config\n--out\n--profile\n--models\n--works\n--papers\n--hardware\n--data\n--set\n--seed\n--offline\n-v\n--verbose\n-q\n--quiet\n--log-format' ;;
        *) _computedivide_ask figures words ;;
      esac
      ;;
    'computedivide clean')
      case $cur in
        -*) _computedivide_words $'-h\n--help\n--version\n--config\n--out\n--profile\n--models\n--works\n--papers\n--hardware\n--data\n--set\n--seed\n--offline\n-v\n--verbose\n-q\n--quiet\n--log-format' ;;
        *) : ;;
      esac
      ;;
    'computedivide manual')
      case $cur in
        -*) _computedivide_words $'-h\n--help\n--format\n--all\n--version\n--config\n--out\n--profile\n--models\n--works\n--papers\n--hardware\n--data\n--set\n--seed\n--offline\n-v\n--verbose\n-q\n--quiet\n--log-format' ;;
        *) _computedivide_commands "computedivide$about" ;;
      esac
      ;;
    'computedivide completions')
      case $cur in
        -*) _computedivide_words $'-h\n--help\n--version\n--config\n--out\n--profile\n--models\n--works\n--papers\n--hardware\n--data\n--set\n--seed\n--offline\n-v\n--verbose\n-q\n--quiet\n--log-format' ;;
        *) _computedivide_words $'bash\nzsh\nfish' ;;
      esac
      ;;
  esac
}

complete -F _computedivide computedivide
