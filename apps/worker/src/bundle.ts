import { existsSync, statSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, type WorkflowBundleOption } from '@temporalio/worker';

const workflows = path.dirname(fileURLToPath(import.meta.resolve('@waymark/workflows')));
const built = path.join(import.meta.dirname, 'workflow-bundle.cjs');

/** Bundles the workflows' code and keeps it beside the worker, so that starting a worker does not. */
export async function buildBundle(): Promise<void> {
  const { code } = await bundleWorkflowCode({ workflowsPath: path.join(workflows, 'cases.js') });
  await writeFile(built, code);
}

/** The bundle of the build; where there is none, or the workflows are newer, it is made now. */
export async function workflowBundle(): Promise<WorkflowBundleOption> {
  if (!(await isCurrent())) await buildBundle();
  return { codePath: built };
}

async function isCurrent(): Promise<boolean> {
  if (!existsSync(built)) return false;
  const made = statSync(built).mtimeMs;
  const files = await readdir(workflows);
  return files.every((file) => statSync(path.join(workflows, file)).mtimeMs <= made);
}
