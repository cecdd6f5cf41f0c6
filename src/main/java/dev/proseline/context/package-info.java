/** Settles the votes on each line, then looks at each verdict again beside its neighbours. */
package dev.proseline.context;
