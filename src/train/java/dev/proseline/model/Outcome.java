package dev.proseline.model;

import dev.proseline.Stripped;
import java.util.List;

/**
 * What the pipeline made of a page whose site the model did not see.
 *
 * @param page the page
 * @param text the clean text
 * @param fragments what was stripped
 */
record Outcome(TrainingPage page, String text, List<Stripped> fragments) {}
