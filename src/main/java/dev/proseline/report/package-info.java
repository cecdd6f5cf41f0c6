/** What cleaning did to many pages: figures over all of them, and a page to look at. No API. */
package dev.proseline.report;
