/**
 * Proseline beside other extractors of the JVM, in quality and in speed. Part of the build by the
 * profile {@code peers} alone; nothing of it is in the library.
 */
package dev.proseline.peers;
