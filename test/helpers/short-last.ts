/**
 * Which files are begun first (vitest.config.ts). Vitest takes projects by the alphabet and a project's files by their length in bytes, so that a short
 * file which runs for minutes came last, and all workers but one had nothing left to do. What lies beside the code runs for moments: it is
 * done while the last long ones run.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const PROJECTS = ['browser', 'record', 'alone', 'searches', 'pure']

export class ShortLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ project }: TestSpecification): number => PROJECTS.indexOf(project.name)
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b))
  }
}
