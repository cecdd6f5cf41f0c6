package dev.proseline.context;

/**
 * Looks at the verdicts on a page in order and revises those that their neighbours speak against.
 * Stateless.
 */
interface ContextPass {

  /** Revises verdicts in place, in linear time. */
  void revise(Judgement judgement);
}
