/** Versions of the programs that npm does not install. The cache keeps one folder for each. */
export const TEMPORAL_CLI_VERSION = '1.5.1';
export const TEST_SERVER_VERSION = '1.40.0';
