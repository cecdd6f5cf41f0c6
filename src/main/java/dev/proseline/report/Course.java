package dev.proseline.report;

import dev.proseline.rule.Category;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How the shares change from the first page to the last, in a limited number of columns: when they
 * are full, each two become one.
 */
final class Course {

  private static final int MOST = 240;

  /** Neighbouring pages: the number of the first, from 1, how many, and their words. */
  static final class Column {
    final int first;
    int pages;
    long kept;
    final Map<Category, Long> stripped = new EnumMap<>(Category.class);

    private Column(int first) {
      this.first = first;
    }

    private void add(Column other) {
      pages += other.pages;
      kept += other.kept;
      other.stripped.forEach((category, words) -> stripped.merge(category, words, Long::sum));
    }

    long words() {
      return kept + stripped.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  private final List<Column> columns = new ArrayList<>();
  private int pages;
  private int width = 1;

  void add(Outcome page) {
    if (pages++ % width == 0) {
      makeRoom();
      columns.add(new Column(pages));
    }
    columns.get(columns.size() - 1).add(column(page));
  }

  private Column column(Outcome page) {
    Column column = new Column(pages);
    column.pages = 1;
    column.kept = page.keptWords();
    page.cuts().forEach(c -> column.stripped.merge(c.category(), (long) c.words(), Long::sum));
    return column;
  }

  private void makeRoom() {
    if (columns.size() < MOST) {
      return;
    }
    for (int i = 0; i < MOST / 2; i++) {
      columns.set(i, columns.get(2 * i));
      columns.get(i).add(columns.get(2 * i + 1));
    }
    columns.subList(MOST / 2, MOST).clear();
    width *= 2;
  }

  List<Column> columns() {
    return List.copyOf(columns);
  }
}
