/** What repeats: on the pages of one site, from which its template is learned, and in one page. */
package dev.proseline.site;
