import { existsSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundleWorkflowCode, DefaultLogger, type WorkflowBundleOption } from '@temporalio/worker';

const workflowsPath = path.resolve(import.meta.dirname, '../../../workflows/src/cases.ts');

/** The workflows' code, from its sources. Bundled once a test run: each bundle takes a second. */
export async function casesBundle(): Promise<WorkflowBundleOption> {
  const codePath = path.join(process.env['WAYMARK_TEST_FOLDER']!, 'workflow-bundle.cjs');
  if (!existsSync(codePath)) {
    const bundle = await bundleOf(workflowsPath);
    const mine = `${codePath}.${process.pid}`;
    await writeFile(mine, bundle);
    // Another test file may be doing the same: whichever comes last, the file is whole at every moment.
    await rename(mine, codePath);
  }
  return { codePath };
}

/** Bundles other workflow code, such as one with a mistake in it. @returns the code */
export async function bundleOf(entry: string): Promise<string> {
  const { code } = await bundleWorkflowCode({ workflowsPath: entry, logger: new DefaultLogger('ERROR') });
  return code;
}
