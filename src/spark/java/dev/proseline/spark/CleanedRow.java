package dev.proseline.spark;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import dev.proseline.Cleaned;
import dev.proseline.Stripped;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** A cleaned page as a row of columns. */
final class CleanedRow {

  private static final StructType FRAGMENT =
      new StructType()
          .add("category", StringType, false)
          .add("start", IntegerType, false)
          .add("end", IntegerType, false)
          .add("text", StringType, false)
          .add("rule", StringType, false)
          .add("because", StringType, false)
          .add("confidence", DoubleType, false);

  static final StructType TYPE =
      new StructType()
          .add("text", StringType, false)
          .add("fragments", createArrayType(FRAGMENT, false), false)
          .add("kept_ratio", DoubleType, false);

  private CleanedRow() {}

  static Row of(Cleaned cleaned) {
    List<Row> fragments = cleaned.stripped().stream().map(CleanedRow::fragment).toList();
    return RowFactory.create(cleaned.text(), fragments, cleaned.loss().keptShare());
  }

  private static Row fragment(Stripped fragment) {
    return RowFactory.create(
        fragment.category().name(),
        fragment.span().start(),
        fragment.span().end(),
        fragment.text(),
        fragment.rule(),
        fragment.because(),
        fragment.confidence());
  }
}
