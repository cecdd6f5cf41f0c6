/** The command line. */
package dev.proseline.cli;
