import { defineMessages } from './define';

export const sources = defineMessages({}, {});
