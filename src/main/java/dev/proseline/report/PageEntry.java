package dev.proseline.report;

import dev.proseline.Loss;

/** A page that the report shows, by its name and what is left of it. */
record PageEntry(String name, Loss loss) {}
