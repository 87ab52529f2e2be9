import type { Command } from '../command.ts';
import { dispatch, overview, type Commands } from '../dispatch.ts';
import { bankCheck } from './bank/check.ts';
import { bankCoverage } from './bank/coverage.ts';
import { bankNew } from './bank/new.ts';
import { bankPublish } from './bank/publish.ts';
import { bankShow } from './bank/show.ts';
import { bankStats } from './bank/stats.ts';

export const bankCommands: Commands = {
  check: bankCheck,
  stats: bankStats,
  coverage: bankCoverage,
  show: bankShow,
  new: bankNew,
  publish: bankPublish,
};

export const bank: Command = {
  help: `bank: 题库：检查、统计、看覆盖、看一题、写新题、发布\n\n${overview(bankCommands, 'bank ')}`,
  run: (args, io) => dispatch(bankCommands, 'bank ', args, io),
};
