import { defineMessages } from './define';

export const ledger = defineMessages({}, {});
