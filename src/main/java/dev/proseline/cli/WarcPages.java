package dev.proseline.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** Makes pages of WARC records: of responses and resources the HTML, of conversions the text. */
final class WarcPages {

  private final InputOptions options;

  WarcPages(InputOptions options) {
    this.options = options;
  }

  /**
   * The page in a record; null if it holds none.
   *
   * @throws IOException if the record ends before its length says
   */
  Item item(Source source, Item.Record place, WarcRecord record) throws IOException {
    try {
      if (record.headers().all("WARC-Type").isEmpty()) {
        throw new InputException("it has no WARC-Type; skipped");
      }
      return page(source, place, record);
    } catch (InputException e) {
      return Item.failed(source, place, e);
    } catch (OutOfMemoryError e) {
      return Item.failed(source, place, InputException.TOO_LARGE);
    }
  }

  private Item page(Source source, Item.Record place, WarcRecord record)
      throws IOException, InputException {
    if (record instanceof WarcResponse response) {
      return response(source, place, response);
    }
    if (record instanceof WarcResource || record instanceof WarcConversion) {
      WarcTargetRecord target = (WarcTargetRecord) record;
      MediaType type = record.contentType();
      return isHtml(type) || isText(type)
          ? item(source, place, target, bytes(record.body()), type, null)
          : null;
    }
    return null;
  }

  private Item response(Source source, Item.Record place, WarcResponse record)
      throws IOException, InputException {
    if (!record.contentType().base().equals(MediaType.HTTP)) {
      return null;
    }
    HttpResponse http = http(record);
    boolean typed = !http.headers().all("Content-Type").isEmpty();
    if (http.status() / 100 != 2 || typed && !isHtml(http.contentType())) {
      return null;
    }
    String coding = http.headers().first("Content-Encoding").orElse("identity");
    byte[] bytes = bytes(http.body());
    return typed || InputReader.startsAsHtml(bytes)
        ? item(source, place, record, bytes, http.contentType(), coding)
        : null;
  }

  private static HttpResponse http(WarcResponse record) throws InputException {
    try {
      return record.http();
    } catch (IOException | IllegalArgumentException e) {
      throw new InputException("its HTTP header cannot be read: " + e.getMessage(), e);
    }
  }

  private byte[] bytes(MessageBody body) throws IOException, InputException {
    return limited(body.stream());
  }

  private byte[] limited(InputStream in) throws IOException, InputException {
    int most = (int) options.limits().ofRecord();
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      throw options.limits().tooLarge();
    }
    return bytes;
  }

  private Item item(
      Source source,
      Item.Record place,
      WarcTargetRecord record,
      byte[] bytes,
      MediaType type,
      String coding) {
    String url = record.target();
    Map<String, String> fields = url == null ? Map.of() : Map.of("url", JsonRecord.quoted(url));
    String charset = type.parameters().get("charset");
    boolean html =
        options.kind().map(kind -> kind == InputReader.Kind.HTML).orElseGet(() -> !isText(type));
    return Item.record(
        source, place, url, fields, () -> input(decoded(bytes, coding), html, charset, url));
  }

  private static Input input(byte[] bytes, boolean html, String charset, String url)
      throws InputException {
    return html
        ? new Input.Html(bytes, charset, url == null ? "" : url)
        : new Input.Text(InputReader.decode(bytes));
  }

  /** Some crawlers unpack the body and leave the header, so the bytes are asked, too. */
  private byte[] decoded(byte[] bytes, String coding) throws InputException {
    String name = coding == null ? "identity" : coding.strip().toLowerCase(Locale.ROOT);
    boolean packed = bytes.length > 2 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
    try {
      return switch (name) {
        case "gzip", "x-gzip" ->
            packed ? limited(new GZIPInputStream(new ByteArrayInputStream(bytes))) : bytes;
        case "deflate" -> limited(new InflaterInputStream(new ByteArrayInputStream(bytes)));
        case "br", "zstd" -> unpackable(bytes, name);
        default -> bytes;
      };
    } catch (IOException e) {
      throw new InputException("its body cannot be unpacked (" + name + "): " + e.getMessage(), e);
    }
  }

  private static byte[] unpackable(byte[] bytes, String name) throws InputException {
    if (InputReader.startsAsHtml(bytes)) {
      return bytes;
    }
    throw new InputException(
        "its body is packed as " + name + ", which is not read; unpack it in the crawl");
  }

  private static boolean isHtml(MediaType type) {
    return type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML);
  }

  private static boolean isText(MediaType type) {
    return type.base().equals(MediaType.PLAIN_TEXT);
  }
}
