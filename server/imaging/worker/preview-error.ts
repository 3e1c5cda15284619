import type { PreviewProblem } from "../inspection.ts";

/** Thrown where it is known why a file cannot be drawn. */
export class PreviewError extends Error {
  readonly problem: PreviewProblem;

  constructor(problem: PreviewProblem) {
    super(problem);
    this.name = "PreviewError";
    this.problem = problem;
  }
}
