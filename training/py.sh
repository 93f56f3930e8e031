#!/bin/bash
# Python with torch: of work/venv where run.sh has made one, else Debian's. One thread unless THREADS says more; PYTHON names another. The allocator
# settings keep freed memory for reuse and leave OpenBLAS free to choose the kernel of the machine it runs on.
here=$(dirname "$0")
python=${PYTHON:-$here/work/venv/bin/python}
[ -x "$python" ] || python=/usr/bin/python3
exec env -u OPENBLAS_CORETYPE -u OPENBLAS_L2_SIZE OPENBLAS_NUM_THREADS="${THREADS:-1}" OMP_NUM_THREADS="${THREADS:-1}" OMP_WAIT_POLICY=PASSIVE \
  MALLOC_MMAP_THRESHOLD_=4000000000 MALLOC_TRIM_THRESHOLD_=16000000000 MALLOC_TOP_PAD_=200000000 MALLOC_ARENA_MAX=1 \
  nice -n 5 "$python" "$@"
