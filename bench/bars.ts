/** What a figure is held against (DESIGN section 7 and the issues): the best peer that was measured, the first bar and the aim. */
export type Bar = {
  readonly skill: string
  readonly set: string
  readonly metric: string
  readonly peer?: string
  readonly first: number
  readonly aim?: number
}

export const bars: readonly Bar[] = [
  { skill: 'dates', set: 'timebank', metric: 'value_f1', peer: 'HeidelTime .777', first: 0.78, aim: 0.84 },
  { skill: 'dates', set: 'aquaint', metric: 'value_f1', peer: 'HeidelTime .707', first: 0.71, aim: 0.78 },
  { skill: 'attribution', set: 'polnear_dev', metric: 'full_tuple_f1', peer: 'rules .344', first: 0.5, aim: 0.65 },
  { skill: 'attribution', set: 'polnear_dev', metric: 'source_given_content', peer: 'rules .782', first: 0.88 },
  { skill: 'places', set: 'geovirus', metric: 'f1_161km', peer: 'blind .613', first: 0.7, aim: 0.8 },
  { skill: 'names', set: 'crossner_politics_dev', metric: 'strict_f1', peer: 'compromise .337', first: 0.75, aim: 0.88 },
  { skill: 'syntax', set: 'ewt_dev', metric: 'las', peer: 'UDPipe 1.2 .811', first: 0.84, aim: 0.88 },
  { skill: 'syntax', set: 'ewt_dev', metric: 'las_raw', first: 0.84 },
  { skill: 'syntax', set: 'ewt_dev', metric: 'lemma', first: 0.97 },
  { skill: 'syntax', set: 'ewt_dev', metric: 'lemma_raw', first: 0.97 },
  { skill: 'syntax', set: 'ewt_dev', metric: 'token_f1', first: 0.995 },
  { skill: 'syntax', set: 'gum_news_dev', metric: 'las', peer: 'prototype .806', first: 0.835, aim: 0.88 },
  { skill: 'syntax', set: 'gum_news_dev', metric: 'las_raw', first: 0.835 },
  { skill: 'syntax', set: 'gum_news_dev', metric: 'lemma', first: 0.97 },
  { skill: 'syntax', set: 'gum_news_dev', metric: 'lemma_raw', first: 0.97 },
  { skill: 'syntax', set: 'gum_news_dev', metric: 'token_f1', first: 0.995 },
  { skill: 'syntax', set: 'gum_news_dev', metric: 'sentence_f1', first: 0.98 },
  { skill: 'factuality', set: 'uw_dev', metric: 'pearson_r', peer: 'word list .65', first: 0.7, aim: 0.8 },
  { skill: 'factuality', set: 'uw_dev', metric: 'macro_f1', peer: 'word list .62', first: 0.7, aim: 0.8 },
  { skill: 'events', set: 'plv_train', metric: 'root_macro_f1_raw', peer: 'UniversalPetrarch .469, GPT-4 .615', first: 0.65, aim: 0.87 },
  { skill: 'events', set: 'plover_gsr', metric: 'row_f1', peer: 'dictionary .202', first: 0.45, aim: 0.7 },
  { skill: 'events', set: 'plover_gsr', metric: 'root_f1', peer: 'dictionary .458', first: 0.65 },
  { skill: 'events', set: 'cameo_4coders', metric: 'root_f1', peer: 'dictionary .217, people .55-.68', first: 0.4, aim: 0.6 },
  { skill: 'actors', set: 'ngec', metric: 'exact', first: 0.9, aim: 0.98 },
  { skill: 'event-location', set: 'gold', metric: 'exact', first: 0.6 },
  { skill: 'same-event', set: 'ecbplus', metric: 'b3_f1', peer: 'tf-idf .864', first: 0.865, aim: 0.9 },
  { skill: 'html', set: 'readability', metric: 'f1', peer: 'trafilatura .958 (blind)', first: 0.952, aim: 0.97 },
  { skill: 'case', set: 'kaesong-2020-06-16', metric: 'row_right', peer: 'UniversalPetrarch 0', first: 0.8, aim: 0.95 },
]
