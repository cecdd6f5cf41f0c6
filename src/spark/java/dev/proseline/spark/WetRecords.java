package dev.proseline.spark;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.ZipException;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.input.PortableDataStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.TaskCompletionListener;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The texts of one WET file, one after the other, as rows of {@code uri} and {@code text}. A file
 * that breaks off gives what stands before the break. Not thread-safe.
 */
final class WetRecords implements Iterator<Row> {

  private static final Logger LOG = LoggerFactory.getLogger(WetRecords.class);

  private static final StructType TYPE =
      new StructType().add("uri", DataTypes.StringType).add("text", DataTypes.StringType);

  /** Crawlers cut pages at one megabyte or some; what is longer is no text. */
  private static final long MOST_BYTES = 64L << 20;

  private final String file;
  private final WarcReader reader;
  private Optional<Row> next;

  private WetRecords(String file, InputStream stream) throws IOException {
    this.file = file;
    this.reader = new WarcReader(stream);
    this.next = read();
  }

  private static WetRecords of(String file, PortableDataStream data) throws IOException {
    InputStream stream = data.open();
    TaskCompletionListener listener = context -> close(stream);
    TaskContext.get().addTaskCompletionListener(listener);
    return new WetRecords(file, stream);
  }

  private static void close(InputStream stream) {
    try {
      stream.close();
    } catch (IOException e) {
      LOG.debug("a stream that was read cannot be closed", e);
    }
  }

  /** The texts of all WET files that a path or a pattern names, as Spark's binaryFiles finds them. */
  static Dataset<Row> in(SparkSession session, String path) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
    JavaRDD<Row> rows =
        context
            .binaryFiles(path, context.defaultParallelism())
            .flatMap(found -> of(found._1(), found._2()));
    return session.createDataFrame(rows, TYPE);
  }

  @Override
  public boolean hasNext() {
    return next.isPresent();
  }

  @Override
  public Row next() {
    Row row = next.orElseThrow(NoSuchElementException::new);
    next = read();
    return row;
  }

  /** A broken file ends here; one that cannot be fetched fails the task, which Spark repeats. */
  private Optional<Row> read() {
    try {
      return conversion();
    } catch (ParsingException | ZipException | EOFException | IllegalArgumentException e) {
      LOG.warn("{} is read up to byte {} only: {}", file, reader.position(), e.toString());
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private Optional<Row> conversion() throws IOException {
    Optional<WarcRecord> record = reader.next();
    while (record.isPresent()) {
      if (record.get() instanceof WarcConversion conversion && fits(conversion)) {
        return Optional.of(row(conversion));
      }
      record = reader.next();
    }
    return Optional.empty();
  }

  private boolean fits(WarcConversion record) throws IOException {
    boolean fits = record.body().size() <= MOST_BYTES;
    if (!fits) {
      LOG.warn("{}: the record {} is left out, it is too large", file, uri(record));
    }
    return fits;
  }

  private static Row row(WarcConversion record) throws IOException {
    byte[] text = record.body().stream().readAllBytes();
    return RowFactory.create(uri(record), new String(text, StandardCharsets.UTF_8));
  }

  private static String uri(WarcConversion record) {
    return record.headers().first("WARC-Target-URI").orElse("");
  }
}
