// Loaded before a program of ours (`node --import`): loads the code the program is made of, and lets it begin only when
// it is told to. A program that is killed is so replaced within a second, however long loading takes.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const { WAYMARK_HOLD_LOADS: loads = '', WAYMARK_HOLD_UNTIL: until = '' } = process.env;
for (const file of loads.split(path.delimiter)) await import(pathToFileURL(file).href);
while (!fs.existsSync(until)) await sleep(20);
