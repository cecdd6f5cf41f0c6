package dev.proseline.context;

import dev.proseline.page.Line;
import dev.proseline.rule.Category;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.PageClassifier;
import dev.proseline.rule.Verdict;
import dev.proseline.rule.Vote;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Makes one verdict of the votes on a line: the surest vote to strip against the surest vote to
 * keep, and on a tie the line is kept; then runs the context passes and the model. Not API.
 */
public final class Settlement {

  /** The passes in the order in which they run. */
  private static final List<ContextPass> PASSES =
      List.of(
          new LeftoverCode(),
          new LegalHeading(),
          new RelatedList(),
          new GapFill(Category.CONSENT),
          new GapFill(Category.PROMOTION),
          new PromotionRun(),
          new AdvertisementText(),
          new BlockMajority(),
          new CommentArea(),
          new BylineNeighbours(),
          new ArticleBounds(),
          new FurnitureNeighbours(),
          new IsolatedProse());

  /** These look at what is left, or name more exactly what is stripped by now. */
  private static final List<ContextPass> LAST =
      List.of(
          new EmptyPage(),
          new LostHeadline(),
          new TeaserStamps(),
          new PlainDetails(),
          new NetworkHeading(),
          new TableRows(),
          new AddressList(),
          new LinkDefinitions());

  private Settlement() {}

  /**
   * Judges every line of a page.
   *
   * @param evidence what is known of the page
   * @param classifiers the classifiers in order; of two equally sure votes the first counts
   * @param model judges the page as a whole, after the context passes
   * @param witness is told each line's votes that are no abstentions
   */
  public static Judgement judge(
      Evidence evidence,
      List<LineClassifier> classifiers,
      PageClassifier model,
      BiConsumer<Line, Verdict> witness) {
    List<Line> lines = evidence.page().lines();
    Verdict[] verdicts = new Verdict[lines.size()];
    LineClassifier[] all = classifiers.toArray(LineClassifier[]::new);
    for (Line line : lines) {
      verdicts[line.index()] = settle(line, evidence, all, witness);
    }
    Judgement judgement = new Judgement(evidence, verdicts);
    PASSES.forEach(pass -> pass.revise(judgement));
    List<Verdict> learned = model.judge(evidence, judgement.settled(), judgement.verdicts());
    for (Line line : lines) {
      Verdict verdict = learned.get(line.index());
      if (!verdict.isOpen()) {
        witness.accept(line, verdict);
        judgement.meet(line.index(), verdict);
      }
    }
    LAST.forEach(pass -> pass.revise(judgement));
    return judgement;
  }

  private static Verdict settle(
      Line line,
      Evidence evidence,
      LineClassifier[] classifiers,
      BiConsumer<Line, Verdict> witness) {
    Verdict keep = Verdict.open();
    Verdict strip = Verdict.open();
    for (LineClassifier classifier : classifiers) {
      Vote vote = classifier.judge(line, evidence);
      if (vote instanceof Vote.Abstain) {
        continue;
      }
      Verdict verdict = Verdict.of(classifier, vote);
      witness.accept(line, verdict);
      if (vote instanceof Vote.Keep) {
        keep = surer(verdict, keep);
      } else {
        strip = surer(verdict, strip);
      }
    }
    return strip.vote().confidence() > keep.vote().confidence() ? strip : keep;
  }

  private static Verdict surer(Verdict candidate, Verdict best) {
    return candidate.vote().confidence() > best.vote().confidence() ? candidate : best;
  }
}
