import { defineMessages } from './define';

export const bench = defineMessages({}, {});
