#!/usr/bin/env node
import { runCommandLine } from './commands/command-line.js';

process.exitCode = await runCommandLine(process.argv.slice(2), process.env);
// a timer that a library has left behind must not hold the process; unref: where there is none, it ends by itself
setTimeout(() => process.exit(), 200).unref();
