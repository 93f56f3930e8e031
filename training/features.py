"""What the student sees of a word, and the reading of CoNLL-U. `src/language/features.ts` must do exactly the same."""
import os
import zlib

GOLD = os.environ.get('GOLD', os.path.join(os.path.dirname(__file__), '../../shared/gold'))
WORK = os.path.join(os.path.dirname(__file__), 'work')
TABLES = ('word', 'suffix4', 'suffix3', 'suffix2', 'prefix3', 'shape')
PAD, UNKNOWN, ROOT = 0, 1, 2
STYLES = {'none': 0, 'ewt': 1, 'gum': 2}

_plain = str.maketrans({'’': "'", '‘': "'", '“': '"', '”': '"'})


def norm(word):
    """Lower case, straight quotation marks, every ASCII digit a zero."""
    return ''.join('0' if '0' <= c <= '9' else c for c in word.lower().translate(_plain))


def shape(word):
    """`Kim` Xxx, `2020` ddd, `U.S.` X.X.: kinds of letters, runs cut at three, ten at most."""
    out = []
    for c in word:
        kind = 'X' if c.isupper() else 'x' if c.islower() else 'd' if '0' <= c <= '9' else c
        if len(out) >= 3 and out[-1] == out[-2] == out[-3] == kind:
            continue
        out.append(kind)
        if len(out) == 10:
            break
    return ''.join(out)


def features(word):
    n = norm(word)
    return n, n[-4:], n[-3:], n[-2:], n[:3], shape(word)


def style_of(words):
    """After which treebank a sentence of neither is labelled and learned: half of them after each."""
    return ('ewt', 'gum')[zlib.crc32(' '.join(words).encode()) % 2]


def read_conllu(path):
    """Sentences as lists of (form, lemma, upos, xpos, head, relation)."""
    sentences, current = [], []
    with open(path, encoding='utf8') as lines:
        for line in lines:
            line = line.rstrip('\n')
            if line.startswith('#'):
                continue
            if not line:
                if current:
                    sentences.append(current)
                current = []
                continue
            cells = line.split('\t')
            if cells[0].isdigit():
                current.append((cells[1], cells[2], cells[3], cells[4], int(cells[6]), cells[7]))
    if current:
        sentences.append(current)
    return sentences


def treebank(name):
    return read_conllu(os.path.join(GOLD, 'syntax', name + '.conllu'))
