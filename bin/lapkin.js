#!/usr/bin/env node
import { main } from '../dist/cli/main.js';

// A reader such as `head` may close the pipe early: that is no fault.
process.stdout.on('error', (e) => {
  if (e.code === 'EPIPE') process.exit(0);
  throw e;
});
process.exitCode = await main(process.argv.slice(2));
