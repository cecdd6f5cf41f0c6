package dev.proseline.site;

/** Spreads 64 bits over 64 bits: the finaliser of SplitMix64 (Steele, Lea, Flood 2014). */
final class Mix {

  private Mix() {}

  static long of(long bits) {
    long a = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
    long b = (a ^ a >>> 27) * 0x94d049bb133111ebL;
    return b ^ b >>> 31;
  }

  static long of(long first, long second) {
    return of(first * 0x9e3779b97f4a7c15L + second);
  }
}
