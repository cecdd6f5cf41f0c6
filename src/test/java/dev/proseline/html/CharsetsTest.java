package dev.proseline.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetsTest {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

  private static final String GERMAN = "<p>Die Fähre fährt früh, größer und schöner als je zuvor.";
  private static final String RUSSIAN = "<html lang=ru><p>Паром ушёл в шесть утра, как всегда.";
  private static final String JAPANESE = "<p>船は毎朝六時に出る。橋が閉まってからずっとそうだ。";

  private static Charset of(String html, Charset written, String hint) {
    return Charsets.of(html.getBytes(written), hint);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkDecidesWhateverElseIsSaid(String charset) {
    String html = "\uFEFF<meta charset=windows-1251>" + GERMAN;
    byte[] bytes = html.getBytes(Charset.forName(charset));
    assertThat(Charsets.of(bytes, "Shift_JIS")).isEqualTo(Charset.forName(charset));
    assertThat(HtmlReader.decode(bytes, null)).isEqualTo(html.substring(1));
  }

  @Test
  void theHintOfTheServerComesBeforeWhatThePageSays() {
    String html = "<meta charset=windows-1252>" + RUSSIAN;
    assertThat(of(html, WINDOWS_1251, "windows-1251")).isEqualTo(WINDOWS_1251);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta charset=windows-1251>",
        "<meta charset='windows-1251'/>",
        "<META CHARSET = \"Windows-1251\">",
        "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>",
        "<META CONTENT=\"text/html;CHARSET=CP1251\" HTTP-EQUIV=x>",
        "<?xml version=\"1.0\" encoding=\"windows-1251\"?>",
        "<script charset=utf-8 src=x></script><meta charset=windows-1251>",
        "<!-- charset=utf-8 --><meta charset=windows-1251>",
        "<a href='?encoding=utf-8'><meta charset=windows-1251>",
        "<meta content='charset=none'><meta charset=windows-1251>"
      })
  void thePageSaysItInAMetaElementOrAnXmlDeclaration(String label) {
    assertThat(of(label + "<p>Паром ушёл в шесть утра.", WINDOWS_1251, null))
        .isEqualTo(WINDOWS_1251);
  }

  @ParameterizedTest
  @CsvSource({
    "iso-8859-1, windows-1252",
    "latin1, windows-1252",
    "US-ASCII, windows-1252",
    "ISO-8859-9, windows-1254",
    "gb2312, GB18030",
    "GBK, GB18030",
    "shift_jis, windows-31j",
    "x-sjis, windows-31j",
    "euc-kr, x-windows-949"
  })
  void labelsMeanWhatBrowsersTakeThemFor(String label, String charset) {
    assertThat(Charsets.of(new byte[] {'a'}, label)).isEqualTo(Charset.forName(charset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "no such charset", "utf-9", "a\0b", "text/html; charset=x", "é"})
  void anUnknownHintDoesNotCount(String hint) {
    assertThat(of("<meta charset=windows-1251>" + RUSSIAN, WINDOWS_1251, hint))
        .isEqualTo(WINDOWS_1251);
    assertThat(of(GERMAN, UTF_8, hint)).isEqualTo(UTF_8);
  }

  @Test
  void withoutAnyLabelValidBytesAreUtf8AndOthersWhatTheLanguageUses() {
    assertThat(of(GERMAN, UTF_8, null)).isEqualTo(UTF_8);
    assertThat(of(GERMAN, WINDOWS_1252, null)).isEqualTo(WINDOWS_1252);
    assertThat(of(RUSSIAN, WINDOWS_1251, null)).isEqualTo(WINDOWS_1251);
    assertThat(of("<html lang='ja-JP'>" + JAPANESE, Charset.forName("windows-31j"), null))
        .isEqualTo(Charset.forName("windows-31j"));
    assertThat(of("plain", UTF_8, null)).isEqualTo(UTF_8);
    assertThat(Charsets.of(new byte[0], null)).isEqualTo(UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"iso-8859-1", "windows-1252", "windows-1251", "utf-16", "koi8-r"})
  void validUtf8IsUtf8WhateverItsLabel(String label) {
    assertThat(of(GERMAN, UTF_8, label)).isEqualTo(UTF_8);
    assertThat(of("<meta charset=" + label + ">" + GERMAN, UTF_8, null)).isEqualTo(UTF_8);
  }

  @Test
  void bytesThatAreNoUtf8AreNotWhateverTheirLabel() {
    assertThat(of(RUSSIAN, WINDOWS_1251, "utf-8")).isEqualTo(WINDOWS_1251);
    assertThat(of("<meta charset=utf-8>" + GERMAN, WINDOWS_1252, null)).isEqualTo(WINDOWS_1252);
  }

  @Test
  void whereTheHintIsRefutedTheLabelOfThePageCounts() {
    String html = "<meta charset=windows-1251><p>Паром ушёл в шесть утра.";
    assertThat(of(html, WINDOWS_1251, "utf-8")).isEqualTo(WINDOWS_1251);
  }

  @Test
  void aFewFaultsDoNotMakeUtf8AnotherCharset() {
    byte[] bytes = (GERMAN.repeat(10) + "x").getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE4;
    bytes[20] = (byte) 0xFF;
    assertThat(Charsets.of(bytes, "utf-8")).isEqualTo(UTF_8);
    assertThat(Charsets.of(bytes, null)).isEqualTo(UTF_8);
  }

  @Test
  void aSequenceCutOffByTheEndIsNoFault() {
    byte[] bytes = "<p>früh".getBytes(UTF_8);
    for (int length = bytes.length; length > bytes.length - 3; length--) {
      assertThat(Charsets.of(Arrays.copyOf(bytes, length), null)).isEqualTo(UTF_8);
    }
  }

  @Test
  void aLetterAtTheEndOfALegacyPageIsNoSignOfUtf8() {
    byte[] bytes = "<p>caf\u00E9".getBytes(ISO_8859_1);
    assertThat(Charsets.of(bytes, "iso-8859-1")).isEqualTo(WINDOWS_1252);
    assertThat(HtmlReader.decode(bytes, "iso-8859-1")).isEqualTo("<p>café");
  }

  @Test
  void utf16IsKnownByItsNulsWithAndWithoutALabel() {
    for (Charset charset : new Charset[] {UTF_16LE, UTF_16BE}) {
      for (String html : new String[] {GERMAN, RUSSIAN.repeat(3), "<p>a"}) {
        for (String hint : new String[] {null, "utf-16", "utf-16le", "utf-8", "windows-1252"}) {
          assertThat(of(html, charset, hint))
              .as("%s, said to be %s", charset, hint)
              .isEqualTo(charset);
        }
      }
    }
  }

  @Test
  void aFewNulsAreNoUtf16() {
    assertThat(of("<p>a\0b\0c</p>" + GERMAN, UTF_8, null)).isEqualTo(UTF_8);
    assertThat(of(GERMAN + "\0".repeat(500), UTF_8, null)).isEqualTo(UTF_8);
  }

  @Test
  void theCharsetsOfEastAsiaAreReadByTheirLabels() {
    for (String name : new String[] {"Shift_JIS", "EUC-JP", "ISO-2022-JP", "GB18030", "Big5"}) {
      String html = "<meta charset=" + name + ">" + (name.equals("Big5") ? "<p>船出" : JAPANESE);
      assertThat(HtmlReader.decode(html.getBytes(Charset.forName(name)), null))
          .as(name)
          .isEqualTo(html);
    }
  }
}
