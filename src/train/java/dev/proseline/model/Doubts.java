package dev.proseline.model;

import io.github.metarank.lightgbm4j.LGBMException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pages whose truth the pages of all other sites contradict most: there the truth often stops early or keeps one part
 * of several, and the model had better not learn it. They count less, but still count. Known as confident learning
 * (Northcutt, Jiang and Chuang, 2021).
 */
final class Doubts {

  private static final String CORPUS = "wcxb-dev";
  private static final double DOUBTED = 0.1;
  private static final double SHARE = 0.3;
  private static final LightGbm.Size SIZE = new LightGbm.Size(80, 6, 0.15);

  /** Nothing is so sure as to count for more than this. */
  private static final double LEAST_CHANCE = 0.02;

  private final int folds;
  private final int columns;

  Doubts(int folds, int columns) {
    this.folds = folds;
    this.columns = columns;
  }

  /** The same pages in the same order, those in doubt with a smaller share. */
  List<Prepared> weighed(List<Prepared> pages) throws LGBMException {
    Map<String, Double> losses = new HashMap<>();
    for (int fold = 0; fold < folds; fold++) {
      TreeEnsemble scorer = scorer(pages, fold);
      for (Prepared page : pages) {
        if (page.fold(folds) == fold && page.isUsable() && page.page().corpus().equals(CORPUS)) {
          losses.merge(page.page().id(), loss(page, scorer), Math::max);
        }
      }
    }
    List<Double> sorted = losses.values().stream().sorted().toList();
    double most = sorted.isEmpty() ? 0 : sorted.get((int) (sorted.size() * (1 - DOUBTED)));
    List<Prepared> weighed = new ArrayList<>();
    for (Prepared page : pages) {
      boolean own = page.page().corpus().equals(CORPUS);
      weighed.add(own && losses.getOrDefault(page.page().id(), 0.0) > most ? page.counting(SHARE) : page);
    }
    return weighed;
  }

  private TreeEnsemble scorer(List<Prepared> pages, int without) throws LGBMException {
    Table content = new Table(columns);
    for (Prepared page : pages) {
      if (page.fold(folds) != without && page.isUsable()) {
        page.addContent(content);
      }
    }
    return LightGbm.binary(content, SIZE).trees();
  }

  /** The mean of the logarithmic loss over the lines, weighted as in training. */
  private double loss(Prepared page, TreeEnsemble scorer) {
    double[] score = new double[1];
    double sum = 0;
    double weights = 0;
    for (int i = 0; i < page.lengths().length; i++) {
      scorer.score(page.table().values(), i * columns, score);
      double chance = 1 / (1 + Math.exp(page.labels().content[i] > 0.5 ? -score[0] : score[0]));
      sum -= page.weight(i) * Math.log(Math.max(LEAST_CHANCE, chance));
      weights += page.weight(i);
    }
    return weights == 0 ? 0 : sum / weights;
  }
}
