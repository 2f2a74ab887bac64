import { isWordKey, say } from '@waymark/domain';

/** A stage in the lifecycle's own words; one that has none goes by its name, so that it shows at all. */
export function stageName(stage: string): string {
  const key = `exchange.stage.${stage}`;
  return isWordKey(key) ? say(key) : stage;
}
