/**
 * Character tables that do not depend on locale, platform or time. Not API: it may change at any
 * time.
 */
package dev.proseline.unicode;
